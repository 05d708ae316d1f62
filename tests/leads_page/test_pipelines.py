"""The page's section on further pipelines of leads."""

import pytest

from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.automation import Event, progressed
from crmadmin.core.leads.staged import DEFAULT_PIPELINE, stages_of
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_automation import AutomationSimulation
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.leads_page.portal import NEW, PARTNERS, RECEIVED


@pytest.mark.parametrize("event", Event)
def test_leads_in_a_custom_pipeline_are_not_eligible_for_automation(
    workspace: Database, event: Event
) -> None:
    """None of its stages is among those that are progressed."""
    assert progressed(PARTNERS, RECEIVED, event) == RECEIVED
    assert progressed(PARTNERS, NEW, event) == NEW
    found = AutomationSimulation(workspace).read().judged().progressions
    assert found.custom == 1
    assert RECEIVED not in {each.stage.stage_id for each in found.stages}


def test_further_pipelines_of_leads_are_created(workspace: Database, drafting: Drafting) -> None:
    """With a name and stages, in one call."""
    pipeline = drafting.new_pipeline(LEADS, "Events")
    stages = [
        drafting.new_stage(pipeline.address, label, {"leadState": state})
        for label, state in (("In", "NEW"), ("Yes", "QUALIFIED"), ("No", "UNQUALIFIED"))
    ]
    drafting.create_pipeline(pipeline, stages)
    found = stages_of(drafting.configuration(), LEADS, pipeline.pipeline_id)
    assert [each.label for each in found] == ["In", "Yes", "No"]
    (step,) = Planning(workspace).review().steps
    assert step.call is not None
    assert (step.call.method, step.call.body["label"]) == ("POST", "Events")
    assert len(step.call.body["stages"]) == 3


def test_a_pipeline_needs_a_name_of_its_own(drafting: Drafting) -> None:
    """An empty one, or that of another pipeline, is refused."""
    stages = stages_of(drafting.base(), LEADS, DEFAULT_PIPELINE)
    for label in (" ", "leads"):
        pipeline = drafting.new_pipeline(LEADS, label)
        with pytest.raises(Problem):
            drafting.create_pipeline(
                pipeline,
                [
                    drafting.new_stage(pipeline.address, each.label, dict(each.metadata))
                    for each in stages
                ],
            )
