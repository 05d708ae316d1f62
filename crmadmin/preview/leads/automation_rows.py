"""The moments of histories behind the figures of automation, page by page."""

from collections.abc import Iterable
from typing import Any, assert_never

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    false,
    func,
    literal,
    not_,
    or_,
    select,
)

from crmadmin.core.definitions import CONTACTS, LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.automation import PROPAGATED
from crmadmin.core.leads.automation_groups import (
    AutomationList,
    AutomationRow,
    Disqualifications,
    FrozenLeads,
    LifecycleEntries,
    StageEntries,
    Way,
)
from crmadmin.core.leads.qualification import REASON
from crmadmin.preview.leads.automating import lifecycle_entries, moves_by_hand, with_open_lead
from crmadmin.preview.leads.tables import (
    ENTRY,
    Staged,
    named,
    paged,
    read_names,
    staged,
    within,
)
from crmadmin.store.records import RecordTables

Chosen = Select[*tuple[Any, ...]]


def automation_rows(
    connection: Connection,
    tables: RecordTables,
    listed: AutomationList,
    page: Page,
    open_today: Iterable[str],
) -> tuple[AutomationRow, ...]:
    """Give some of a list: frozen leads as they are stored, all else newest first.

    ``open_today`` are the stages in which a lead is open in the portal.
    """
    if isinstance(listed, LifecycleEntries):
        query: Chosen | None = _lifecycle(tables, listed, open_today)
        name = listed.object
    else:
        leads = staged(tables, LEADS)
        query = None if leads is None else _of_leads(leads, listed)
        name = LEADS
    if query is None:
        return ()
    rows = connection.execute(paged(query, page)).mappings().all()
    names = read_names(connection)
    called = named(connection, tables, name, [row["record_id"] for row in rows])
    return tuple(
        AutomationRow(
            record=record,
            from_stage=row["from_stage"] or "",
            to_stage=row["to_stage"],
            at=row["at"],
            source=row["source_type"],
            user=names.user(row["source_user_id"]),
            owner=names.owner(row["owner"]),
            stage_id=row["stage"] or "",
            has_open_lead=bool(row["has"]),
            reason=row["reason"] or "",
        )
        for record, row in zip(called, rows, strict=True)
    )


def _of_leads(leads: Staged, listed: FrozenLeads | Disqualifications | StageEntries) -> Chosen:
    match listed:
        case FrozenLeads():
            return _frozen(leads, listed)
        case Disqualifications():
            reason = func.coalesce(leads.text(REASON), "")
            before = ENTRY.c.from_stage
            return _entries(leads, listed.stages).where(
                or_(before.is_(None), before.not_in(listed.stages)),
                reason.in_(listed.reasons),
                *within(ENTRY.c.entered_at, listed.period),
            )
        case StageEntries():
            return _entries(leads, (listed.stage_id,)).where(
                *within(ENTRY.c.entered_at, listed.period)
            )
        case _:
            assert_never(listed)


def _entries(leads: Staged, stages: tuple[str, ...]) -> Chosen:
    return (
        select(
            ENTRY.c.record_id,
            ENTRY.c.from_stage,
            ENTRY.c.to_stage,
            ENTRY.c.entered_at.label("at"),
            ENTRY.c.source_type,
            ENTRY.c.source_user_id,
            *_today(leads),
        )
        .select_from(ENTRY.outerjoin(leads.side, leads.id == ENTRY.c.record_id))
        .where(ENTRY.c.object == LEADS, ENTRY.c.to_stage.in_(stages))
        .order_by(ENTRY.c.entered_at.desc(), ENTRY.c.record_id, ENTRY.c.entry_id.desc())
    )


def _frozen(leads: Staged, listed: FrozenLeads) -> Chosen:
    """Select frozen leads with the first move that froze them."""
    moves = moves_by_hand().subquery("moves")
    place = func.row_number().over(
        partition_by=moves.c.record_id, order_by=(moves.c.entered_at, moves.c.entry_id)
    )
    froze = (
        select(moves, place.label("place")).where(_in_ways(moves, listed.ways)).subquery("froze")
    )
    return (
        select(
            froze.c.record_id,
            froze.c.from_stage,
            froze.c.to_stage,
            froze.c.entered_at.label("at"),
            froze.c.source_type,
            froze.c.source_user_id,
            *_today(leads),
        )
        .select_from(froze.join(leads.side, leads.id == froze.c.record_id))
        .where(froze.c.place == 1, leads.stage.in_(listed.stages))
        .order_by(leads.row)
    )


def _today(leads: Staged) -> tuple[ColumnElement[Any], ...]:
    return (
        leads.owner.label("owner"),
        leads.stage.label("stage"),
        leads.text(REASON).label("reason"),
        literal(0).label("has"),
    )


def _in_ways(moves: Subquery, ways: Iterable[Way]) -> ColumnElement[bool]:
    return or_(
        false(),
        *(and_(moves.c.from_stage == one, moves.c.to_stage == other) for one, other in ways),
    )


def _lifecycle(
    tables: RecordTables, listed: LifecycleEntries, open_today: Iterable[str]
) -> Chosen | None:
    records = staged(tables, listed.object)
    if records is None:
        return None
    entries = lifecycle_entries(listed.object, listed.period)
    leading = with_open_lead(tables, listed.object, open_today)
    has = literal(0) if leading is None else entries.c.record_id.in_(leading)
    propagated = func.upper(func.trim(entries.c.source_type)).in_(sorted(PROPAGATED))
    exempt = propagated if listed.object == CONTACTS else false()
    return (
        select(
            entries.c.record_id,
            entries.c.before.label("from_stage"),
            entries.c.stage.label("to_stage"),
            entries.c.at,
            entries.c.source_type,
            entries.c.source_user_id,
            records.owner.label("owner"),
            literal("").label("stage"),
            literal("").label("reason"),
            has.label("has"),
        )
        .select_from(entries.outerjoin(records.side, records.id == entries.c.record_id))
        .where(entries.c.stage.in_(listed.stages), exempt if listed.exempt else not_(exempt))
        .order_by(entries.c.at.desc(), entries.c.history_id.desc())
    )
