"""Whatever goes wrong on the way: no step twice, none lost, nothing left unknown."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.sandbox.faults import Faults, Where
from crmadmin.services.pushes.portal import PATIENCE
from tests.services.pushes.desk import (
    BOARD,
    GREEN,
    LABELS,
    OPTIONS,
    PARTNER,
    RESELLER,
    Desk,
    limit,
)

POST = Where(method="POST", path=LABELS)
BACK = "/crm/associations/2026-09/0-2/0-1/labels"
PATCH = Where(method="PATCH", path=OPTIONS)
GOING_ON = PushChoices(stop_at_first_failure=False)
SERVER = {"status": "error", "message": "no", "category": "INTERNAL_ERROR"}
INVALID = {
    "status": "error",
    "message": "no",
    "category": "VALIDATION_ERROR",
    "correlationId": "c-1",
}

LOST: dict[str, tuple[Callable[[Faults], None], bool]] = {
    "dropped before": (lambda faults: faults.drop_before(POST), False),
    "dropped after": (lambda faults: faults.drop_after(POST), True),
    "cut short": (lambda faults: faults.truncate(POST), True),
    "502": (lambda faults: faults.answer(502, SERVER, POST), False),
    "502 though carried out": (
        lambda faults: faults.answer(502, SERVER, POST, applied=True),
        True,
    ),
    "a page of the network": (lambda faults: faults.answer(200, "<html>", POST), False),
    "such a page though carried out": (
        lambda faults: faults.answer(200, "<html>", POST, applied=True),
        True,
    ),
}


@pytest.mark.parametrize("name", LOST)
def test_a_call_that_got_lost_is_settled(desk: Desk, name: str) -> None:
    """Reading back tells whether it was carried out; only if it was not, it is made again."""
    arm, applied = LOST[name]
    arm(desk.world.server.faults)
    run = desk.pushing.push(desk.plan(RESELLER)).run
    events = [each.event for each in run.entries]
    assert run.state is RunState.FINISHED
    assert events[:3] == [Event.STARTED, Event.UNKNOWN, Event.SETTLED]
    assert run.entries[2].detail["took_effect"] is applied
    assert events[3:] == ([] if applied else [Event.STARTED, Event.DONE, Event.READ_BACK])
    assert [each.label for each in desk.types()] == ["Board member", "Reseller"]
    labels = Configuration.of(desk.base.each(AssociationLabel))
    assert desk.read(labels) == labels


@pytest.mark.parametrize("times", [3])
def test_a_call_that_gets_lost_again_and_again_pauses(desk: Desk, times: int) -> None:
    """The push ends after some attempts, and can be resumed."""
    where = replace(POST, times=times)
    desk.world.server.faults.drop_before(where)
    report = desk.pushing.push(desk.plan(RESELLER))
    assert report.problem is not None
    assert report.problem.code == "remote.uncertain"
    assert (report.run.state, report.run.states) == (RunState.PAUSED, {1: StepState.WAITING})
    assert desk.pushing.resume(report.run.run_id).run.state is RunState.FINISHED


PAUSING: dict[str, tuple[Callable[[Faults], None], str]] = {
    "expired token": (lambda faults: faults.unauthorized(POST), "remote.token_expired"),
    "revoked token": (
        lambda faults: faults.unauthorized(POST, category="INVALID_AUTHENTICATION"),
        "remote.token_invalid",
    ),
    "day used up": (
        lambda faults: faults.rate_limited(POST, policy="DAILY"),
        "remote.daily_limit",
    ),
    "locked": (
        lambda faults: faults.answer(423, SERVER, replace(POST, times=5)),
        "remote.locked",
    ),
    "being moved": (
        lambda faults: faults.answer(477, SERVER, POST, headers={"Retry-After": "600"}),
        "remote.being_moved",
    ),
    "unreadable before the write": (
        lambda faults: faults.answer(403, INVALID, Where(path=LABELS)),
        "remote.forbidden",
    ),
    "no network before the write": (
        lambda faults: faults.drop_before(Where(path=LABELS, times=5)),
        "remote.cut_off",
    ),
}


@pytest.mark.parametrize("name", PAUSING)
def test_what_is_not_about_the_call_only_pauses(desk: Desk, name: str) -> None:
    """Nothing failed: the run says why it paused, and goes on when it is resumed."""
    arm, code = PAUSING[name]
    arm(desk.world.server.faults)
    report = desk.pushing.push(desk.plan(RESELLER, GREEN))
    assert report.problem is not None
    assert report.problem.code == code
    assert report.run.state is RunState.PAUSED
    assert StepState.UNKNOWN not in report.run.states.values()
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    assert unfinished.run_id == report.run.run_id
    report = desk.pushing.resume(report.run.run_id)
    assert report.run.state is RunState.FINISHED
    assert len(desk.writes()) == 2


@pytest.mark.parametrize("policy", ["TEN_SECONDLY_ROLLING", "SECONDLY"])
def test_too_fast_is_waited_for(desk: Desk, policy: str) -> None:
    """The same call goes a little later: it was not carried out."""
    desk.world.server.faults.rate_limited(POST, policy=policy)
    run = desk.pushing.push(desk.plan(RESELLER)).run
    assert [each.event for each in run.entries] == [Event.STARTED, Event.DONE, Event.READ_BACK]


def test_fields_that_nobody_knows_are_let_pass(desk: Desk) -> None:
    """Answers may grow."""
    desk.world.server.faults.unknown_fields(Where(times=0))
    assert desk.pushing.push(desk.plan(RESELLER, GREEN)).run.state is RunState.FINISHED


def test_a_step_that_fails_stops_the_push(desk: Desk) -> None:
    """It says why; what does not depend on it goes when the admin resumes, the rest is skipped."""
    plan = desk.plan(RESELLER, limit(3, RESELLER), PARTNER, GREEN)
    desk.world.server.faults.answer(400, INVALID, POST)
    report = desk.pushing.push(plan)
    assert report.problem is not None
    assert report.problem.code == "remote.invalid"
    assert report.run.state is RunState.PAUSED
    failed = report.run.last(1)
    assert failed is not None
    assert failed.event is Event.FAILED
    assert failed.detail["status"] == 400
    assert failed.detail["category"] == "VALIDATION_ERROR"
    assert failed.detail["request_id"] == "c-1"
    assert failed.detail["problem"]["code"] == "remote.invalid"
    report = desk.pushing.resume(report.run.run_id)
    assert report.problem is None
    assert report.run.state is RunState.PARTLY
    assert sorted(report.run.states.values()) == ["done", "done", "failed", "skipped"]
    assert report.run.outcome is not None
    left = {each.address for each in report.run.outcome.differs}
    assert left == {RESELLER.address, limit(3, RESELLER).address}


def test_independent_steps_may_go_on_by_themselves(desk: Desk) -> None:
    """By the admin's choice made beforehand."""
    desk.world.server.faults.answer(400, INVALID, POST)
    run = desk.pushing.push(desk.plan(RESELLER, GREEN), GOING_ON).run
    assert run.state is RunState.PARTLY
    assert sorted(run.states.values()) == ["done", "failed"]


def test_a_batch_that_tells_of_an_error_failed(desk: Desk) -> None:
    """A limit above what the subscription allows is refused within an answer of success."""
    run = desk.pushing.push(desk.plan(limit(60_000)), GOING_ON).run
    assert run.states == {1: StepState.FAILED}
    failed = run.last(1)
    assert failed is not None
    assert failed.detail["status"] == 207
    assert "maxToObjectIds" in failed.detail["problem"]["detail"]


def test_what_the_portal_shows_late_is_waited_for(desk: Desk) -> None:
    """A read that still tells what was before is no difference."""
    stale = {
        "results": [
            {"category": "USER_DEFINED", "typeId": type_id, "label": "Board member"}
            for type_id in (501,)
        ]
    }
    desk.world.server.faults.answer(200, stale, Where(method="GET", path=LABELS, skip=1, times=2))
    run = desk.pushing.push(desk.plan(replace(BOARD, label="Director"))).run
    assert run.states == {1: StepState.DONE}


def test_what_the_portal_never_shows_differs(desk: Desk) -> None:
    """The run says what is there instead."""
    stale = {"results": [{"category": "USER_DEFINED", "typeId": 501, "label": "Board member"}]}
    desk.world.server.faults.answer(200, stale, Where(method="GET", path=LABELS, skip=1, times=0))
    run = desk.pushing.push(desk.plan(replace(BOARD, label="Director"))).run
    assert run.states == {1: StepState.DIFFERS}
    assert run.state is RunState.FINISHED


def test_names_that_schemas_tell_late_do_not_matter(desk: Desk) -> None:
    """A label is known by its ids until a schema names it, also to a limit that counts it."""
    desk.world.server.behaviour.label_name_lag = 3600
    own = replace(RESELLER, name="kpi_reseller_2")
    run = desk.pushing.push(desk.plan(own, limit(2, own))).run
    assert run.state is RunState.FINISHED
    assert desk.pull().get(own.address) == own


def test_a_lost_create_is_known_by_its_texts(desk: Desk) -> None:
    """No answer told the ids and no schema names it yet."""
    desk.world.server.behaviour.label_name_lag = 3600
    desk.world.server.faults.drop_after(POST)
    own = replace(RESELLER, name="kpi_reseller_2")
    run = desk.pushing.push(desk.plan(own, limit(2, own))).run
    assert run.state is RunState.FINISHED
    assert len([each for each in desk.types() if each.label == "Reseller"]) == 1
    assert desk.pull().get(own.address) == own


def test_an_id_that_no_answer_told_fails_what_needs_it(desk: Desk) -> None:
    """The label is there when the limit comes to it, but which ids are its own was never told."""
    faults = desk.world.server.faults
    faults.answer(200, {"results": []}, POST, applied=True)
    stale: dict[str, object] = {"results": []}
    looks = len(PATIENCE)
    faults.answer(200, stale, Where(method="GET", path=LABELS, skip=1, times=looks))
    faults.answer(200, stale, Where(method="GET", path=BACK, skip=1, times=looks))
    run = desk.pushing.push(desk.plan(RESELLER, limit(2, RESELLER))).run
    failed = run.last(2)
    assert run.states == {1: StepState.DIFFERS, 2: StepState.FAILED}
    assert failed is not None
    assert failed.detail["problem"]["code"] == "push.no_id"
