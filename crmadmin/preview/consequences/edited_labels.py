"""What becomes of labels where associations are edited: counted as the edits leave them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    FromClause,
    String,
    Subquery,
    case,
    column,
    exists,
    func,
    literal,
    select,
)

from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import PLAIN, PRIMARY, TURNED, Carried, LinkKey, RecordPair
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import label_type
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import Labelling
from crmadmin.core.effects.links import Labels, labelling_of
from crmadmin.core.effects.rows import LabelledPair, Page
from crmadmin.preview.consequences.carried import any_of, counted_pairs
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.linking.scratch import CHANGE, NET, PAIR
from crmadmin.preview.linking.state import carried_keys
from crmadmin.store.record_names import name_records

_BARE = Labelling(there=(), back=())


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedLabels:
    """Pairs that carry each of some labels, those of them without any that remains, and all."""

    carrying: Mapping[Address, tuple[int, int]]
    total: int


def count_edited(ground: Ground, objects: Objects, labels: Sequence[Address]) -> EditedLabels:
    """Count them: edited pairs by what the edits leave, the others by what they carry."""
    ground.nets.of(objects)  # makes the tables that are read here
    made = select(func.coalesce(func.sum(CHANGE.c.is_linked - CHANGE.c.was_linked), 0))
    total = ground.associated(objects) + (ground.connection.scalar(made) or 0)
    edited = _count_edited_pairs(ground, objects, labels)
    kept = _count_other_pairs(ground, objects, labels)
    return EditedLabels(
        carrying={
            address: (edited[address][0] + kept[address][0], edited[address][1] + kept[address][1])
            for address in labels
        },
        total=total,
    )


def _count_edited_pairs(
    ground: Ground, objects: Objects, labels: Sequence[Address]
) -> Mapping[Address, tuple[int, int]]:
    each = (
        select(
            _any(NET.c.key, labels_between(ground.after, objects)).label("kept"),
            *(
                _any(NET.c.key, [address.path[-1]]).label(f"mark{place}")
                for place, address in enumerate(labels)
            ),
        )
        .where(NET.c.has == 1)
        .group_by(NET.c.one, NET.c.other)
        .subquery()
    )
    marks = [each.c[f"mark{place}"] for place in range(len(labels))]
    sums = [
        part
        for mark in marks
        for part in (func.sum(mark), func.sum(case((each.c.kept == 0, mark), else_=0)))
    ]
    found = [count or 0 for count in ground.connection.execute(select(*sums)).one()]
    return {
        address: (found[2 * place], found[2 * place + 1]) for place, address in enumerate(labels)
    }


def _count_other_pairs(
    ground: Ground, objects: Objects, labels: Sequence[Address]
) -> Mapping[Address, tuple[int, int]]:
    kinds = {address: label_type(address, ground.bindings) for address in labels}
    known = [kind for kind in kinds.values() if kind is not None]
    found = dict.fromkeys(labels, (0, 0))
    if known:
        pairs = counted_pairs(known)
        remaining = list(ground.labels(ground.after, objects))
        alone = case((any_of(remaining, pairs), 0), else_=1) if remaining else literal(1)
        edited = exists().where(PAIR.c.one == pairs.c.one, PAIR.c.other == pairs.c.other)
        query = (
            select(pairs.c.mark, func.count().label("pairs"), func.sum(alone).label("alone"))
            .where(~edited)
            .group_by(pairs.c.mark)
        )
        places = [address for address, kind in kinds.items() if kind is not None]
        for row in ground.connection.execute(query):
            found[places[row.mark]] = row.pairs, row.alone
    return found


def edited_rows(ground: Ground, effect: Effect, page: Page) -> tuple[LabelledPair, ...]:
    """Give some of the pairs that an effect on a label counts, by their ids."""
    objects = (effect.object, effect.other)
    net = ground.nets.of(objects)
    carrying = net.carried_after(keys=_either([effect.address.path[-1]])).subquery()
    query = select(carrying.c.one, carrying.c.other).distinct()
    if effect.consequence is Consequence.UNLABELLED:
        keys = _either(labels_between(ground.after, objects))
        kept = net.carried_after(keys=keys).subquery()
        both = (kept.c.one == carrying.c.one, kept.c.other == carrying.c.other)
        query = query.where(~exists().where(*both))
    query = query.order_by(carrying.c.one, carrying.c.other)
    rows = ground.connection.execute(query.limit(page.limit).offset(page.offset))
    return _named(ground, objects, [(row.one, row.other) for row in rows])


def labels_between(configuration: Configuration, objects: Objects) -> Labels:
    """Give the labels of two objects by their internal names."""
    return {
        label.name: label
        for label in configuration.each(AssociationLabel)
        if (label.from_object, label.to_object) == objects
    }


def _any(key: ColumnElement[LinkKey], names: Iterable[str]) -> ColumnElement[int]:
    return func.max(case((key.in_(_either(names)), 1), else_=0))


def _either(names: Iterable[str]) -> list[LinkKey]:
    """Give labels as they are carried, either way round."""
    return [key for name in names for key in (name, TURNED + name)]


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
