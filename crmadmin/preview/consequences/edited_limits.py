"""How records stand to limits where associations are edited, and which of them are refused more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    false,
    func,
    literal,
    select,
    true,
    union,
    union_all,
)

from crmadmin.core.associations.link_types import LinkTypes
from crmadmin.core.associations.linking import Objects
from crmadmin.core.associations.links import PLAIN, TURNED, LinkKey
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import limited_type
from crmadmin.core.effects.effect import Effect
from crmadmin.core.effects.rows import CountedRecord, Page
from crmadmin.core.reading.association_labels import in_order
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.linking.scratch import CHANGE, NET
from crmadmin.preview.linking.state import carried_keys
from crmadmin.store.record_names import name_records

Side = tuple[LinkKey, int]
"""A key that a limit counts, and the place in a pair of the record that it limits."""


def objects_of(limit: AssociationLimit) -> Objects:
    """Give the objects of a limit in the order of the addresses of labels."""
    return in_order(limit.from_object, limit.to_object)


def counts_after(ground: Ground, limit: AssociationLimit) -> Subquery:
    """Select ``one`` (a record) and ``n``: how many it has, when the edits are made."""
    net = ground.nets.of(objects_of(limit))
    sides = _sides(ground, limit, net.types)
    return _counts(net.carried_after(keys=_narrowed(sides)).subquery(), sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class Above:
    """Records that edits give more than a limit allows: ``one``, ``n`` and the edit's ``rank``.

    What is added comes before anything is taken away, and counts beside it.
    """

    limit: AssociationLimit
    rows: Subquery


def above_limits(ground: Ground, objects: Objects) -> Iterator[Above]:
    """Give the limits of two objects, in both directions, with the records above each."""
    net = ground.nets.of(objects)
    for limit in ground.after.each(AssociationLimit):
        if objects_of(limit) == objects:
            sides = _sides(ground, limit, net.types)
            if not sides:
                continue
            gained = _gained(sides)
            before = carried_keys(net.types, keys=_narrowed(sides)).subquery()
            had = _counts(before, sides, among=gained)
            total = func.coalesce(had.c.n, 0) + gained.c.n
            yield Above(
                limit=limit,
                rows=select(gained.c.one, total.label("n"), gained.c.rank)
                .select_from(gained.outerjoin(had, had.c.one == gained.c.one))
                .where(total > limit.max_records)
                .subquery(),
            )


def _narrowed(sides: Sequence[Side]) -> Sequence[LinkKey] | None:
    """Give the keys that narrow a count; None where every associated pair counts."""
    keys = [key for key, _side in sides]
    return None if PLAIN in keys else keys


def _gained(sides: Sequence[Side]) -> Subquery:
    """Select the records that get any, how many, and the last edit that gives them some."""
    same = and_(CHANGE.c.one == NET.c.one, CHANGE.c.other == NET.c.other)
    parts = [
        select(
            _ends(NET.c.one, NET.c.other, side)[0].label("one"),
            _ends(NET.c.one, NET.c.other, side)[1].label("mate"),
            CHANGE.c.rank,
        )
        .select_from(NET.join(CHANGE, same))
        .where(NET.c.key == key, NET.c.has > NET.c.had)
        for key, side in sides
    ]
    each = union(*parts).subquery()
    return (
        select(each.c.one, func.count().label("n"), func.max(each.c.rank).label("rank"))
        .group_by(each.c.one)
        .subquery()
    )


def _counts(carried: Subquery, sides: Sequence[Side], among: Subquery | None = None) -> Subquery:
    parts: list[Select[str, str]] = []
    for key, side in sides:
        one, mate = _ends(carried.c.one, carried.c.other, side)
        some = true() if among is None else one.in_(select(among.c.one))
        held = true() if key == PLAIN else carried.c.key == key
        parts.append(select(one.label("one"), mate.label("mate")).where(held, some))
    each = union(*parts).subquery() if parts else _none(carried)
    return select(each.c.one, func.count().label("n")).group_by(each.c.one).subquery()


def _none(carried: Subquery) -> Subquery:
    return select(carried.c.one, carried.c.other.label("mate")).where(false()).subquery()


def _ends(
    one: ColumnElement[str], other: ColumnElement[str], side: int
) -> tuple[ColumnElement[str], ColumnElement[str]]:
    return (other, one) if side else (one, other)


def _sides(ground: Ground, limit: AssociationLimit, types: LinkTypes) -> Sequence[Side]:
    kind = limited_type(limit, ground.bindings, ground.ends)
    ways = ((types.one, types.other), (types.other, types.one))
    if kind is None:
        return _sides_of_new(ground, limit, types)
    end = kind.there
    found: list[Side] = []
    for side, way in enumerate(ways):
        if way == (end.from_object, end.to_object):
            key = types.key(end.category, end.type_id, turned=bool(side))
            if key is not None:
                found.append((key, side))
    return found


def _sides_of_new(ground: Ground, limit: AssociationLimit, types: LinkTypes) -> Sequence[Side]:
    """Give the keys of a label that the portal has not yet."""
    if limit.label is None:
        return ()
    name = limit.label.path[-1]
    if types.one != types.other:
        return ((name, 0 if limit.from_object == types.one else 1),)
    label = ground.after.get(limit.label)
    if isinstance(label, AssociationLabel) and label.inverse_label is None:
        return ((name, 0), (name, 1))
    first = int(limit.counts_inverse)
    return ((name, first), (TURNED + name, 1 - first))


def above_rows(
    ground: Ground, effect: Effect, edit_id: str, page: Page
) -> tuple[CountedRecord, ...]:
    """Give some of the records that an edit gives more than limits allow, by their ids."""
    objects = in_order(effect.object, effect.other)
    edits = ground.nets.of(objects).edits
    if edit_id not in edits:
        return ()
    parts = [
        select(each.rows.c.one, each.rows.c.n, literal(each.limit.max_records).label("most")).where(
            each.rows.c.rank == edits.index(edit_id)
        )
        for each in above_limits(ground, objects)
        if each.limit.from_object == effect.object
    ]
    if not parts:
        return ()
    every = union_all(*parts).subquery()
    query = select(every).order_by(every.c.one, every.c.n).limit(page.limit).offset(page.offset)
    rows = ground.connection.execute(query).all()
    ids = [row.one for row in rows]
    names = name_records(ground.connection, ground.tables, System.HUBSPOT, effect.object, ids)
    return tuple(
        CountedRecord(record=name, count=row.n, limit_before=row.most, limit_after=row.most)
        for name, row in zip(names, rows, strict=True)
    )


def count_above(ground: Ground, objects: Objects) -> Mapping[tuple[int, Objects], int]:
    """Count them by the place of the edit, and by the direction of the limits."""
    found: dict[tuple[int, Objects], int] = {}
    for each in above_limits(ground, objects):
        way = (each.limit.from_object, each.limit.to_object)
        query = select(each.rows.c.rank, func.count().label("records")).group_by(each.rows.c.rank)
        for row in ground.connection.execute(query):
            found[row.rank, way] = found.get((row.rank, way), 0) + row.records
    return found
