"""HubSpot's own client reads and writes definitions (domain/hubspot-api.md §3.6, §3.8, §3.9)."""

import pytest
from hubspot import HubSpot
from hubspot.crm.pipelines import (
    ApiException,
    PipelineInput,
    PipelinePatchInput,
    PipelineStageInput,
    PipelineStagePatchInput,
)
from hubspot.crm.properties import (
    BatchInputPropertyCreate,
    BatchInputPropertyName,
    BatchReadInputPropertyName,
    OptionInput,
    PropertyCreate,
    PropertyGroupCreate,
    PropertyGroupUpdate,
    PropertyName,
    PropertyUpdate,
)

from tests.conformance.making import made


def plan(name: str, label: str) -> PropertyCreate:
    """Describe a property to make."""
    return PropertyCreate(
        name=name, label=label, type="string", field_type="text", group_name="contactinformation"
    )


def test_a_property_is_made_read_changed_and_archived(portal: HubSpot) -> None:
    """Options are replaced as a whole."""
    core = portal.crm.properties.core_api
    rank = PropertyCreate(
        name="rank",
        label="Rank",
        type="enumeration",
        field_type="select",
        group_name="contactinformation",
        options=[OptionInput(label="A", value="a", hidden=False, display_order=0)],
    )
    assert core.create("contacts", rank).options[0].value == "a"
    options = [OptionInput(label="B", value="b", hidden=False, display_order=0)]
    core.update("contacts", "rank", PropertyUpdate(label="Level", options=options))
    read = core.get_by_name("contacts", "rank")
    assert (read.label, [each.value for each in read.options]) == ("Level", ["b"])
    assert "rank" in {each.name for each in core.get_all("contacts").results}
    core.archive("contacts", "rank")
    assert "rank" not in {each.name for each in core.get_all("contacts").results}
    assert "rank" in {each.name for each in core.get_all("contacts", archived=True).results}


def test_properties_are_made_read_and_archived_at_once(portal: HubSpot) -> None:
    """The batches of definitions."""
    batch = portal.crm.properties.batch_api
    plans = [plan("one", "One"), plan("two", "Two")]
    made_both = batch.create("contacts", BatchInputPropertyCreate(inputs=plans))
    assert {each.name for each in made_both.results} == {"one", "two"}
    names = [PropertyName(name="one"), PropertyName(name="two")]
    found = batch.read("contacts", BatchReadInputPropertyName(inputs=names, archived=False))
    assert {each.label for each in found.results} == {"One", "Two"}
    batch.archive("contacts", BatchInputPropertyName(inputs=names))
    left = {each.name for each in portal.crm.properties.core_api.get_all("contacts").results}
    assert not left & {"one", "two"}


def test_a_group_is_made_renamed_and_archived(portal: HubSpot) -> None:
    """Groups of properties."""
    groups = portal.crm.properties.groups_api
    groups.create("contacts", PropertyGroupCreate(name="lab", label="Lab", display_order=9))
    groups.update("contacts", "lab", PropertyGroupUpdate(label="Laboratory"))
    assert groups.get_by_name("contacts", "lab").label == "Laboratory"
    assert "lab" in {each.name for each in groups.get_all("contacts").results}
    groups.archive("contacts", "lab")
    assert "lab" not in {each.name for each in groups.get_all("contacts").results}


@pytest.mark.parametrize("kind", ["contacts", "companies", "deals", "tickets", "leads"])
def test_standard_objects_have_pipelines_and_properties(portal: HubSpot, kind: str) -> None:
    """Whatever a new portal has suits the client's models."""
    properties = portal.crm.properties.core_api.get_all(kind).results
    assert {"hs_object_id", "hubspot_owner_id"} <= {each.name for each in properties}
    pipelines = portal.crm.pipelines.pipelines_api.get_all(kind).results
    assert all(pipeline.stages for pipeline in pipelines)


def stages(*labels: str) -> list[PipelineStageInput]:
    """Describe stages of deals."""
    return [
        PipelineStageInput(label=label, display_order=order, metadata={"probability": "0.5"})
        for order, label in enumerate(labels)
    ]


def test_a_pipeline_is_made_read_changed_and_deleted(portal: HubSpot) -> None:
    """Stages come with their pipeline, and one by one."""
    pipelines, of = portal.crm.pipelines.pipelines_api, portal.crm.pipelines.pipeline_stages_api
    plan_of_two = PipelineInput(label="Grants", display_order=5, stages=stages("Ask", "Get"))
    grants = pipelines.create("deals", plan_of_two)
    third = of.create("deals", grants.id, stages("Thank")[0])
    patch = PipelineStagePatchInput(label="Say thanks", metadata={"probability": "1.0"})
    of.update("deals", grants.id, third.id, patch)
    read = of.get_by_id("deals", grants.id, third.id)
    assert (read.label, read.metadata["isClosed"]) == ("Say thanks", "true")
    assert len(of.get_all("deals", grants.id).results) == 3
    pipelines.update("deals", grants.id, PipelinePatchInput(label="Gifts"))
    assert pipelines.get_by_id("deals", grants.id).label == "Gifts"
    of.archive("deals", grants.id, third.id)
    assert len(pipelines.get_by_id("deals", grants.id).stages) == 2
    pipelines.archive("deals", grants.id)
    with pytest.raises(ApiException) as gone:
        pipelines.get_by_id("deals", grants.id)
    assert gone.value.status == 404


def test_a_stage_in_use_is_not_deleted(portal: HubSpot) -> None:
    """400 with the ids of the deals in it (§11)."""
    made(portal, "deals", {"dealname": "Tonne", "pipeline": "default", "dealstage": "closedwon"})
    with pytest.raises(ApiException) as refused:
        portal.crm.pipelines.pipeline_stages_api.archive("deals", "default", "closedwon")
    assert refused.value.status == 400
    assert "STAGE_ID_IN_USE" in refused.value.body


def test_changes_of_pipelines_are_on_record(portal: HubSpot) -> None:
    """The audit names what was done to a pipeline and to a stage."""
    pipelines = portal.crm.pipelines
    plan_of_two = PipelineInput(label="Grants", display_order=5, stages=stages("Ask", "Get"))
    grants = pipelines.pipelines_api.create("deals", plan_of_two)
    rows = pipelines.pipeline_audits_api.get_audit("deals", grants.id).results
    assert [row.identifier for row in rows] == [grants.id]
    stage = grants.stages[0].id
    patch = PipelineStagePatchInput(label="Beg", metadata={"probability": "0.1"})
    pipelines.pipeline_stages_api.update("deals", grants.id, stage, patch)
    path = f"/crm/v3/pipelines/deals/{grants.id}/stages/{stage}/audit"
    answer = portal.api_request({"path": path})  # its own method forgets the pipeline's id
    assert [row["identifier"] for row in answer.json()["results"]] == [stage]


def test_a_custom_object_is_read_and_used(portal: HubSpot) -> None:
    """A schema names an object by the type id under which its records are read."""
    schemas = portal.crm.schemas.core_api
    (schema,) = schemas.get_all().results
    assert "plate" in {each.name for each in schema.properties}
    made(portal, schema.object_type_id, {"plate": "AB-123-CD"})
    found = portal.crm.objects.get_all(schema.object_type_id, properties=["plate"])
    assert [each.properties["plate"] for each in found] == ["AB-123-CD"]
    assert schemas.get_by_id(schema.object_type_id).name == "vehicle"
    assert schemas.get_by_id("contacts").associations
