"""The mapping sheet of a real workspace."""

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import System
from crmadmin.core.sync.compatibility import ObjectionCode
from crmadmin.services.assuming import choose_policies
from crmadmin.services.drafting import Drafting
from crmadmin.services.mapping_sheet import read_mapping_sheet
from crmadmin.store.configurations import replace_base
from crmadmin.store.database import Database
from tests.ui.pages.sync.portal import CONFIGURATION, MAPPINGS, PREFER, fill_portal, mapping
from tests.ui.pages.sync.wording.fields import OTHERWISE


@pytest.fixture
def portal(database: Database) -> Database:
    """Give a workspace of a small portal."""
    fill_portal(database)
    return database


def test_a_sheet_joins_mappings_with_what_is_known_of_both_sides(portal: Database) -> None:
    """Definitions, the rules allowed, whether it is one of the integration's own."""
    sheet = read_mapping_sheet(portal, "contacts")
    assert [line.after for line in sheet.lines] == list(MAPPINGS)
    phone = sheet.line("phone")
    assert phone is not None
    assert phone.hubspot is not None
    assert phone.hubspot.label == "Phone number"
    assert [field.definition is not None for field in phone.fields] == [True]
    assert phone.is_standard
    assert phone.rules == tuple(SyncRule)
    assert not phone.is_drafted
    assert sheet.lists == ("VIP",)
    assert (sheet.knows(System.HUBSPOT), sheet.knows(System.SALESFORCE)) == (True, True)
    assert (sheet.base, sheet.changes, sheet.edits) == (CONFIGURATION, (), 0)


def test_drafted_lines_show_what_they_were(portal: Database) -> None:
    """A changed, an added and a removed mapping each keep their place in the sheet."""
    drafting = Drafting(portal)
    drafting.set_rule("contacts", "phone", PREFER)
    drafting.add_mapping(mapping("nickname_custom", "Nickname__c", PREFER))
    drafting.remove_mapping("contacts", "colour_custom")
    sheet = read_mapping_sheet(portal, "contacts")
    found = {
        line.property_name: (line.before and line.before.rule, line.after and line.after.rule)
        for line in sheet.lines
        if line.is_drafted
    }
    assert found == {
        "phone": (SyncRule.TWO_WAY, PREFER),
        "nickname_custom": (None, PREFER),
        "colour_custom": (PREFER, None),
    }
    assert len(sheet.changes) == 3


def test_a_field_that_salesforce_computes_is_objected_to(portal: Database) -> None:
    """The sheet says what HubSpot's screen would say, and offers only rules that never write."""
    score = mapping("score_custom", "Score__c", SyncRule.TWO_WAY)
    with portal.writing() as connection:
        replace_base(connection, CONFIGURATION.replaced(score.address, score))
    line = read_mapping_sheet(portal, "contacts").line("score_custom")
    assert line is not None
    assert [objection.code for objection in line.objections] == [ObjectionCode.FIELD_NOT_WRITABLE]
    assert line.rules == (SyncRule.ALWAYS_USE_SALESFORCE, SyncRule.DONT_SYNC)


def test_nothing_is_objected_to_before_anything_is_imported(database: Database) -> None:
    """A configuration may come first; its records are still to come."""
    with database.writing() as connection:
        replace_base(connection, CONFIGURATION)
    sheet = read_mapping_sheet(database, "contacts")
    assert all(line.objections == () for line in sheet.lines)
    assert not any(sheet.knows(system) for system in System)
    assert not read_mapping_sheet(database, "companies").is_synced


def test_the_policies_are_those_that_were_chosen(portal: Database) -> None:
    """They are kept with the workspace."""
    choose_policies(portal, OTHERWISE)
    assert read_mapping_sheet(portal, "contacts").policies == OTHERWISE


def test_a_sheet_counts_changes_of_the_sync_alone(portal: Database) -> None:
    """A label that is drafted is an edit to undo, and no change of what the sync does."""
    drafting = Drafting(portal)
    drafting.create_label(drafting.new_label("contacts", "companies", "Board member"))
    sheet = read_mapping_sheet(portal, "contacts")
    assert (sheet.changes, sheet.position, sheet.edits) == ((), 1, 1)
