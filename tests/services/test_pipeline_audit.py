"""Who changed a pipeline in the portal, and what drifted since the last pull (§3.6)."""

import json
from typing import Any

import pytest

from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.leads.people import People, Person
from crmadmin.core.pipelines.audit import AuditAction, PipelineAudit, audit_of
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.errors import Problem
from crmadmin.sandbox.faults import Where
from crmadmin.services.pipeline_audit import read_pipeline_audits
from tests.services.pushes.conftest import desk, pulled
from tests.services.pushes.desk import Desk

__all__ = ["desk", "pulled"]

STAGES = "/crm/pipelines/2026-09/0-136/lead-pipeline-id/stages"
LEADS = Pipeline(object="leads", pipeline_id="lead-pipeline-id", label="Lead pipeline")
NEW = stage_address("leads", "lead-pipeline-id", "new-stage-id")
ADDED = stage_address("leads", "lead-pipeline-id", "added")


def audit(desk: Desk) -> PipelineAudit:
    """Ask for the audit of the lead pipeline."""
    (found,) = read_pipeline_audits(desk.database, desk.world.open_client, "leads")
    return found


def change(desk: Desk) -> None:
    """Rename a stage, add one and delete one, as a colleague does."""
    state = {"metadata": {"leadState": "NEW"}}
    desk.world.call("PATCH", f"{STAGES}/new-stage-id", {"label": "Fresh", **state})
    added = {"stageId": "added", "label": "Added", "displayOrder": 9}
    desk.world.call("POST", STAGES, added | {"metadata": {"leadState": "IN_PROGRESS"}})
    desk.world.call("DELETE", f"{STAGES}/connected-stage-id")


def test_who_changed_what_and_what_differs_since(desk: Desk) -> None:
    """Names come from the users of the last pull; each row is told once, the latest first."""
    assert audit(desk).entries == ()
    change(desk)
    found = audit(desk)
    assert found.pipeline == LEADS.address
    assert [(each.action, each.label, each.is_open) for each in found.entries] == [
        (AuditAction.DELETE, "Connected", True),
        (AuditAction.CREATE, "Added", True),
        (AuditAction.UPDATE, "Fresh", True),
    ]
    (user,) = {each.user for each in found.entries}
    assert user
    assert user != "1001"
    drift = {each.change.address: each for each in found.drift}
    assert isinstance(drift[NEW].change, Update)
    assert isinstance(drift[ADDED].change, Create)
    assert {type(each.change) for each in found.drift} == {Update, Create, Delete}
    assert drift[NEW].by == found.entries[2]


def test_after_a_pull_nothing_differs(desk: Desk) -> None:
    """The rows stay."""
    change(desk)
    desk.pull()
    found = audit(desk)
    assert len(found.entries) == 3
    assert found.drift == ()
    assert not any(each.is_open for each in found.entries)


def test_the_workspace_stays_as_it_is(desk: Desk) -> None:
    """Looking at who changed what is no pull."""
    before = desk.base
    change(desk)
    audit(desk)
    assert desk.base == before


def test_only_what_is_there_can_be_asked_of(desk: Desk) -> None:
    """An object without pipelines, and a pipeline that nobody knows."""
    for words in (("boats",), ("leads", "nowhere")):
        with pytest.raises(Problem) as caught:
            read_pipeline_audits(desk.database, desk.world.open_client, *words)
        assert caught.value.code.startswith(("pipelines.audit", "remote"))


def test_a_refusal_of_the_portal_is_told(desk: Desk) -> None:
    """With the scopes that it takes; one stage that HubSpot does not find is none."""
    forbidden: dict[str, Any] = {"status": "error", "category": "MISSING_SCOPES", "message": "no"}
    desk.world.server.faults.answer(404, "", Where(path=f"{STAGES}/new-stage-id/audit"))
    assert audit(desk).entries == ()
    desk.world.server.faults.answer(403, forbidden, Where(path="*/audit"))
    with pytest.raises(Problem) as caught:
        audit(desk)
    assert caught.value.code.startswith("remote.scopes")


def test_asking_can_be_cancelled(desk: Desk) -> None:
    """Between two calls, of which it tells how many there are."""
    told: list[Progress] = []

    def monitor(progress: Progress) -> None:
        told.append(progress)
        if progress.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_pipeline_audits(
            desk.database, desk.world.open_client, "leads", "lead-pipeline-id", monitor
        )
    assert (told[-1].done, told[-1].total) == (2, 6)


def row(**more: Any) -> dict[str, Any]:
    """Give a row as HubSpot's reference shows it."""
    told = {
        "action": "UPDATE",
        "identifier": "new-stage-id",
        "fromUserId": 7,
        "message": "m",
        "rawObject": json.dumps({"id": "new-stage-id", "label": "New", "metadata": {}}),
        "timestamp": "2026-10-01T10:00:00Z",
    }
    return told | more


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (row(), ("2026-10-01T10:00:00.000Z", "Rosa", "New", NEW)),
        (row(timestamp=1790848800000), ("2026-10-01T10:00:00.000Z", "Rosa", "New", NEW)),
        (row(fromUserId=None, timestamp=None), ("", "", "New", NEW)),
        (row(fromUserId=8, rawObject="{"), ("2026-10-01T10:00:00.000Z", "8", NEW.path[-1], NEW)),
        (
            row(identifier="lead-pipeline-id", rawObject={"label": "Leads"}),
            ("2026-10-01T10:00:00.000Z", "Rosa", "Leads", LEADS.address),
        ),
    ],
)
def test_rows_in_whatever_form(told: dict[str, Any], expected: tuple[object, ...]) -> None:
    """Moments as text or number, objects as JSON or its text, nobody, and half a row."""
    people = People.of((Person(user_id="7", name="Rosa"),))
    nothing = Configuration()
    (entry,) = audit_of(LEADS.address, [told, dict(told)], nothing, nothing, people).entries
    assert (entry.at, entry.user, entry.label, entry.address) == expected


def test_an_action_that_nobody_documents() -> None:
    """It is told as another one."""
    nothing = Configuration()
    rows = [row(action="ARCHIVE"), row(action="DELETED"), row(action="create")]
    found = audit_of(LEADS.address, rows, nothing, nothing, People()).entries
    assert {each.action for each in found} == {
        AuditAction.OTHER,
        AuditAction.DELETE,
        AuditAction.CREATE,
    }
