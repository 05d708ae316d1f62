"""Records by stage with their ages, and the cards of a column, as SQL."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    case,
    cast,
    func,
    null,
    or_,
    select,
)

from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import COMPANIES, CONTACTS, System, ValueKind
from crmadmin.core.effects.associations import HUBSPOT_DEFINED
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.board import BoardQuery, Card, Column, entered_property
from crmadmin.core.records.detail import RecordName
from crmadmin.core.records.query import RecordQuery
from crmadmin.core.sync.canonical import UNPARSED
from crmadmin.preview.leads.tables import (
    PRIMARY_OF,
    Staged,
    named,
    paged,
    read_names,
    since,
    staged,
)
from crmadmin.preview.sources import Expression, key_of
from crmadmin.store.browsing import selected_ids
from crmadmin.store.record_links import read_associations
from crmadmin.store.records import RecordTables

_DAY = 86_400

AgesByStage = Mapping[str, Mapping[int | None, int]]
"""How many records of each age in days a stage has; None = unknown."""


def count_columns(
    connection: Connection, tables: RecordTables, query: BoardQuery, stages: Sequence[Stage]
) -> AgesByStage:
    """Count the records of a pipeline by stage and age; one pass."""
    records = staged(tables, query.object)
    if records is None:
        return {}
    stage = func.coalesce(records.stage, "").label("stage")
    days = _days(_entered(records, stages), query.now).label("days")
    chosen = select(stage, days).where(*_conditions(connection, tables, records, query, stages))
    counted = chosen.cte("chosen").prefix_with("MATERIALIZED")  # ages are made once each
    rows = select(counted, func.count()).group_by(counted.c.stage, counted.c.days)
    found: dict[str, dict[int | None, int]] = {}
    for name, age, count in connection.execute(rows):
        found.setdefault(name, {})[age] = count
    return found


def read_cards(
    connection: Connection,
    tables: RecordTables,
    column: Column,
    stages: Sequence[Stage],
    page: Page,
) -> tuple[Card, ...]:
    """Give some of the records of a column, the oldest first, those of unknown age last."""
    records = staged(tables, column.query.object)
    if records is None:
        return ()
    entered = _entered(records, stages).label("since")
    query: Select[*tuple[Any, ...]] = (
        select(
            records.id.label("id"),
            records.owner.label("owner"),
            entered,
            _days(_entered(records, stages), column.query.now).label("days"),
            records.text(PRIMARY_OF[CONTACTS]).label(CONTACTS),
            records.text(PRIMARY_OF[COMPANIES]).label(COMPANIES),
        )
        .where(
            func.coalesce(records.stage, "") == column.stage_id,
            *_conditions(connection, tables, records, column.query, stages),
        )
        .order_by(entered.is_(None), entered, records.row)
    )
    rows = connection.execute(paged(query, page)).mappings().all()
    names = read_names(connection)
    ids = [row["id"] for row in rows]
    around = {
        other: _associates(
            connection, tables, column.query.object, {row["id"]: row[other] for row in rows}, other
        )
        for other in (CONTACTS, COMPANIES)
    }
    return tuple(
        Card(
            record=record,
            owner=names.owner(row["owner"]),
            since=row["since"] or "",
            days=row["days"],
            contact=around[CONTACTS].get(row["id"]),
            company=around[COMPANIES].get(row["id"]),
        )
        for record, row in zip(
            named(connection, tables, column.query.object, ids), rows, strict=True
        )
    )


def _conditions(
    connection: Connection,
    tables: RecordTables,
    records: Staged,
    query: BoardQuery,
    stages: Sequence[Stage],
) -> list[ColumnElement[bool]]:
    """Say which records are on the board: of the pipeline, and as the query narrows them.

    Where a record does not tell its pipeline, its stage does.
    """
    within = records.stage.in_([each.stage_id for each in stages])
    conditions = [
        or_(
            records.pipeline == query.pipeline_id,
            and_(records.pipeline.is_(None), within),
        )
    ]
    table = tables.get(System.HUBSPOT, query.object)
    asked = RecordQuery(
        system=System.HUBSPOT,
        object=query.object,
        columns=query.columns,
        search=query.search,
        filters=query.filters,
    )
    if table is not None and asked.narrowed:
        conditions.append(records.id.in_(selected_ids(connection, table, asked)))
    return conditions


def _entered(records: Staged, stages: Sequence[Stage]) -> Expression:
    """Give when a record entered the stage that it is in: by its history, else by a property."""
    told = {
        stage.stage_id: _moment(records, name)
        for stage in stages
        if (name := entered_property(stage.stage_id, records.side.c.keys())) is not None
    }
    by_property = case(told, value=records.stage, else_=null()) if told else null()
    return func.coalesce(since(records), by_property)


def _moment(records: Staged, name: str) -> Expression:
    key = key_of(records.side, name, ValueKind.DATETIME)
    return case((func.substr(key, 1, 1) == UNPARSED, null()), else_=key)


def _days(moment: Expression, now: str) -> ColumnElement[int]:
    """Give the whole days from a moment to another, none below zero; NULL for no moment."""
    passed = cast((_seconds(now) - _seconds(moment)) / _DAY, Integer)
    return func.max(passed, 0, type_=Integer)


def _seconds(moment: Expression | str) -> ColumnElement[int]:
    return cast(func.strftime("%s", moment), Integer)


def _associates(
    connection: Connection,
    tables: RecordTables,
    object_name: str,
    told: Mapping[str, str | None],
    other: str,
) -> Mapping[str, RecordName]:
    """Give one contact or company of each record: the primary, else the one it tells, else any."""
    best: dict[str, tuple[bool, str]] = {
        record: (True, each) for record, each in told.items() if each
    }
    for tie in read_associations(connection, object_name, list(told), other):
        own, its = (
            (tie.from_id, tie.to_id) if tie.from_object == object_name else (tie.to_id, tie.from_id)
        )
        primary = tie.category == HUBSPOT_DEFINED and tie.type_id in PRIMARY_TYPES
        rank = (not primary, its)
        if own in told and (own not in best or rank < best[own]):
            best[own] = rank
    called = named(connection, tables, other, sorted({its for _rank, its in best.values()}))
    names = {each.id: each for each in called}
    return {record: names[its] for record, (_rank, its) in best.items()}
