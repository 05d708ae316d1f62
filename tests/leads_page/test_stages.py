"""What the page says of stages, in its sections on stages and on both ends of the pipeline."""

import pytest

from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.staged import DEFAULT_PIPELINE, stages_of
from crmadmin.core.plans.plan import Call
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_board import LeadBoard
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.leads_page.portal import ATTEMPTING, CONNECTED, DISQUALIFIED, NEW, QUALIFIED

PIPELINE = pipeline_address(LEADS, DEFAULT_PIPELINE)
ENDS = pytest.mark.parametrize("stage_id", [NEW, QUALIFIED, DISQUALIFIED])


def calls(workspace: Database) -> list[Call]:
    """Give the calls of a plan of the draft in their order."""
    return [step.call for step in Planning(workspace).review().steps if step.call is not None]


@ENDS
def test_a_main_stage_is_renamed(workspace: Database, drafting: Drafting, stage_id: str) -> None:
    """Said of stages in general, of qualified and of disqualified ones."""
    address = stage_address(LEADS, DEFAULT_PIPELINE, stage_id)
    drafting.rename_stage(address, "Otherwise")
    renamed = drafting.configuration().get(address)
    assert isinstance(renamed, Stage)
    assert renamed.label == "Otherwise"
    (call,) = calls(workspace)
    assert call.method == "PATCH"
    assert call.path.endswith(f"/stages/{stage_id}")
    assert call.body["label"] == "Otherwise"


@pytest.mark.parametrize("state", ["IN_PROGRESS", "QUALIFIED", "UNQUALIFIED"])
def test_a_lead_stage_is_added(workspace: Database, drafting: Drafting, state: str) -> None:
    """In the middle, or at either end."""
    stage = drafting.new_stage(PIPELINE, "Another", {"leadState": state})
    drafting.create_stage(stage, stage_address(LEADS, DEFAULT_PIPELINE, CONNECTED))
    order = [each.stage_id for each in stages_of(drafting.configuration(), LEADS, DEFAULT_PIPELINE)]
    assert order.index(stage.stage_id) == order.index(CONNECTED) - 1
    assert [call.method for call in calls(workspace)].count("POST") == 1
    column = next(
        each
        for each in LeadBoard(workspace).columns(LEADS, DEFAULT_PIPELINE)
        if each.stage_id == stage.stage_id
    )
    assert (column.is_new, column.count) == (True, 0)


def test_a_stage_is_deleted_after_its_leads_were_moved(
    workspace: Database, drafting: Drafting
) -> None:
    """A stage with leads in it goes after them."""
    gone, target = (stage_address(LEADS, DEFAULT_PIPELINE, each) for each in (ATTEMPTING, NEW))
    drafting.delete_stage(gone, target)
    assert drafting.configuration().get(gone) is None
    made = calls(workspace)
    assert [call.method for call in made] == ["POST", "DELETE"]
    assert made[0].path.endswith("/batch/update")
    column = next(
        each
        for each in LeadBoard(workspace).columns(LEADS, DEFAULT_PIPELINE)
        if each.stage_id == ATTEMPTING
    )
    assert (column.is_leaving, column.count) == (True, 1)


@pytest.mark.parametrize("stage_id", [QUALIFIED, DISQUALIFIED])
def test_the_last_stage_of_either_end_stays(drafting: Drafting, stage_id: str) -> None:
    """Deleting is said of stages of both ends; of each end one has to stay (leads.md §8)."""
    with pytest.raises(Problem):
        drafting.delete_stage(
            stage_address(LEADS, DEFAULT_PIPELINE, stage_id),
            stage_address(LEADS, DEFAULT_PIPELINE, NEW),
        )


def test_stages_are_saved_together(workspace: Database, drafting: Drafting) -> None:
    """Nothing reaches the portal one by one before that."""
    drafting.rename_stage(stage_address(LEADS, DEFAULT_PIPELINE, NEW), "Fresh")
    drafting.rename_stage(stage_address(LEADS, DEFAULT_PIPELINE, CONNECTED), "Talking")
    base = {each.stage_id: each.label for each in stages_of(drafting.base(), LEADS)}
    assert (base[NEW], base[CONNECTED]) == ("New", "Connected")
    assert len(calls(workspace)) == 2


@pytest.mark.parametrize(
    ("stage_id", "state", "leads"), [(QUALIFIED, "QUALIFIED", 2), (DISQUALIFIED, "UNQUALIFIED", 3)]
)
def test_a_stage_of_either_end_is_deleted_where_another_one_stays(
    workspace: Database, drafting: Drafting, stage_id: str, state: str, leads: int
) -> None:
    """Deleting is said of qualified and of disqualified stages, too; their leads go before."""
    other = drafting.new_stage(PIPELINE, "Other", {"leadState": state})
    drafting.create_stage(other, None)
    drafting.delete_stage(stage_address(LEADS, DEFAULT_PIPELINE, stage_id), other.address)
    made = calls(workspace)
    assert [call.method for call in made] == ["POST", "POST", "DELETE"]
    (batch,) = (step.batch for step in Planning(workspace).review().steps if step.batch)
    assert batch.count == leads
