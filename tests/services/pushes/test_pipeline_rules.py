"""Pipeline rules and edit access pushed to a portal, read back, and taken back (§3.7)."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.core.plans.hazards import HazardCode
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.errors.recalling import recall
from crmadmin.sandbox.faults import Where
from crmadmin.sandbox.tokens import ALL_SCOPES
from crmadmin.services.history import History
from crmadmin.services.planning import Planning
from crmadmin.services.pushing import Pushing
from crmadmin.store.connected import save_connection
from crmadmin.store.drafts import read_draft, save_draft
from tests.effort import examples
from tests.services.pushes.desk import Desk

PATH = "/crm/pipelines-rules/2026-09/0-136/lead-pipeline-id"
ACCESS = f"{PATH}/stage-edit-permissions"
NEW, TRYING, CONNECTED = "new-stage-id", "attempting-stage-id", "connected-stage-id"
RULES = PipelineRules(
    object="leads",
    pipeline_id="lead-pipeline-id",
    creation=(NEW,),
    no_skipping=Cover(all_stages=True),
)
PERMISSIONS = StagePermissions(
    object="leads",
    pipeline_id="lead-pipeline-id",
    restricted=(
        StageAccess(stage_id=NEW, users=("1001",)),
        StageAccess(stage_id=CONNECTED, teams=("8001",), super_admins=True),
    ),
)
STAGES = st.lists(st.sampled_from([NEW, TRYING, CONNECTED]), max_size=2).map(tuple)
COVERS = st.sampled_from([NO_STAGE, Cover(all_stages=True)]) | st.builds(Cover, stages=STAGES)
IDS = st.lists(st.sampled_from(["1", "2"]), max_size=2).map(tuple)


@st.composite
def targets(draw: st.DrawFn) -> tuple[PipelineRules, StagePermissions]:
    """Draw rules and edit access of the pipeline."""
    rules = replace(
        RULES,
        creation=draw(STAGES),
        no_skipping=draw(COVERS),
        no_backwards=draw(COVERS),
    )
    access = [
        StageAccess(
            stage_id=each, teams=draw(IDS), users=draw(IDS), super_admins=draw(st.booleans())
        )
        for each in draw(STAGES)
    ]
    return rules, replace(PERMISSIONS, restricted=tuple(access))


def put(desk: Desk, *wanted: PipelineRules | StagePermissions) -> Plan:
    """Plan to set these; what restricts nothing is no setting."""
    there = [each for each in wanted if not each.restricts]
    gone = [each for each in there if desk.base.get(each.address) is not None]
    return desk.plan(*(each for each in wanted if each.restricts), without=gone)


def of_pipeline(configuration: Configuration) -> list[Setting]:
    """Give what is set of the pipeline."""
    found = (configuration.get(each.address) for each in (RULES, PERMISSIONS))
    return [each for each in found if each is not None]


@pytest.fixture
def connected(desk: Desk) -> Desk:
    """Connect the workspace with a token whose scopes nobody told."""
    connect(desk)
    return desk


def connect(desk: Desk, *scopes: str) -> None:
    """Keep a connection as a person made it."""
    connection = Connection(
        system=System.HUBSPOT,
        account_id="900001",
        name="HubSpot 900001",
        kind=AccountKind.LOCAL,
        host=desk.world.server.address,
        scopes=scopes,
        tested_at="2026-01-01T00:00:00.000Z",
    )
    with desk.database.writing() as transaction:
        save_connection(transaction, connection)


def drafted(desk: Desk, *wanted: Setting) -> Plan:
    """Draft these and freeze the plan."""
    with desk.database.writing() as connection:
        before = read_draft(connection, desk.base)
        draft = before.edit_all({each.address: each for each in wanted})
        save_draft(connection, before, draft)
    return Planning(desk.database).freeze()


def test_rules_and_edit_access_are_pushed_and_read_back(desk: Desk) -> None:
    """A pull finds nothing that was not planned."""
    report = Pushing(desk.database, desk.world.open_client).push(put(desk, RULES, PERMISSIONS))
    assert report.problem is None
    assert set(report.run.states.values()) == {StepState.DONE}
    assert {("PATCH", PATH), ("PUT", ACCESS)} <= set(desk.writes())
    assert of_pipeline(desk.pull()) == [RULES, PERMISSIONS]


@settings(max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=targets(), second=targets())
def test_push_then_roll_back_is_the_identity(
    desk: Desk,
    first: tuple[PipelineRules, StagePermissions],
    second: tuple[PipelineRules, StagePermissions],
) -> None:
    """Whatever was there and whatever was pushed: then it is again what it was."""
    if (plan := put(desk, *first)).steps:
        assert desk.pushing.push(plan).run.state is RunState.FINISHED
    before = desk.base
    assert of_pipeline(before) == [each for each in first if each.restricts]
    plan = put(desk, *second)
    if not plan.steps:
        return
    run = desk.pushing.push(plan).run
    assert run.state is RunState.FINISHED
    assert of_pipeline(desk.base) == [each for each in second if each.restricts]
    back = desk.pushing.push(History(desk.database).rollback(run.run_id)).run
    assert back.state is RunState.FINISHED
    assert desk.base == desk.pull() == before


def test_approval_rules_stay(desk: Desk) -> None:
    """They are set beside the rules, and this product does not know them."""
    approval = {
        "pipelineStageId": CONNECTED,
        "approverUserIds": ["1001"],
        "approvalMode": "ANY",
    }
    desk.world.call("PATCH", PATH, {"approvalStageRules": [approval]})
    for wanted in (RULES, replace(RULES, creation=(TRYING,), no_skipping=NO_STAGE)):
        assert desk.pushing.push(put(desk, wanted)).run.state is RunState.FINISHED
    assert desk.pushing.push(desk.plan(without=[wanted])).run.state is RunState.FINISHED
    assert desk.world.call("GET", PATH)["approvalStageRules"] == [approval]


def test_somebody_elses_rules_are_not_overwritten(desk: Desk) -> None:
    """What moved since the plan was made refuses its step, even where other rules were changed."""
    plan = put(desk, RULES, PERMISSIONS)
    backwards = {"enabledForAllStages": True, "pipelineStageIds": []}
    desk.world.call("PATCH", PATH, {"noBackwardsMovementRule": backwards})
    run = desk.pushing.push(plan).run
    assert run.states == {1: StepState.REFUSED, 2: StepState.DONE}
    refused = run.last(1, Event.REFUSED)
    assert refused is not None
    assert str(RULES.address) in refused.detail["found"]
    assert desk.writes() == [("PATCH", PATH), ("PUT", ACCESS)]


def test_a_stage_that_is_gone_refuses_the_rules_that_name_it(desk: Desk) -> None:
    """It is told by the pipeline, which is read beside the rules."""
    plan = put(desk, replace(RULES, creation=(CONNECTED,)))
    desk.world.call("DELETE", f"/crm/pipelines/2026-09/0-136/lead-pipeline-id/stages/{CONNECTED}")
    run = desk.pushing.push(plan).run
    assert run.states == {1: StepState.REFUSED}
    refused = run.last(1, Event.REFUSED)
    assert refused is not None
    assert list(refused.detail["found"]) == [f"stages/leads/lead-pipeline-id/{CONNECTED}"]


def test_a_drift_of_rules_is_told_by_the_next_pull(desk: Desk) -> None:
    """What others set becomes the base, and a conflict where it was drafted too."""
    drafted(desk, RULES)
    desk.world.call("PATCH", PATH, {"objectCreationRule": {"pipelineStageIds": [TRYING]}})
    assert of_pipeline(desk.pull()) == [replace(RULES, creation=(TRYING,), no_skipping=NO_STAGE)]
    with desk.database.reading() as connection:
        (conflict,) = read_draft(connection, desk.base).conflicts()
    assert conflict.address == RULES.address


def test_without_the_scope_a_person_does_it(desk: Desk) -> None:
    """The token's scopes are known before anything is tried."""
    connect(desk, "oauth", "crm-pipelines-governance-read", "crm-pipelines-governance-write")
    plan = drafted(desk, RULES, PERMISSIONS)
    by_call, by_hand = plan.steps
    assert (by_call.changes[0].address, by_hand.changes[0].address) == (
        RULES.address,
        PERMISSIONS.address,
    )
    assert by_call.call is not None
    assert by_hand.card is not None
    assert by_hand.card.verifiable
    (hazard, *_rest) = by_hand.hazards
    assert hazard.code is HazardCode.SCOPE_MISSING
    assert "crm-pipelines-locked-stages-write" in str(hazard.facts["scopes"])


def test_what_was_refused_becomes_a_card(connected: Desk) -> None:
    """A portal of another subscription refuses with 403: the next plan does not try again."""
    desk = connected
    plan = drafted(desk, RULES)
    forbidden = {"status": "error", "category": "MISSING_SCOPES", "message": "no"}
    desk.world.server.faults.answer(403, forbidden, Where(method="PATCH"))
    report = desk.pushing.push(plan)
    assert report.run.states == {1: StepState.FAILED}
    (step,) = Planning(desk.database).freeze().steps
    assert step.card is not None
    assert [each.code for each in step.hazards] == [
        HazardCode.RULES_REFUSED,
        HazardCode.RULES_EXEMPT_ADMINS,
    ]


def test_a_portal_that_shows_no_rules_has_none(connected: Desk) -> None:
    """Nothing is invented: what is drafted is done by hand, and confirmed by a person."""
    desk = connected
    fault = {"status": "error", "category": "MISSING_SCOPES", "message": "no"}
    desk.world.server.faults.answer(403, fault, Where(path="/crm/pipelines-rules/*", times=0))
    with desk.database.writing() as connection:
        connection.exec_driver_sql(
            "DELETE FROM document WHERE kind IN ('pipeline_rules', 'stage_permissions')"
        )
    assert of_pipeline(desk.pull()) == []
    (step,) = drafted(desk, RULES).steps
    assert step.card is not None
    assert not step.card.verifiable
    codes = [each.code for each in step.hazards]
    assert codes[:2] == [HazardCode.RULES_NOT_SHOWN, HazardCode.UNVERIFIABLE]


def test_a_refused_push_says_what_to_tick(connected: Desk) -> None:
    """A token of which nobody knew that it may only read: the step fails, with the scope."""
    desk = connected
    scopes = sorted(ALL_SCOPES - {"crm.pipelines.governance.write"})
    tokens = desk.world.server.sandbox.tokens
    desk.world.hubspot_token = tokens.issue(scopes=scopes, user_id="1001", kind="oauth").text
    report = desk.pushing.push(drafted(desk, RULES))
    assert report.run.states == {1: StepState.FAILED}
    failed = report.run.last(1, Event.FAILED)
    assert failed is not None
    problem = failed.detail["problem"]
    told = recall(problem["code"], problem["facts"])
    assert told is not None
    assert "crm.pipelines.governance.write" in told.remedy()
    (step,) = Planning(desk.database).freeze().steps
    assert step.card is not None
    assert step.card.verifiable
