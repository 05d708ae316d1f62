"""Random settings and configurations for property tests."""

from hypothesis import strategies as st

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, SyncObjectSettings

NAMES = st.sampled_from(["email", "phone", "jobtitle", "étiquette", "a b"])
OBJECTS = st.sampled_from(sorted(SALESFORCE_OBJECTS))


@st.composite
def mappings(draw: st.DrawFn) -> FieldMapping:
    """Draw a mapping of a few properties, so that addresses collide often."""
    name = draw(OBJECTS)
    targets = draw(
        st.lists(st.sampled_from(SALESFORCE_OBJECTS[name]), min_size=1, unique=True, max_size=2)
    )
    return FieldMapping(
        object=name,
        property_name=draw(NAMES),
        fields=tuple((target, draw(NAMES)) for target in targets),
        rule=draw(st.sampled_from(SyncRule)),
    )


@st.composite
def sync_settings(draw: st.DrawFn) -> SyncObjectSettings:
    """Draw the settings of one object."""
    name = draw(OBJECTS)
    return SyncObjectSettings(
        object=name,
        creates=draw(st.sampled_from(SALESFORCE_OBJECTS[name])),
        inclusion_list=draw(st.none() | st.text("aB é/'", max_size=5)),
        create_in_hubspot=draw(st.booleans()),
    )


LABEL_TEXTS = st.sampled_from(["Reseller", "Client", "client ", "Décisionnaire", "a/b"])
PAIRS = st.sampled_from([("contacts", "companies"), ("deals", "companies"), ("deals", "deals")])


@st.composite
def labels(draw: st.DrawFn) -> AssociationLabel:
    """Draw a label, single or paired."""
    from_object, to_object = draw(PAIRS)
    return AssociationLabel(
        from_object=from_object,
        to_object=to_object,
        name=draw(st.sampled_from(["reseller", "client", "decision_maker"])),
        label=draw(LABEL_TEXTS),
        inverse_label=draw(st.none() | LABEL_TEXTS),
    )


@st.composite
def limits(draw: st.DrawFn) -> AssociationLimit:
    """Draw a limit on a label or on a type that HubSpot defines."""
    from_object, to_object = draw(PAIRS)
    label = draw(st.none() | labels())
    return AssociationLimit(
        from_object=from_object,
        to_object=to_object,
        max_records=draw(st.integers(1, 10_000)),
        label=None if label is None else label.address,
        type_id=279 if label is None else None,
    )


@st.composite
def options(draw: st.DrawFn) -> PropertyOption:
    """Draw an option of one of a few properties."""
    return PropertyOption(
        object="contacts",
        property_name=draw(st.sampled_from(["hs_lead_status", "hs_lead_type"])),
        value=draw(st.sampled_from(["NEW", "OPEN", "BAD_TIMING", "à/voir"])),
        label=draw(st.sampled_from(["New", "Open", "Nouveau"])),
        position=draw(st.integers(0, 5)),
        hidden=draw(st.booleans()),
    )


SETTINGS: st.SearchStrategy[Setting] = (
    mappings() | sync_settings() | labels() | limits() | options()
)
CONFIGURATIONS = st.lists(SETTINGS, max_size=8).map(Configuration.of)
