"""Groups and lists of qualification in SQL are those that the rules in Python give."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine

from crmadmin.core.definitions import DEALS, LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.automation import is_by_hand
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.qualification import REASON, lacking
from crmadmin.core.leads.qualification_groups import (
    CreatedLeads,
    DeallessLeads,
    LackingRecords,
    QualificationList,
    ReasonedLeads,
)
from crmadmin.preview.leads.qualification_rows import qualification_rows
from crmadmin.preview.leads.qualifying import count_qualification
from crmadmin.store.records import load_tables
from tests.effort import examples
from tests.preview.leads.portals import (
    LOST,
    NEW,
    PERIODS,
    PORTALS,
    SIZE,
    WISH,
    WON,
    Portal,
    empty_portal,
    stored,
)

WATCHED = (SIZE, WISH, "not_there")
KNOWN = (SIZE, WISH)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = empty_portal()
    yield made
    made.dispose()


def _missing(portal: Portal, record: str, names: tuple[str, ...] = KNOWN) -> frozenset[str]:
    return frozenset(lacking(portal.leads[record], names))


def _entered(portal: Portal, period: Period) -> set[tuple[str, str]]:
    return {
        (each.record_id, each.to_stage)
        for each in portal.entries
        if each.record_id in portal.leads and period.holds(each.entered_at)
    }


def _created(portal: Portal, period: Period) -> list[tuple[str, str]]:
    return [
        (each.record_id, each.source_user_id)
        for each in portal.entries
        if each.record_id in portal.leads
        and each.from_stage is None
        and is_by_hand(each.source_type)
        and period.holds(each.entered_at)
    ]


def _has_deal(portal: Portal, record: str) -> bool:
    return any(
        (each.from_object, each.to_object, each.from_id) == (LEADS, DEALS, record)
        or (each.from_object, each.to_object, each.to_id) == (DEALS, LEADS, record)
        for each in portal.ties
    )


@settings(max_examples=examples(40))
@given(portal=PORTALS, period=PERIODS)
def test_records_are_in_the_same_groups(engine: Engine, portal: Portal, period: Period) -> None:
    """By stage where they stand and which they entered, by creator, by deal, by reason."""
    leads = portal.leads
    with stored(engine, portal) as connection:
        groups = count_qualification(connection, load_tables(connection), LEADS, WATCHED, period)
    assert groups.unknown == {"not_there"}
    stage = {each: told["hs_pipeline_stage"] or "" for each, told in leads.items()}
    assert {(g.stage_id, g.missing): g.count for g in groups.standing} == Counter(
        (stage[each], _missing(portal, each)) for each in leads
    )
    assert {(g.stage_id, g.missing): g.count for g in groups.entered} == Counter(
        (to_stage, _missing(portal, each)) for each, to_stage in _entered(portal, period)
    )
    assert {(g.user_id, g.missing): g.count for g in groups.created} == Counter(
        (user, _missing(portal, each)) for each, user in _created(portal, period)
    )
    with_deal = [each for each in leads if _has_deal(portal, each)]
    assert groups.with_deal == Counter(stage[each] for each in with_deal)
    assert groups.without_deal == Counter(stage[each] for each in leads if each not in with_deal)
    assert groups.reasons == Counter(
        (stage[each], told[REASON] or "") for each, told in leads.items()
    )


def _expected(portal: Portal, listed: QualificationList) -> Iterator[str]:
    for record, told in portal.leads.items():
        stage, reason = told["hs_pipeline_stage"], told[REASON]
        match listed:
            case LackingRecords(period=None):
                found = stage == listed.stage_id and bool(
                    _missing(portal, record, listed.properties)
                )
            case LackingRecords(period=Period() as period):
                found = (record, listed.stage_id) in _entered(portal, period) and bool(
                    _missing(portal, record, listed.properties)
                )
            case DeallessLeads():
                found = stage in listed.stages and not _has_deal(portal, record)
            case ReasonedLeads():
                held = reason in listed.values if listed.values else reason is None
                found = held and (not listed.stages or stage in listed.stages)
            case CreatedLeads():
                created = _created(portal, listed.period)
                found = any(
                    (record, user) in created
                    for user in ([listed.user_id] if listed.user_id else ["", "u1", "u2"])
                ) and bool(_missing(portal, record, listed.properties))
            case _:
                raise AssertionError(listed)
        if found:
            yield record


@settings(max_examples=examples(40))
@given(portal=PORTALS, period=PERIODS)
def test_lists_hold_what_is_counted(engine: Engine, portal: Portal, period: Period) -> None:
    """Each record once, page by page, with what it lacks."""
    lists: tuple[QualificationList, ...] = (
        LackingRecords(object=LEADS, stage_id=NEW, properties=KNOWN),
        LackingRecords(object=LEADS, stage_id=NEW, properties=(SIZE,), period=period),
        DeallessLeads(stages=(WON,)),
        ReasonedLeads(stages=(LOST, NEW)),
        ReasonedLeads(values=("SPAM",)),
        CreatedLeads(properties=KNOWN, period=period),
        CreatedLeads(properties=(WISH,), period=period, user_id="u1"),
    )
    with stored(engine, portal) as connection:
        tables = load_tables(connection)
        for listed in lists:
            rows = [
                row
                for offset in range(0, 4, 2)
                for row in qualification_rows(
                    connection, tables, listed, Page(offset=offset, limit=2)
                )
            ]
            assert sorted(row.record.id for row in rows) == sorted(_expected(portal, listed))
            for row in rows:
                if isinstance(listed, LackingRecords | CreatedLeads):
                    missing = _missing(portal, row.record.id, listed.properties)
                    assert frozenset(row.missing) == missing
