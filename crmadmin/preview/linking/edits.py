"""Which pairs edits touch, and for which records they choose a primary one."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, insert, literal, select

from crmadmin.core.associations.link_types import LinkTypes
from crmadmin.core.associations.links import PLAIN, PRIMARY, Verb
from crmadmin.core.associations.primaries import primary_of
from crmadmin.models import DraftLinkRow
from crmadmin.preview.linking.scratch import CHOICE, EDIT, NEVER, PAIR
from crmadmin.preview.linking.state import TIE

DRAFT = DraftLinkRow.__table__
ADDS = DRAFT.c.verb == Verb.ADD.value
MOMENT = EDIT.c.rank * 2 + case((ADDS, 1), else_=0)
"""When a row of the draft is made: within one edit, what is removed goes first."""

DRAFTED = DRAFT.join(EDIT, EDIT.c.edit_id == DRAFT.c.edit_id)


def put_edits(connection: Connection, edit_ids: Sequence[str]) -> None:
    """Note the active edits in their order."""
    if edit_ids:
        rows = [{"edit_id": each, "rank": rank} for rank, each in enumerate(edit_ids)]
        connection.execute(insert(EDIT), rows)


def put_pairs(connection: Connection, types: LinkTypes) -> None:
    """Note the pairs that edits touch, and those that they take the primary mark from."""
    parts = and_(DRAFT.c.key == PLAIN, ~ADDS)
    touched = (
        select(
            DRAFT.c.from_id,
            DRAFT.c.to_id,
            _record(types),
            func.max(case((parts, MOMENT), else_=NEVER)),
            func.max(case((ADDS, MOMENT), else_=NEVER)),
            func.max(EDIT.c.rank),
        )
        .select_from(DRAFTED)
        .group_by(DRAFT.c.from_id, DRAFT.c.to_id)
    )
    connection.execute(insert(PAIR).from_select(list(PAIR.c.keys()), touched))
    if _put_choices(connection, types):
        for turned in (False, True):
            _put_former(connection, types, turned=turned)


def _record(types: LinkTypes) -> ColumnElement[str]:
    return (DRAFT.c.from_id, DRAFT.c.to_id)[primary_of(types.one, types.other).holder]


def _put_choices(connection: Connection, types: LinkTypes) -> bool:
    """Note the primary one that edits choose last for each record; tell whether there is any."""
    record = _record(types)
    last = func.row_number().over(
        partition_by=record,
        order_by=(MOMENT.desc(), DRAFT.c.from_id.desc(), DRAFT.c.to_id.desc()),
    )
    chosen = (
        select(
            record.label("record"),
            func.min(EDIT.c.rank).over(partition_by=record).label("rank"),
            MOMENT.label("moment"),
            DRAFT.c.from_id,
            DRAFT.c.to_id,
            last.label("place"),
        )
        .select_from(DRAFTED)
        .where(DRAFT.c.key == PRIMARY, ADDS)
        .subquery()
    )
    columns = (
        chosen.c.record,
        chosen.c.rank,
        chosen.c.moment,
        chosen.c.from_id,
        chosen.c.to_id,
    )
    made = insert(CHOICE).from_select(
        list(CHOICE.c.keys()), select(*columns).where(chosen.c.place == 1)
    )
    return connection.execute(made).rowcount > 0


def _put_former(connection: Connection, types: LinkTypes, *, turned: bool) -> None:
    """Add the pairs that are primary now and lose that to the one that is chosen."""
    start, end = (types.other, types.one) if turned else (types.one, types.other)
    one, other = (TIE.c.to_id, TIE.c.from_id) if turned else (TIE.c.from_id, TIE.c.to_id)
    known = types.back if turned else types.there
    marks = [type_id for (_category, type_id), key in known.items() if key == PRIMARY]
    category = next(category for (category, _id), key in known.items() if key == PRIMARY)
    holder = (one, other)[primary_of(types.one, types.other).holder]
    former = (
        select(one, other, CHOICE.c.record, literal(NEVER), literal(NEVER), CHOICE.c.rank)
        .select_from(CHOICE.join(TIE, holder == CHOICE.c.record))
        .where(
            TIE.c.from_object == start,
            TIE.c.to_object == end,
            TIE.c.category == category,
            TIE.c.type_id.in_(sorted(marks)),
            ~exists().where(PAIR.c.one == one, PAIR.c.other == other),
        )
    )
    made = insert(PAIR).prefix_with("OR IGNORE").from_select(list(PAIR.c.keys()), former)
    connection.execute(made)
