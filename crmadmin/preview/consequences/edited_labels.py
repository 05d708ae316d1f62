"""What becomes of labels where associations are edited: counted as the edits leave them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, String, Subquery, case, column, func, select

from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import PLAIN, PRIMARY, TURNED, Carried, LinkKey, RecordPair
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import Labelling
from crmadmin.core.effects.links import Labels, labelling_of
from crmadmin.core.effects.rows import LabelledPair, Page
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.linking.state import carried_keys
from crmadmin.store.record_names import name_records

_BARE = Labelling(there=(), back=())


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedLabels:
    """Pairs that carry each of some labels, those of them without any that remains, and all."""

    carrying: Mapping[Address, tuple[int, int]]
    total: int


def count_edited(ground: Ground, objects: Objects, labels: Sequence[Address]) -> EditedLabels:
    """Count them in one pass over what pairs carry when the edits are made."""
    each = _pairs(ground, objects, labels)
    marks = [each.c[f"mark{place}"] for place in range(len(labels))]
    sums = [
        part
        for mark in marks
        for part in (func.sum(mark), func.sum(case((each.c.kept == 0, mark), else_=0)))
    ]
    counts = ground.connection.execute(select(func.count(), *sums)).one()
    found = [count or 0 for count in counts[1:]]
    return EditedLabels(
        carrying={
            address: (found[2 * place], found[2 * place + 1])
            for place, address in enumerate(labels)
        },
        total=counts[0],
    )


def edited_rows(ground: Ground, effect: Effect, page: Page) -> tuple[LabelledPair, ...]:
    """Give some of the pairs that an effect on a label counts, by their ids."""
    objects = (effect.object, effect.other)
    each = _pairs(ground, objects, [effect.address])
    query = (
        select(each.c.one, each.c.other).where(each.c.mark0 == 1).order_by(each.c.one, each.c.other)
    )
    if effect.consequence is Consequence.UNLABELLED:
        query = query.where(each.c.kept == 0)
    rows = ground.connection.execute(query.limit(page.limit).offset(page.offset))
    return _named(ground, objects, [(row.one, row.other) for row in rows])


def labels_between(configuration: Configuration, objects: Objects) -> Labels:
    """Give the labels of two objects by their internal names."""
    return {
        label.name: label
        for label in configuration.each(AssociationLabel)
        if (label.from_object, label.to_object) == objects
    }


def _pairs(ground: Ground, objects: Objects, labels: Sequence[Address]) -> Subquery:
    """Select all pairs, which of the labels each carries, and whether it keeps any label."""
    after = ground.nets.of(objects).carried_after().subquery()
    return (
        select(
            after.c.one,
            after.c.other,
            _any(after.c.key, labels_between(ground.after, objects)).label("kept"),
            *(
                _any(after.c.key, [address.path[-1]]).label(f"mark{place}")
                for place, address in enumerate(labels)
            ),
        )
        .group_by(after.c.one, after.c.other)
        .subquery()
    )


def _any(key: ColumnElement[LinkKey], names: Sequence[str] | Labels) -> ColumnElement[int]:
    either = [each for name in names for each in (name, TURNED + name)]
    return func.max(case((key.in_(either), 1), else_=0))


def _named(
    ground: Ground, objects: Objects, found: Sequence[RecordPair]
) -> tuple[LabelledPair, ...]:
    net = ground.nets.of(objects)
    some = _listed(found)
    before = _states(ground, carried_keys(net.types, some).subquery())
    after = _states(ground, net.carried_after(some).subquery())
    old, new = (labels_between(each, objects) for each in (ground.before, ground.after))
    one, other = (
        name_records(
            ground.connection,
            ground.tables,
            System.HUBSPOT,
            objects[side],
            [pair[side] for pair in found],
        )
        for side in (0, 1)
    )
    return tuple(
        LabelledPair(
            record=record,
            other=mate,
            before=labelling_of(before.get(pair), old) or _BARE,
            after=labelling_of(after.get(pair), new) or _BARE,
            primary=PRIMARY in after.get(pair, ()),
        )
        for pair, record, mate in zip(found, one, other, strict=True)
    )


def _listed(pairs: Sequence[RecordPair]) -> FromClause:
    told = func.json_each(json.dumps(pairs)).table_valued(column("value", String))
    return select(
        func.json_extract(told.c.value, "$[0]").label("one"),
        func.json_extract(told.c.value, "$[1]").label("other"),
    ).subquery()


def _states(ground: Ground, rows: Subquery) -> dict[RecordPair, Carried]:
    found: dict[RecordPair, set[LinkKey]] = {}
    for one, other, key in ground.connection.execute(select(rows)):
        found.setdefault((one, other), set()).add(key)
    return {pair: frozenset(keys - {PLAIN}) for pair, keys in found.items()}
