"""A stage is deleted: its leads go to another one first, each of them read before and after."""

from sqlalchemy import func, select

from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.codec import plan_from_json, plan_to_json
from crmadmin.core.runs.journal import RunState, StepState
from crmadmin.core.runs.verdicts import ItemOutcome, Tally
from crmadmin.models import HistoryRow, StageEntryRow
from crmadmin.services.planning import Planning
from tests.services.pushes.records.desk import (
    FIRST,
    NEW,
    STAGES,
    UPDATE,
    WORKING,
    RecordDesk,
    at,
    batches,
    counted,
    deletion,
)

ONE = str(FIRST)


def test_the_leads_go_before_their_stage(desk: RecordDesk) -> None:
    """The plan names each of them; the stage goes once all calls are done."""
    plan = desk.delete_stage()
    (batch,) = batches(plan)
    assert (batch.count, batch.before, batch.after) == (
        12,
        (("hs_pipeline_stage", WORKING),),
        (("hs_pipeline_stage", NEW),),
    )
    moving = next(step for step in plan.steps if step.batch == batch)
    assert moving.call is not None
    assert (moving.call.path, moving.call.body) == (UPDATE, None)
    assert moving.number in deletion(plan).after
    assert {each.consequence: (each.count, each.of) for each in moving.effects} == {
        Consequence.RECORDS_MOVED: (12, 15)
    }
    assert plan.format == 3
    assert plan_from_json(plan_to_json(plan)) == plan


def test_a_push_moves_them_and_deletes_the_stage(desk: RecordDesk) -> None:
    """Workspace and portal agree record by record; nothing is left in the draft."""
    run = desk.pushing.push(desk.delete_stage()).run
    assert run.state is RunState.FINISHED
    assert run.tally() == Tally(done=12)
    assert counted(desk.held()) == {NEW: 15}
    assert at(WORKING) not in desk.base.settings
    assert desk.drafted() == []
    assert counted(desk.theirs()) == {NEW: 15}
    assert at(WORKING) not in desk.base.settings


def test_a_lead_that_somebody_moved_is_left_alone(desk: RecordDesk) -> None:
    """It is told; the stage is empty all the same, so it goes and the draft is done."""
    plan = desk.delete_stage()
    desk.move(ONE, "sales_won")
    report = desk.pushing.push(plan)
    assert report.run.tally() == Tally(done=11, refused=1)
    assert report.run.states[deletion(plan).number] is StepState.DONE
    assert report.run.state is RunState.FINISHED
    (story,) = desk.stories(report, not_done=True)
    assert (story.name, story.verdict.key) == ("Lead 0", ONE)
    assert story.verdict.outcome is ItemOutcome.REFUSED
    assert story.verdict.found == (("hs_pipeline_stage", "sales_won"),)
    assert desk.drafted() == []
    assert desk.held() == desk.theirs()


def test_a_lead_that_is_there_already_or_gone_is_no_obstacle(desk: RecordDesk) -> None:
    """What somebody did meanwhile is read, record by record."""
    plan = desk.delete_stage()
    desk.move(ONE, NEW)
    desk.world.call("DELETE", f"/crm/objects/2026-09/0-136/{FIRST + 1}")
    run = desk.pushing.push(plan)
    assert run.run.tally() == Tally(done=10, there=1, refused=1)
    assert {each.verdict.outcome: each.verdict.found for each in desk.stories(run)} == {
        ItemOutcome.DONE: (("hs_pipeline_stage", NEW),),
        ItemOutcome.THERE: (("hs_pipeline_stage", NEW),),
        ItemOutcome.REFUSED: None,
    }
    assert counted(desk.theirs()) == {NEW: 14}


def test_leads_that_came_meanwhile_keep_their_stage(desk: RecordDesk) -> None:
    """HubSpot refuses the deletion and names them; pulled and planned again, they go, too."""
    plan = desk.delete_stage()
    for number in (12, 13):
        desk.move(str(FIRST + number), WORKING)
    report = desk.pushing.push(plan)
    assert report.run.tally() == Tally(done=12)
    assert report.run.states[deletion(plan).number] is StepState.FAILED
    assert report.problem is not None
    assert report.problem.code == "push.stage_in_use"
    assert report.problem.facts["count"] == 2
    desk.pushing.leave(report.run.run_id)
    desk.pull_all()
    assert desk.drafted() == [str(at(WORKING)), "stage_moves/leads/sales/sales_working"]
    assert desk.pushing.push(desk.freeze()).run.state is RunState.FINISHED
    assert counted(desk.theirs()) == {NEW: 15}


def test_a_stage_can_be_emptied_and_stay(desk: RecordDesk) -> None:
    """The move leaves the draft once every batch of it is done."""
    move = StageMove(
        object="leads",
        pipeline_id="sales",
        stage_id=WORKING,
        to_pipeline_id="sales",
        to_stage_id=NEW,
    )
    desk.draft(move)
    plan = desk.freeze()
    assert [step.batch.count for step in plan.steps if step.batch] == [12]
    assert desk.pushing.push(plan).run.tally() == Tally(done=12)
    assert desk.drafted() == []
    assert at(WORKING) in desk.base.settings
    assert Planning(desk.database).review().is_empty


def test_leads_go_to_another_pipeline(desk: RecordDesk) -> None:
    """Stage and pipeline are written, compared and read back together."""
    target = stage_address("leads", "partners", "partners_open")
    desk.drafting.delete_stage(at(WORKING), target)
    plan = desk.freeze()
    (batch,) = batches(plan)
    assert batch.before == (("hs_pipeline", "sales"), ("hs_pipeline_stage", WORKING))
    assert batch.after == (
        ("hs_pipeline", "partners"),
        ("hs_pipeline_stage", "partners_open"),
    )
    assert desk.pushing.push(plan).run.tally() == Tally(done=12)
    assert counted(desk.held()) == {NEW: 3, "partners_open": 12}
    assert desk.held() == desk.theirs()


def test_a_stage_that_somebody_deleted_leaves_no_move_behind(desk: RecordDesk) -> None:
    """Its leads went elsewhere first, or it could not have gone."""
    desk.delete_stage()
    for number in range(12):
        desk.move(str(FIRST + number), "sales_won")
    desk.world.call("DELETE", f"{STAGES}/{WORKING}")
    desk.pull_all()
    assert at(WORKING) not in desk.base.settings
    assert desk.drafted() == []


def test_history_is_told_by_the_portal_alone(desk: RecordDesk) -> None:
    """The records follow at once; when and by whom they were moved the next pull tells."""

    def told() -> tuple[int, int]:
        with desk.database.reading() as connection:
            moved = HistoryRow.value == NEW
            rows = connection.scalar(select(func.count()).select_from(HistoryRow).where(moved))
            entered = StageEntryRow.to_stage == NEW
            entries = connection.scalar(
                select(func.count()).select_from(StageEntryRow).where(entered)
            )
            return rows or 0, entries or 0

    before = told()
    desk.pushing.push(desk.delete_stage())
    assert told() == before
    desk.pull_all()
    assert told()[0] == before[0] + 12
