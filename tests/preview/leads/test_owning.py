"""Owners of leads in SQL are those that the rules in Python give."""

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.automation import is_by_hand
from crmadmin.core.leads.ownership import (
    OwnershipList,
    OwnerSource,
    could_create,
    followed,
    judge_ownership,
)
from crmadmin.core.leads.periods import Period
from crmadmin.core.leads.staged import open_stages
from crmadmin.preview.leads.owning import count_ownership, ownership_rows
from crmadmin.store.records import load_tables
from tests.effort import examples
from tests.preview.leads.portals import PERIODS, PORTALS, STAGES, Portal, empty_portal, stored
from tests.preview.leads.test_automating import primary_of

BASE = Configuration.of(STAGES)
OPEN = open_stages(BASE)
OWNERS = {"u1": "o1", "u2": "o2"}


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = empty_portal()
    yield made
    made.dispose()


def _around(portal: Portal, lead: str) -> tuple[str, str]:
    contact, company = (
        portal.owners.get((name, primary_of(portal, lead, name) or ""), None) or ""
        for name in (CONTACTS, COMPANIES)
    )
    return contact, company


@settings(max_examples=examples(40))
@given(portal=PORTALS, period=PERIODS)
def test_leads_are_in_the_same_groups(engine: Engine, portal: Portal, period: Period) -> None:
    """By stage and all three owners; those that people created by user."""
    with stored(engine, portal) as connection:
        groups = count_ownership(connection, load_tables(connection), period)
    assert {
        (g.stage_id, g.owner, g.contact_owner, g.company_owner): g.count for g in groups.owned
    } == Counter(
        (
            told["hs_pipeline_stage"] or "",
            told["hubspot_owner_id"] or "",
            *_around(portal, lead),
        )
        for lead, told in portal.leads.items()
    )
    assert {
        (g.user_id, g.contact_owner, g.company_owner): g.count for g in groups.created
    } == Counter(
        (each.source_user_id, *_around(portal, each.record_id))
        for each in portal.entries
        if each.record_id in portal.leads
        and each.from_stage is None
        and is_by_hand(each.source_type)
        and period.holds(each.entered_at)
    )
    assert groups.owner_of_user == OWNERS


@settings(max_examples=examples(40))
@given(portal=PORTALS, period=PERIODS, source=st.sampled_from(OwnerSource))
def test_lists_hold_what_is_counted(
    engine: Engine, portal: Portal, period: Period, source: OwnerSource
) -> None:
    """Leads that change, closed ones, those whose contact and company disagree, foreign ones."""
    with stored(engine, portal) as connection:
        tables = load_tables(connection)
        groups = count_ownership(connection, tables, period)
        found = judge_ownership(groups, BASE, source)
        counted: list[tuple[int, OwnershipList]] = [
            (found.changing, found.listed),
            (found.closed, found.listed_closed),
            (found.disagreeing, found.listed_disagreeing),
            (found.foreign, found.listed_foreign),
            *((each.count, each.listed) for each in found.changes),
        ]
        for count, listed in counted:
            rows = ownership_rows(connection, tables, listed, Page())
            assert len(rows) == count
        changing = {
            row.record.id for row in ownership_rows(connection, tables, found.listed, Page())
        }
        foreign = [
            (row.record.id, row.created_at)
            for row in ownership_rows(connection, tables, found.listed_foreign, Page())
        ]
    expected = set()
    for lead, told in portal.leads.items():
        target, _whose = followed(*_around(portal, lead), source)
        is_open = told["hs_pipeline_stage"] in OPEN
        if is_open and target and target != told["hubspot_owner_id"]:
            expected.add(lead)
    assert changing == expected
    assert Counter(foreign) == Counter(
        (each.record_id, each.entered_at)
        for each in portal.entries
        if each.record_id in portal.leads
        and each.from_stage is None
        and is_by_hand(each.source_type)
        and period.holds(each.entered_at)
        and not could_create(OWNERS.get(each.source_user_id, ""), *_around(portal, each.record_id))
    )
