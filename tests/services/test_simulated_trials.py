"""What was tried is drafted in one edit; what restricts nothing is no setting."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.pipelines.rule_objections import RuleObjection
from crmadmin.errors import Problem
from crmadmin.errors.pipelines import RULES_STAGE_UNKNOWN
from crmadmin.services.drafting import Drafting
from crmadmin.services.simulations.drafting import draft_trial
from crmadmin.services.workspaces import Database, open_workspace
from tests.services.staged_portal import PIPELINE, WON, make_staged

NAME, PIPELINE_ID = PIPELINE
RULES = PipelineRules(object=NAME, pipeline_id=PIPELINE_ID, no_skipping=Cover(all_stages=True))
ACCESS = StagePermissions(
    object=NAME, pipeline_id=PIPELINE_ID, restricted=(StageAccess(stage_id=WON, super_admins=True),)
)
DEAL = DealRequirement(object=NAME, pipeline_id=PIPELINE_ID, required=True)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open the small portal, in which no rule is on."""
    with open_workspace(make_staged(tmp_path / "acme.crmadmin")) as database:
        yield database


def test_a_trial_is_one_edit(workspace: Database) -> None:
    """One undo takes all of its settings back."""
    drafting = Drafting(workspace)
    draft_trial(workspace, (RULES, ACCESS, DEAL))
    configuration = drafting.configuration()
    assert [configuration.get(each.address) for each in (RULES, ACCESS, DEAL)] == [
        RULES,
        ACCESS,
        DEAL,
    ]
    assert len(drafting.undo().changes) == 0


def test_what_restricts_nothing_leaves_the_draft(workspace: Database) -> None:
    """Switched off again, it is as if it had never been drafted."""
    draft_trial(workspace, (RULES, ACCESS, DEAL))
    off = (
        PipelineRules(object=NAME, pipeline_id=PIPELINE_ID),
        StagePermissions(object=NAME, pipeline_id=PIPELINE_ID),
        replace(DEAL, required=False),
    )
    draft_trial(workspace, off)
    assert Drafting(workspace).draft().changes == ()


def test_a_trial_is_judged_as_any_edit(workspace: Database) -> None:
    """What is doubtful is told and drafted; what HubSpot would refuse leaves the draft as it is."""
    doubtful = replace(RULES, creation=(WON,))
    (warning,) = draft_trial(workspace, (doubtful, DEAL))
    assert warning.code == RuleObjection.CREATION_CLOSED
    assert warning.facts == {"stage": "Qualified"}
    before = Drafting(workspace).draft()
    with pytest.raises(Problem) as raised:
        draft_trial(workspace, (ACCESS, replace(RULES, creation=("gone",))))
    assert raised.value.wording is RULES_STAGE_UNKNOWN
    assert Drafting(workspace).draft() == before
    assert len(Drafting(workspace).undo().changes) == 0
