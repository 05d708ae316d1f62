"""A plan that was not reviewed for this portal as it is now is refused before any call."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Plan, Tripped
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.report import Moved
from crmadmin.errors import Problem
from crmadmin.store.configurations import put_setting
from crmadmin.store.plans import save_plan
from tests.services.pushes.desk import BLUE, BOARD, GREEN, PARTNER, RED, RESELLER, Desk

VALVE = Tripped(
    kind="association_labels",
    verb="create",
    count=1,
    existing=1,
    most_count=0,
    most_share=0.0,
)
KEY = ("association_labels", "create")


def elsewhere(plan: Plan) -> Plan:
    """Give the plan for another portal."""
    return replace(plan, portal=replace(plan.portal, account_id="900002"))


def blocked(plan: Plan) -> Plan:
    """Give the plan with a step that cannot be pushed."""
    hazard = Hazard(code=HazardCode.TOO_MANY_LABELS, severity=Severity.BLOCKING)
    return replace(plan, steps=tuple(replace(each, hazards=(hazard,)) for each in plan.steps))


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (elsewhere, "push.other_portal"),
        (blocked, "push.blocked"),
        (lambda plan: replace(plan, steps=()), "push.nothing"),
        (lambda plan: replace(plan, valves=(VALVE,)), "push.count_needed"),
    ],
)
def test_a_plan_that_cannot_be_pushed_is_refused(
    desk: Desk, made: Callable[[Plan], Plan], code: str
) -> None:
    """Nothing is called, and no run begins."""
    with pytest.raises(Problem) as caught:
        desk.pushing.push(made(desk.plan(PARTNER)))
    assert caught.value.code == code
    assert desk.world.server.log.requests() == []
    assert desk.pushing.unfinished() is None


def test_a_plan_that_nothing_stands_against_is_pushable(desk: Desk) -> None:
    """The check alone calls nothing either."""
    assert desk.pushing.check(desk.plan(PARTNER)).pushable
    assert desk.world.server.log.requests() == []


def test_a_count_that_was_typed_opens_the_valve(desk: Desk) -> None:
    """The plan then goes."""
    plan = replace(desk.plan(PARTNER), valves=(VALVE,))
    report = desk.pushing.push(plan, PushChoices(typed={KEY: 1}))
    assert report.run.state is RunState.FINISHED


def test_a_plan_is_pushed_once(desk: Desk) -> None:
    """The run that it had is named."""
    plan = desk.plan(PARTNER)
    run_id = desk.pushing.push(plan).run.run_id
    (why,) = desk.pushing.check(plan).why
    assert (why.code, why.facts["run"]) == ("push.already_pushed", run_id)


def test_a_plan_of_an_older_base_is_stale(desk: Desk) -> None:
    """What moved is shown three ways."""
    plan = desk.plan(replace(BOARD, label="Director"), PARTNER)
    theirs = replace(BOARD, label="Chair")
    with desk.database.writing() as connection:
        put_setting(connection, BOARD.address, theirs, None)
    standing = desk.pushing.check(plan)
    assert [each.code for each in standing.why] == ["push.stale"]
    assert standing.moved == (
        Moved(
            address=BOARD.address,
            old=BOARD,
            new=replace(BOARD, label="Director"),
            found=theirs,
        ),
    )


def test_an_option_that_came_makes_the_whole_list_stale(desk: Desk) -> None:
    """The plan would take out what it does not know."""
    plan = desk.plan(replace(RED, label="Scarlet"))
    with desk.database.writing() as connection:
        put_setting(connection, GREEN.address, GREEN, None)
    assert [each.address for each in desk.pushing.check(plan).moved] == [GREEN.address]


def test_an_option_beside_those_that_change_must_be_the_same(desk: Desk) -> None:
    """The plan would write it as it was."""
    plan = desk.plan(replace(RED, label="Scarlet"))
    with desk.database.writing() as connection:
        put_setting(connection, BLUE.address, replace(BLUE, hidden=True), None)
    assert [each.address for each in desk.pushing.check(plan).moved] == [BLUE.address]


def test_a_plan_whose_label_text_was_taken_is_stale(desk: Desk) -> None:
    """Another label has the text that the plan gives."""
    plan = desk.plan(RESELLER)
    other = replace(RESELLER, name="other")
    with desk.database.writing() as connection:
        put_setting(connection, other.address, other, None)
    assert [each.address for each in desk.pushing.check(plan).moved] == [other.address]


def test_steps_on_one_setting_count_as_one(desk: Desk) -> None:
    """A label that waits under a temporary text is not seen as moved."""
    desk.pushing.push(desk.plan(PARTNER))
    plan = desk.plan(replace(PARTNER, label="Board member"), replace(BOARD, label="Partner"))
    assert len(plan.steps) == 3
    assert desk.pushing.check(plan).pushable


def test_a_plan_that_was_edited_after_its_review_is_refused(desk: Desk) -> None:
    """The one that the workspace keeps under its number counts."""
    plan = desk.plan(PARTNER)
    with desk.database.writing() as connection:
        save_plan(connection, plan)
    edited = replace(plan, made_at="2026-11-23T10:00:00Z")
    assert [each.code for each in desk.pushing.check(edited).why] == ["push.edited"]


def test_one_run_at_a_time(desk: Desk) -> None:
    """A run that can be resumed comes before another plan."""
    desk.world.server.faults.unauthorized()
    with pytest.raises(Problem) as caught:
        desk.pushing.push(desk.plan(PARTNER))
    assert caught.value.code == "remote.token_expired"
    assert desk.pushing.unfinished() is None  # it had not begun
    first = desk.plan(PARTNER)
    desk.stop_after(first, lines=1)
    assert [each.code for each in desk.pushing.check(desk.plan(RESELLER)).why] == [
        "push.unfinished"
    ]
    assert [each.code for each in desk.pushing.check(first).why] == ["push.unfinished"]


def test_a_push_that_takes_the_days_calls_is_refused(desk: Desk) -> None:
    """More than half of what the portal has left today is too much."""
    desk.world.server.behaviour.app.daily = 10
    with pytest.raises(Problem) as caught:
        desk.pushing.push(desk.plan(PARTNER))
    assert caught.value.code == "push.too_many_calls"
    assert desk.writes() == []
    assert desk.pushing.unfinished() is None


def test_the_connection_must_lead_to_the_plans_portal(desk: Desk) -> None:
    """What the portal itself says counts, not what the workspace believes."""
    details = {"portalId": 900002, "accountType": "STANDARD"}
    desk.world.server.faults.answer(200, details)
    with pytest.raises(Problem) as caught:
        desk.pushing.push(desk.plan(PARTNER))
    assert caught.value.code == "push.other_portal"
    assert desk.writes() == []
