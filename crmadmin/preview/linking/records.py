"""Records of the pairs that edits change: those that are left without a primary one."""

from sqlalchemy import ColumnElement, and_, exists, or_, select

from crmadmin.core.associations.link_types import LinkTypes
from crmadmin.core.associations.links import PLAIN
from crmadmin.core.associations.primaries import primary_of
from crmadmin.preview.linking.scratch import CHANGE, NET, PAIR
from crmadmin.preview.linking.state import TIE


def unmarked() -> ColumnElement[bool]:
    """Say that a pair of ``CHANGE`` loses the primary mark, and no other of its record gets it."""
    gaining = CHANGE.alias()
    gets = exists().where(gaining.c.record == CHANGE.c.record, gaining.c.gains_primary == 1)
    return and_(CHANGE.c.loses_primary == 1, ~gets)


def still_associated(types: LinkTypes) -> ColumnElement[bool]:
    """Say that the record of a pair of ``CHANGE`` is associated after the edits."""
    net, pair = NET.alias(), PAIR.alias()
    same = and_(net.c.one == pair.c.one, net.c.other == pair.c.other)
    edited = (
        select(1)
        .select_from(pair.join(net, same))
        .where(pair.c.record == CHANGE.c.record, net.c.key == PLAIN, net.c.has == 1)
        .exists()
    )
    return or_(edited, *(_untouched(types, turned=turned) for turned in (False, True)))


def _untouched(types: LinkTypes, *, turned: bool) -> ColumnElement[bool]:
    tie, pair = TIE.alias(), PAIR.alias()
    start, end = (types.other, types.one) if turned else (types.one, types.other)
    one, other = (tie.c.to_id, tie.c.from_id) if turned else (tie.c.from_id, tie.c.to_id)
    holder = (one, other)[primary_of(types.one, types.other).holder]
    edited = exists().where(pair.c.one == one, pair.c.other == other)
    return (
        select(1)
        .select_from(tie)
        .where(
            tie.c.from_object == start,
            tie.c.to_object == end,
            holder == CHANGE.c.record,
            ~edited,
        )
        .exists()
    )
