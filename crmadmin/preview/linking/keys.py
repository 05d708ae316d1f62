"""Which keys the edited pairs carry before the edits and after them."""

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    and_,
    case,
    cast,
    func,
    insert,
    literal,
    or_,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.associations.link_types import LinkTypes
from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.preview.linking.edits import DRAFT, DRAFTED, MOMENT
from crmadmin.preview.linking.scratch import CHOICE, EDIT, KEY, NET, NEVER, PAIR
from crmadmin.preview.linking.state import told_keys


def put_keys(connection: Connection, types: LinkTypes) -> None:
    """Note every key that the pairs carry or that edits name, the plain one in any case."""
    columns = list(KEY.c.keys())
    for turned in (False, True):
        told = told_keys(types, PAIR, turned=turned).subquery()
        held = select(*told.c, literal(1), literal(NEVER))
        connection.execute(insert(KEY).prefix_with("OR IGNORE").from_select(columns, held))
    for had, pairs in ((1, KEY), (0, PAIR)):
        plain = select(
            pairs.c.one, pairs.c.other, literal(PLAIN), literal(had), literal(NEVER)
        ).distinct()
        connection.execute(insert(KEY).prefix_with("OR IGNORE").from_select(columns, plain))
    named = (
        select(DRAFT.c.from_id, DRAFT.c.to_id, DRAFT.c.key, literal(0), func.max(MOMENT))
        .select_from(DRAFTED)
        .where(EDIT.c.rank >= 0)  # SQLite takes ON CONFLICT for a join's ON without a WHERE
        .group_by(DRAFT.c.from_id, DRAFT.c.to_id, DRAFT.c.key)
    )
    made = upsert(KEY).from_select(columns, named)
    connection.execute(
        made.on_conflict_do_update(
            index_elements=[KEY.c.one, KEY.c.other, KEY.c.key],
            set_={"moment": made.excluded.moment},
        )
    )


def put_net(connection: Connection) -> None:
    """Say of each of these keys whether the pair carries it before and after."""
    pairs = KEY.join(PAIR, and_(KEY.c.one == PAIR.c.one, KEY.c.other == PAIR.c.other))
    query = select(
        KEY.c.one, KEY.c.other, KEY.c.key, KEY.c.had, cast(_carried_after(), Integer)
    ).select_from(pairs.outerjoin(CHOICE, CHOICE.c.record == PAIR.c.record))
    connection.execute(insert(NET).from_select(list(NET.c.keys()), query))


def _carried_after() -> ColumnElement[bool]:
    stays = and_(KEY.c.had == 1, PAIR.c.parted == NEVER)
    comes = and_(KEY.c.moment % 2 == 1, KEY.c.moment > PAIR.c.parted)
    chosen = and_(
        comes,
        KEY.c.moment == CHOICE.c.moment,
        KEY.c.one == CHOICE.c.one,
        KEY.c.other == CHOICE.c.other,
    )
    return case(
        (KEY.c.key == PLAIN, or_(stays, PAIR.c.added > PAIR.c.parted)),
        (and_(KEY.c.key == PRIMARY, CHOICE.c.record.is_not(None)), chosen),
        (KEY.c.moment == NEVER, stays),
        else_=comes,
    )
