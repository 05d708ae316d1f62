"""Calls about pipeline rules and stage permissions (domain/hubspot-api.md §3.7)."""

from flask import Response, jsonify

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import Json, json_body, no_content, not_found
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.objects import ObjectType, object_named
from crmadmin.sandbox.hubspot.pipelines import rules
from crmadmin.sandbox.hubspot.pipelines.definitions import find_pipeline
from crmadmin.sandbox.present import the_state

FAMILY = Family("pipeline_rules", __name__)

_PATH = "/crm/pipelines-rules/{v}/<object_type>/<pipeline_id>"
_PERMISSIONS = f"{_PATH}/stage-edit-permissions"

# Present and former names of one scope: a token has either (§2.1).
_READ = (("crm.pipelines.governance.read", "crm-pipelines-governance-read"),)
_WRITE = (("crm.pipelines.governance.write", "crm-pipelines-governance-write"),)
_READ_PERMISSIONS = (
    (
        "crm.pipelines.stage_permissions.read",
        "crm-pipelines-locked-stages-access",
        "pipeline-level-permissions-access",
    ),
)
_WRITE_PERMISSIONS = (
    (
        "crm.pipelines.stage_permissions.write",
        "crm-pipelines-locked-stages-write",
        "pipeline-level-permissions-write",
    ),
)


def _pipeline(object_type: str, pipeline_id: str) -> tuple[ObjectType, Json]:
    of_type = object_named(object_type)
    found = find_pipeline(the_state(), of_type, pipeline_id)
    if found is None:
        raise not_found(f"Pipeline {pipeline_id} does not exist")
    return of_type, found


@FAMILY.call("GET", _PATH, needs=_READ)
def get_rules(object_type: str, pipeline_id: str) -> Response:
    """Answer with a pipeline's rules."""
    return jsonify(rules.rules_of(the_state(), *_pipeline(object_type, pipeline_id)))


@FAMILY.call("PUT", _PATH, needs=_WRITE)
def put_rules(object_type: str, pipeline_id: str) -> Response:
    """Replace a pipeline's rules."""
    with the_state().change():
        found = _pipeline(object_type, pipeline_id)
        body = rules.put_rules(the_state(), *found, json_body())
        note(the_state(), "UPDATE", "PIPELINE_RULES", pipeline_id)
    return jsonify(body)


@FAMILY.call("PATCH", _PATH, needs=_WRITE)
def patch_rules(object_type: str, pipeline_id: str) -> Response:
    """Change some rules; answer with all."""
    with the_state().change():
        found = _pipeline(object_type, pipeline_id)
        body = rules.patch_rules(the_state(), *found, json_body())
        note(the_state(), "UPDATE", "PIPELINE_RULES", pipeline_id)
    return jsonify(body)


@FAMILY.call("DELETE", _PATH, needs=_WRITE)
def delete_rules(object_type: str, pipeline_id: str) -> Response:
    """Remove validation and approval rules; stage permissions stay."""
    with the_state().change():
        of_type, _found = _pipeline(object_type, pipeline_id)
        the_state().drop_document(kinds.PIPELINE_RULES, pipeline_id, of_type.name)
        note(the_state(), "DELETE", "PIPELINE_RULES", pipeline_id)
    return no_content()


@FAMILY.call("GET", _PERMISSIONS, needs=_READ_PERMISSIONS)
def get_permissions(object_type: str, pipeline_id: str) -> Response:
    """Answer with who may edit in each stage."""
    return jsonify(rules.permissions_of(the_state(), *_pipeline(object_type, pipeline_id)))


@FAMILY.call("PUT", _PERMISSIONS, needs=_WRITE_PERMISSIONS)
def put_permissions(object_type: str, pipeline_id: str) -> Response:
    """Set who may edit in each stage."""
    with the_state().change():
        found = _pipeline(object_type, pipeline_id)
        body = rules.put_permissions(the_state(), *found, json_body())
        note(the_state(), "UPDATE", "STAGE_PERMISSIONS", pipeline_id)
    return jsonify(body)
