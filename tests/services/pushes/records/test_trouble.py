"""Whatever goes wrong on the way, no lead is lost, none is moved that was not reviewed."""

from collections.abc import Callable

import pytest

from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState, StepState
from crmadmin.core.runs.verdicts import ItemOutcome, Tally
from crmadmin.sandbox.faults import Faults, Where
from tests.services.pushes.records.desk import (
    FIRST,
    NEW,
    UPDATE,
    WORKING,
    RecordDesk,
    at,
    counted,
    deletion,
)

POST = Where(method="POST", path=UPDATE)
SERVER = {"status": "error", "message": "no", "category": "INTERNAL_ERROR"}
INVALID = {"status": "error", "message": "not those", "category": "VALIDATION_ERROR"}
REFUSED = {
    "status": "COMPLETE",
    "results": [],
    "numErrors": 1,
    "errors": [
        {
            "status": "error",
            "category": "VALIDATION_ERROR",
            "message": "That one is locked",
            "context": {"objectWriteTraceId": [str(FIRST)]},
        }
    ],
}
GOING_ON = PushChoices(stop_at_first_failure=False)


def test_a_batch_that_is_refused_fails_with_its_leads(desk: RecordDesk) -> None:
    """The stage stays, and all of it stays drafted."""
    plan = desk.delete_stage()
    drafted = desk.drafted()
    desk.world.server.faults.answer(400, INVALID, POST)
    report = desk.pushing.push(plan, GOING_ON)
    assert report.run.tally() == Tally(failed=12)
    assert report.run.states[deletion(plan).number] is StepState.SKIPPED
    assert desk.drafted() == drafted
    assert counted(desk.held()) == {WORKING: 12, NEW: 3}
    assert desk.held() == desk.theirs()


def test_a_lead_that_is_refused_fails_alone(desk: RecordDesk) -> None:
    """It is told by its mark with what HubSpot said; the deletion of the stage is not tried."""
    plan = desk.delete_stage()
    desk.world.server.faults.answer(207, REFUSED, POST, applied=True)
    report = desk.pushing.push(plan, GOING_ON)
    assert report.run.tally() == Tally(done=11, failed=1)
    assert report.run.states[deletion(plan).number] is StepState.SKIPPED
    (story,) = (each for each in desk.stories(report) if each.verdict.key == str(FIRST))
    assert story.verdict.outcome is ItemOutcome.FAILED
    assert story.verdict.message == "That one is locked"
    assert at(WORKING) in desk.base.settings


LOST: dict[str, Callable[[Faults], None]] = {
    "dropped before": lambda faults: faults.drop_before(POST),
    "dropped after": lambda faults: faults.drop_after(POST),
    "cut short": lambda faults: faults.truncate(POST),
    "502 though carried out": lambda faults: faults.answer(502, SERVER, POST, applied=True),
    "too fast": lambda faults: faults.rate_limited(POST),
}


@pytest.mark.parametrize("name", LOST)
def test_a_batch_that_got_lost_is_read_and_finished(desk: RecordDesk, name: str) -> None:
    """Nobody needs to know whether it was carried out: what is left of it is sent again."""
    LOST[name](desk.world.server.faults)
    run = desk.pushing.push(desk.delete_stage()).run
    assert (run.state, run.tally()) == (RunState.FINISHED, Tally(done=12))
    assert counted(desk.held()) == {NEW: 15}
    assert desk.drafted() == []


def test_what_is_not_about_the_call_only_pauses(desk: RecordDesk) -> None:
    """The run goes on when it is resumed; who moved on meanwhile is left alone."""
    desk.world.server.faults.unauthorized(POST)
    report = desk.pushing.push(desk.delete_stage())
    assert report.run.state is RunState.PAUSED
    desk.move(str(FIRST), "sales_lost")
    run = desk.pushing.resume(report.run.run_id).run
    assert (run.state, run.tally()) == (RunState.FINISHED, Tally(done=11, refused=1))
    assert desk.held() == desk.theirs()


@pytest.mark.parametrize("lines", range(1, 5))
def test_a_push_goes_on_after_a_crash_at_any_line(desk: RecordDesk, lines: int) -> None:
    """Every lead is judged once, whichever line about the batch was the last."""
    desk.stop_after(desk.delete_stage(), lines=lines)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    run = desk.pushing.resume(unfinished.run_id).run
    assert (run.state, run.tally()) == (RunState.FINISHED, Tally(done=12))
    assert counted(desk.theirs()) == {NEW: 15}
    assert desk.drafted() == []


def test_search_need_not_know_of_a_move(desk: RecordDesk) -> None:
    """Records are read by their ids: what the index still says does not matter."""
    before = len(desk.world.server.log.requests())
    run = desk.pushing.push(desk.delete_stage()).run
    assert run.state is RunState.FINISHED
    paths = {each.path for each in desk.world.server.log.requests()[before:]}
    assert not any(path.endswith("/search") for path in paths)
    assert "/crm/objects/2026-09/0-136/batch/read" in paths
