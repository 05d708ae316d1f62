"""The configuration file: labels and limits of associations, read and written."""

import re
from collections.abc import Iterable, Iterator, Mapping

from crmadmin.core.changes.declaration import Declaration, Part
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.policies import RECORDS_PER_LIMIT
from crmadmin.core.reading.association_labels import in_order
from crmadmin.errors import configuration as wordings
from crmadmin.exchange.configuration_items import Item, Unique
from crmadmin.exchange.yaml_nodes import Place

LABEL_KEYS = ("name", "label", "inverse_label")
LIMIT_KEYS = ("from", "label", "type_id", "max_records")
INVERSE = "inverse"
_KEYS = {LABELS: "labels", LIMITS: "limits"}
_LARGEST_ID = 2**31 - 1

_NAME = re.compile(r"[^\d\s-][^\s-]*")

Pair = tuple[str, str]


def read_associations(section: Place) -> Iterator[tuple[Part, tuple[Setting, ...]]]:
    """Read the parts that ``associations:`` declares; Problem that names the line."""
    for key, place in section.entries(()).items():
        pair = _pair(key, place)
        entries = place.entries(tuple(_KEYS.values()))
        if "labels" in entries:
            yield Part(LABELS, pair), tuple(_labels(pair, entries["labels"]))
        if "limits" in entries:
            yield Part(LIMITS, pair), tuple(_limits(pair, entries["limits"]))


def associations_tree(declaration: Declaration) -> Mapping[str, Mapping[str, list[Item]]]:
    """Give what stands under ``associations:``, by pair and key."""
    found: dict[str, dict[str, list[Item]]] = {}
    for part in sorted(declaration.whole, key=lambda part: (part.path, part.kind != LABELS)):
        if part.kind in _KEYS:
            of_pair = found.setdefault("/".join(part.path), {})
            of_pair[_KEYS[part.kind]] = [*_items(declaration.of(part))]
    return found


def _pair(key: str, place: Place) -> Pair:
    ends = key.split("/")
    if len(ends) != 2 or not all(end.strip() for end in ends):  # noqa: PLR2004 - a pair
        raise place.problem(wordings.BAD_PAIR, value=key[:60], expected="contacts/companies")
    pair = in_order(*ends)
    if pair != (ends[0], ends[1]):
        raise place.problem(wordings.BAD_PAIR, value=key[:60], expected="/".join(pair))
    return pair


def _labels(pair: Pair, section: Place) -> Iterator[AssociationLabel]:
    """Read the labels of a pair.

    Names are told apart within the pair only: where no schema was pulled they are made up from
    the texts, and two pairs may have a label of the same text.
    """
    names, texts = Unique(), Unique()
    for place in section.items():
        entries = place.required(("name", "label"), LABEL_KEYS)
        name = entries["name"].text()
        if not _NAME.fullmatch(name):
            raise entries["name"].problem(wordings.BAD_LABEL_NAME, value=name[:60])
        inverse = entries.get("inverse_label")
        label = AssociationLabel(
            from_object=pair[0],
            to_object=pair[1],
            name=name,
            label=entries["label"].words(),
            inverse_label=None if inverse is None else inverse.words(),
        )
        names.add(entries["name"], name.casefold())
        for key in sorted(label.occupies()):
            texts.add(entries["label"], key, shown=label.label)
        yield label


def _limits(pair: Pair, section: Place) -> Iterator[AssociationLimit]:
    known = Unique()
    same = pair[0] == pair[1]
    for place in section.items():
        entries = place.required(("from", "max_records"), (*LIMIT_KEYS, *([INVERSE] * same)))
        if ("label" in entries) == ("type_id" in entries):
            raise place.problem(wordings.LABEL_OR_TYPE)
        one = entries["from"].one_of(pair)
        other = pair[1] if one == pair[0] else pair[0]
        label, type_id = entries.get("label"), entries.get("type_id")
        inverse = entries.get(INVERSE)
        limit = AssociationLimit(
            from_object=one,
            to_object=other,
            max_records=entries["max_records"].whole_number(1, RECORDS_PER_LIMIT),
            label=None if label is None else Address(LABELS, (*pair, label.text())),
            type_id=None if type_id is None else type_id.whole_number(1, _LARGEST_ID),
            inverse=label is not None and inverse is not None and inverse.boolean(),
        )
        known.add(place, str(limit.address), shown=limit.address.path[-1])
        yield limit


def _items(settings: Iterable[Setting]) -> Iterator[Item]:
    """Give labels and limits as each stands on one line."""
    for setting in settings:
        if isinstance(setting, AssociationLabel):
            inverse = setting.inverse_label
            item: Item = {"name": setting.name, "label": setting.label}
            yield item if inverse is None else {**item, "inverse_label": inverse}
        elif isinstance(setting, AssociationLimit):
            counted: Item = {"type_id": setting.type_id}
            if setting.label is not None:
                counted = {"label": setting.label.path[-1]}
            counted |= {INVERSE: True} if setting.inverse else {}
            yield {"from": setting.from_object, **counted, "max_records": setting.max_records}
