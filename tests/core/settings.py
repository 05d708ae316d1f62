"""Random settings and configurations for property tests."""

from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
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


SETTINGS: st.SearchStrategy[Setting] = mappings() | sync_settings()
CONFIGURATIONS = st.lists(SETTINGS, max_size=8).map(Configuration.of)
