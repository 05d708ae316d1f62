"""Random settings and configurations for property tests."""

from dataclasses import replace

from hypothesis import strategies as st

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting, stated
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage
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


PIPELINED = st.sampled_from(["leads", "deals"])
PIPELINE_IDS = st.sampled_from(["lead-pipeline-id", "partners", "à/b"])
STAGE_IDS = st.sampled_from(["new-stage-id", "qualified-stage-id", "won", "s/1"])
STAGE_SETS = st.lists(STAGE_IDS, max_size=2).map(tuple)
ASKED = st.lists(st.builds(AskedProperty, name=NAMES, required=st.booleans()), max_size=2).map(
    tuple
)
COVERS = st.just(Cover(all_stages=True)) | st.builds(Cover, stages=STAGE_SETS)

PIPELINES = st.builds(
    Pipeline,
    object=PIPELINED,
    pipeline_id=PIPELINE_IDS,
    label=LABEL_TEXTS,
    position=st.integers(0, 5),
)
STAGES = st.builds(
    Stage,
    object=PIPELINED,
    pipeline_id=PIPELINE_IDS,
    stage_id=STAGE_IDS,
    label=LABEL_TEXTS,
    position=st.integers(0, 5),
    metadata=st.sampled_from(
        [(), (("leadState", "QUALIFIED"),), (("probability", "0.5"),), (("isClosed", "true"),)]
    ),
)


RULES = st.builds(
    PipelineRules,
    object=PIPELINED,
    pipeline_id=PIPELINE_IDS,
    creation=STAGE_SETS,
    no_skipping=COVERS,
    no_backwards=COVERS,
)
PERMISSIONS = st.builds(
    StagePermissions,
    object=PIPELINED,
    pipeline_id=PIPELINE_IDS,
    restricted=st.lists(
        st.builds(
            StageAccess,
            stage_id=STAGE_IDS,
            teams=st.lists(st.sampled_from(["1", "2"])).map(tuple),
            users=st.lists(st.sampled_from(["9", "8"])).map(tuple),
            super_admins=st.booleans(),
        ),
        max_size=2,
    ).map(tuple),
)


@st.composite
def pipelines_with_stages(draw: st.DrawFn) -> list[Setting]:
    """Draw a pipeline with stages that can stand beside each other, mostly, and its rules."""
    pipeline = draw(PIPELINES)
    found = draw(st.lists(STAGES, min_size=1, max_size=4, unique_by=lambda each: each.stage_id))
    own, name = pipeline.pipeline_id, pipeline.object
    stages = [replace(each, object=name, pipeline_id=own) for each in found]
    ids = {each.stage_id for each in stages}
    rules = replace(draw(RULES), object=name, pipeline_id=own).among(ids)
    permissions = replace(draw(PERMISSIONS), object=name, pipeline_id=own).among(ids)
    return [pipeline, *stages, *(each for each in (rules, permissions) if each.restricts)]


MOVES = st.builds(
    StageMove,
    object=PIPELINED,
    pipeline_id=PIPELINE_IDS,
    stage_id=STAGE_IDS,
    to_pipeline_id=PIPELINE_IDS,
    to_stage_id=STAGE_IDS,
    of_run=st.none() | st.integers(1, 3),
)
BY_HAND = (
    st.builds(
        StageProperties,
        object=PIPELINED,
        pipeline_id=PIPELINE_IDS,
        stage_id=STAGE_IDS,
        properties=ASKED,
    )
    | st.builds(DealRequirement, object=PIPELINED, pipeline_id=PIPELINE_IDS, required=st.booleans())
    | st.builds(
        StageWorkflow,
        object=PIPELINED,
        pipeline_id=PIPELINE_IDS,
        stage_id=STAGE_IDS,
        actions=st.lists(st.sampled_from(["Créer une tâche", "Notify"]), max_size=2).map(tuple),
    )
)
OF_LEADS = (
    st.builds(
        LeadOwnership,
        sync_owner=st.booleans(),
        update_open=st.booleans(),
        sync_activities=st.booleans(),
    )
    | st.builds(
        LeadAutomation,
        contact_stages=st.lists(st.sampled_from(["lead", "customer"])).map(tuple),
        company_stages=st.lists(st.sampled_from(["lead", "customer"])).map(tuple),
        follow_up=st.none()
        | st.builds(
            FollowUp,
            lead_type=st.sampled_from(["RE_ATTEMPTING", "UPSELL"]),
            reasons=st.lists(st.sampled_from(["NO_INTEREST", "BAD_TIMING"])).map(tuple),
        ),
    )
    | st.builds(LeadForm, properties=ASKED)
)

ALONE: st.SearchStrategy[Setting] = (
    mappings() | sync_settings() | labels() | limits() | options() | BY_HAND | OF_LEADS
)
DRAFTED: st.SearchStrategy[Setting] = ALONE | PIPELINES | STAGES | RULES | PERMISSIONS
"""What can be asked of a draft: rules and edit access that restrict nothing too."""

SETTINGS = DRAFTED.filter(lambda each: stated(each) is not None)
"""What a portal can hold."""

TOGETHER: st.SearchStrategy[list[Setting]] = (
    ALONE.map(lambda each: [each]) | pipelines_with_stages()
)
CONFIGURATIONS = st.lists(TOGETHER, max_size=8).map(
    lambda drawn: Configuration.of(each for some in drawn for each in some)
)
