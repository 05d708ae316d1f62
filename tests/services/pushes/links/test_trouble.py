"""Whatever goes wrong on the way, no pair is lost, none is done that was not reviewed."""

from collections.abc import Callable
from typing import Any

import pytest

from crmadmin.core.associations.links import PRIMARY
from crmadmin.core.changes.changes import Create
from crmadmin.core.plans.link_batches import LinkCall
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.core.runs.verdicts import ItemOutcome, ItemQuery, Tally
from crmadmin.sandbox.faults import Faults, Where
from crmadmin.services.pushes.links.rows import RunLinks
from tests.services.pushes.links.desk import (
    ASSOCIATED,
    CREATE,
    LinkDesk,
    batch,
    having,
    merge_plan,
    move,
)

BOARD, BOTH = frozenset({"board_member"}), frozenset({"adviser", "board_member"})
PAIRS = having("board_member")
POST = Where(method="POST", path=CREATE)
GOING_ON = PushChoices(stop_at_first_failure=False)
SERVER = {"status": "error", "message": "no", "category": "INTERNAL_ERROR"}
INVALID = {"status": "error", "message": "not that one", "category": "VALIDATION_ERROR"}


def adding(desk: LinkDesk) -> Plan:
    """Plan, and draft, to give the four board members another label."""
    edit = desk.edit(len(PAIRS), adds=["adviser"])
    desk.draft(Create(address=edit.address, new=edit))
    return desk.plan_links(edit, batch(LinkCall.ADD, move(BOARD, BOTH, *PAIRS)))


def change(desk: LinkDesk, end: str, contact: str, company: str, *types: tuple[str, int]) -> None:
    """Change a pair as somebody else would."""
    one: dict[str, Any] = {"from": {"id": contact}, "to": {"id": company}}
    if types:
        specs = [{"associationCategory": each, "associationTypeId": id_} for each, id_ in types]
        one["types"] = specs
    desk.world.call("POST", f"/crm/associations/2026-09/0-1/0-2/batch/{end}", {"inputs": [one]})


def outcomes(desk: LinkDesk, run_id: int, *, not_done: bool = False) -> dict[str, ItemOutcome]:
    """Say what became of each contact's pair."""
    rows = RunLinks(desk.database, run_id, ItemQuery(not_done=not_done))
    return {each.verdict.key[0]: each.verdict.outcome for each in rows.page(0, 100)}


def test_a_pair_that_somebody_changed_is_refused_alone(desk: LinkDesk) -> None:
    """The others are done; planning again starts from what was found."""
    plan = adding(desk)
    change(desk, "archive", *PAIRS[1])
    report = desk.pushing.push(plan)
    run = report.run
    assert report.problem is None
    assert (run.state, run.states) == (RunState.PARTLY, {1: StepState.PARTLY})
    assert run.tally(1) == Tally(done=3, refused=1)
    assert outcomes(desk, run.run_id, not_done=True) == {PAIRS[1][0]: ItemOutcome.REFUSED}
    wanted = {**ASSOCIATED, **dict.fromkeys(PAIRS, BOTH)}
    del wanted[PAIRS[1]]
    assert desk.links() == wanted == desk.theirs()
    assert desk.drafted() == [str(plan.steps[0].changes[0].address)]
    assert run.outcome is not None
    assert [each.address for each in run.outcome.differs] == [plan.steps[0].changes[0].address]


def test_a_pair_that_is_as_planned_already_counts(desk: LinkDesk) -> None:
    """Nothing is sent for it, and it does not come back when the run is rolled back."""
    plan = adding(desk)
    for pair in PAIRS:
        change(desk, "create", *pair, ("USER_DEFINED", 501))
    before = len(desk.world.server.log.requests())
    run = desk.pushing.push(plan).run
    assert (run.state, run.tally(1)) == (RunState.FINISHED, Tally(there=len(PAIRS)))
    sent = [each.path for each in desk.world.server.log.requests()[before:]]
    assert CREATE not in sent
    assert desk.links() == {**ASSOCIATED, **dict.fromkeys(PAIRS, BOTH)}
    assert desk.drafted() == []


def test_pairs_that_the_portal_refuses_are_told_by_their_ids(desk: LinkDesk) -> None:
    """One contact is gone: its pair fails, and what depends on the batch is skipped."""
    plan, wanted = merge_plan(desk)
    desk.world.call("DELETE", "/crm/objects/2026-03/contacts/103")
    edit = desk.edit(2, adds=["adviser"])
    gone, there = ("103", "204"), ("104", "204")
    plan = desk.plan_links(edit, batch(LinkCall.ADD, move(None, BOARD, gone, there)))
    run = desk.pushing.push(plan).run
    assert run.states == {1: StepState.PARTLY}
    assert outcomes(desk, run.run_id) == {"103": ItemOutcome.FAILED, "104": ItemOutcome.DONE}
    (failed,) = RunLinks(desk.database, run.run_id, ItemQuery(not_done=True)).page(0, 10)
    assert failed.verdict.message
    assert (failed.from_name, failed.to_name) == ("p103@example.org", "Company 204")
    assert wanted


def test_a_batch_that_is_refused_fails_with_its_pairs(desk: LinkDesk) -> None:
    """The push stops at it; nothing of it is done, and all of it stays drafted."""
    plan = adding(desk)
    desk.world.server.faults.answer(437, INVALID, POST)
    report = desk.pushing.push(plan)
    assert report.problem is not None
    assert report.run.states == {1: StepState.FAILED}
    assert report.run.tally(1) == Tally(failed=len(PAIRS))
    assert len(desk.drafted()) == 1
    assert desk.links() == ASSOCIATED == desk.theirs()


LOST: dict[str, Callable[[Faults], None]] = {
    "dropped before": lambda faults: faults.drop_before(POST),
    "dropped after": lambda faults: faults.drop_after(POST),
    "cut short": lambda faults: faults.truncate(POST),
    "502": lambda faults: faults.answer(502, SERVER, POST),
    "502 though carried out": lambda faults: faults.answer(502, SERVER, POST, applied=True),
    "too fast": lambda faults: faults.rate_limited(POST),
}


@pytest.mark.parametrize("name", LOST)
def test_a_batch_that_got_lost_is_read_and_finished(desk: LinkDesk, name: str) -> None:
    """Nobody needs to know whether it was carried out: what is left of it is sent again."""
    LOST[name](desk.world.server.faults)
    run = desk.pushing.push(adding(desk)).run
    assert (run.state, run.tally(1)) == (RunState.FINISHED, Tally(done=len(PAIRS)))
    assert desk.links() == {**ASSOCIATED, **dict.fromkeys(PAIRS, BOTH)}
    assert desk.drafted() == []


@pytest.mark.parametrize("fault", ["expired token", "day used up"])
def test_what_is_not_about_the_call_only_pauses(desk: LinkDesk, fault: str) -> None:
    """The run goes on when it is resumed."""
    faults = desk.world.server.faults
    if fault == "day used up":
        faults.rate_limited(POST, policy="DAILY")
    else:
        faults.unauthorized(POST)
    report = desk.pushing.push(adding(desk))
    assert (report.run.state, report.run.states) == (RunState.PAUSED, {1: StepState.WAITING})
    run = desk.pushing.resume(report.run.run_id).run
    assert (run.state, run.tally(1)) == (RunState.FINISHED, Tally(done=len(PAIRS)))


@pytest.mark.parametrize("lines", range(4, 10))
def test_a_push_goes_on_after_a_crash_at_any_line(desk: LinkDesk, lines: int) -> None:
    """Every pair is judged once, whichever line about the two batches was the last."""
    plan, wanted = merge_plan(desk)
    desk.stop_after(plan, lines=lines)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    run = desk.pushing.resume(unfinished.run_id).run
    assert run.state is RunState.FINISHED
    assert run.tally() == Tally(done=2 * len(ASSOCIATED))
    assert desk.links() == desk.links_back() == wanted
    assert desk.drafted() == []


def test_what_was_sent_but_not_read_cannot_be_left(desk: LinkDesk) -> None:
    """What became of its pairs is not known yet."""
    desk.stop_after(adding(desk), lines=2)
    unfinished = desk.pushing.unfinished()
    assert unfinished is not None
    assert unfinished.last(1, Event.DONE) is not None
    assert unfinished.states == {1: StepState.UNKNOWN}


def test_what_depends_on_pairs_that_were_not_done_is_skipped(desk: LinkDesk) -> None:
    """A label is not deleted while a pair carries it that should not."""
    plan, _wanted = merge_plan(desk)
    change(desk, "create", *having("adviser", PRIMARY)[0], ("USER_DEFINED", 503))
    run = desk.pushing.push(plan, GOING_ON).run
    assert [*run.states.values()] == ["done", "partly", "skipped", "skipped", "skipped"]
    assert run.state is RunState.PARTLY
    assert len(desk.drafted()) == 3
