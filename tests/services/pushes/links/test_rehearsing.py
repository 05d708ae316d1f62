"""A plan about pairs of records is rehearsed on the records that it names."""

from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.links import LinkTally
from crmadmin.services.history import History
from crmadmin.services.rehearsing import Rehearsing
from tests.services.pushes.links.desk import ASSOCIATED, LinkDesk, merge_plan


def test_a_merge_is_rehearsed(desk: LinkDesk) -> None:
    """The sandbox carries every batch out; workspace, draft and portal stay as they are."""
    plan, _wanted = merge_plan(desk)
    drafted = desk.drafted()
    rehearsal = Rehearsing(desk.database).rehearse(plan)
    assert {step.state for step in rehearsal.steps} == {StepState.DONE}
    assert rehearsal.differing == ()
    view = History(desk.database).run(rehearsal.run_id).view
    assert view.links() == LinkTally(done=2 * len(ASSOCIATED))
    assert desk.links() == ASSOCIATED
    assert desk.drafted() == drafted
    assert desk.theirs() == ASSOCIATED
