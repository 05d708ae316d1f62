"""Pipeline rules and stage permissions are kept as documented, and checked."""

from typing import Any

import pytest

from tests.sandbox.conftest import Caller
from tests.sandbox.hubspot.conftest import error_of

PATH = "/crm/pipelines-rules/2026-09/0-136/lead-pipeline-id"
FREE = {"enabledForAllStages": False, "pipelineStageIds": []}
RULES: dict[str, Any] = {
    "noBackwardsMovementRule": {
        "enabledForAllStages": False,
        "pipelineStageIds": ["connected-stage-id"],
    },
    "noSkippingStagesRule": {"enabledForAllStages": True, "pipelineStageIds": []},
    "objectCreationRule": {"pipelineStageIds": ["new-stage-id"]},
}


def test_rules_are_put_changed_and_deleted(call: Caller) -> None:
    """PUT replaces, PATCH changes at the top level and answers with all, DELETE frees."""
    free = call.json("GET", PATH)
    assert free["id"] == "0-136-lead-pipeline-id"
    assert free["governanceValidationRules"]["noSkippingStagesRule"] == FREE
    put = call.json("PUT", PATH, {"governanceValidationRules": RULES})
    assert call.json("GET", PATH) == put
    assert put["governanceValidationRules"] == RULES
    patched = call.json("PATCH", PATH, {"noBackwardsMovementRule": FREE})
    assert patched["governanceValidationRules"] == RULES | {"noBackwardsMovementRule": FREE}
    assert patched["updatedAt"] > put["updatedAt"]
    call.json("PUT", f"{PATH}/stage-edit-permissions", {"stages": [restricted()]})
    assert call("DELETE", PATH).status_code == 204
    assert call.json("GET", PATH)["governanceValidationRules"]["objectCreationRule"] == {
        "pipelineStageIds": []
    }
    assert call.json("GET", f"{PATH}/stage-edit-permissions")["stages"][0] == restricted()


@pytest.mark.parametrize(
    "change",
    [
        {
            "noSkippingStagesRule": {
                "enabledForAllStages": True,
                "pipelineStageIds": ["new-stage-id"],
            }
        },
        {"noSkippingStagesRule": {"pipelineStageIds": []}},
        {"objectCreationRule": {"pipelineStageIds": ["nowhere"]}},
        {"governanceValidationRules": RULES},
    ],
)
def test_rules_that_are_refused(call: Caller, change: dict[str, Any]) -> None:
    """All stages and some stages exclude each other; unknown stages and fields are refused."""
    assert error_of(call("PATCH", PATH, change)) == (400, "VALIDATION_ERROR", "")


def test_put_needs_every_rule(call: Caller) -> None:
    """A full replacement names all three rules."""
    only: dict[str, Any] = {"objectCreationRule": {"pipelineStageIds": []}}
    assert call("PUT", PATH, {"governanceValidationRules": only}).status_code == 400
    assert call("GET", f"{PATH}-unknown").status_code == 404


def restricted(**more: Any) -> dict[str, Any]:
    """Write a stage that only some may edit in."""
    entry = {"pipelineStageId": "new-stage-id", "permissionMode": "RESTRICTED"}
    return entry | {"teamIds": [], "userIds": [7], "superAdmin": False} | more


def test_open_stages_name_nobody(call: Caller) -> None:
    """Users are named for RESTRICTED stages only; stages that are not named are open."""
    path = f"{PATH}/stage-edit-permissions"
    opened = restricted(permissionMode="OPEN")
    assert call("PUT", path, {"stages": [opened]}).status_code == 400
    assert call("PUT", path, {"stages": [restricted(permissionMode="NONE")]}).status_code == 400
    stages = call.json("PUT", path, {"stages": [restricted()]})["stages"]
    assert [entry["permissionMode"] for entry in stages] == ["RESTRICTED", *["OPEN"] * 4]


def test_former_scope_names_are_enough(call: Caller) -> None:
    """A token with the scope's former name reads rules."""
    assert call.with_scopes("crm-pipelines-governance-read")("GET", PATH).status_code == 200
    assert call.with_scopes("crm.objects.leads.read")("GET", PATH).status_code == 403


def test_rules_of_the_lifecycle(call: Caller) -> None:
    """The lifecycle pipeline has rules at the path that is inferred for it."""
    path = "/crm/pipelines-rules/2026-09/0-1/contacts-lifecycle-pipeline"
    assert call.json("GET", path)["objectTypeId"] == "0-1"


def test_rules_bind_users_and_no_super_admin(call: Caller) -> None:
    """A user's app is held to the creation rule; the super admin's own token is not."""
    call.sandbox.state.put_document("user", "7", {"id": "7", "superAdmin": False})
    call.json(
        "PUT",
        PATH.replace("0-136/lead-pipeline-id", "0-3/default"),
        {
            "governanceValidationRules": {
                "noBackwardsMovementRule": FREE,
                "noSkippingStagesRule": FREE,
                "objectCreationRule": {"pipelineStageIds": ["appointmentscheduled"]},
            }
        },
    )
    body = {"properties": {"dealname": "A", "dealstage": "closedwon", "pipeline": "default"}}
    rep = call.with_scopes("crm.objects.deals.write", user_id="7", kind="oauth")
    assert rep("POST", "/crm/objects/2026-09/deals", body).status_code == 400
    assert call("POST", "/crm/objects/2026-09/deals", body).status_code == 201


def test_permissions_bind_users(call: Caller) -> None:
    """Only named users and teams edit a record in a restricted stage; super admins always do."""
    for user_id, team in (("7", "1"), ("8", "2"), ("9", "3")):
        user = {"id": user_id, "superAdmin": False, "primaryTeamId": team}
        call.sandbox.state.put_document("user", user_id, user)
    stage = {"pipelineStageId": "closedwon", "permissionMode": "RESTRICTED"}
    stages = {"stages": [stage | {"userIds": [7], "teamIds": [2], "superAdmin": False}]}
    path = "/crm/pipelines-rules/2026-09/0-3/default/stage-edit-permissions"
    call.json("PUT", path, stages)
    deal = call.create("deals", dealname="A", pipeline="default", dealstage="closedwon")
    statuses = {}
    for user_id in ("7", "8", "9"):
        rep = call.with_scopes("crm.objects.deals.write", user_id=user_id, kind="oauth")
        body = {"properties": {"dealname": f"B{user_id}"}}
        statuses[user_id] = rep("PATCH", f"/crm/objects/2026-09/deals/{deal}", body).status_code
    assert statuses == {"7": 200, "8": 200, "9": 400}
    body = {"properties": {"dealname": "C"}}
    assert call("PATCH", f"/crm/objects/2026-09/deals/{deal}", body).status_code == 200
