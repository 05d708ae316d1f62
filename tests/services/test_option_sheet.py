"""The options of enumeration properties, on a real workspace."""

from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.services.option_sheet import Lock, PropertySheet, count_held, read_option_sheet
from crmadmin.services.standing import Standing
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft, save_draft
from tests.services.labelled_portal import fill_labelled

STATUS = ("contacts", "hs_lead_status")


@pytest.fixture
def portal(database: Database, tmp_path: Path) -> Database:
    """Give a workspace of the small portal."""
    fill_labelled(database, tmp_path / "exports")
    return database


def sheet_of(database: Database, key: tuple[str, str] = STATUS) -> PropertySheet:
    """Read one property."""
    found = read_option_sheet(database).find(key)
    assert found is not None
    return found


def test_properties_of_leads_come_first(portal: Database) -> None:
    """Then every other enumeration; texts and numbers have no options."""
    keys = [each.key for each in read_option_sheet(portal).properties]
    assert keys == [
        STATUS,
        ("leads", "hs_lead_type"),
        ("contacts", "hubspot_owner_id"),
        ("contacts", "lifecyclestage"),
        ("contacts", "hs_score_band"),
        ("contacts", "tags"),
    ]
    assert [each.key[1] for each in read_option_sheet(portal).properties if each.is_of_leads] == [
        "hs_lead_status",
        "hs_lead_type",
    ]


def test_a_locked_property_says_why_and_shows_its_options(portal: Database) -> None:
    """Only pipelines change stages, formulas make calculated values, others come from outside."""
    locks = {each.name: each.lock for each in read_option_sheet(portal).properties}
    assert locks == {
        "hs_lead_status": None,
        "hs_lead_type": None,
        "tags": None,
        "lifecyclestage": Lock.READ_ONLY,
        "hs_score_band": Lock.CALCULATED,
        "hubspot_owner_id": Lock.EXTERNAL,
    }
    stage = sheet_of(portal, ("contacts", "lifecyclestage"))
    assert [line.value for line in stage.lines] == ["lead"]


def test_lines_follow_the_drafts_order_and_keep_what_it_removes(portal: Database) -> None:
    """A removed option stays at its old place until it is pushed."""
    new, opened, connected = sheet_of(portal).options
    first = replace(connected, position=0, label="Reached")
    with portal.writing() as connection:
        before = read_draft(connection, read_base(connection))
        parts = (
            Replacement(address=connected.address, before=connected, after=first),
            Replacement(address=new.address, before=new, after=replace(new, position=2)),
            Replacement(address=opened.address, before=opened, after=None),
        )
        save_draft(connection, before, before.made(Edit(parts=parts)))
    sheet = sheet_of(portal)
    assert [line.value for line in sheet.lines] == ["CONNECTED", "OPEN", "NEW"]
    assert [line.standing for line in sheet.lines] == [
        Standing.UPDATED,
        Standing.DELETED,
        Standing.UPDATED,
    ]
    assert [option.value for option in sheet.options] == ["CONNECTED", "NEW"]
    assert sheet.drafted == 3


def test_values_are_counted_whether_they_are_options_or_not(portal: Database) -> None:
    """A record that holds several counts for each; of other properties nothing is known."""
    assert count_held(portal, *STATUS).records == {"NEW": 2, "OPEN": 1, "OLD": 1}
    assert count_held(portal, "contacts", "tags").records == {"red": 2, "blue": 1, "green": 1}
    assert not count_held(portal, "contacts", "nobody").is_known
    assert not count_held(portal, "tickets", "hs_lead_status").is_known


def test_an_empty_workspace_has_no_properties(database: Database) -> None:
    """Nothing was told."""
    assert read_option_sheet(database).properties == ()
