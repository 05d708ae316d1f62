"""Pipelines and stages in the draft of the demo: each verb is one edit, judged before."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypedDict

import pytest

from crmadmin.core.changes.changes import Create, Delete, Update
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules, rules_address
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_permissions import (
    StageAccess,
    StagePermissions,
    permissions_address,
)
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.pipelines.arranging import in_order
from crmadmin.core.pipelines.deleting import DeletionObjection
from crmadmin.core.pipelines.objections import PipelineObjection, stages_of
from crmadmin.core.pipelines.rule_objections import RuleObjection
from crmadmin.errors import Language, Problem
from crmadmin.services.drafting import Drafting, told
from crmadmin.store.database import Database
from crmadmin.store.stage_records import count_in_stages
from tests.copied import copied, demo

LEADS = pipeline_address("leads", "lead-pipeline-id")
NEW, ATTEMPTING, CONNECTED, QUALIFIED, DISQUALIFIED = (
    stage_address("leads", "lead-pipeline-id", f"{name}-stage-id")
    for name in ("new", "attempting", "connected", "qualified", "unqualified")
)
OPEN = {"leadState": "IN_PROGRESS"}


class _OfPipeline(TypedDict):
    """What names a pipeline."""

    object: str
    pipeline_id: str


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        yield database


@pytest.fixture
def drafting(workspace: Database) -> Drafting:
    """Give its draft."""
    return Drafting(workspace)


def labels(drafting: Drafting) -> list[str]:
    """List the stages of the default pipeline of leads in their order."""
    return [each.label for each in stages_of(drafting.configuration(), LEADS)]


def test_a_stage_is_added_before_another(drafting: Drafting) -> None:
    """Its id is made of its label, behind that of the pipeline; a lead's state says its end."""
    stage = drafting.new_stage(LEADS, " Négociation ", OPEN)
    assert stage.stage_id == "lead_pipeline_id_negociation"
    assert stage.label == "Négociation"
    assert dict(stage.metadata) == {**OPEN, "isClosed": "false"}
    assert drafting.stage_objections(stage, QUALIFIED) == ()
    assert drafting.create_stage(stage, QUALIFIED) == ()
    assert labels(drafting) == [
        "Nouveau",
        "Tentative",
        "Connecté",
        "Négociation",
        "Qualifié",
        "Disqualifié",
    ]
    assert len(drafting.draft().edits) == 1
    assert drafting.new_stage(LEADS, "negociation", OPEN).stage_id.endswith("_2")
    assert drafting.undo().changes == ()


def test_a_stage_is_renamed_moved_and_given_another_state(drafting: Drafting) -> None:
    """Each is one edit; putting a stage back leaves nothing of it."""
    drafting.rename_stage(NEW, " Neuf ")
    drafting.move_stage(CONNECTED, NEW)
    drafting.set_stage_state(ATTEMPTING, {"leadState": "NEW"})
    assert labels(drafting) == ["Connecté", "Neuf", "Tentative", "Qualifié", "Disqualifié"]
    stage = drafting.configuration().get(ATTEMPTING)
    assert isinstance(stage, Stage)
    assert stage.lead_state == "NEW"
    drafting.move_stage(CONNECTED, QUALIFIED)
    drafting.move_stage(CONNECTED, CONNECTED)
    drafting.rename_stage(NEW, "Nouveau")
    drafting.set_stage_state(ATTEMPTING, OPEN)
    assert drafting.draft().changes == ()


def test_a_stage_gets_another_label_and_state_in_one_edit(drafting: Drafting) -> None:
    """One undo takes both back; what stands against either refuses both."""
    drafting.change_stage(ATTEMPTING, " Essai ", {"leadState": "NEW"})
    stage = drafting.configuration().get(ATTEMPTING)
    assert isinstance(stage, Stage)
    assert (stage.label, stage.lead_state) == ("Essai", "NEW")
    assert drafting.undo().changes == ()
    with pytest.raises(Problem):
        drafting.change_stage(ATTEMPTING, "Connecté", {"leadState": "NEW"})
    assert drafting.stage_change_objections(ATTEMPTING, "Connecté", OPEN)
    assert drafting.draft().changes == ()


def test_a_stage_goes_with_all_that_names_it_in_one_edit(
    drafting: Drafting, workspace: Database
) -> None:
    """Its records move, rules and permissions forget it, what it asks for goes."""
    of_pipeline = _OfPipeline(object="leads", pipeline_id="lead-pipeline-id")
    drafting.set_rules(
        PipelineRules(
            **of_pipeline,
            creation=("attempting-stage-id",),
            no_skipping=Cover(stages=("attempting-stage-id", "connected-stage-id")),
            no_backwards=Cover(all_stages=True),
        )
    )
    access = (
        StageAccess(stage_id="attempting-stage-id", super_admins=True),
        StageAccess(stage_id="qualified-stage-id", super_admins=True),
    )
    drafting.set_permissions(StagePermissions(**of_pipeline, restricted=access))
    asked = (AskedProperty(name="hs_lead_name", required=True),)
    drafting.set_stage_properties(
        StageProperties(**of_pipeline, stage_id="attempting-stage-id", properties=asked)
    )
    drafting.set_stage_workflow(
        StageWorkflow(**of_pipeline, stage_id="attempting-stage-id", actions=("Notify",))
    )
    before = drafting.configuration()
    (warning,) = drafting.delete_stage(ATTEMPTING, NEW)
    assert warning.code is DeletionObjection.CREATION_ANYWHERE
    after = drafting.configuration()
    assert after.get(ATTEMPTING) is None
    assert after.get(rules_address(*LEADS.path)) == PipelineRules(
        **of_pipeline,
        no_skipping=Cover(stages=("connected-stage-id",)),
        no_backwards=Cover(all_stages=True),
    )
    assert after.get(permissions_address(*LEADS.path)) == StagePermissions(
        **of_pipeline, restricted=access[1:]
    )
    assert not after.each(StageProperties)
    assert not after.each(StageWorkflow)
    (move,) = after.each(StageMove)
    assert (move.source, move.target) == (ATTEMPTING, NEW)
    with workspace.reading() as connection:
        assert count_in_stages(connection, "leads")[ATTEMPTING] > 0
    drafting.undo()
    assert drafting.configuration() == before


def test_records_follow_where_their_target_goes_too(drafting: Drafting) -> None:
    """What was to move into a stage that goes as well moves on, and never into nothing."""
    drafting.delete_stage(ATTEMPTING, CONNECTED)
    codes = [each.code for each in drafting.stage_deletion_objections(CONNECTED, None)]
    assert DeletionObjection.TARGET_GOES in codes
    drafting.delete_stage(CONNECTED, NEW)
    moves = drafting.configuration().each(StageMove)
    assert {(move.source, move.target) for move in moves} == {(ATTEMPTING, NEW), (CONNECTED, NEW)}


def test_a_pipeline_comes_with_its_stages_and_goes_with_them(drafting: Drafting) -> None:
    """Its stages are numbered in their order; deleted again, nothing is left of it."""
    pipeline = drafting.new_pipeline("leads", "Distributeurs")
    assert pipeline.pipeline_id == "distributeurs"
    stages = [
        drafting.new_stage(pipeline.address, label, state)
        for label, state in (
            ("Entrant", OPEN),
            ("Gagné", {"leadState": "QUALIFIED"}),
            ("Perdu", {"leadState": "UNQUALIFIED"}),
        )
    ]
    assert drafting.pipeline_objections(pipeline, stages) == ()
    drafting.create_pipeline(pipeline, stages)
    found = stages_of(drafting.configuration(), pipeline.address)
    assert [(each.stage_id, each.position) for each in found] == [
        ("distributeurs_entrant", 0),
        ("distributeurs_gagne", 1),
        ("distributeurs_perdu", 2),
    ]
    assert [each.is_closed for each in found] == [False, True, True]
    assert {type(change) for change in drafting.draft().changes} == {Create}
    drafting.rename_pipeline(pipeline.address, "Revendeurs")
    drafting.delete_pipeline(pipeline.address, None)
    assert drafting.draft().changes == ()


def test_a_pipeline_is_put_before_another(drafting: Drafting) -> None:
    """Put back to the end, nothing is left of it."""
    of_leads = [each for each in drafting.configuration().each(Pipeline) if each.object == "leads"]
    first, second = in_order(of_leads)
    drafting.move_pipeline(second.address, first.address)
    of_leads = [each for each in drafting.configuration().each(Pipeline) if each.object == "leads"]
    assert [each.address for each in in_order(of_leads)] == [second.address, first.address]
    drafting.move_pipeline(second.address, None)
    assert drafting.draft().changes == ()


def test_the_records_of_a_pipeline_move_to_another_one(drafting: Drafting) -> None:
    """Every stage that holds any is emptied; the whole is one edit."""
    pipeline = drafting.new_pipeline("leads", "Distributeurs")
    stage = drafting.new_stage(pipeline.address, "Entrant", OPEN)
    drafting.create_pipeline(pipeline, [stage])
    drafting.set_rules(
        PipelineRules(object="leads", pipeline_id="lead-pipeline-id", creation=("new-stage-id",))
    )
    needed = {each.code for each in drafting.pipeline_deletion_objections(LEADS, None)}
    assert needed == {DeletionObjection.TARGET_NEEDED}
    drafting.delete_pipeline(LEADS, stage.address)
    assert {move.target for move in drafting.configuration().each(StageMove)} == {stage.address}
    assert not drafting.configuration().each(PipelineRules)
    gone = [each for each in drafting.draft().changes if isinstance(each, Delete)]
    assert len(gone) == 6
    assert not [each for each in drafting.draft().changes if isinstance(each, Update)]


def test_a_creation_rule_on_a_closed_stage_is_doubtful(drafting: Drafting) -> None:
    """It is drafted all the same; so is access for nobody."""
    closed = PipelineRules(
        object="leads", pipeline_id="lead-pipeline-id", creation=("qualified-stage-id",)
    )
    (warning,) = drafting.set_rules(closed)
    assert warning.code is RuleObjection.CREATION_CLOSED
    assert "Qualifié" in told(warning).sentence(Language.FRENCH)
    nobody = StagePermissions(
        object="leads",
        pipeline_id="lead-pipeline-id",
        restricted=(StageAccess(stage_id="new-stage-id"),),
    )
    (warning,) = drafting.set_permissions(nobody)
    assert warning.code is RuleObjection.ACCESS_NOBODY


def test_what_hubspot_refuses_is_not_drafted(drafting: Drafting) -> None:
    """Each refusal has its sentence, and the draft stays empty."""
    stage = drafting.new_stage(LEADS, "Offre", OPEN)
    pipeline = drafting.new_pipeline("tickets", "Réclamations")
    deals = drafting.new_pipeline("deals", "Contrats")
    deal = drafting.new_stage(deals.address, "Gagné", {"probability": "1.5"})
    ticket = drafting.new_stage(pipeline.address, "Ouvert", {"ticketState": "OPEN"})
    won = drafting.new_stage(deals.address, "Gagné", {"probability": "1"})
    sales = next(p for p in drafting.configuration().each(Pipeline) if p.object == "deals")
    gone = replace(NEW, path=("leads", "lead-pipeline-id", "gone"))
    unknown = PipelineRules(object="leads", pipeline_id="lead-pipeline-id", creation=("gone",))
    refused: dict[str, Callable[[], object]] = {
        "stage_label_empty": lambda: drafting.rename_stage(NEW, " "),
        "stage_label_taken": lambda: drafting.rename_stage(NEW, " CONNECTÉ"),
        "stage_id_form": lambda: drafting.create_stage(replace(stage, stage_id="Offre"), None),
        "stage_id_long": lambda: drafting.create_stage(replace(stage, stage_id="a" * 101), None),
        "stage_there": lambda: drafting.create_stage(replace(stage, stage_id=NEW.path[-1]), None),
        "not_a_stage": lambda: drafting.move_stage(NEW, gone),
        "not_a_pipeline": lambda: drafting.rename_pipeline(replace(LEADS, path=("a", "b")), "x"),
        "stage_state_unknown": lambda: drafting.set_stage_state(NEW, {"leadState": "DONE"}),
        "stages_none_qualified": lambda: drafting.delete_stage(QUALIFIED, NEW),
        "stages_none_disqualified": lambda: drafting.set_stage_state(DISQUALIFIED, OPEN),
        "stage_target_needed": lambda: drafting.delete_stage(NEW, None),
        "stage_target_itself": lambda: drafting.delete_stage(NEW, NEW),
        "stage_target_unknown": lambda: drafting.delete_stage(NEW, gone),
        "pipeline_label_taken": lambda: drafting.create_pipeline(
            replace(deals, label=f" {sales.label.upper()} "), [won]
        ),
        "pipeline_label_empty": lambda: drafting.rename_pipeline(LEADS, " "),
        "pipeline_id_form": lambda: drafting.create_pipeline(
            replace(deals, pipeline_id="Ventes!"), [won]
        ),
        "pipeline_id_long": lambda: drafting.create_pipeline(
            replace(deals, pipeline_id="v" * 37), []
        ),
        "pipeline_there": lambda: drafting.create_pipeline(
            replace(deals, object="leads", pipeline_id="lead-pipeline-id"), []
        ),
        "pipeline_last": lambda: drafting.delete_pipeline(pipeline_address("tickets", "0"), None),
        "stages_none": lambda: drafting.create_pipeline(deals, []),
        "stages_none_closed": lambda: drafting.create_pipeline(pipeline, [ticket]),
        "stage_probability_wrong": lambda: drafting.create_pipeline(deals, [deal]),
        "rules_stage_unknown": lambda: drafting.set_rules(unknown),
        "rules_pipeline_unknown": lambda: drafting.set_rules(replace(unknown, pipeline_id="no")),
    }
    for code, attempt in refused.items():
        with pytest.raises(Problem) as caught:
            attempt()
        assert caught.value.code == f"pipelines.{code}"
        assert caught.value.sentence(Language.FRENCH)
    assert drafting.draft().edits == ()


def test_leads_have_thirty_stages_and_ids_are_unique_beyond_a_pipeline(drafting: Drafting) -> None:
    """Another pipeline's stage keeps its id, and deals share pipeline ids with tickets."""
    for number in range(25):
        drafting.create_stage(drafting.new_stage(LEADS, f"Étape {number}", OPEN), QUALIFIED)
    one_more = drafting.new_stage(LEADS, "Trop", OPEN)
    codes = [each.code for each in drafting.stage_objections(one_more)]
    assert codes == [PipelineObjection.STAGES_TOO_MANY]
    pipeline = drafting.new_pipeline("leads", "Encore un")
    taken = replace(one_more, pipeline_id="encore_un", stage_id="new-stage-id")
    codes = [each.code for each in drafting.pipeline_objections(pipeline, [taken])]
    assert codes == [PipelineObjection.STAGE_ID_TAKEN]
    deals = drafting.new_pipeline("deals", "Contrats")
    drafting.create_pipeline(
        deals, [drafting.new_stage(deals.address, "Gagné", {"probability": "1"})]
    )
    tickets = replace(drafting.new_pipeline("tickets", "Réclamations"), pipeline_id="contrats")
    closed = drafting.new_stage(tickets.address, "Fermé", {"ticketState": "CLOSED"})
    codes = [each.code for each in drafting.pipeline_objections(tickets, [closed])]
    assert codes == [PipelineObjection.PIPELINE_ID_TAKEN]
