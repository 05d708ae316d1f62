"""What histories hold of automation, in groups, as SQL (domain/leads.md §6, §7)."""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import (
    Connection,
    Select,
    Subquery,
    func,
    literal,
    select,
)

from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS, System
from crmadmin.core.effects.mentions import mentions_in
from crmadmin.core.effects.references import Family, places_of_option
from crmadmin.core.effects.rows import Referrer
from crmadmin.core.leads.automation import LIFECYCLE_STAGE
from crmadmin.core.leads.automation_groups import (
    AutomationGroups,
    DisqualifiedGroup,
    LifecycleGroup,
    LifecycleStage,
    MovedGroup,
    Way,
)
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification import REASON
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.models import HistoryRow
from crmadmin.preview.leads.tables import ENTRY, by_hand, primary_of, staged, within
from crmadmin.store.documents import read_documents
from crmadmin.store.records import RecordTables

HISTORY = HistoryRow.__table__

_WAY = "\x1f"
"""What parts the two stages of a way: no id holds it."""


def count_automation(
    connection: Connection,
    tables: RecordTables,
    period: Period,
    open_today: Iterable[str],
    stages: Sequence[str],
) -> AutomationGroups:
    """Count moves by hand, lifecycle stages, disqualifications and entries; one pass each.

    ``open_today`` are the stages in which a lead is open in the portal, ``stages`` those in whose
    workflows one is interested.
    """
    return AutomationGroups(
        period=period,
        moved=tuple(_moved(connection, tables)),
        lifecycle=tuple(_lifecycle(connection, tables, period, open_today)),
        lifecycle_stages=_choices(tables),
        entered=tuple(_entered(connection, tables, period)),
        records=_records(connection, period),
        workflows=_workflows(connection, stages),
    )


def moves_by_hand() -> Select[*tuple[object, ...]]:
    """Select every move of a lead from stage to stage that a person made by hand."""
    return select(
        ENTRY.c.record_id,
        ENTRY.c.entry_id,
        ENTRY.c.from_stage,
        ENTRY.c.to_stage,
        ENTRY.c.entered_at,
        ENTRY.c.source_type,
        ENTRY.c.source_user_id,
    ).where(ENTRY.c.object == LEADS, ENTRY.c.from_stage.is_not(None), by_hand(ENTRY.c.source_type))


def lifecycle_entries(object_name: str, period: Period) -> Subquery:
    """Select the entries of an object's records into lifecycle stages: each time it changes.

    What an import made of a newer file is no change.
    """
    before = func.lag(HISTORY.c.value).over(
        partition_by=HISTORY.c.record_id, order_by=(HISTORY.c.changed_at, HISTORY.c.history_id)
    )
    told = (
        select(
            HISTORY.c.record_id,
            HISTORY.c.value.label("stage"),
            func.coalesce(before, "").label("before"),
            HISTORY.c.changed_at.label("at"),
            HISTORY.c.source_type,
            HISTORY.c.source_user_id,
            HISTORY.c.history_id,
        )
        .where(
            HISTORY.c.system == System.HUBSPOT,
            HISTORY.c.object == object_name,
            HISTORY.c.property == LIFECYCLE_STAGE,
            HISTORY.c.import_id.is_(None),
        )
        .subquery("told")
    )
    return (
        select(told)
        .where(
            func.coalesce(told.c.stage, "") != "",
            told.c.stage != told.c.before,
            *within(told.c.at, period),
        )
        .subquery("lifecycle")
    )


def with_open_lead(
    tables: RecordTables, object_name: str, open_today: Iterable[str]
) -> Select[str] | None:
    """Select the contacts or companies that are primary of an open lead; None without leads."""
    leads = staged(tables, LEADS)
    if leads is None:
        return None
    record = primary_of(leads, object_name)
    chosen = (
        select(record.label("record"))
        .select_from(leads.side)
        .where(leads.stage.in_(sorted(open_today)))
        .subquery("open_leads")
    )
    found = select(chosen.c.record).where(chosen.c.record.is_not(None)).distinct()
    return select(found.cte().prefix_with("MATERIALIZED").c.record)


def _moved(connection: Connection, tables: RecordTables) -> Iterable[MovedGroup]:
    leads = staged(tables, LEADS)
    if leads is None:
        return
    moves = moves_by_hand().subquery("moves")
    way = moves.c.from_stage + _WAY + moves.c.to_stage
    of_lead = (
        select(moves.c.record_id, func.json_group_array(way.distinct()).label("ways"))
        .group_by(moves.c.record_id)
        .subquery("of_lead")
    )
    stage, moved = func.coalesce(leads.stage, ""), func.coalesce(of_lead.c.ways, "[]")
    query = (
        select(stage, moved, func.count())
        .select_from(leads.side.outerjoin(of_lead, of_lead.c.record_id == leads.id))
        .group_by(stage, moved)
    )
    for stage_id, told, count in connection.execute(query):
        yield MovedGroup(stage_id=stage_id, ways=frozenset(_ways(told)), count=count)


def _ways(told: str) -> Iterable[Way]:
    for way in json.loads(told):
        one, other = way.split(_WAY)
        yield one, other


def _lifecycle(
    connection: Connection, tables: RecordTables, period: Period, open_today: Iterable[str]
) -> Iterable[LifecycleGroup]:
    for name in (CONTACTS, COMPANIES):
        entries = lifecycle_entries(name, period)
        leading = with_open_lead(tables, name, open_today)
        has = literal(0) if leading is None else entries.c.record_id.in_(leading)
        marked = select(entries.c.stage, entries.c.source_type, has.label("has")).subquery()
        columns = (marked.c.stage, marked.c.source_type, marked.c.has)
        query = select(*columns, func.count()).group_by(*columns)
        for stage, source, has_open_lead, count in connection.execute(query):
            yield LifecycleGroup(
                object=name,
                stage=stage,
                source_type=source,
                has_open_lead=bool(has_open_lead),
                count=count,
            )


def _choices(tables: RecordTables) -> Mapping[str, tuple[LifecycleStage, ...]]:
    found = {}
    for name in (CONTACTS, COMPANIES):
        table = tables.get(System.HUBSPOT, name)
        definition = table.definitions.get(LIFECYCLE_STAGE) if table else None
        options = sorted(definition.options, key=lambda each: each.position) if definition else ()
        found[name] = tuple(
            LifecycleStage(value=each.value, label=each.label or each.value) for each in options
        )
    return found


def _entered(
    connection: Connection, tables: RecordTables, period: Period
) -> Iterable[DisqualifiedGroup]:
    leads = staged(tables, LEADS)
    source = ENTRY if leads is None else ENTRY.outerjoin(leads.side, leads.id == ENTRY.c.record_id)
    reason = literal("") if leads is None else func.coalesce(leads.text(REASON), "")
    columns = (ENTRY.c.from_stage, ENTRY.c.to_stage, reason)
    query = (
        select(*columns, func.count())
        .select_from(source)
        .where(ENTRY.c.object == LEADS, *within(ENTRY.c.entered_at, period))
        .group_by(*columns)
    )
    for before, stage, why, count in connection.execute(query):
        yield DisqualifiedGroup(from_stage=before, to_stage=stage, reason=why, count=count)


def _records(connection: Connection, period: Period) -> Mapping[str, int]:
    query = (
        select(ENTRY.c.to_stage, func.count(ENTRY.c.record_id.distinct()))
        .where(ENTRY.c.object == LEADS, *within(ENTRY.c.entered_at, period))
        .group_by(ENTRY.c.to_stage)
    )
    return dict(connection.execute(query).all())


def _workflows(connection: Connection, stages: Sequence[str]) -> Mapping[str, tuple[Referrer, ...]]:
    """Find the workflows whose definition names a stage; each is searched once."""
    found: dict[str, list[Referrer]] = {}
    for document in read_documents(connection, System.HUBSPOT, Family.WORKFLOW):
        mentions = mentions_in(document.body)
        enabled = document.body.get("isEnabled")
        for stage in stages:
            places = places_of_option(mentions, stage_property(LEADS), stage, TYPE_IDS[LEADS])
            if places:
                referrer = Referrer(
                    family=Family.WORKFLOW,
                    id=document.document_id,
                    name=document.name,
                    enabled=None if enabled is None else bool(enabled),
                    places=places,
                )
                found.setdefault(stage, []).append(referrer)
    return {stage: tuple(each) for stage, each in found.items()}
