"""Who belongs to whom (D3–D7, D13–D16)."""

import pytest

from crmadmin.core.sync.pairing import pair_records
from crmadmin.core.sync.scenarios import PairState, Scenario
from tests.core.sync.worlds import World, outcomes


def states(world: World) -> dict[tuple[str | None, str | None], PairState]:
    """Give each pair's state by its ids."""
    return {
        (pair.hubspot_id, pair.salesforce_id): pair.state
        for pair in pair_records(world.dataset(), world.of)
    }


def test_contact_link_is_stronger_than_lead_link() -> None:
    """A contact with both ids is linked to the Contact (D3)."""
    world = World().record("contacts", "1", salesforcecontactid="003", salesforceleadid="00Q")
    world.record("Contact", "003").record("Lead", "00Q")
    assert states(world)["1", "003"] is PairState.LINKED


def test_converted_lead_leads_to_its_contact() -> None:
    """A link to a converted lead is followed to the contact it became (D4)."""
    world = World().record("contacts", "1", salesforceleadid="00Q").record("Contact", "003")
    world.record("Lead", "00Q", IsConverted="true", ConvertedContactId="003")
    assert states(world) == {("1", "003"): PairState.LINKED}


def test_deleted_converted_lead_is_a_broken_link() -> None:
    """A deleted lead is not followed, even where it was converted (D4, D5)."""
    world = World().record("contacts", "1", salesforceleadid="00Q").record("Contact", "003")
    world.record("Lead", "00Q", IsConverted="true", IsDeleted="true", ConvertedContactId="003")
    assert states(world)["1", "00Q"] is PairState.LINK_DELETED


def test_link_to_an_unknown_record_is_broken() -> None:
    """A link to a record that is in no file is broken, and not matched by e-mail (D5)."""
    world = World().record("contacts", "1", email="a@x.fr", salesforcecontactid="003")
    world.record("Contact", "004", Email="a@x.fr")
    found = states(world)
    assert found["1", "003"] is PairState.LINK_MISSING
    assert found["1", "004"] is PairState.NOT_CHOSEN


def test_email_matches_without_regard_to_case_and_blanks() -> None:
    """E-mails are trimmed and lower-cased before they are compared (D7)."""
    world = World().record("contacts", "1", email="a@x.fr")
    world.record("Lead", "00Q", Email="  A@X.FR")
    assert states(world) == {("1", "00Q"): PairState.MATCHED}


def test_oldest_of_several_records_is_matched() -> None:
    """The earliest CreatedDate wins, whatever the object; the others are not chosen (D7b, D7g)."""
    world = World().record("contacts", "1", email="a@x.fr")
    world.record("Contact", "003", Email="a@x.fr", CreatedDate="2026-02-01T00:00:00.000+0000")
    world.record("Lead", "00Q", Email="a@x.fr", CreatedDate="2026-01-01T00:00:00.000+0000")
    assert states(world) == {
        ("1", "00Q"): PairState.MATCHED,
        ("1", "003"): PairState.NOT_CHOSEN,
    }


def test_same_age_is_settled_by_the_smallest_id() -> None:
    """Ids are compared in the order of their characters (D7b)."""
    world = World().record("contacts", "1", email="a@x.fr")
    world.record("Contact", "003b", Email="a@x.fr").record("Contact", "003B", Email="a@x.fr")
    assert states(world)["1", "003B"] is PairState.MATCHED


def test_email_held_twice_blocks_both_sides() -> None:
    """Two HubSpot contacts with one e-mail are blocked, and so is the record (D7a, D7f)."""
    world = World().record("contacts", "1", email="a@x.fr").record("contacts", "2", email="A@x.fr")
    world.record("Contact", "003", Email="a@x.fr")
    assert states(world) == {
        ("1", None): PairState.HUBSPOT_DUPLICATE_EMAIL,
        ("2", None): PairState.HUBSPOT_DUPLICATE_EMAIL,
        (None, "003"): PairState.SALESFORCE_DUPLICATE_EMAIL,
    }


def test_record_linked_elsewhere_blocks_a_contact() -> None:
    """The only record with the e-mail being linked to another contact blocks (D7c)."""
    world = World().record("contacts", "1", email="a@x.fr")
    world.record("contacts", "2", email="b@x.fr", salesforcecontactid="003")
    world.record("Contact", "003", Email="a@x.fr")
    assert states(world)["1", None] is PairState.LINKED_ELSEWHERE


def test_lonely_records_of_one_email_leave_one_to_create_from() -> None:
    """Of Salesforce records with one unknown e-mail, the first is alone (D7h)."""
    world = World().record("Contact", "003", Email="a@x.fr").record("Lead", "00Q", Email="a@x.fr")
    assert states(world) == {
        (None, "003"): PairState.SALESFORCE_ONLY,
        (None, "00Q"): PairState.NOT_CHOSEN,
    }


def test_blank_email_in_salesforce_is_never_matched() -> None:
    """A record whose e-mail is only blanks has none (D7e)."""
    world = World().record("contacts", "1", email=" ").record("Contact", "003", Email="\u00a0")
    assert states(world) == {
        ("1", None): PairState.HUBSPOT_ONLY,
        (None, "003"): PairState.SALESFORCE_NO_EMAIL,
    }


def company_world() -> World:
    """Make a company whose primary contact is linked to a contact of an account."""
    world = World("companies").record("companies", "11").record("Account", "001")
    world.record("contacts", "1", email="a@x.fr", salesforcecontactid="003")
    return world.record("Contact", "003", AccountId="001").associated("1", "11")


def test_company_is_matched_through_its_primary_contact() -> None:
    """The account of a soundly linked primary contact is the company's (D13, D14)."""
    assert states(company_world()) == {("11", "001"): PairState.MATCHED}


def test_contact_matched_by_email_claims_no_account() -> None:
    """A contact that is merely matched says nothing about its company (D13)."""
    world = company_world()
    world.records["contacts"]["1"] = {"email": "a@x.fr"}
    world.records["Contact"]["003"]["Email"] = "a@x.fr"
    assert states(world)["11", None] is PairState.HUBSPOT_ONLY


def test_company_with_two_accounts_is_ambiguous() -> None:
    """Several candidate accounts stop the company, and are nobody's (D15)."""
    world = company_world().record("Account", "002")
    world.record("contacts", "2", email="b@x.fr", salesforcecontactid="004")
    world.record("Contact", "004", AccountId="002").associated("2", "11")
    assert states(world) == {("11", None): PairState.SEVERAL_ACCOUNTS}


def test_account_claimed_twice_is_nobodys() -> None:
    """Two companies with one candidate are both ambiguous (D15)."""
    world = company_world().record("companies", "12")
    world.record("contacts", "2", email="b@x.fr", salesforcecontactid="004")
    world.record("Contact", "004", AccountId="001").associated("2", "12")
    assert set(states(world).values()) == {PairState.ACCOUNT_CLAIMED_TWICE}


@pytest.mark.parametrize(("creates", "expected"), [("Lead", []), ("Contact", ["yes"])])
def test_company_needs_a_contact_to_make_an_account(creates: str, expected: list[str]) -> None:
    """One that would become a Lead makes no account, one that becomes a Contact does (D16)."""
    world = (
        World("companies").record("companies", "11", domain="lumen.example").syncs(creates=creates)
    )
    world.record("contacts", "1", email="a@x.fr").associated("1", "11", primary=False)
    found = world.effects(Scenario.FIRST_MATCH)
    assert ["yes" for effect in found if effect.outcome == "create_in_salesforce"] == expected


def test_company_with_excluded_contacts_only_is_gated() -> None:
    """Contacts of whom none is in the inclusion list keep their company out (D16)."""
    world = World("companies").record("companies", "11").syncs(inclusion_list="MQL")
    world.record("contacts", "1", email="a@x.fr").associated("1", "11")
    assert outcomes(world.effects(Scenario.FIRST_MATCH)) == [
        ("excluded_not_in_inclusion_list", "GATE/NOT_IN_LIST")
    ]
    assert outcomes(world.effects(Scenario.RESYNC_FROM_HUBSPOT)) == [
        ("create_in_salesforce", "CREATE/CREATE_IN_SF")
    ]


def test_deals_are_never_matched() -> None:
    """A deal and an opportunity of one name create each other (D16)."""
    world = (
        World("deals").record("deals", "21", dealname="A").record("Opportunity", "006", Name="A")
    )
    assert states(world) == {
        ("21", None): PairState.HUBSPOT_ONLY,
        (None, "006"): PairState.SALESFORCE_ONLY,
    }
