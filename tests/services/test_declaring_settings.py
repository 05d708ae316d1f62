"""How HubSpot is set where no API tells: declared beside the draft."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.pipelines.manual_objections import ManualObjection
from crmadmin.errors import Problem
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from crmadmin.store.documents import replace_documents
from tests.copied import copied, demo
from tests.core.reading.told import document

RULES = PipelineRules(object="leads", pipeline_id="lead-pipeline-id", creation=("new-stage-id",))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the demo."""
    with Database.open(copied(tmp_path / "demo.crmadmin", demo)) as database:
        yield database


def test_what_is_declared_is_no_change(workspace: Database) -> None:
    """It lies in the base; a draft against it says what shall become of it."""
    drafting = Drafting(workspace)
    now, then = LeadOwnership(sync_activities=True), LeadOwnership(sync_owner=True)
    assert drafting.declare(now) == ()
    assert drafting.base().get(now.address) == now
    assert drafting.draft().changes == ()
    drafting.set_lead_ownership(then)
    assert [change.old for change in drafting.draft().changes] == [now]  # type: ignore[union-attr]
    for attempt in (lambda: drafting.declare(then), lambda: drafting.undeclare(now.address)):
        with pytest.raises(Problem) as caught:
            attempt()
        assert caught.value.code == "lead_settings.declared_while_drafted"
    drafting.undo()
    drafting.undeclare(now.address)
    assert drafting.base().get(now.address) is None


def test_how_it_is_may_be_doubtful(workspace: Database) -> None:
    """HubSpot holds it, so that it is noted all the same; what names no stage is refused."""
    drafting = Drafting(workspace)
    form = LeadForm(properties=(AskedProperty(name="no_such_property"),))
    (objection,) = drafting.declare(form)
    assert objection.code is ManualObjection.PROPERTY_UNKNOWN
    assert drafting.base().get(form.address) == form
    with pytest.raises(Problem, match="gone"):
        drafting.declare(
            StageProperties(object="leads", pipeline_id="lead-pipeline-id", stage_id="gone")
        )


def test_what_the_portal_tells_is_not_declared(workspace: Database) -> None:
    """Rules are, as long as the token may not read them."""
    drafting = Drafting(workspace)
    assert drafting.declare(RULES) == ()
    assert drafting.base().get(RULES.address) == RULES
    told = document("pipeline_rules", "lead-pipeline-id", {}, "leads")
    with workspace.writing() as connection:
        replace_documents(connection, System.HUBSPOT, "pipeline_rules", [told])
    for setting in (RULES, next(iter(drafting.base().each(Stage)))):
        with pytest.raises(Problem) as caught:
            drafting.declare(setting)
        assert caught.value.code == "lead_settings.read_from_portal"


def test_automation_names_what_the_workspace_knows(workspace: Database) -> None:
    """Unknown values are doubtful: HubSpot keeps those that are options no more."""
    drafting = Drafting(workspace)
    automation = LeadAutomation(
        contact_stages=("lead", "no_such_stage"),
        follow_up=FollowUp(lead_type="NO_TYPE", reasons=("NO_REASON",)),
    )
    codes = {each.code for each in drafting.setting_objections(automation)}
    assert codes == {
        ManualObjection.LIFECYCLE_UNKNOWN,
        ManualObjection.TYPE_UNKNOWN,
        ManualObjection.REASON_UNKNOWN,
    }
    drafting.set_lead_automation(automation)
    drafting.remove_setting(automation.address)
    assert drafting.draft().changes == ()
    ownership = LeadOwnership(update_open=True)
    (warning,) = drafting.set_lead_ownership(ownership)
    assert warning.code is ManualObjection.OPEN_WITHOUT_SYNC
