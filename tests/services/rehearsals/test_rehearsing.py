"""A plan is rehearsed in a sandbox of its workspace, and its effects are counted there."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.core.runs.journal import RunState, StepState, Target
from crmadmin.core.runs.rehearsal import Rehearsal
from crmadmin.core.runs.report import PushProgress
from crmadmin.errors import Problem
from crmadmin.services.history import History
from crmadmin.services.local_sandbox import FILLING
from crmadmin.services.rehearsals.seeding import concerned_by
from crmadmin.services.rehearsing import COUNTING, Rehearsing
from crmadmin.store.configurations import read_base, replace_base
from crmadmin.store.database import Database
from tests.services.rehearsals.portal import BLUE, BOARD, RED, RESELLER, Workspace, limit

LOST = 6
"""Associations that carry the label."""

MAPPING = FieldMapping(
    object="contacts", property_name="phone", fields=(("Lead", "Phone"),), rule=SyncRule.TWO_WAY
)


def predicted(setting: Setting, **counts: int) -> Mapping[Address, tuple[Effect, ...]]:
    """Predict counts by consequence."""
    effects = (
        Effect(address=setting.address, consequence=Consequence(name), count=count)
        for name, count in counts.items()
    )
    return {setting.address: tuple(effects)}


def counts(rehearsal: Rehearsal) -> dict[Consequence, int | None]:
    """Give what was counted of each consequence."""
    return {
        each.effect.consequence: each.count for step in rehearsal.steps for each in step.measured
    }


def test_a_plan_comes_out_as_predicted(workspace: Workspace) -> None:
    """Labels, limits and options are pushed, read back and counted; the workspace stays."""
    before = workspace.base
    effects = {
        **predicted(BOARD, label_renamed=LOST),
        **predicted(limit(2), over_limit=1, at_limit=1),
        **predicted(RED, orphaned=3),
        **predicted(BLUE, option_renamed=2, option_hidden=2),
    }
    target = workspace.changed(
        RESELLER,
        replace(BOARD, label="Director"),
        limit(2),
        replace(BLUE, label="Navy", hidden=True),
        without=(RED,),
    )
    rehearsal = Rehearsing(workspace.database).rehearse(workspace.plan(target, effects))

    assert rehearsal.differing == ()
    assert {step.state for step in rehearsal.steps} == {StepState.DONE}
    assert counts(rehearsal) == {
        effect.consequence: effect.count for found in effects.values() for effect in found
    }
    read_back = {each.address: each for step in rehearsal.steps for each in step.read_back}
    assert {address: each.found for address, each in read_back.items()} == {
        each.address: target.get(each.address) for each in (RESELLER, BOARD, limit(2), RED, BLUE)
    }
    assert workspace.base == before
    assert History(workspace.database).entries(AuditQuery()).count() == 0


def test_a_deleted_label_is_counted_by_those_that_carried_it(workspace: Workspace) -> None:
    """What it joined is remembered before the push; none of it has another label."""
    effects = predicted(BOARD, label_lost=LOST, unlabelled=LOST, list_refers=1)
    plan = workspace.plan(workspace.changed(without=(BOARD,)), effects)
    rehearsal = Rehearsing(workspace.database).rehearse(plan)

    assert counts(rehearsal) == {
        Consequence.LABEL_LOST: LOST,
        Consequence.UNLABELLED: LOST,
        Consequence.LIST_REFERS: None,
    }
    assert rehearsal.differing == ()


def test_a_limit_on_a_type_of_hubspot_counts_every_association(workspace: Workspace) -> None:
    """Of labels only the portal's own types are taken along, which are fewer by far."""
    plain = AssociationLimit(
        from_object="contacts", to_object="companies", max_records=2, type_id=279
    )
    plan = workspace.plan(workspace.changed(plain), predicted(plain, over_limit=1, at_limit=1))
    labels = workspace.plan(workspace.changed(RESELLER))

    assert Rehearsing(workspace.database).rehearse(plan).differing == ()
    assert ("companies", "contacts") in concerned_by(plan).pairs
    assert concerned_by(labels).pairs == frozenset()
    assert ("companies", "contacts") in concerned_by(labels).own


def test_a_wrong_prediction_is_shown(workspace: Workspace) -> None:
    """A count that does not come true is flagged, with both numbers."""
    plan = workspace.plan(workspace.changed(without=(RED,)), predicted(RED, orphaned=2))
    (step,) = Rehearsing(workspace.database).rehearse(plan).differing

    assert [(each.effect.count, each.count) for each in step.measured] == [(2, 3)]


def test_what_others_changed_is_refused_as_in_the_portal(workspace: Workspace) -> None:
    """A plan of yesterday meets today's workspace: the step is refused, with what is there."""
    plan = workspace.plan(workspace.changed(replace(BOARD, label="Director")))
    theirs = replace(BOARD, label="Chair")
    with workspace.database.writing() as connection:
        replace_base(connection, read_base(connection).replaced(BOARD.address, theirs))
        connection.exec_driver_sql(
            "UPDATE association_type SET label = 'Chair' WHERE type_id IN (501, 502)"
        )
    (step,) = Rehearsing(workspace.database).rehearse(plan).steps

    assert step.state is StepState.REFUSED
    assert [(each.planned, each.found) for each in step.read_back] == [
        (replace(BOARD, label="Director"), theirs)
    ]
    assert not step.agrees


def test_manual_steps_are_not_rehearsed(workspace: Workspace) -> None:
    """What a person does by hand a sandbox cannot do; what waits for it is taken as done."""
    plan = workspace.plan(workspace.changed(MAPPING, RESELLER))
    rehearsal = Rehearsing(workspace.database).rehearse(plan)

    assert [step.number for step in rehearsal.by_hand] == [step.number for step in plan.cards]
    assert rehearsal.differing == ()


def test_the_history_keeps_rehearsals_apart(workspace: Workspace) -> None:
    """The run says that it is one, and cannot be rolled back."""
    plan = workspace.plan(workspace.changed(RESELLER))
    rehearsal = Rehearsing(workspace.database).rehearse(plan)
    (run,) = History(workspace.database).runs()

    assert run.run_id == rehearsal.run_id
    assert (run.target, run.state) == (Target.SANDBOX, RunState.FINISHED)
    assert run.counts == {StepState.DONE: 1}
    assert not run.can_be_rolled_back


def test_progress_tells_of_each_part(workspace: Workspace) -> None:
    """Filling with its rows, pushing with its steps, counting."""
    told: list[Progress] = []
    plan = workspace.plan(workspace.changed(without=(BOARD, RED)))
    Rehearsing(workspace.database).rehearse(plan, told.append)

    filling = next(each for each in told if each.step == FILLING)
    assert filling.total >= LOST
    assert any(isinstance(each, PushProgress) for each in told)
    assert told[-1].step == COUNTING


@pytest.mark.parametrize("step", [FILLING, "1", COUNTING])
def test_a_rehearsal_can_be_cancelled(workspace: Workspace, step: str) -> None:
    """At any time; a run that was begun is over, since its sandbox is gone."""
    plan = workspace.plan(workspace.changed(RESELLER, without=(RED,)))

    def cancel(progress: Progress) -> None:
        if progress.step == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        Rehearsing(workspace.database).rehearse(plan, cancel)

    assert all(run.finished_at for run in History(workspace.database).runs())


def test_a_workspace_that_another_holds_is_not_rehearsed(workspace: Workspace) -> None:
    """The run could not be kept."""
    plan = workspace.plan(workspace.changed(RESELLER))
    with (
        Database.open(workspace.database.path, read_only=True) as readable,
        pytest.raises(Problem) as caught,
    ):
        Rehearsing(readable).rehearse(plan)

    assert caught.value.code == "workspace.read_only"
