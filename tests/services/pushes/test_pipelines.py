"""Pipelines and stages are pushed one by one, and the portal holds exactly what was planned."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.arranging import arranged
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.sandbox.faults import Where
from crmadmin.services.history import History
from crmadmin.store.drafts import read_draft, save_draft
from tests.effort import examples
from tests.services.pushes.desk import Desk

PIPELINES = "/crm/pipelines/2026-09/0-136"
DEFAULT = f"{PIPELINES}/lead-pipeline-id"
PARTNERS = Pipeline(object="leads", pipeline_id="partners", label="Partners", position=1)
FIRST = Stage(
    object="leads",
    pipeline_id="partners",
    stage_id="partners_first",
    label="First",
    position=0,
    metadata=(("isClosed", "false"), ("leadState", "NEW")),
)
LAST = replace(
    FIRST,
    stage_id="partners_last",
    label="Last",
    position=1,
    metadata=(("isClosed", "true"), ("leadState", "QUALIFIED")),
)
TRIAGE = replace(
    FIRST,
    pipeline_id="lead-pipeline-id",
    stage_id="triage",
    label="Triage",
    position=1,
    metadata=(("isClosed", "false"), ("leadState", "IN_PROGRESS")),
)


def stages(desk: Desk) -> dict[str, Stage]:
    """Give the stages of the default pipeline of leads, by their id."""
    return {
        each.stage_id: each
        for each in desk.base.each(Stage)
        if (each.object, each.pipeline_id) == ("leads", "lead-pipeline-id")
    }


def methods(desk: Desk) -> list[str]:
    """Give the methods of the writes about pipelines that were answered well."""
    return [method for method, path in desk.writes() if path.startswith(PIPELINES)]


def test_a_pipeline_comes_changes_and_goes(desk: Desk) -> None:
    """With its stages in one call; a pull finds nothing that was not planned."""
    before = desk.base
    created = desk.pushing.push(desk.plan(PARTNERS, FIRST, LAST)).run
    assert created.state is RunState.FINISHED
    believed = desk.base
    assert believed.get(LAST.address) == LAST
    assert desk.pull() == believed

    renamed = desk.plan(replace(PARTNERS, label="Channel", position=7), replace(FIRST, label="One"))
    assert desk.pushing.push(renamed).run.state is RunState.FINISHED
    believed = desk.base
    assert desk.pull() == believed

    gone = desk.plan(without=[PARTNERS, FIRST, LAST])
    assert len(gone.steps) == 1
    assert desk.pushing.push(gone).run.state is RunState.FINISHED
    assert desk.base == desk.pull() == before
    assert methods(desk) == ["POST", "PATCH", "PATCH", "DELETE"]


def test_stages_are_pushed_one_by_one(desk: Desk) -> None:
    """A new one gets its place when it is free; whoever moved keeps records and name."""
    known = stages(desk)
    order = [known["new-stage-id"], TRIAGE, *list(known.values())[1:]]
    plan = desk.plan(*arranged(list(known.values()), order))
    report = desk.pushing.push(plan)
    assert set(report.run.states.values()) == {StepState.DONE}
    assert list(stages(desk))[:1] == ["new-stage-id"]
    found = sorted(stages(desk).values(), key=lambda each: each.position)
    assert [each.stage_id for each in found] == [each.stage_id for each in order]
    believed = desk.base
    assert desk.pull() == believed
    assert sorted(methods(desk)) == ["PATCH"] * 4 + ["POST"]


def test_stages_swap_places_and_names(desk: Desk) -> None:
    """One waits aside; the portal never renumbers, because no place is taken twice."""
    known = stages(desk)
    one, other = known["attempting-stage-id"], known["connected-stage-id"]
    plan = desk.plan(
        replace(one, position=other.position, label=other.label),
        replace(other, position=one.position, label=one.label),
    )
    assert desk.pushing.push(plan).run.state is RunState.FINISHED
    untouched = [each for each in stages(desk).values() if each not in {one, other}]
    assert {each.position for each in untouched} == {0, 1, 2, 3, 4}
    believed = desk.base
    assert desk.pull() == believed


def test_a_run_that_ends_while_one_waits_aside_is_no_conflict(desk: Desk) -> None:
    """What the push itself put aside is nobody else's change: a new plan goes on from there."""
    known = stages(desk)
    one, other = known["attempting-stage-id"], known["connected-stage-id"]
    swapped = [replace(one, label=other.label), replace(other, label=one.label)]
    with desk.database.writing() as connection:
        empty = read_draft(connection, desk.base)
        draft = empty.edit_all({each.address: each for each in swapped})
        save_draft(connection, empty, draft)
    where = Where(method="PATCH", path=f"{DEFAULT}/stages/{other.stage_id}")
    desk.world.server.faults.answer(400, {}, where)
    run = desk.pushing.push(desk.plan_of(draft.changes())).run
    assert run.states[1] is StepState.DONE
    desk.pushing.leave(run.run_id)
    with desk.database.reading() as connection:
        left = read_draft(connection, desk.base)
    assert left.conflicts() == ()
    assert desk.pushing.push(desk.plan_of(left.changes())).run.state is RunState.FINISHED
    assert [stages(desk)[each.stage_id] for each in swapped] == swapped
    with desk.database.reading() as connection:
        assert read_draft(connection, desk.base).edits == ()


def test_a_place_that_was_taken_meanwhile_refuses_the_step(desk: Desk) -> None:
    """Somebody added a stage there: HubSpot would renumber all."""
    plan = desk.plan(replace(TRIAGE, position=9))
    other = {"label": "Other", "displayOrder": 9, "metadata": {"leadState": "NEW"}, "stageId": "o"}
    desk.world.call("POST", f"{DEFAULT}/stages", other)
    run = desk.pushing.push(plan).run
    assert run.states[1] is StepState.REFUSED
    refused = run.last(1, Event.REFUSED)
    assert refused is not None
    assert list(refused.detail["found"]) == ["stages/leads/lead-pipeline-id/o"]


def test_a_stage_that_somebody_added_saves_its_pipeline(desk: Desk) -> None:
    """It would go along, and nobody had seen it."""
    desk.pushing.push(desk.plan(PARTNERS, FIRST, LAST))
    plan = desk.plan(without=[PARTNERS, FIRST, LAST])
    other = {"label": "Other", "displayOrder": 9, "metadata": {"leadState": "NEW"}, "stageId": "o"}
    desk.world.call("POST", f"{PIPELINES}/partners/stages", other)
    assert desk.pushing.push(plan).run.states[1] is StepState.REFUSED
    assert desk.pull().get(PARTNERS.address) is not None


def test_a_stage_that_holds_records_fails_and_says_so(desk: Desk) -> None:
    """HubSpot refuses the deletion; everything stays as it was."""
    spare = replace(TRIAGE, position=9)
    desk.pushing.push(desk.plan(spare))
    records = "/crm/objects/2026-09"
    contact = desk.world.call("POST", f"{records}/contacts", {"properties": {}, "associations": []})
    desk.world.call("POST", f"{records}/leads", lead("triage", contact["id"]))
    report = desk.pushing.push(desk.plan(without=[spare]))
    assert report.run.states[1] is StepState.FAILED
    failed = report.run.last(1, Event.FAILED)
    assert failed is not None
    assert "STAGE_ID_IN_USE" in str(failed.detail)
    assert desk.base.get(spare.address) == spare


def lead(stage_id: str, contact: str) -> Mapping[str, object]:
    """Give a lead in a stage, with the contact that it needs."""
    primary = {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 578}
    return {
        "properties": {
            "hs_lead_name": "Ada",
            "hs_pipeline": "lead-pipeline-id",
            "hs_pipeline_stage": stage_id,
        },
        "associations": [{"to": {"id": contact}, "types": [primary]}],
    }


def test_a_write_whose_answer_is_lost_is_not_made_twice(desk: Desk) -> None:
    """The pipeline is read: it says whether it was carried out."""
    desk.world.server.faults.drop_after(Where(method="POST", path=PIPELINES))
    run = desk.pushing.push(desk.plan(PARTNERS, FIRST, LAST)).run
    assert run.state is RunState.FINISHED
    believed = desk.base
    assert desk.pull() == believed
    assert methods(desk).count("POST") <= 1


STATES = ("NEW", "IN_PROGRESS", "QUALIFIED", "UNQUALIFIED")


@st.composite
def targets(draw: st.DrawFn) -> list[Stage]:
    """Draw what the stages of one pipeline could be."""
    ids = ["new-stage-id", "attempting-stage-id", "connected-stage-id", "triage", "won"]
    chosen = draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    labels = draw(st.permutations(["New", "Attempting", "Triage", "Gagné", "New ~1"]))
    places = draw(st.lists(st.integers(0, 8), min_size=5, max_size=5, unique=True))
    found = []
    for stage_id, label, place in zip(chosen, labels, places, strict=False):
        state = draw(st.sampled_from(STATES))
        closed = str(state in {"QUALIFIED", "UNQUALIFIED"}).lower()
        found.append(
            replace(
                TRIAGE,
                stage_id=stage_id,
                label=label,
                position=place,
                metadata=(("isClosed", closed), ("leadState", state)),
            )
        )
    return found


@settings(max_examples=examples(5), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(target=targets())
def test_whatever_stages_become_can_be_taken_back(desk: Desk, target: list[Stage]) -> None:
    """A pull finds what was planned, and rolling back what was there, ids included."""
    before = desk.base
    wanted = {each.stage_id for each in target}
    gone = [each for each in stages(desk).values() if each.stage_id not in wanted]
    plan = desk.plan(*target, without=gone)
    if not plan.steps:
        return
    run = desk.pushing.push(plan).run
    assert run.state is RunState.FINISHED
    believed = desk.base
    assert desk.pull() == believed
    back = desk.pushing.push(History(desk.database).rollback(run.run_id)).run
    assert back.state is RunState.FINISHED
    assert desk.base == desk.pull() == before
    assert "PUT" not in methods(desk)
