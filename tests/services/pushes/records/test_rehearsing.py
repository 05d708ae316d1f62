"""A plan that moves leads is rehearsed on the leads that it names."""

from crmadmin.core.effects.effect import Consequence
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.verdicts import Tally
from crmadmin.services.history import History
from crmadmin.services.rehearsing import Rehearsing
from tests.services.pushes.records.desk import RecordDesk


def test_a_deletion_is_rehearsed(desk: RecordDesk) -> None:
    """The sandbox carries every batch out; workspace, draft and portal stay as they are."""
    plan = desk.delete_stage()
    drafted, before = desk.drafted(), desk.held()
    rehearsal = Rehearsing(desk.database).rehearse(plan)
    assert {step.state for step in rehearsal.steps} == {StepState.DONE}
    assert rehearsal.differing == ()
    view = History(desk.database).run(rehearsal.run_id).view
    assert view.tally() == Tally(done=12)
    assert desk.held() == before
    assert desk.drafted() == drafted
    counts = {
        each.effect.consequence: each.count for step in rehearsal.steps for each in step.measured
    }
    assert counts[Consequence.RECORDS_MOVED] == 12
    assert desk.theirs() == before
