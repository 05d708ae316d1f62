"""The integration's own mappings as data."""

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import Definition, System
from crmadmin.core.sync.default_mappings import DEFAULT_MAPPINGS, is_standard


def mapping(property_name: str, *fields: tuple[str, str]) -> FieldMapping:
    """Give a contact mapping with any rule."""
    return FieldMapping(
        object="contacts", property_name=property_name, fields=fields, rule=SyncRule.DONT_SYNC
    )


def own(name: str, *, standard: bool) -> Definition:
    """Give a contact property of HubSpot's or of the admin's."""
    return Definition(system=System.HUBSPOT, object="contacts", name=name, standard=standard)


def test_no_property_and_no_field_is_listed_twice() -> None:
    """The default mappings obey the rule that they impose (R5)."""
    fields = [(default.object, pair) for default in DEFAULT_MAPPINGS for pair in default.fields]
    properties = [
        (default.object, default.property_name)
        for default in DEFAULT_MAPPINGS
        if default.property_name
    ]
    assert len(set(fields)) == len(fields)
    assert len(set(properties)) == len(properties)


def test_defaults_name_only_objects_that_sync() -> None:
    """Each field is on an object with which the HubSpot object syncs."""
    assert all(
        name in SALESFORCE_OBJECTS[default.object]
        for default in DEFAULT_MAPPINGS
        for name, _ in default.fields
    )


def test_the_published_counts_are_kept() -> None:
    """K3 has 29 labels, six of them two to a mapping (mailing fields, first and last name)."""
    labels = {
        default.label: len({field for _, field in default.fields})
        for default in DEFAULT_MAPPINGS
        if default.object == "contacts"
    }
    assert sum(labels.values()) == 29
    assert sum(1 for default in DEFAULT_MAPPINGS if default.object == "deals") == 7


def test_a_mapping_is_standard_by_property_and_field() -> None:
    """The same property mapped elsewhere is the admin's own."""
    assert is_standard(mapping("city", ("Contact", "mailingcity")), None)
    assert not is_standard(mapping("city", ("Lead", "Company")), None)


def test_an_unpublished_property_is_standard_if_hubspot_defines_it() -> None:
    """The connector's property for Lead Source is unknown by name, a custom one is not it."""
    lead_source = ("Lead", "LeadSource")
    assert is_standard(mapping("source", lead_source), own("source", standard=True))
    assert not is_standard(mapping("source", lead_source), own("source", standard=False))
    assert not is_standard(mapping("source", lead_source), None)
