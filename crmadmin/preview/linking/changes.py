"""The pairs that change, and the edit that answers for each."""

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    case,
    cast,
    exists,
    func,
    insert,
    literal,
    not_,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.associations.link_types import LinkTypes
from crmadmin.core.associations.links import OTHER, PLAIN, PRIMARY
from crmadmin.core.associations.primaries import primary_of
from crmadmin.preview.linking.edits import ADDS, DRAFT, DRAFTED, MOMENT
from crmadmin.preview.linking.scratch import CHANGE, NET, PAIR
from crmadmin.preview.linking.state import TIE

_SAME_PAIR = and_(NET.c.one == PAIR.c.one, NET.c.other == PAIR.c.other)


def put_first(connection: Connection, types: LinkTypes) -> None:
    """Make the first of the records that have none yet their primary one."""
    primary = primary_of(types.one, types.other)
    if not primary.first_becomes:
        return
    new = (
        select(PAIR.c.record, NET.c.one, NET.c.other, func.min(MOMENT).label("since"))
        .select_from(
            NET.join(PAIR, _SAME_PAIR).join(
                DRAFTED, and_(DRAFT.c.from_id == PAIR.c.one, DRAFT.c.to_id == PAIR.c.other)
            )
        )
        .where(
            NET.c.key == PLAIN,
            NET.c.had == 0,
            NET.c.has == 1,
            ADDS,
            PAIR.c.parted < MOMENT,
            not_(_had_any(types)),
            PAIR.c.record.not_in(_chosen()),
        )
        .group_by(PAIR.c.record, NET.c.one, NET.c.other)
        .subquery()
    )
    place = func.row_number().over(
        partition_by=new.c.record, order_by=(new.c.since, new.c.one, new.c.other)
    )
    placed = select(new.c.one, new.c.other, place.label("place")).subquery()
    firsts = select(placed.c.one, placed.c.other, literal(PRIMARY), literal(0), literal(1)).where(
        placed.c.place == 1
    )
    made = upsert(NET).from_select(list(NET.c.keys()), firsts)
    connection.execute(
        made.on_conflict_do_update(
            index_elements=[NET.c.one, NET.c.other, NET.c.key], set_={"has": 1}
        )
    )


def put_changes(connection: Connection) -> None:
    """Note what becomes of the pairs that change, and which edit answers for them."""
    gains, loses = NET.c.has > NET.c.had, NET.c.had > NET.c.has
    is_label = and_(NET.c.key != PLAIN, func.substr(NET.c.key, 1, 1).not_in((PRIMARY[0], OTHER)))
    is_primary, is_plain = NET.c.key == PRIMARY, NET.c.key == PLAIN
    each = (
        select(
            PAIR.c.record,
            NET.c.one,
            NET.c.other,
            PAIR.c.rank,
            func.max(case((is_plain, NET.c.had), else_=0)).label("was_linked"),
            func.max(case((is_plain, NET.c.has), else_=0)).label("is_linked"),
            _any(and_(is_primary, gains)).label("gains_primary"),
            _any(and_(is_primary, loses)).label("loses_primary"),
            _any(and_(is_label, gains)).label("gains_labels"),
            _any(and_(is_label, loses)).label("loses_labels"),
        )
        .select_from(NET.join(PAIR, _SAME_PAIR))
        .group_by(NET.c.one, NET.c.other)
        .having(_any(NET.c.had != NET.c.has) == 1)
        .subquery()
    )
    together = func.max(each.c.gains_primary).over(partition_by=each.c.record) == 1
    last = func.max(each.c.rank).over(partition_by=each.c.record)
    rank = case((together, last), else_=each.c.rank)
    told = [rank if column.key == "rank" else each.c[column.key] for column in CHANGE.c]
    connection.execute(insert(CHANGE).from_select(list(CHANGE.c.keys()), select(*told)))


def _any(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.max(cast(condition, Integer))


def _had_any(types: LinkTypes) -> ColumnElement[bool]:
    """Say that the record of a pair has any before the edits."""
    holder = primary_of(types.one, types.other).holder
    there, back = TIE.alias(), TIE.alias()
    told = (there.c.from_id, there.c.to_id)[holder], (back.c.to_id, back.c.from_id)[holder]
    return exists().where(
        there.c.from_object == types.one,
        there.c.to_object == types.other,
        told[0] == PAIR.c.record,
    ) | exists().where(
        back.c.from_object == types.other,
        back.c.to_object == types.one,
        told[1] == PAIR.c.record,
    )


def _chosen() -> Select[tuple[str]]:
    net, pair = NET.alias(), PAIR.alias()
    return (
        select(pair.c.record)
        .select_from(net.join(pair, and_(net.c.one == pair.c.one, net.c.other == pair.c.other)))
        .where(net.c.key == PRIMARY, net.c.has == 1)
    )
