"""What rolling a run back restores is told beforehand, from the run's own audit."""

from dataclasses import replace

import pytest

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.remarks import RemarkCode
from crmadmin.core.runs.report import RunReport
from crmadmin.core.runs.rollback import Verdict
from crmadmin.errors import Problem
from crmadmin.services.history import History
from crmadmin.services.pushing import push_to
from crmadmin.store.audit import add_entries
from crmadmin.store.configurations import put_setting
from crmadmin.store.runs import set_run_state
from tests.core.runs.entries import entry
from tests.services.pushes.desk import BLUE, BOARD, GREEN, PARTNER, RED, RESELLER, Desk, connected

RENAMED = replace(BOARD, label="Director")


def pushed(desk: Desk, *changed: object, without: tuple[object, ...] = ()) -> RunReport:
    """Push changes of the base."""
    report = desk.pushing.push(desk.plan(*changed, without=without))  # type: ignore[arg-type] # settings
    assert report.problem is None
    return report


def edited(desk: Desk, label: AssociationLabel) -> None:
    """Let the workspace know of another's edit, as a pull does."""
    with desk.database.writing() as connection:
        put_setting(connection, label.address, label, None)


def test_a_run_tells_what_it_takes_to_undo_it(desk: Desk) -> None:
    """Created goes, updated and deleted come back."""
    before = desk.base
    run = pushed(desk, RESELLER, RENAMED, without=(RED,)).run
    rollback = History(desk.database).rollback_preview(run.run_id)

    assert {item.address: item.change.before for item in rollback.items} == {
        RESELLER.address: None,
        BOARD.address: BOARD,
        RED.address: RED,
    }
    assert rollback.target == before
    assert rollback.lost == ()


def test_predicted_effects_say_what_does_not_come_back(desk: Desk) -> None:
    """The frozen plan of the run knows how many associations carried the label."""
    plan = desk.plan(without=(BOARD,))
    (step,) = plan.steps
    lost = Effect(address=BOARD.address, consequence=Consequence.LABEL_LOST, count=7)
    run = desk.pushing.push(replace(plan, steps=(replace(step, effects=(lost,)),))).run
    (item,) = History(desk.database).rollback_preview(run.run_id).items

    assert [(remark.code, remark.facts) for remark in item.remarks] == [
        (RemarkCode.OTHER_IDS, {}),
        (RemarkCode.STAY_UNLABELLED, {"count": 7}),
    ]


def test_what_somebody_changed_since_is_left_unless_chosen(desk: Desk) -> None:
    """By default it stays theirs; chosen by name it is restored, and nothing else is."""
    run = pushed(desk, RENAMED, replace(BLUE, label="Navy")).run
    edited(desk, replace(BOARD, label="Chair"))
    history = History(desk.database)
    default = history.rollback_preview(run.run_id)
    chosen = history.rollback_preview(run.run_id, [BOARD.address])

    assert {item.address: item.verdict for item in default.items} == {
        BOARD.address: Verdict.CHANGED_SINCE,
        BLUE.address: Verdict.RESTORABLE,
    }
    assert default.lost == (BOARD.address,)
    assert [change.address for change in default.changes] == [BLUE.address]
    assert [change.address for change in chosen.changes] == [BOARD.address]
    assert chosen.lost == ()


def test_a_run_is_told_with_its_steps(desk: Desk) -> None:
    """The line of the list, and the journal."""
    run = pushed(desk, PARTNER).run
    story = History(desk.database).run(run.run_id)

    assert story.view == run
    assert (story.summary.changed, story.summary.can_be_rolled_back) == (1, True)


def test_what_cannot_be_rolled_back_says_why(desk: Desk) -> None:
    """No such run, a rehearsal, a run that can be resumed, one that did nothing in all."""
    history = History(desk.database)
    with connected(desk.world) as client:
        rehearsed = push_to(desk.database, client, desk.plan(PARTNER)).run.run_id
    idle = pushed(desk, GREEN).run.run_id
    with desk.database.writing() as connection:
        add_entries(connection, [entry(GREEN, None, run_id=idle)])
    unfinished = pushed(desk, RESELLER).run.run_id
    with desk.database.writing() as connection:
        set_run_state(connection, unfinished, RunState.PAUSED)
    told = {}
    for run_id in (99, rehearsed, idle, unfinished):
        with pytest.raises(Problem) as caught:
            history.rollback_preview(run_id)
        told[run_id] = caught.value.code

    assert told == {
        99: "push.no_run",
        rehearsed: "history.rehearsal",
        idle: "history.nothing_changed",
        unfinished: "history.unfinished",
    }


def test_only_settings_of_the_run_can_be_chosen(desk: Desk) -> None:
    """A setting that the run did not touch is no item of it."""
    run = pushed(desk, PARTNER).run
    with pytest.raises(Problem) as caught:
        History(desk.database).rollback_preview(run.run_id, [BOARD.address])

    assert caught.value.code == "history.not_of_run"
    assert str(BOARD.address) in caught.value.sentence()
