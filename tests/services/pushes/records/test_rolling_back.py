"""A run that moved leads is rolled back: the stage first, then the leads that it moved."""

from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.remarks import RemarkCode
from crmadmin.core.runs.rollback import Verdict
from crmadmin.core.runs.verdicts import Tally
from crmadmin.services.history import History
from tests.services.pushes.records.desk import FIRST, NEW, WON, WORKING, RecordDesk, at, counted

MOVE = StageMove(
    object="leads", pipeline_id="sales", stage_id=WORKING, to_pipeline_id="sales", to_stage_id=NEW
)


def pushed(desk: RecordDesk) -> int:
    """Delete a stage whose leads go to another; give the number of the run."""
    run = desk.pushing.push(desk.delete_stage()).run
    assert run.state is RunState.FINISHED
    return run.run_id


def test_the_stage_comes_back_and_its_leads_with_it(desk: RecordDesk) -> None:
    """Leads that were in the other stage before stay there."""
    before = desk.held()
    run_id = pushed(desk)
    plan = History(desk.database).rollback(run_id)
    run = desk.pushing.push(plan).run
    assert run.state is RunState.FINISHED
    assert run.tally() == Tally(done=12)
    assert desk.held() == before == desk.theirs()
    assert at(WORKING) in desk.base.settings
    assert desk.drafted() == []


def test_a_lead_that_somebody_moved_since_stays_where_it_is(desk: RecordDesk) -> None:
    """It is counted beforehand; a rollback of the rollback takes the others only."""
    run_id = pushed(desk)
    desk.move(str(FIRST), WON)
    desk.pull_all()
    history = History(desk.database)
    preview = history.rollback_preview(run_id)
    (item,) = (each for each in preview.items if each.address == MOVE.address)
    assert (item.verdict, item.is_restored) == (Verdict.RESTORABLE, True)
    assert {each.code: each.facts["count"] for each in item.remarks} == {
        RemarkCode.RECORDS_RESTORED: 11,
        RemarkCode.RECORDS_CHANGED_SINCE: 1,
    }
    assert desk.pushing.push(history.rollback(run_id)).run.tally() == Tally(done=11)
    assert counted(desk.held()) == {WORKING: 11, NEW: 3, WON: 1}
    assert desk.pushing.push(history.rollback(run_id + 1)).run.tally() == Tally(done=11)
    assert counted(desk.theirs()) == {NEW: 14, WON: 1}


def test_leads_go_back_to_a_stage_that_is_there_only(desk: RecordDesk) -> None:
    """Chosen without their stage they stay, and the plan says that they are lost."""
    run_id = pushed(desk)
    preview = History(desk.database).rollback_preview(run_id, [MOVE.address])
    (item,) = (each for each in preview.items if each.address == MOVE.address)
    assert (item.verdict, item.by, item.is_restored) == (Verdict.MISSING, at(WORKING), False)
    assert item.is_lost
    assert preview.edits == ()


def test_leads_alone_go_back_where_the_stage_stayed(desk: RecordDesk) -> None:
    """A move without a deletion is undone by a move."""
    desk.draft(MOVE)
    run = desk.pushing.push(desk.freeze()).run
    before = desk.held()
    assert desk.pushing.push(History(desk.database).rollback(run.run_id)).run.tally() == Tally(
        done=12
    )
    assert counted(before) == {NEW: 15}
    assert counted(desk.theirs()) == {WORKING: 12, NEW: 3}
