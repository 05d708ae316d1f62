"""What stands against an order once it is worked out: counted over all of its pairs, as SQL.

Each answer reads the tables that ``put_order`` or ``put_deltas`` made.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union_all

from crmadmin.core.associations.links import PLAIN, PRIMARY, TURNED, LinkKey, Verb
from crmadmin.core.associations.primaries import PRIMARIES
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED
from crmadmin.preview.linking.net import NetLinks
from crmadmin.preview.linking.selecting import HELD, ROW
from crmadmin.preview.linking.state import TIE
from crmadmin.store.records import RecordTables

_ADDS, _REMOVES = ROW.c.verb == Verb.ADD.value, ROW.c.verb == Verb.REMOVE.value
_HELD = select(1).where(HELD.c.one == ROW.c.one, HELD.c.other == ROW.c.other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """How many records something stands against, and the id of one of them."""

    count: int
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """The records at one end of pairs, 0 or 1, that carry a key; ``PLAIN`` is any pair."""

    end: int
    key: LinkKey


def above_limit(net: NetLinks, limit: AssociationLimit, singles: Sequence[str]) -> Against:
    """Count the records that the order gives more of what a limit counts than it allows.

    Those that have more already and get none are not among them: limits are not retroactive
    (domain/associations.md §3).
    """
    ways = tuple(_ways(net, limit, singles))
    if not ways:
        return Against(count=0)
    gains = union_all(*(_gained(way) for way in ways)).subquery()
    gained = select(gains.c.record, func.count().label("more")).group_by(gains.c.record).subquery()
    losses = union_all(*(_lost(way) for way in ways)).subquery()
    lost = select(losses.c.record, func.count().label("less")).group_by(losses.c.record).subquery()
    holding = union_all(*(_holding(net, way) for way in ways)).subquery()
    held = (
        select(holding.c.record, func.count().label("now"))
        .where(holding.c.record.in_(select(gained.c.record)))
        .group_by(holding.c.record)
        .subquery()
    )
    less, now = func.coalesce(lost.c.less, 0), func.coalesce(held.c.now, 0)
    over = (
        select(gained.c.record)
        .outerjoin(lost, lost.c.record == gained.c.record)
        .outerjoin(held, held.c.record == gained.c.record)
        .where(now + gained.c.more - less > limit.max_records, gained.c.more > less)
    )
    return _against(net, over)


def not_there(net: NetLinks, tables: RecordTables) -> Against:
    """Count the records that the order associates anew and that the workspace does not hold."""
    found = []
    for name, end in ((net.types.one, ROW.c.one), (net.types.other, ROW.c.other)):
        new = select(end.label("record")).where(_ADDS, ~_HELD.exists()).distinct()
        table = tables.get(System.HUBSPOT, name)
        if table is not None:
            new = new.where(end.not_in(select(table.table.c[table.id_column])))
        found.append(new)
    return _against(net, union_all(*found))


def with_several_primary(net: NetLinks) -> Against:
    """Count the records to which the order gives more than one primary record."""
    primary = PRIMARIES.get((net.types.one, net.types.other))
    if primary is None:
        return Against(count=0)
    record = (ROW.c.one, ROW.c.other)[primary.holder]
    given = select(record.label("record")).where(_ADDS, ROW.c.key == PRIMARY)
    return _against(net, given.group_by(record).having(func.count() > 1))


def leads_alone(net: NetLinks) -> Against:
    """Count the leads that lose their last primary association (domain/leads.md §1).

    Their primary records of other objects are those of the portal, whatever is drafted of them.
    """
    if net.types.other != LEADS:
        return Against(count=0)
    record = ROW.c.other
    parted = and_(_REMOVES, ROW.c.key == PLAIN, _HELD.where(HELD.c.key == PRIMARY).exists())
    loses = or_(parted, and_(_REMOVES, ROW.c.key == PRIMARY))
    gets = select(record).where(_ADDS, ROW.c.key == PRIMARY)
    alone = (
        select(record.label("record"))
        .distinct()
        .where(loses, record.not_in(gets), record.not_in(_with_other_primary(net.types.one)))
    )
    return _against(net, alone)


def _with_other_primary(one: str) -> Select[Any]:
    """Select the leads that have a primary record of another object."""
    others = {
        ends[0]: primary
        for ends, primary in PRIMARIES.items()
        if ends[1] == LEADS and ends[0] != one
    }
    there = and_(
        TIE.c.from_object == LEADS,
        TIE.c.to_object.in_(sorted(others)),
        TIE.c.type_id.in_(sorted(each.inverse for each in others.values())),
    )
    back = and_(
        TIE.c.to_object == LEADS,
        TIE.c.from_object.in_(sorted(others)),
        TIE.c.type_id.in_(sorted(each.forward for each in others.values())),
    )
    hubspots = TIE.c.category == HUBSPOT_DEFINED
    found = union_all(
        select(TIE.c.from_id.label("record")).where(hubspots, there),
        select(TIE.c.to_id.label("record")).where(hubspots, back),
    ).subquery()
    return select(found.c.record)


def _ways(net: NetLinks, limit: AssociationLimit, singles: Sequence[str]) -> Iterator[_Way]:
    """Say at which end of pairs, and by which keys, a limit counts."""
    within = net.types.one == net.types.other
    end = 0 if limit.from_object == net.types.one else 1
    key = _limited_key(net, limit, turned=end == 1)
    if key is None:
        return
    if not within:
        yield _Way(end=end, key=key)
    elif key == PLAIN or key in singles:
        yield from (_Way(end=each, key=key) for each in (0, 1))
    else:
        there, back = (TURNED + key, key) if limit.inverse else (key, TURNED + key)
        yield _Way(end=0, key=there)
        yield _Way(end=1, key=back)


def _limited_key(net: NetLinks, limit: AssociationLimit, *, turned: bool) -> LinkKey | None:
    if limit.label is not None:
        return limit.label.path[-1]
    types = net.types.back if turned else net.types.there
    ids = ((category, limit.type_id or 0) for category in (HUBSPOT_DEFINED, USER_DEFINED))
    return next((types[each] for each in ids if each in types), None)


def _end(table: Any, way: _Way) -> ColumnElement[str]:
    column: ColumnElement[str] = (table.c.one, table.c.other)[way.end]
    return column.label("record")


def _gained(way: _Way) -> Select[Any]:
    if way.key == PLAIN:
        return select(_end(ROW, way)).where(_ADDS, ~_HELD.exists()).group_by(ROW.c.one, ROW.c.other)
    return select(_end(ROW, way)).where(_ADDS, ROW.c.key == way.key)


def _lost(way: _Way) -> Select[Any]:
    parted = select(1).where(
        ROW.c.one == HELD.c.one, ROW.c.other == HELD.c.other, _REMOVES, ROW.c.key == PLAIN
    )
    if way.key == PLAIN:
        again = ROW.alias()
        comes = select(1).where(
            again.c.one == ROW.c.one, again.c.other == ROW.c.other, again.c.verb == Verb.ADD.value
        )
        return select(_end(ROW, way)).where(_REMOVES, ROW.c.key == PLAIN, ~comes.exists())
    taken = select(1).where(
        ROW.c.one == HELD.c.one, ROW.c.other == HELD.c.other, _REMOVES, ROW.c.key == way.key
    )
    return select(_end(HELD, way)).where(
        HELD.c.key == way.key, or_(parted.exists(), taken.exists())
    )


def _holding(net: NetLinks, way: _Way) -> Select[Any]:
    carried = net.carried_after().subquery()
    query = select(_end(carried, way))
    if way.key != PLAIN:
        return query.where(carried.c.key == way.key)
    return query.group_by(carried.c.one, carried.c.other)


def _against(net: NetLinks, records: Any) -> Against:
    found = records.subquery()
    count, example = net.connection.execute(
        select(func.count(func.distinct(found.c.record)), func.min(found.c.record))
    ).one()
    return Against(count=count, example=example or "")
