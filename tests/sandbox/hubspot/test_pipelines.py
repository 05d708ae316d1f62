"""Pipelines and stages behave as recorded on portals, mistakes included."""

from typing import Any

import pytest

from tests.sandbox.conftest import Caller
from tests.sandbox.hubspot.conftest import error_of, put_record

DEALS = "/crm/pipelines/2026-09/deals"
TICKETS = "/crm/pipelines/2026-09/tickets"
STAGES = f"{DEALS}/default/stages"


def stage(label: str, order: int = 0, **more: Any) -> dict[str, Any]:
    """Write a deal stage as a request does."""
    return {"label": label, "displayOrder": order, "metadata": {"probability": "0.5"}} | more


def pipeline(label: str, *stages: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Write a pipeline as a request does."""
    return {"label": label, "displayOrder": 1, "stages": list(stages)} | more


def body_of(answer: Any) -> dict[str, Any]:
    """Read an answer that is a JSON object."""
    assert isinstance(answer.json, dict), answer.data
    return answer.json


def orders(call: Caller) -> dict[str, int]:
    """Tell the order of the default deal pipeline's stages."""
    stages = body_of(call("GET", f"{DEALS}/default"))["stages"]
    return {entry["id"]: entry["displayOrder"] for entry in stages}


def test_both_paths_show_one_state(call: Caller) -> None:
    """A pipeline made on a legacy path is there on the dated one, by type id too."""
    made = call("POST", "/crm/v3/pipelines/deals", pipeline("Renewals", stage("Open")))
    assert made.status_code == 201
    pipeline_id = body_of(made)["id"]
    assert body_of(call("GET", f"/crm/pipelines/2026-09/0-3/{pipeline_id}"))["label"] == (
        "Renewals"
    )


def test_own_ids_are_kept(call: Caller) -> None:
    """Ids that the request chooses are taken as they are."""
    asked = pipeline("Renewals", stage("Open", stageId="renewals_open"), pipelineId="renewals")
    made = body_of(call("POST", DEALS, asked))
    assert (made["id"], made["stages"][0]["id"]) == ("renewals", "renewals_open")


def test_writes_echo_and_reads_tell_what_is_kept(call: Caller) -> None:
    """Unknown keys and a stale isClosed come back from the write, not from the next read."""
    asked = {"metadata": {"probability": "1", "colour": "red"}}
    path = f"{STAGES}/contractsent"
    echoed = body_of(call("PATCH", path, asked))
    assert echoed["metadata"] == {"isClosed": "false", "probability": "1", "colour": "red"}
    assert body_of(call("GET", path))["metadata"] == {"isClosed": "true", "probability": "1.0"}


@pytest.mark.parametrize(("sent", "kept"), [("0.50", "0.5"), ("1", "1.0"), (0.25, "0.25")])
def test_probability_is_canonical(call: Caller, sent: object, kept: str) -> None:
    """A read prints a probability in one form."""
    made = call("POST", STAGES, stage("New one", metadata={"probability": sent}))
    assert made.status_code == 201
    shown = body_of(call("GET", f"{STAGES}/{body_of(made)['id']}"))
    assert shown["metadata"]["probability"] == kept


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({}, (400, "", "")),
        ({"probability": "1.5"}, (400, "", "")),
        (
            {"probability": "high"},
            (400, "VALIDATION_ERROR", "PipelineError.INVALID_PIPELINE_STAGE_METADATA"),
        ),
        (
            ["probability"],
            (400, "VALIDATION_ERROR", "PipelineError.INVALID_PIPELINE_STAGE_METADATA"),
        ),
    ],
)
def test_bad_probability(call: Caller, metadata: object, expected: tuple[int, str, str]) -> None:
    """A probability is needed, a number, between 0 and 1."""
    assert error_of(call("POST", STAGES, stage("Bad", metadata=metadata))) == expected


def test_taken_place_renumbers(call: Caller) -> None:
    """A stage on a taken place comes right after its holder and all are numbered anew."""
    asked = stage("Second", 1, stageId="second")
    made = call("POST", STAGES, asked)
    assert body_of(made)["displayOrder"] == 1
    kept = orders(call)
    assert sorted(kept, key=lambda key: kept[key])[:4] == [
        "appointmentscheduled",
        "qualifiedtobuy",
        "second",
        "presentationscheduled",
    ]
    assert sorted(kept.values()) == list(range(8))


def test_gaps_survive_and_negative_places_do_not(call: Caller) -> None:
    """A free place is taken as it is; a negative one is refused."""
    call("POST", STAGES, stage("Far", 40, stageId="far"))
    assert orders(call)["far"] == 40
    refused = call("POST", STAGES, stage("Before", -1))
    assert error_of(refused) == (400, "", "")
    assert body_of(refused)["message"] == "Pipeline display order cannot be negative"


def test_stage_labels_are_unique(call: Caller) -> None:
    """Case and outer spaces make no other label; in a new pipeline no subCategory is told."""
    assert error_of(call("POST", STAGES, stage("  closed WON ", 20))) == (
        400,
        "VALIDATION_ERROR",
        "PipelineError.STAGE_LABEL_EXISTS",
    )
    twice = pipeline("Twice", stage("One"), stage("one", 1))
    assert error_of(call("POST", DEALS, twice)) == (400, "VALIDATION_ERROR", "")


def test_stage_ids_are_unique_across_pipelines(call: Caller) -> None:
    """A stage id of another pipeline is 409 in a pipeline, 400 without category in a stage."""
    other = pipeline("Other", stage("Won", stageId="closedwon"))
    assert error_of(call("POST", DEALS, other)) == (
        409,
        "OBJECT_ALREADY_EXISTS",
        "PipelineError.STAGE_ID_EXISTS_IN_ANOTHER_PIPELINE",
    )
    call("POST", DEALS, pipeline("Other", stage("Won"), pipelineId="other"))
    refused = call("POST", f"{DEALS}/other/stages", stage("Lost", 1, stageId="closedlost"))
    assert error_of(refused) == (400, "", "")


def test_pipeline_ids_and_labels_are_unique(call: Caller) -> None:
    """An id or a label that is taken is refused; one of tickets misleads as if a stage were."""
    same = pipeline("Again", stage("One"), pipelineId="default")
    assert error_of(call("POST", DEALS, same)) == (400, "VALIDATION_ERROR", "")
    ticket = pipeline("Again", stage("One"), pipelineId="0")
    assert error_of(call("POST", DEALS, ticket))[0] == 409
    labelled = pipeline("Sales Pipeline", stage("One"))
    assert error_of(call("POST", DEALS, labelled)) == (400, "VALIDATION_ERROR", "")


def test_ids_that_are_too_long(call: Caller) -> None:
    """An id that is too long is 500."""
    assert call("POST", DEALS, pipeline("A", stage("B"), pipelineId="x" * 37)).status_code == 500
    assert call("POST", STAGES, stage("B", 9, stageId="x" * 101)).status_code == 500


def test_pipelines_need_stages(call: Caller) -> None:
    """No pipeline is without a stage, and none of tickets without a closed one."""
    assert error_of(call("POST", DEALS, pipeline("Empty"))) == (400, "VALIDATION_ERROR", "")
    one = body_of(call("POST", DEALS, pipeline("One", stage("Only"))))
    refused = call("DELETE", f"{DEALS}/{one['id']}/stages/{one['stages'][0]['id']}")
    assert error_of(refused) == (400, "VALIDATION_ERROR", "")
    assert error_of(call("DELETE", f"{TICKETS}/0/stages/4")) == (
        400,
        "VALIDATION_ERROR",
        "PipelineError.MISSING_CLOSED_STAGE",
    )


def test_ticket_and_lead_states(call: Caller) -> None:
    """Tickets open by default and know two states; leads derive whether they are closed."""
    opened = {"label": "Later", "displayOrder": 9, "metadata": {}, "stageId": "later"}
    call("POST", f"{TICKETS}/0/stages", opened)
    assert body_of(call("GET", f"{TICKETS}/0/stages/later"))["metadata"] == {
        "ticketState": "OPEN",
        "isClosed": "false",
    }
    wrong = opened | {"label": "Odd", "metadata": {"ticketState": "closed"}, "stageId": "odd"}
    assert error_of(call("POST", f"{TICKETS}/0/stages", wrong))[2] == (
        "PipelineError.INVALID_PIPELINE_STAGE_METADATA"
    )
    leads = "/crm/pipelines/2026-09/leads/lead-pipeline-id/stages"
    lost = {"label": "Lost", "displayOrder": 9, "metadata": {"leadState": "UNQUALIFIED"}}
    made = body_of(call("POST", leads, lost))
    assert body_of(call("GET", f"{leads}/{made['id']}"))["metadata"] == {
        "leadState": "UNQUALIFIED",
        "isClosed": "true",
    }


def test_lead_pipelines_hold_thirty_stages(call: Caller) -> None:
    """A 31st lead stage is refused."""
    leads = "/crm/pipelines/2026-09/leads"
    stages = [
        {"label": f"Stage {n}", "displayOrder": n, "metadata": {"leadState": "NEW"}}
        for n in range(31)
    ]
    assert call("POST", leads, pipeline("Many", *stages)).status_code == 400
    assert call("POST", leads, pipeline("Many", *stages[:30])).status_code == 201


def test_stage_in_use(call: Caller) -> None:
    """A stage with a record cannot go, whatever the flags say; one in the recycle bin is none."""
    state = call.sandbox.state
    put_record(state, "deals", "4242", pipeline="default", dealstage="contractsent")
    flags = "?validateReferencesBeforeDelete=false&validateDealStageUsagesBeforeDelete=false"
    for path in (f"{STAGES}/contractsent", f"{DEALS}/default{flags}"):
        refused = call("DELETE", path)
        assert error_of(refused)[2] == "PipelineError.STAGE_ID_IN_USE"
        assert body_of(refused)["context"] == {
            "stageIds": ["[contractsent]"],
            "objectIds": ["[4242]"],
        }
    with state.change() as connection:
        connection.execute("UPDATE record SET archived = 1").close()
    assert call("DELETE", f"{STAGES}/contractsent").status_code == 204


def test_stage_deletion_is_always_204(call: Caller) -> None:
    """Deleting a stage that is not there is 204; missing ones are 404 with an empty body."""
    for path in (f"{STAGES}/closedlost", f"{STAGES}/closedlost", f"{DEALS}/none/stages/1"):
        assert call("DELETE", path).status_code == 204
    for path in (f"{DEALS}/none", f"{STAGES}/closedlost"):
        missing = call("GET", path)
        assert (missing.status_code, missing.data) == (404, b"")


def test_put_drops_what_is_left_out(call: Caller) -> None:
    """Replacing a pipeline deletes stages that are not named, and keeps those that are."""
    asked = pipeline("Sales", stage("Won", stageId="closedwon"), stage("New", 1))
    assert call("PUT", f"{DEALS}/default", asked).status_code == 200
    kept = orders(call)
    assert "closedwon" in kept
    assert len(kept) == 2


def test_patch_touches_every_stage(call: Caller) -> None:
    """Renaming a pipeline moves each stage's updatedAt, and its audit names who did it."""
    before = body_of(call("GET", f"{DEALS}/default"))
    call("PATCH", f"{DEALS}/default", {"label": "Sales"})
    after = body_of(call("GET", f"{DEALS}/default"))
    assert after["label"] == "Sales"
    assert after["stages"][0]["updatedAt"] > before["stages"][0]["updatedAt"]
    call("PATCH", f"{STAGES}/closedwon", stage("Won", 5))
    rows = body_of(call("GET", f"{DEALS}/default/audit"))["results"]
    assert [row["action"] for row in rows] == ["UPDATE", "UPDATE"]
    of_stage = body_of(call("GET", f"{STAGES}/closedwon/audit"))["results"]
    assert (of_stage[0]["identifier"], of_stage[0]["fromUserId"]) == ("closedwon", 1001)


def test_lifecycle_stages_are_pipelines_too(call: Caller) -> None:
    """A lifecycle stage is made through its pipeline and becomes an option of the property."""
    path = "/crm/pipelines/2026-09/contacts/contacts-lifecycle-pipeline/stages"
    made = call("POST", path, {"label": "Partner", "displayOrder": 8, "metadata": {}})
    assert made.status_code == 201
    assert body_of(call("GET", f"{path}/{body_of(made)['id']}"))["metadata"] == {
        "isClosed": "false",
        "state": "OPEN",
    }
    options = body_of(call("GET", "/crm/properties/2026-09/contacts/lifecyclestage"))["options"]
    assert [option["label"] for option in options][-1] == "Partner"
    put_record(call.sandbox.state, "contacts", "1", lifecyclestage="lead")
    assert error_of(call("DELETE", f"{path}/lead"))[2] == "PipelineError.STAGE_ID_IN_USE"


def test_locked_stages_are_not_edited(call: Caller) -> None:
    """A READ_ONLY stage refuses a change."""
    state = call.sandbox.state
    found = state.document("pipeline", "default", "deals") or {}
    found["stages"][0]["writePermissions"] = "READ_ONLY"
    state.put_document("pipeline", "default", found, "deals")
    assert call("PATCH", f"{STAGES}/appointmentscheduled", stage("New")).status_code == 400
