"""A plan is carried out step by step, and the workspace knows it as it goes."""

from dataclasses import replace

from crmadmin.core.configuration.bindings import FORWARD, INVERSE
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.core.runs.report import Outcome
from crmadmin.sandbox.faults import Where
from crmadmin.services.pushing import Pushing
from crmadmin.store.audit import read_entries
from crmadmin.store.configurations import read_bindings
from crmadmin.store.drafts import read_draft, save_draft
from tests.services.pushes.desk import (
    BLUE,
    BOARD,
    GREEN,
    OPTIONS,
    PARTNER,
    RED,
    RESELLER,
    Desk,
    limit,
)


def test_every_kind_is_pushed(desk: Desk) -> None:
    """Labels, limits and options are made, changed and taken out; a pull finds nothing left."""
    plan = desk.plan(
        RESELLER,
        replace(BOARD, label="Director"),
        limit(3),
        limit(2, RESELLER),
        GREEN,
        replace(BLUE, label="Navy"),
        without=[RED],
    )
    report = Pushing(desk.database, desk.world.open_client).push(plan)
    assert report.problem is None
    assert report.run.state is RunState.FINISHED
    assert set(report.run.states.values()) == {StepState.DONE}
    assert report.run.outcome == Outcome(at=report.run.finished_at)
    assert desk.base.get(limit(2, RESELLER).address) == limit(2, RESELLER)
    back = desk.plan(BOARD, RED, BLUE, without=[RESELLER, limit(3), limit(2, RESELLER), GREEN])
    assert desk.pushing.push(back).run.state is RunState.FINISHED
    assert {each.label for each in desk.types()} == {"Board member"}
    believed = desk.base
    assert desk.pull() == believed


def test_each_step_is_journalled(desk: Desk) -> None:
    """Started before the call, done after it, read back at last."""
    report = desk.pushing.push(desk.plan(PARTNER))
    assert [(each.step, each.event) for each in report.run.entries] == [
        (1, Event.STARTED),
        (1, Event.DONE),
        (1, Event.READ_BACK),
    ]
    done = report.run.last(1, Event.DONE)
    assert done is not None
    assert done.detail["status"] == 200
    assert done.detail["request_id"]
    assert [each.sequence for each in report.run.entries] == [1, 2, 3]


def test_what_is_done_is_known_at_once(desk: Desk) -> None:
    """Base, ids and audit are written with the line that says that a step is done."""
    report = desk.pushing.push(desk.plan(RESELLER))
    with desk.database.reading() as connection:
        ids = read_bindings(connection).ids[RESELLER.address]
        (entry,) = read_entries(connection, AuditQuery())
    there = next(each for each in desk.types() if each.label == "Reseller")
    assert ids == {FORWARD: there.type_id, INVERSE: there.inverse_id}
    assert (entry.before, entry.after, entry.ids) == (None, RESELLER, ids)
    assert (entry.run_id, entry.step, entry.account_id) == (report.run.run_id, 1, "900001")
    assert entry.request_id


def test_labels_that_swap_texts_are_pushed(desk: Desk) -> None:
    """One of them waits under a temporary text."""
    assert desk.pushing.push(desk.plan(PARTNER)).run.state is RunState.FINISHED
    plan = desk.plan(replace(PARTNER, label="Board member"), replace(BOARD, label="Partner"))
    assert len(plan.steps) == 3
    report = desk.pushing.push(plan)
    assert report.run.state is RunState.FINISHED
    assert {(each.name, each.label) for each in desk.types()} >= {("partner", "Board member")}


def test_what_is_pushed_leaves_the_draft(desk: Desk) -> None:
    """Step by step; what fails stays, and can be planned anew."""
    with desk.database.writing() as connection:
        empty = read_draft(connection, desk.base)
        draft = empty.edit(PARTNER.address, PARTNER).edit(GREEN.address, GREEN)
        save_draft(connection, empty, draft)
    desk.world.server.faults.answer(400, {}, Where(method="PATCH", path=OPTIONS))
    run = desk.pushing.push(desk.plan_of(draft.changes())).run
    assert sorted(run.states.values()) == ["done", "failed"]
    with desk.database.reading() as connection:
        left = read_draft(connection, desk.base)
    assert [each.address for each in left.changes()] == [GREEN.address]
    assert [[*edit.addresses] for edit in left.edits] == [[GREEN.address]]
    assert left.conflicts() == ()
