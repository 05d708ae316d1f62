"""What no API tells is listed, and whether the configuration says it."""

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.pull.declarations import Declared, Unreadable, to_declare


def states(configuration: Configuration) -> dict[tuple[Unreadable, str], Declared]:
    """Give what is listed with its state."""
    return {(each.setting, each.object): each.declared for each in to_declare(configuration)}


def test_every_kind_is_listed() -> None:
    """Nothing that HubSpot hides is missing from the list."""
    assert {setting for setting, _object in states(Configuration())} == set(Unreadable)


def test_a_mapping_declares_its_object() -> None:
    """One mapping of contacts says that somebody declared those of contacts."""
    mapping = FieldMapping(
        object="contacts",
        property_name="phone",
        fields=(("Lead", "Phone"),),
        rule=SyncRule.TWO_WAY,
    )
    found = states(Configuration.of([mapping]))
    assert found[Unreadable.FIELD_MAPPINGS, "contacts"] is Declared.YES
    assert found[Unreadable.FIELD_MAPPINGS, "deals"] is Declared.NO
    assert found[Unreadable.LIFECYCLE_AUTOMATION, "contacts"] is Declared.CANNOT


def test_a_setting_of_leads_declares_its_line() -> None:
    """What is said of one object says nothing of another; each kind has its own line."""
    asked = StageProperties(object="deals", pipeline_id="default", stage_id="closedwon")
    found = states(Configuration.of([LeadOwnership(), asked]))
    assert found[Unreadable.LEAD_OWNERSHIP, "leads"] is Declared.YES
    assert found[Unreadable.LEAD_FORM, "leads"] is Declared.NO
    assert found[Unreadable.REQUIRED_STAGE_PROPERTIES, "deals"] is Declared.YES
    assert found[Unreadable.REQUIRED_STAGE_PROPERTIES, "leads"] is Declared.NO


def test_addresses_lead_into_the_portal() -> None:
    """A link names the portal; without one there is none."""
    (first, *_others) = to_declare(Configuration())
    address = "https://app.hubspot.com/integrations-settings/42/installed"
    assert first.address("app.hubspot.com", "42") == address
    assert first.address("", "42") == ""
