"""What stops a pair, and what a scenario looks at (D1, D8–D12, D28–D31)."""

import pytest

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.scenarios import Scenario
from tests.core.sync.worlds import (
    AFTER,
    BEFORE,
    LATER,
    World,
    hubspot,
    linked,
    outcomes,
    salesforce,
)

PHONE = (hubspot("phone"), salesforce("Phone", type="phone", length=40), SyncRule.TWO_WAY)
DIFFERENT = ({"phone": "1"}, {"Phone": "2"})


def test_no_email_comes_before_the_inclusion_list() -> None:
    """A linked contact without e-mail is excluded for that first (D8, D9)."""
    world = linked({"email": "  "}, {}).syncs(inclusion_list="MQL")
    assert outcomes(world.effects(Scenario.RESYNC_FROM_HUBSPOT)) == [
        ("excluded_no_email", "GATE/NO_EMAIL")
    ]


def test_inclusion_list_blocks_both_directions() -> None:
    """A contact outside the list receives nothing from Salesforce either (D10)."""
    world = linked(*DIFFERENT).maps(*PHONE).syncs(inclusion_list="MQL")
    expected = [("excluded_not_in_inclusion_list", "GATE/NOT_IN_LIST")]
    assert outcomes(world.effects(Scenario.SALESFORCE_IMPORT)) == expected
    world.members["MQL"] = frozenset({"1"})
    assert outcomes(world.effects(Scenario.SALESFORCE_IMPORT)) == [
        ("write_hubspot", "TWO_WAY/SF_IMPORT")
    ]


def test_inclusion_list_lets_new_salesforce_records_in() -> None:
    """A Salesforce-only record makes a contact whatever the list says (D11)."""
    world = World().record("Contact", "003", Email="a@x.fr").syncs(inclusion_list="MQL")
    assert outcomes(world.effects(Scenario.SALESFORCE_IMPORT)) == [
        ("create_in_hubspot", "CREATE/CREATE_IN_HS")
    ]


def test_broken_link_is_reported_even_without_a_change() -> None:
    """A next sync always looks at broken links, with what they point at (D1, D5, D29)."""
    world = World().record("contacts", "1", email="a@x.fr", salesforcecontactid="003")
    (effect,) = world.effects(Scenario.NEXT_SYNC)
    assert (effect.outcome, effect.reason) == ("error_permission", "LINK/SF_RECORD_MISSING")
    assert (effect.salesforce_object, effect.salesforce_id) == ("Contact", "003")


@pytest.mark.parametrize(
    ("scenario", "considered"),
    [
        (Scenario.FIRST_MATCH, 0),
        (Scenario.NEXT_SYNC, 0),
        (Scenario.RESYNC_FROM_HUBSPOT, 1),
        (Scenario.SALESFORCE_IMPORT, 1),
    ],
)
def test_quiet_linked_pair_is_looked_at_by_resync_and_import(
    scenario: Scenario, considered: int
) -> None:
    """Without a change since the last sync, a next sync passes a linked pair by (D1, D29)."""
    assert linked(*DIFFERENT).maps(*PHONE).considered(scenario) == considered


@pytest.mark.parametrize(
    ("ours", "theirs", "reason"),
    [
        ([AFTER], [], "TWO_WAY/HS_SET"),
        ([], [AFTER], "TWO_WAY/SF_SET"),
        ([LATER], [AFTER], "TWO_WAY/BOTH_HS_LATER"),
        ([AFTER], [LATER], "TWO_WAY/BOTH_SF_LATER"),
        ([AFTER], [AFTER], "TWO_WAY/BOTH_SF_LATER"),
        ([BEFORE, LATER], [AFTER], "TWO_WAY/BOTH_HS_LATER"),
        ([BEFORE, AFTER], [BEFORE], "TWO_WAY/HS_SET"),
    ],
)
def test_latest_changes_after_the_last_sync_decide(
    ours: list[str], theirs: list[str], reason: str
) -> None:
    """Only what came strictly after the last sync counts; a tie is Salesforce's (D28)."""
    world = linked(*DIFFERENT).maps(*PHONE)
    for at in ours:
        world.changed("contacts", "1", "phone", at)
    for at in theirs:
        world.changed("Contact", "003", "Phone", at)
    assert [reason for _, reason in outcomes(world.effects(Scenario.NEXT_SYNC))] == [reason]


def test_change_at_the_last_sync_itself_is_none() -> None:
    """The moment of the last sync is not after it (D28)."""
    world = linked(*DIFFERENT).maps(*PHONE)
    world.changed("contacts", "1", "phone", "2026-09-10T00:00:00.000Z")
    assert world.effects(Scenario.NEXT_SYNC) == []


def test_record_that_never_synced_counts_every_change() -> None:
    """A blank last sync lets the whole history count (D28)."""
    world = linked({"phone": "1", "salesforcelastsynctime": ""}, {"Phone": "2"}).maps(*PHONE)
    world.changed("contacts", "1", "phone", BEFORE)
    assert outcomes(world.effects(Scenario.NEXT_SYNC)) == [("write_salesforce", "TWO_WAY/HS_SET")]


def test_clearing_is_told_by_the_current_value() -> None:
    """A change whose property is blank now is a clearing (D28)."""
    world = linked({}, {"Phone": "2"}).maps(*PHONE).changed("contacts", "1", "phone", AFTER)
    assert outcomes(world.effects(Scenario.NEXT_SYNC)) == [("clear_salesforce", "TWO_WAY/HS_CLEAR")]


def test_own_writes_of_the_integration_are_no_changes() -> None:
    """History rows of source SALESFORCE trigger nothing (D30)."""
    world = linked(*DIFFERENT).maps(*PHONE)
    world.changed("contacts", "1", "phone", AFTER, source="SALESFORCE")
    assert world.effects(Scenario.NEXT_SYNC) == []


def test_formula_results_are_no_changes_but_are_read() -> None:
    """A formula field triggers nothing, yet counts when the record is evaluated (D31)."""
    score = salesforce("Score__c", type="double", calculated=True, updateable=False)
    world = linked({"score": "1", **DIFFERENT[0]}, {"Score__c": "5", **DIFFERENT[1]})
    world.maps(*PHONE)
    world.maps(hubspot("score", type="number"), score, SyncRule.ALWAYS_USE_SALESFORCE)
    world.changed("Contact", "003", "Score__c", AFTER)
    assert world.effects(Scenario.NEXT_SYNC) == []
    world.changed("Contact", "003", "Phone", AFTER)
    assert ("write_hubspot", "ALWAYS_SF/OTHER_FIELD") in outcomes(world.effects(Scenario.NEXT_SYNC))


def test_unsynced_mapping_triggers_nothing() -> None:
    """A change of a property under "don't sync" wakes no record (D29)."""
    world = linked(*DIFFERENT).maps(*PHONE[:2], SyncRule.DONT_SYNC)
    world.changed("contacts", "1", "phone", AFTER)
    assert world.considered(Scenario.NEXT_SYNC) == 0


def test_new_contacts_wait_where_creation_in_hubspot_is_off() -> None:
    """A first match then leaves Salesforce-only people; an import never does (D1)."""
    world = World().record("Contact", "003", Email="a@x.fr").syncs(create_in_hubspot=False)
    assert world.considered(Scenario.FIRST_MATCH) == 0
    assert world.considered(Scenario.SALESFORCE_IMPORT) == 1


def test_nothing_passes_while_an_objects_sync_is_off() -> None:
    """Companies and deals without settings are not looked at at all (G1)."""
    world = World("deals").record("deals", "21").record("Opportunity", "006")
    assert world.considered(Scenario.SALESFORCE_IMPORT) == 1
    world.settings.clear()
    for scenario in Scenario:
        assert world.considered(scenario) == 0
        assert world.effects(scenario) == []
