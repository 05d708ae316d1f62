"""The pairs that an order is about, with what they carry as drafted, and the rows that it makes.

All of it is SQL over all pairs; the rows of the draft are made by one INSERT.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
)

from crmadmin.core.associations.links import (
    PLAIN,
    TURNED,
    Carried,
    Delta,
    LinkChange,
    LinkKey,
    RecordPair,
    Verb,
    is_label,
)
from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.effects.rows import Page
from crmadmin.models import DraftLinkRow
from crmadmin.preview.linking.net import NetLinks
from crmadmin.preview.linking.pairs import selected_pairs
from crmadmin.store.records import RecordTables

_scratch = MetaData()
SELECTED = Table(
    "link_selected",
    _scratch,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""The pairs of the selection."""

HELD = Table(
    "link_held",
    _scratch,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""What they carry as drafted, ``PLAIN`` or another key for any that is associated."""

ROW = Table(
    "link_row",
    _scratch,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("verb", Text),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""What the order does to them, as far as that changes anything."""

_CHUNK = 5_000
_RELABELLING = frozenset({Doing.MERGE, Doing.SPLIT, Doing.MOVE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """What an order comes to, in tables of the connection until the next is put."""

    connection: Connection
    pairs: int
    changed: int

    def sample(self, page: Page, *, changed: bool = True) -> tuple[LinkChange, ...]:
        """Give some of the pairs by their ids with what each carries as drafted, and after.

        ``changed`` leaves out those to which nothing is done. What HubSpot does besides (it takes
        the primary mark from the former one, it marks a first company) is told by the net changes
        once the order is staged.
        """
        done = select(1).where(ROW.c.one == SELECTED.c.one, ROW.c.other == SELECTED.c.other)
        query = select(SELECTED.c.one, SELECTED.c.other).order_by(SELECTED.c.one, SELECTED.c.other)
        if changed:
            query = query.where(done.exists())
        some = query.limit(page.limit).offset(page.offset).subquery()
        pairs: dict[RecordPair, tuple[set[LinkKey], dict[LinkKey, str]]] = {
            (one, other): (set(), {}) for one, other in self.connection.execute(select(some))
        }
        for one, other, key in self._of(HELD, some):
            pairs[one, other][0].add(key)
        for one, other, key, verb in self._of(ROW, some):
            pairs[one, other][1][key] = verb
        return tuple(_change(pair, held, rows) for pair, (held, rows) in pairs.items())

    def stage(self, edit_id: str) -> int:
        """Make the rows of the draft under an edit; give how many there are."""
        query = select(literal(edit_id), ROW.c.one, ROW.c.other, ROW.c.key, ROW.c.verb)
        columns = ["edit_id", "from_id", "to_id", "key", "verb"]
        return self.connection.execute(insert(DraftLinkRow).from_select(columns, query)).rowcount

    def keys(self, verb: Verb) -> tuple[LinkKey, ...]:
        """Give the keys that are really added, or removed, by name."""
        query = select(ROW.c.key).where(ROW.c.verb == verb.value).distinct().order_by(ROW.c.key)
        return tuple(self.connection.scalars(query))

    def _of(self, table: Table, some: FromClause) -> Iterator[Any]:
        same = and_(table.c.one == some.c.one, table.c.other == some.c.other)
        return iter(self.connection.execute(select(table).join(some, same)))


def put_order(
    net: NetLinks, tables: RecordTables, order: LinkOrder, singles: Iterable[str] = ()
) -> Ordered:
    """Work out what an order comes to on top of the edits of ``net``.

    ``singles`` are the internal names of labels with one text, which are never turned. Rows are
    made for what changes a pair as drafted only: a label is taken from pairs that carry it, and
    given to those that do not. Of a merge, split or move between records of one object, pairs
    that carry a removed label the other way round get the added one that way round.
    """
    connection = net.connection
    _scratch.drop_all(connection, checkfirst=True)
    _scratch.create_all(connection, checkfirst=False)
    chosen = selected_pairs(net, tables, order)
    _put(connection, SELECTED, chosen)
    _put(connection, HELD, net.carried_after(SELECTED))
    for rows in _rows(order, frozenset(singles)):
        _put(connection, ROW, rows)
    return _counted(connection)


def put_deltas(net: NetLinks, deltas: Iterable[Delta]) -> Ordered:
    """Work out what deltas come to, pair by pair, on top of the edits of ``net``.

    Rows are made for what changes a pair as drafted only, as :func:`put_order` does.
    """
    connection = net.connection
    _scratch.drop_all(connection, checkfirst=True)
    _scratch.create_all(connection, checkfirst=False)
    left = iter(deltas)
    while some := list(islice(left, _CHUNK)):
        rows = [
            {"one": each.pair[0], "other": each.pair[1], "key": each.key, "verb": str(each.verb)}
            for each in some
        ]
        connection.execute(insert(ROW), rows)
    _put(connection, SELECTED, select(ROW.c.one, ROW.c.other).distinct())
    _put(connection, HELD, net.carried_after(SELECTED))
    connection.execute(delete(ROW).where(_changes_nothing()))
    return _counted(connection)


def _changes_nothing() -> ColumnElement[bool]:
    """Say that a row adds what its pair carries, or takes what it does not."""
    held = select(1).where(HELD.c.one == ROW.c.one, HELD.c.other == ROW.c.other)
    has = held.where(or_(ROW.c.key == PLAIN, HELD.c.key == ROW.c.key)).exists()
    return and_(ROW.c.verb == Verb.ADD.value, has) | and_(ROW.c.verb == Verb.REMOVE.value, ~has)


def _counted(connection: Connection) -> Ordered:
    pairs = select(ROW.c.one, ROW.c.other).distinct().subquery()
    return Ordered(
        connection=connection,
        pairs=connection.scalar(select(func.count()).select_from(SELECTED)) or 0,
        changed=connection.scalar(select(func.count()).select_from(pairs)) or 0,
    )


def _put(connection: Connection, table: Table, rows: Select[*tuple[Any, ...]]) -> None:
    made = insert(table).prefix_with("OR IGNORE").from_select(list(table.c.keys()), rows)
    connection.execute(made)


def _rows(order: LinkOrder, singles: frozenset[str]) -> Iterator[Select[Any]]:
    """Select what is done: what is added goes before what is removed of the same key."""
    relabels = order.doing in _RELABELLING
    within = order.from_object == order.to_object
    turned = {TURNED + each for each in order.removes if is_label(each)} if within else set()
    parts = PLAIN in order.removes
    for key in order.adds:
        if not relabels:
            yield _adding(key, None, parts=parts)
        elif not within or key in singles:
            yield _adding(key, {*order.removes, *turned}, parts=parts)
        else:
            yield _adding(TURNED + key, turned, parts=parts)
            yield _adding(key, order.removes, parts=parts)
    removed = {*order.removes, *(turned if relabels else ())} - {PLAIN, *order.adds}
    yield select(HELD.c.one, HELD.c.other, HELD.c.key, literal(Verb.REMOVE.value)).where(
        HELD.c.key.in_(sorted(removed))
    )
    if parts:
        yield select(
            HELD.c.one, HELD.c.other, literal(PLAIN), literal(Verb.REMOVE.value)
        ).distinct()


def _adding(key: LinkKey, to: Iterable[LinkKey] | None, *, parts: bool) -> Select[Any]:
    """Select the pairs that a key is added to; one that is parted first loses what it has.

    ``to`` are the keys of which a pair carries any, None = all pairs.
    """
    query = select(SELECTED.c.one, SELECTED.c.other, literal(key), literal(Verb.ADD.value))
    held = select(1).where(HELD.c.one == SELECTED.c.one, HELD.c.other == SELECTED.c.other)
    if to is not None:
        query = query.where(held.where(HELD.c.key.in_(sorted(to))).exists())
    if key != PLAIN:
        held = held.where(HELD.c.key == key)
    return query if parts and key != PLAIN else query.where(~held.exists())


def _change(pair: RecordPair, held: set[LinkKey], rows: dict[LinkKey, str]) -> LinkChange:
    before: Carried | None = frozenset(held - {PLAIN}) if held else None
    added = frozenset(key for key, verb in rows.items() if verb == Verb.ADD.value)
    removed = frozenset(key for key, verb in rows.items() if verb == Verb.REMOVE.value)
    kept = frozenset[LinkKey]() if PLAIN in removed else (before or frozenset()) - removed
    gone = not added and (before is None or PLAIN in removed)
    after = None if gone else (kept | added) - {PLAIN}
    return LinkChange(pair=pair, before=before, after=after)
