"""A plan about pairs of records is rehearsed on the records that it names."""

from crmadmin.core.associations.links import PLAIN, Delta, Verb
from crmadmin.core.changes.changes import Create
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.verdicts import Tally
from crmadmin.services.history import History
from crmadmin.services.planning import Planning
from crmadmin.services.rehearsing import Rehearsing
from crmadmin.store.draft_links import write_links
from tests.services.pushes.links.desk import ASSOCIATED, LinkDesk, having, merge_plan


def test_a_merge_is_rehearsed(desk: LinkDesk) -> None:
    """The sandbox carries every batch out; workspace, draft and portal stay as they are."""
    plan, _wanted = merge_plan(desk)
    drafted = desk.drafted()
    rehearsal = Rehearsing(desk.database).rehearse(plan)
    assert {step.state for step in rehearsal.steps} == {StepState.DONE}
    assert rehearsal.differing == ()
    view = History(desk.database).run(rehearsal.run_id).view
    assert view.tally() == Tally(done=2 * len(ASSOCIATED))
    assert desk.links() == ASSOCIATED
    assert desk.drafted() == drafted
    assert desk.theirs() == ASSOCIATED


def test_associations_are_counted_beside_the_prediction(desk: LinkDesk) -> None:
    """How many there are after it, how many were made and ended."""
    pairs = [("110", "204"), *having("board_member")]
    edit = desk.edit(len(pairs), adds=[PLAIN], removes=[PLAIN])
    deltas = [Delta(pair=pairs[0], key=PLAIN, verb=Verb.ADD)]
    deltas += [Delta(pair=pair, key=PLAIN, verb=Verb.REMOVE) for pair in pairs[1:]]
    with desk.database.writing() as connection:
        write_links(connection, edit.edit_id, deltas)
    desk.draft(Create(address=edit.address, new=edit))
    plan = Planning(desk.database).freeze()
    rehearsal = Rehearsing(desk.database).rehearse(plan)
    assert rehearsal.differing == ()
    counts = {
        each.effect.consequence: each.count
        for step in rehearsal.steps
        for each in step.measured
        if each.count is not None
    }
    assert counts == {
        Consequence.LINKS_COUNTED: len(ASSOCIATED) - 3,
        Consequence.LINKED: 1,
        Consequence.PARTED: 4,
    }
