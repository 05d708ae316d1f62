"""What can still be mapped."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import Definition
from crmadmin.core.sync.mappable import mappable
from tests.core.sync.catalogues import catalogue_of, field_of, property_of

PROPERTIES = st.builds(
    property_of,
    st.sampled_from(["city", "industry", "description", "owner", "seen", "code"]),
    st.sampled_from(["string", "enumeration", "number", "datetime"]),
    st.sampled_from(["text", "select", "number", "date", "html", "phonenumber", ""]),
    standard=st.booleans(),
    declared=st.booleans(),
    calculated=st.booleans(),
    referenced_object=st.sampled_from(["", "OWNER"]),
)
FIELDS = st.builds(
    field_of,
    st.sampled_from(["City", "MailingCity", "Industry", "Description", "Code__c"]),
    st.sampled_from(["string", "picklist", "double", "date", "address"]),
    object_=st.sampled_from(["Lead", "Contact"]),
    declared=st.booleans(),
)


@settings(max_examples=60)
@given(st.lists(PROPERTIES, max_size=4), st.lists(FIELDS, max_size=6))
def test_a_property_is_offered_if_it_has_a_choice(
    properties: list[Definition], fields: list[Definition]
) -> None:
    """The list of properties, found by types alone, holds exactly those with a choice."""
    catalogue = catalogue_of([*properties, *fields])
    offered = mappable(Configuration(), "contacts", catalogue)
    every = mappable(Configuration(), "contacts", catalogue_of([*fields]))
    for known in {p.name: p for p in properties}.values():
        alone = type(offered)(object="contacts", properties=(known,), fields=every.fields)
        user = known.referenced_object == "OWNER" and not known.standard
        expected = bool(alone.choices(known.name)) and not user
        assert (known in offered.properties) == expected
