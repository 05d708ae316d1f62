"""Calls about pipelines and their stages (domain/hubspot-api.md §3.6)."""

from flask import Response, jsonify

from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    Json,
    created,
    json_body,
    no_content,
)
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.needs import definitions
from crmadmin.sandbox.hubspot.objects import ObjectType, object_named
from crmadmin.sandbox.hubspot.pipelines import definitions as definitions_of
from crmadmin.sandbox.hubspot.pipelines.audits import rows_of
from crmadmin.sandbox.present import the_state

FAMILY = Family("pipelines", __name__)


class MissingError(HubSpotError):
    """A 404 with an empty body: no such pipeline or stage (§4.2)."""

    def __init__(self) -> None:
        super().__init__(404, "", category="")

    def answer(self) -> Response:
        """Answer without a body."""
        return Response(status=404)


def _paths(tail: str = "") -> tuple[str, str]:
    return (
        f"/crm/pipelines/{{v}}/<object_type>{tail}",
        f"/crm/v3/pipelines/<object_type>{tail}",
    )


_ONE = "/<pipeline_id>"
_STAGES = f"{_ONE}/stages"
_STAGE = f"{_STAGES}/<stage_id>"


def _pipeline(object_type: str, pipeline_id: str) -> tuple[ObjectType, Json]:
    of_type = object_named(object_type)
    found = definitions_of.find_pipeline(the_state(), of_type, pipeline_id)
    if found is None:
        raise MissingError
    return of_type, found


def _stage(object_type: str, pipeline_id: str, stage_id: str) -> tuple[ObjectType, Json, Json]:
    of_type, pipeline = _pipeline(object_type, pipeline_id)
    found = definitions_of.find_stage(pipeline, stage_id)
    if found is None:
        raise MissingError
    return of_type, pipeline, found


@FAMILY.call("GET", *_paths(), needs=definitions("read"))
def list_pipelines(object_type: str) -> Response:
    """Answer with all pipelines and all their stages."""
    found = definitions_of.all_pipelines(the_state(), object_named(object_type))
    return jsonify({"results": found})


@FAMILY.call("POST", *_paths(), needs=definitions("write"))
def create_pipeline(object_type: str) -> Response:
    """Make a pipeline."""
    with the_state().change():
        of_type = object_named(object_type)
        return created(definitions_of.create_pipeline(the_state(), of_type, json_body()))


@FAMILY.call("GET", *_paths(_ONE), needs=definitions("read"))
def get_pipeline(object_type: str, pipeline_id: str) -> Response:
    """Answer with one pipeline."""
    return jsonify(_pipeline(object_type, pipeline_id)[1])


@FAMILY.call("PUT", *_paths(_ONE), needs=definitions("write"))
def replace_pipeline(object_type: str, pipeline_id: str) -> Response:
    """Replace a pipeline and all its stages."""
    with the_state().change():
        of_type, found = _pipeline(object_type, pipeline_id)
        return jsonify(definitions_of.replace_pipeline(the_state(), of_type, found, json_body()))


@FAMILY.call("PATCH", *_paths(_ONE), needs=definitions("write"))
def update_pipeline(object_type: str, pipeline_id: str) -> Response:
    """Change a pipeline's label or place."""
    with the_state().change():
        of_type, found = _pipeline(object_type, pipeline_id)
        return jsonify(definitions_of.update_pipeline(the_state(), of_type, found, json_body()))


@FAMILY.call("DELETE", *_paths(_ONE), needs=definitions("write"))
def delete_pipeline(object_type: str, pipeline_id: str) -> Response:
    """Delete a pipeline for good."""
    with the_state().change():
        definitions_of.delete_pipeline(the_state(), *_pipeline(object_type, pipeline_id))
    return no_content()


@FAMILY.call("GET", *_paths(f"{_ONE}/audit"), needs=definitions("read"))
def audit_pipeline(object_type: str, pipeline_id: str) -> Response:
    """Answer with who changed a pipeline or its stages."""
    rows = rows_of(the_state(), object_named(object_type), pipeline_id)
    return jsonify({"results": rows})


@FAMILY.call("GET", *_paths(_STAGES), needs=definitions("read"))
def list_stages(object_type: str, pipeline_id: str) -> Response:
    """Answer with all stages of a pipeline."""
    return jsonify({"results": _pipeline(object_type, pipeline_id)[1]["stages"]})


@FAMILY.call("POST", *_paths(_STAGES), needs=definitions("write"))
def create_stage(object_type: str, pipeline_id: str) -> Response:
    """Add a stage."""
    with the_state().change():
        of_type, found = _pipeline(object_type, pipeline_id)
        return created(definitions_of.create_stage(the_state(), of_type, found, json_body()))


@FAMILY.call("GET", *_paths(_STAGE), needs=definitions("read"))
def get_stage(object_type: str, pipeline_id: str, stage_id: str) -> Response:
    """Answer with one stage."""
    return jsonify(_stage(object_type, pipeline_id, stage_id)[2])


@FAMILY.call("PATCH", *_paths(_STAGE), needs=definitions("write"))
def update_stage(object_type: str, pipeline_id: str, stage_id: str) -> Response:
    """Change a stage."""
    return _change_stage(object_type, pipeline_id, stage_id, json_body())


@FAMILY.call("PUT", *_paths(_STAGE), needs=definitions("write"))
def replace_stage(object_type: str, pipeline_id: str, stage_id: str) -> Response:
    """Replace a stage."""
    asked = json_body("label", "displayOrder", "metadata")
    return _change_stage(object_type, pipeline_id, stage_id, asked)


@FAMILY.call("DELETE", *_paths(_STAGE), needs=definitions("write"))
def delete_stage(object_type: str, pipeline_id: str, stage_id: str) -> Response:
    """Delete a stage for good; 204 also for one that is not there (§6)."""
    try:
        with the_state().change():
            definitions_of.delete_stage(the_state(), *_stage(object_type, pipeline_id, stage_id))
    except MissingError:
        return no_content()
    return no_content()


@FAMILY.call("GET", *_paths(f"{_STAGE}/audit"), needs=definitions("read"))
def audit_stage(object_type: str, pipeline_id: str, stage_id: str) -> Response:
    """Answer with who changed a stage."""
    rows = rows_of(the_state(), object_named(object_type), pipeline_id, stage_id)
    return jsonify({"results": rows})


def _change_stage(object_type: str, pipeline_id: str, stage_id: str, asked: Json) -> Response:
    with the_state().change():
        of_type, pipeline, stage = _stage(object_type, pipeline_id, stage_id)
        return jsonify(definitions_of.update_stage(the_state(), of_type, pipeline, stage, asked))
