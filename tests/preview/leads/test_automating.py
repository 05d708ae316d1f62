"""Groups and lists of automation in SQL are those that the rules in Python give."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.effects.associations import HUBSPOT_DEFINED
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.automation import (
    backward_ways,
    is_by_hand,
    is_propagated,
    judge_automation,
)
from crmadmin.core.leads.automation_groups import (
    AutomationList,
    AutomationRow,
    Disqualifications,
    FrozenLeads,
    LifecycleEntries,
    StageEntries,
    Way,
)
from crmadmin.core.leads.periods import ALWAYS, Period
from crmadmin.core.leads.qualification import REASON
from crmadmin.core.leads.staged import open_stages
from crmadmin.preview.leads.automating import count_automation
from crmadmin.preview.leads.automation_rows import automation_rows
from crmadmin.store.records import load_tables
from tests.effort import examples
from tests.preview.leads.portals import (
    LOST,
    NEW,
    PERIODS,
    PORTALS,
    STAGES,
    TRYING,
    Entered,
    Portal,
    Told,
    empty_portal,
    stored,
)

BASE = Configuration.of(STAGES)
OPEN = open_stages(BASE)
TYPES = {CONTACTS: (578, 579), COMPANIES: (580, 581)}


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = empty_portal()
    yield made
    made.dispose()


def primary_of(portal: Portal, lead: str, other: str) -> str | None:
    """Give a lead's primary record by the rule: as associated from the lead, to it, else told."""
    there, back = TYPES[other]
    for ends, own, its, type_id in (
        ((LEADS, other), "from_id", "to_id", there),
        ((other, LEADS), "to_id", "from_id", back),
    ):
        found = [
            getattr(tie, its)
            for tie in portal.ties
            if (tie.from_object, tie.to_object) == ends
            and (tie.category, tie.type_id) == (HUBSPOT_DEFINED, type_id)
            and getattr(tie, own) == lead
        ]
        if found:
            return str(min(found))
    name = "hs_primary_contact_id" if other == CONTACTS else "hs_primary_company_id"
    return portal.leads[lead][name]


def _leading(portal: Portal, other: str) -> set[str | None]:
    return {
        primary_of(portal, lead, other)
        for lead, told in portal.leads.items()
        if told["hs_pipeline_stage"] in OPEN
    }


def _lifecycle(portal: Portal, name: str, period: Period) -> Iterator[Told]:
    told = [each for each in portal.lifecycle if each.object == name and not each.import_id]
    for _record, own in groupby(sorted(told, key=lambda x: x.record_id), lambda x: x.record_id):
        before: str | None = None
        for each in own:
            if each.value and each.value != before and period.holds(each.changed_at):
                yield each
            before = each.value


def _ways(portal: Portal) -> Mapping[str, frozenset[Way]]:
    return {
        record: frozenset(
            (each.from_stage, each.to_stage)
            for each in portal.entries
            if each.record_id == record and each.from_stage and is_by_hand(each.source_type)
        )
        for record in portal.leads
    }


def _entered(portal: Portal, period: Period) -> list[Entered]:
    return [each for each in portal.entries if period.holds(each.entered_at)]


def _reason(portal: Portal, record: str) -> str:
    return portal.leads.get(record, {}).get(REASON) or ""


@settings(max_examples=examples(40))
@given(portal=PORTALS, period=PERIODS)
def test_histories_are_in_the_same_groups(engine: Engine, portal: Portal, period: Period) -> None:
    """Moves by hand, lifecycle stages with open leads, entries with reasons."""
    with stored(engine, portal) as connection:
        groups = count_automation(connection, load_tables(connection), period, OPEN, ())
    ways = _ways(portal)
    assert Counter({(g.stage_id, g.ways): g.count for g in groups.moved}) == Counter(
        (told["hs_pipeline_stage"] or "", ways[each]) for each, told in portal.leads.items()
    )
    assert {
        (g.object, g.stage, g.source_type, g.has_open_lead): g.count for g in groups.lifecycle
    } == Counter(
        (name, each.value, each.source_type, each.record_id in _leading(portal, name))
        for name in (CONTACTS, COMPANIES)
        for each in _lifecycle(portal, name, period)
    )
    entered = _entered(portal, period)
    assert {(g.from_stage, g.to_stage, g.reason): g.count for g in groups.entered} == Counter(
        (each.from_stage, each.to_stage, _reason(portal, each.record_id)) for each in entered
    )
    distinct = {(each.to_stage, each.record_id) for each in entered}
    assert groups.records == Counter(stage for stage, _record in distinct)


def _all(engine: Engine, portal: Portal, listed: AutomationList) -> list[AutomationRow]:
    with stored(engine, portal) as connection:
        tables = load_tables(connection)
        return [
            row
            for offset in range(0, 60, 20)
            for row in automation_rows(
                connection, tables, listed, Page(offset=offset, limit=20), OPEN
            )
        ]


@settings(max_examples=examples(30))
@given(portal=PORTALS, period=PERIODS)
def test_entries_are_listed_as_they_are_counted(
    engine: Engine, portal: Portal, period: Period
) -> None:
    """Entries into a stage, disqualifications by reason, entries into lifecycle stages."""
    into = _all(engine, portal, StageEntries(stage_id=NEW, period=period))
    entered = _entered(portal, period)
    assert sorted((row.record.id, row.at, row.from_stage) for row in into) == sorted(
        (each.record_id, each.entered_at, each.from_stage or "")
        for each in entered
        if each.to_stage == NEW
    )
    lost = _all(
        engine, portal, Disqualifications(stages=(LOST,), reasons=("SPAM", ""), period=period)
    )
    assert sorted((row.record.id, row.at, row.reason) for row in lost) == sorted(
        (each.record_id, each.entered_at, _reason(portal, each.record_id))
        for each in entered
        if each.to_stage == LOST
        and each.from_stage != LOST
        and _reason(portal, each.record_id) in {"SPAM", ""}
    )
    for exempt in (False, True):
        listed = LifecycleEntries(object=CONTACTS, stages=("lead",), period=period, exempt=exempt)
        found = _all(engine, portal, listed)
        assert Counter((row.record.id, row.at, row.has_open_lead) for row in found) == Counter(
            (each.record_id, each.changed_at, each.record_id in _leading(portal, CONTACTS))
            for each in _lifecycle(portal, CONTACTS, period)
            if each.value == "lead" and is_propagated(CONTACTS, each.source_type) is exempt
        )


@settings(max_examples=examples(40))
@given(portal=PORTALS)
def test_frozen_leads_are_listed_with_the_move_that_froze_them(
    engine: Engine, portal: Portal
) -> None:
    """The first move back by hand, in whatever order the stages are."""
    for stages in (STAGES, STAGES[1::-1] + STAGES[2:]):
        placed = [each for each in stages if each.pipeline_id == STAGES[0].pipeline_id]
        listed = FrozenLeads(stages=(NEW, TRYING), ways=backward_ways(placed))
        expected: dict[str, tuple[str, str, str]] = {}
        for each in portal.entries:
            way = (each.from_stage or "", each.to_stage)
            stands = portal.leads.get(each.record_id, {}).get("hs_pipeline_stage")
            if stands in listed.stages and is_by_hand(each.source_type) and way in listed.ways:
                expected.setdefault(each.record_id, (*way, each.entered_at))
        rows = _all(engine, portal, listed)
        assert {row.record.id: (row.from_stage, row.to_stage, row.at) for row in rows} == expected
        assert len(rows) == len(expected)


@settings(max_examples=examples(30))
@given(portal=PORTALS)
def test_the_figures_are_as_long_as_their_lists(engine: Engine, portal: Portal) -> None:
    """Every count of a configuration opens to as many rows."""
    with stored(engine, portal) as connection:
        groups = count_automation(connection, load_tables(connection), ALWAYS, OPEN, ())
    found = judge_automation(groups, BASE)
    counted: list[tuple[int, AutomationList]] = [
        (found.progressions.frozen, found.progressions.listed),
        *((each.frozen, each.listed) for each in found.progressions.stages),
        *((each.entries, each.listed) for each in found.creations.stages),
        *((each.exempt, each.listed_exempt) for each in found.creations.stages),
        *((each.disqualifications, each.listed) for each in found.follow_ups.reasons),
        *((each.entries, each.listed) for each in found.enrolments),
    ]
    for count, listed in counted:
        assert len(_all(engine, portal, listed)) == count
