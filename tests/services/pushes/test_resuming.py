"""A push that was stopped, by a person or by a crash, goes on from its journal alone."""

import pytest

from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.core.runs.report import PushProgress
from crmadmin.errors import Problem
from crmadmin.sandbox.faults import Where
from tests.services.pushes.desk import GREEN, LABELS, PARTNER, RESELLER, Desk, limit

STEPS = (RESELLER, limit(2, RESELLER), PARTNER, GREEN)


@pytest.mark.parametrize("lines", range(1, 3 * len(STEPS) + 1))
def test_a_push_goes_on_after_a_crash_at_any_line(desk: Desk, lines: int) -> None:
    """No step is done twice and none is lost, whichever line of the journal was the last."""
    desk.stop_after(desk.plan(*STEPS), lines=lines)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    assert len(unfinished.entries) == lines
    report = desk.pushing.resume(unfinished.run_id)
    assert report.run.state is RunState.FINISHED
    assert set(report.run.states.values()) == {StepState.DONE}
    assert len(desk.writes()) == len(STEPS)
    assert desk.pushing.unfinished() is None


def test_what_was_carried_out_before_a_crash_is_not_done_again(desk: Desk) -> None:
    """The call took effect, but its answer was never written down."""
    plan = desk.plan(RESELLER, limit(2, RESELLER))
    desk.stop_after(plan, lines=1)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    call = plan.steps[0].call
    assert call is not None
    desk.world.call(call.method, call.path, call.body)
    report = desk.pushing.resume(unfinished.run_id)
    assert report.run.state is RunState.FINISHED
    settled = report.run.last(1)
    assert settled is not None
    assert settled.event is Event.SETTLED
    assert settled.detail["took_effect"] is True
    assert len(desk.writes()) == 2


def test_what_moved_during_a_crash_is_refused(desk: Desk) -> None:
    """Neither what was there nor what was planned is there: nobody knows whose it is."""
    desk.stop_after(desk.plan(PARTNER), lines=1)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    body = {"name": "partner", "label": "Partners of ours", "inverseLabel": "Partners of ours"}
    desk.world.call("POST", LABELS, body)
    run = desk.pushing.resume(unfinished.run_id).run
    assert run.states == {1: StepState.REFUSED}


def test_a_push_is_cancelled_between_two_calls(desk: Desk) -> None:
    """A call that was begun is waited for and written down; the rest can be resumed."""

    def monitor(progress: Progress) -> None:
        assert isinstance(progress, PushProgress)
        if progress.entry is not None and progress.entry.event is Event.DONE:
            raise Cancelled

    report = desk.pushing.push(desk.plan(*STEPS), monitor=monitor)
    assert report.cancelled
    assert report.run.state is RunState.PAUSED
    assert StepState.UNKNOWN not in report.run.states.values()
    assert len(desk.writes()) == 1
    assert desk.pushing.resume(report.run.run_id).run.state is RunState.FINISHED
    assert len(desk.writes()) == len(STEPS)


def test_a_cancel_before_the_call_leaves_the_step_as_it_was(desk: Desk) -> None:
    """What was not sent is known not to be done."""

    def monitor(progress: Progress) -> None:
        assert isinstance(progress, PushProgress)
        if progress.entry is not None and progress.entry.event is Event.STARTED:
            raise Cancelled

    report = desk.pushing.push(desk.plan(*STEPS), monitor=monitor)
    assert report.cancelled
    assert set(report.run.states.values()) == {StepState.WAITING}
    assert desk.writes() == []
    assert desk.pushing.resume(report.run.run_id).run.state is RunState.FINISHED


def test_progress_tells_of_every_line(desk: Desk) -> None:
    """Each line of the journal is told once, with where every step stands then."""
    told: list[PushProgress] = []

    def monitor(progress: Progress) -> None:
        assert isinstance(progress, PushProgress)
        told.append(progress)

    run = desk.pushing.push(desk.plan(*STEPS), monitor=monitor).run
    lines = [each.entry for each in told if each.entry is not None]
    assert tuple(dict.fromkeys(each.sequence for each in lines)) == tuple(
        each.sequence for each in run.entries
    )
    assert told[0].done == 0
    assert (told[-1].done, told[-1].total) == (4, 4)
    assert told[-1].states == run.states


def test_only_the_plans_portal_is_resumed(desk: Desk) -> None:
    """The portal is asked again who it is before anything is written."""
    desk.stop_after(desk.plan(*STEPS), lines=3)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    before = len(desk.writes())
    details = {"portalId": 900002, "accountType": "STANDARD"}
    desk.world.server.faults.answer(200, details, Where(path="/account-info/*"))
    with pytest.raises(Problem) as caught:
        desk.pushing.resume(unfinished.run_id)
    assert caught.value.code == "push.other_portal"
    assert len(desk.writes()) == before


def test_what_is_over_is_not_resumed(desk: Desk) -> None:
    """Nor is a run that never was."""
    run_id = desk.pushing.push(desk.plan(PARTNER)).run.run_id
    for number, code in ((run_id, "push.over"), (run_id + 1, "push.no_run")):
        with pytest.raises(Problem) as caught:
            desk.pushing.resume(number)
        assert caught.value.code == code


def test_what_waits_can_be_left(desk: Desk) -> None:
    """The run is then over, and says what is left."""
    desk.world.server.faults.answer(400, {}, Where(method="POST", path=LABELS))
    paused = desk.pushing.push(desk.plan(RESELLER, PARTNER)).run
    run = desk.pushing.leave(paused.run_id)
    assert run.state is RunState.PARTLY
    assert run.finished_at
    assert sorted(run.states.values()) == ["failed", "skipped"]
    assert run.outcome is not None
    assert len(run.outcome.differs) == 2


def test_what_is_not_settled_cannot_be_left(desk: Desk) -> None:
    """First it must be known whether it took effect."""
    desk.stop_after(desk.plan(PARTNER), lines=1)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    with pytest.raises(Problem) as caught:
        desk.pushing.leave(unfinished.run_id)
    assert caught.value.code == "push.unsettled"
