"""The entries behind a figure, listed: those of the groups that the rule book has chosen.

A rule is stated once, in ``core.leads.governance``. It is asked for groups of equal entries, and
what it chose is laid into a temporary table, which the entries are joined with.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Index,
    MetaData,
    Select,
    String,
    Table,
    and_,
    case,
    exists,
    false,
    insert,
    or_,
    select,
)
from sqlalchemy.schema import CreateTable

from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.choosing import Choice
from crmadmin.core.leads.periods import Period
from crmadmin.models import StageEntryRow
from crmadmin.preview.leads.deals import has_deal
from crmadmin.preview.leads.entries import Scope, within
from crmadmin.preview.leads.standing import standing_records
from crmadmin.store.records import RecordTables

CHOSEN = Table(
    "chosen_entries",
    MetaData(),
    Column("to_stage", String),
    Column("from_stage", String),
    Column("source_type", String),
    Column("source_user_id", String),
    Column("has_deal", Boolean),
    prefixes=["TEMP"],
)
"""The groups to list; ``has_deal`` is NULL where it does not matter."""

BY_WAY = Index(
    "ix_chosen_entries",
    *(CHOSEN.c[name] for name in ("to_stage", "source_user_id", "source_type", "from_stage")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One entry of one record, as it is stored; ``has_deal`` is of stages that qualify."""

    record_id: str
    entry_id: int
    from_stage: str | None
    to_stage: str
    entered_at: str
    source_type: str
    user_id: str
    has_deal: bool


def put_choices(connection: Connection, choices: Iterable[Choice]) -> None:
    """Lay down which groups are listed, for this connection alone."""
    CHOSEN.drop(connection, checkfirst=True)
    connection.execute(CreateTable(CHOSEN))
    rows = [
        {
            "to_stage": each.group.to_stage,
            "from_stage": each.group.from_stage,
            "source_type": each.group.source_type,
            "source_user_id": each.group.user_id,
            "has_deal": each.has_deal,
        }
        for each in choices
    ]
    if rows:
        connection.execute(insert(CHOSEN), rows)


def chosen_entries(
    connection: Connection, scope: Scope, period: Period, page: Page | None
) -> Iterator[Found]:
    """Give the entries of a period that belong to the choices, the latest first.

    Without a page, all of them.
    """
    entries = StageEntryRow.__table__
    query = (
        select(*_columns(scope, entries))
        .select_from(CHOSEN.join(entries, _belongs(scope, entries)))
        .where(entries.c.object == scope.object, within(period))
    )
    return _found(connection, _paged(query, entries, page))


def chosen_standing(
    connection: Connection, tables: RecordTables, scope: Scope, page: Page | None
) -> Iterator[Found]:
    """Give the records whose last entry belongs to the choices, those moved last first.

    Without a page, all of them.
    """
    standing = standing_records(tables, scope)
    if standing is None:
        return iter(())
    BY_WAY.create(connection)  # records are the many here, and no index knows their last entries
    belongs = exists().where(_belongs(scope, standing))
    query = select(*_columns(scope, standing)).where(belongs)
    return _found(connection, _paged(query, standing, page))


def entries_of(connection: Connection, scope: Scope, record_id: str) -> Iterator[Found]:
    """Give all entries of one record in their order, into whatever stages."""
    row = StageEntryRow.__table__
    query = (
        select(*_columns(scope, row, only=record_id))
        .where(row.c.object == scope.object, row.c.record_id == record_id)
        .order_by(row.c.entry_id)
    )
    return _found(connection, query)


def standing_of(
    connection: Connection, tables: RecordTables, scope: Scope, record_id: str
) -> Iterator[Found]:
    """Give how one record stands in the stages today; nothing if it does not."""
    standing = standing_records(tables, scope, only=record_id)
    return iter(()) if standing is None else _found(connection, select(*_columns(scope, standing)))


def _belongs(scope: Scope, entries: FromClause) -> ColumnElement[bool]:
    own, chosen = entries.c, CHOSEN.c
    return and_(
        chosen.to_stage == own.to_stage,
        chosen.from_stage.is_not_distinct_from(own.from_stage),
        chosen.source_type == own.source_type,
        chosen.source_user_id == own.source_user_id,
        or_(chosen.has_deal.is_(None), chosen.has_deal == _deal(scope, entries)),
    )


def _paged(
    query: Select[*tuple[Any, ...]], entries: FromClause, page: Page | None
) -> Select[*tuple[Any, ...]]:
    own = entries.c
    in_order = query.order_by(own.entered_at.desc(), own.record_id, own.entry_id)
    return in_order if page is None else in_order.limit(page.limit).offset(page.offset)


def _columns(
    scope: Scope, entries: FromClause, *, only: str | None = None
) -> Iterator[ColumnElement[Any]]:
    for name in (
        "record_id",
        "entry_id",
        "from_stage",
        "to_stage",
        "entered_at",
        "source_type",
        "source_user_id",
    ):
        yield entries.c[name]
    yield _deal(scope, entries, only=only).label("has_deal")


def _deal(scope: Scope, entries: FromClause, *, only: str | None = None) -> ColumnElement[bool]:
    if "has_deal" in entries.c:
        return entries.c.has_deal
    matters = entries.c.to_stage.in_(scope.qualified)
    tied = has_deal(scope.object, entries.c.record_id, only=only)
    return case((matters, tied), else_=false())


def _found(connection: Connection, query: Select[*tuple[Any, ...]]) -> Iterator[Found]:
    for row in connection.execute(query):
        yield Found(
            record_id=row.record_id,
            entry_id=row.entry_id,
            from_stage=row.from_stage,
            to_stage=row.to_stage,
            entered_at=row.entered_at,
            source_type=row.source_type,
            user_id=row.source_user_id,
            has_deal=bool(row.has_deal),
        )
