"""Somebody else works in the portal meanwhile: exactly the touched steps are refused."""

from dataclasses import replace
from typing import Any

import pytest

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.bindings import FORWARD
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.core.runs.moving import moved_of
from crmadmin.core.runs.report import Moved, RunView
from crmadmin.sandbox.faults import Edit, Where
from crmadmin.sandbox.hubspot.labels import definitions
from crmadmin.sandbox.hubspot.objects import object_kept_as
from crmadmin.sandbox.state import State
from tests.services.pushes.desk import (
    BLUE,
    BOARD,
    GREEN,
    LABELS,
    OPTIONS,
    PARTNER,
    RED,
    RESELLER,
    Desk,
    limit,
)

DIRECTOR = replace(BOARD, label="Director")
SCARLET = replace(RED, label="Scarlet")


def states(run: RunView) -> dict[str, StepState]:
    """Give the state of each step by the last part of what it changes."""
    return {step.changes[0].address.path[-1]: run.states[step.number] for step in run.plan.steps}


def refused(run: RunView, change: Change) -> tuple[Moved, ...]:
    """Give what was found at the step that makes a change."""
    step = next(each for each in run.plan.steps if change in each.changes)
    return moved_of(step, run.last(step.number, Event.REFUSED))


def change_of(plan: Plan, name: str) -> Change:
    """Give the change of a plan by the last part of its address."""
    return next(
        change for step in plan.steps for change in step.changes if change.address.path[-1] == name
    )


def rename(desk: Desk, text: str) -> None:
    """Rename the board members as a colleague does."""
    forward = next(each for each in desk.types() if each.label == "Board member").type_id
    body = {"associationTypeId": forward, "label": text, "inverseLabel": text}
    desk.world.call("PUT", LABELS, body)


def test_a_setting_that_was_edited_is_refused(desk: Desk) -> None:
    """The others go on; what was found is kept beside what was planned."""
    plan = desk.plan(DIRECTOR, PARTNER, SCARLET)
    rename(desk, "Chair")
    report = desk.pushing.push(plan)
    assert states(report.run) == {
        "board_member": StepState.REFUSED,
        "partner": StepState.DONE,
        "red": StepState.DONE,
    }
    assert report.run.state is RunState.PARTLY
    assert refused(report.run, change_of(plan, "board_member")) == (
        Moved(
            address=BOARD.address,
            old=BOARD,
            new=DIRECTOR,
            found=replace(BOARD, label="Chair"),
        ),
    )
    assert report.run.outcome is not None
    assert [each.address for each in report.run.outcome.differs] == [BOARD.address]


def test_a_setting_that_was_deleted_is_refused(desk: Desk) -> None:
    """What depends on it is skipped, and says because of which step."""
    plan = desk.plan(DIRECTOR, limit(3), PARTNER)
    forward = desk.types()[0].type_id
    desk.world.call("DELETE", f"{LABELS}/{forward}")
    report = desk.pushing.push(plan)
    assert states(report.run)["board_member"] is StepState.REFUSED
    assert states(report.run)["partner"] is StepState.DONE
    (moved,) = refused(report.run, change_of(plan, "board_member"))
    assert (moved.old, moved.found) == (BOARD, None)


def test_what_depends_on_a_refused_step_is_skipped(desk: Desk) -> None:
    """A limit on a label that could not be made is not tried."""
    plan = desk.plan(RESELLER, limit(3, RESELLER), PARTNER)
    body = {"name": "other", "label": "Reseller", "inverseLabel": "Somebody"}
    desk.world.call("POST", LABELS, body)
    run = desk.pushing.push(plan).run
    assert states(run) == {
        "reseller": StepState.REFUSED,
        "label:reseller": StepState.SKIPPED,
        "partner": StepState.DONE,
    }
    made, limited = (
        next(each.number for each in plan.steps if change_of(plan, name) in each.changes)
        for name in ("reseller", "label:reseller")
    )
    skipped = run.last(limited)
    assert skipped is not None
    assert skipped.detail == {"because": made}
    (moved,) = refused(run, change_of(plan, "reseller"))
    assert (moved.address.path[-1], moved.old, moved.new) == ("other", None, None)
    assert moved.found is not None


@pytest.mark.parametrize(
    ("options", "theirs"),
    [
        ([("red", "Red"), ("blue", "Blue"), ("green", "Green")], GREEN),
        ([("red", "Red"), ("blue", "Navy")], replace(BLUE, label="Navy")),
        ([("red", "Red")], None),
    ],
)
def test_options_are_one_list(desk: Desk, options: list[tuple[str, str]], theirs: Any) -> None:
    """Another option that came, changed or went meanwhile would be undone: the step is refused."""
    plan = desk.plan(SCARLET, PARTNER)
    body = {
        "options": [
            {
                "value": value,
                "label": label,
                "displayOrder": 2 if value == "green" else 0,
                "hidden": False,
            }
            for value, label in options
        ]
    }
    desk.world.call("PATCH", OPTIONS, body)
    run = desk.pushing.push(plan).run
    assert states(run) == {"red": StepState.REFUSED, "partner": StepState.DONE}
    (moved,) = refused(run, change_of(plan, "red"))
    assert moved.found == theirs


def by_colleague(text: str) -> Edit:
    """Make a label with a text, as somebody else would at that moment."""

    def edit(state: State) -> None:
        definitions.create_label(
            state,
            object_kept_as(state, "contacts"),
            object_kept_as(state, "companies"),
            name="colleague",
            label=text,
            inverse_label=text,
        )

    return edit


def without_board(state: State) -> None:
    """Delete the board members, as somebody else would at that moment."""
    contacts, companies = (object_kept_as(state, name) for name in ("contacts", "companies"))
    found = definitions.require_own(state, contacts, companies, 501)
    definitions.delete_label(state, found, lag=0)


def test_a_text_taken_just_before_the_write_is_refused(desk: Desk) -> None:
    """The portal says no; reading again says why."""
    plan = desk.plan(PARTNER)
    desk.world.server.faults.edit(by_colleague("Partner"), Where(method="POST", path=LABELS))
    run = desk.pushing.push(plan).run
    assert run.states == {1: StepState.REFUSED}
    entry = run.last(1)
    assert entry is not None
    assert entry.detail["status"] == 400
    (moved,) = moved_of(plan.steps[0], entry)
    assert moved.address.path[-1] == "colleague"


def test_a_label_deleted_just_before_the_write_is_refused(desk: Desk) -> None:
    """A change of what is no longer there says so."""
    plan = desk.plan(DIRECTOR)
    desk.world.server.faults.edit(without_board, Where(method="PUT", path=LABELS))
    run = desk.pushing.push(plan).run
    assert run.states == {1: StepState.REFUSED}
    (moved,) = moved_of(plan.steps[0], run.last(1))
    assert (moved.old, moved.found) == (BOARD, None)


def test_what_changes_right_after_the_write_differs(desk: Desk) -> None:
    """It is carried out, and the run says that something else is there."""
    plan = desk.plan(DIRECTOR)
    desk.world.server.faults.edit(without_board, Where(method="PUT", path=LABELS), after=True)
    run = desk.pushing.push(plan).run
    assert run.states == {1: StepState.DIFFERS}
    (moved,) = moved_of(plan.steps[0], run.last(1))
    assert moved.found is None


def test_what_others_do_elsewhere_refuses_nothing(desk: Desk) -> None:
    """Another label of the pair and another property are no concern of the steps."""
    plan = desk.plan(DIRECTOR, SCARLET)
    desk.world.call("POST", LABELS, {"name": "other", "label": "Other"})
    desk.world.call(
        "PATCH",
        "/crm/properties/2026-09/0-1/hs_lead_status",
        {"options": [{"value": "X", "label": "X", "displayOrder": 0, "hidden": False}]},
    )
    assert desk.pushing.push(plan).run.state is RunState.FINISHED


def test_ids_stay_with_their_label(desk: Desk) -> None:
    """A label is known by its ids whatever its text became, so that an edit is told as one."""
    rename(desk, "Chair")
    base = desk.pull()
    assert base.get(BOARD.address) == replace(BOARD, label="Chair")
    assert desk.plan(DIRECTOR).ids[BOARD.address][FORWARD] == 501
