"""The page's section on automation."""

from dataclasses import replace

import pytest

from crmadmin.core.configuration.kinds import KINDS
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.leads.automation import EVENTS, Event, progressed
from crmadmin.core.leads.automation_results import Automation, Progression
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_automation import AutomationSimulation, Page
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.leads_page.portal import (
    ATTEMPTING,
    CONNECTED,
    DISQUALIFIED,
    MOVED_BACK,
    NEW,
    PARTNERS,
    QUALIFIED,
    RECEIVED,
)

OUTREACH = [
    Event.EMAIL_SENT,
    Event.LINKEDIN_MESSAGE_SENT,
    Event.CALL_MADE,
    Event.MEETING_SCHEDULED,
]
ANSWER = [Event.EMAIL_REPLIED, Event.MEETING_BOOKED, Event.CALL_CONNECTED]


def judged(workspace: Database) -> Automation:
    """Say what automation does in the draft."""
    return AutomationSimulation(workspace).read().judged()


@pytest.mark.parametrize("event", [*OUTREACH, *ANSWER])
def test_only_leads_in_the_default_pipeline_are_progressed(
    workspace: Database, event: Event
) -> None:
    """Whatever happens to those of others; they are counted."""
    assert progressed(PARTNERS, RECEIVED, event) == RECEIVED
    assert progressed(PARTNERS, NEW, event) == NEW
    assert judged(workspace).progressions.custom == 1


def test_there_are_two_progressions_that_cannot_be_changed(
    workspace: Database, drafting: Drafting
) -> None:
    """No kind of setting holds them, and no draft changes what they do."""
    assert len(Progression) == len(EVENTS) == 2
    before = judged(workspace).progressions
    drafting.set_lead_automation(
        LeadAutomation(contact_stages=("lead",), company_stages=("customer",))
    )
    assert judged(workspace).progressions == before
    assert not any("progression" in kind for kind in KINDS)


@pytest.mark.parametrize("event", OUTREACH)
def test_a_lead_is_moved_to_attempting_when_a_user_reaches_out(event: Event) -> None:
    """By e-mail, LinkedIn message, call or meeting; one that is further on stays."""
    assert progressed(DEFAULT_PIPELINE, NEW, event) == ATTEMPTING
    for later in (ATTEMPTING, CONNECTED, QUALIFIED, DISQUALIFIED):
        assert progressed(DEFAULT_PIPELINE, later, event) == later


@pytest.mark.parametrize("event", ANSWER)
@pytest.mark.parametrize("stage_id", [NEW, ATTEMPTING])
def test_a_lead_is_moved_to_connected_when_it_connects(event: Event, stage_id: str) -> None:
    """It replies, books a meeting, or a call is logged as connected."""
    assert progressed(DEFAULT_PIPELINE, stage_id, event) == CONNECTED


def test_a_lead_that_was_moved_back_by_hand_is_not_updated_in_the_future(
    workspace: Database,
) -> None:
    """Such leads are listed with the move that froze them."""
    found = judged(workspace).progressions
    assert found.frozen == 1
    (lead,) = AutomationSimulation(workspace).rows(found.listed, Page())
    assert lead.record.id == MOVED_BACK
    assert (lead.from_stage, lead.to_stage, lead.user) == (CONNECTED, NEW, "u2@x.fr")
    assert lead.at == "2026-09-04T08:00:00.000Z"


def test_a_call_that_connects_does_not_bring_it_back_to_connected() -> None:
    """After automation moved it there and a person moved it back to New."""
    connected = progressed(DEFAULT_PIPELINE, NEW, Event.CALL_CONNECTED)
    assert connected == CONNECTED
    assert progressed(DEFAULT_PIPELINE, NEW, Event.CALL_CONNECTED, frozen=True) == NEW


def test_no_lead_is_created_while_the_switch_is_off(workspace: Database) -> None:
    """Until a lifecycle stage is chosen nothing creates any."""
    creations = judged(workspace).creations
    assert creations.created == 0
    assert not any(each.chosen for each in creations.stages)


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        (CONTACTS, LeadAutomation(contact_stages=("customer",))),
        (COMPANIES, LeadAutomation(company_stages=("customer",))),
    ],
)
def test_a_lead_is_created_when_a_contact_or_company_enters_a_lifecycle_stage(
    workspace: Database, drafting: Drafting, name: str, setting: LeadAutomation
) -> None:
    """Each object has its own stages."""
    drafting.set_lead_automation(setting)
    creations = judged(workspace).creations
    (stage,) = (each for each in creations.stages if each.chosen)
    assert (stage.object, stage.value) == (name, "customer")
    assert creations.created == 1
    (row,) = AutomationSimulation(workspace).rows(stage.listed, Page())
    assert row.record.id == {CONTACTS: "103", COMPANIES: "201"}[name]


def test_only_the_chosen_lifecycle_stage_triggers_it(
    workspace: Database, drafting: Drafting
) -> None:
    """One, or several."""
    drafting.set_lead_automation(LeadAutomation(contact_stages=("lead",)))
    creations = judged(workspace).creations
    assert creations.created == 1
    drafting.set_lead_automation(LeadAutomation(contact_stages=("lead", "customer")))
    assert judged(workspace).creations.created == 2


def test_no_lead_is_created_where_the_company_passed_its_stage_on(
    workspace: Database, drafting: Drafting
) -> None:
    """The contact that got it that way is listed with the source that tells so."""
    drafting.set_lead_automation(LeadAutomation(contact_stages=("customer",)))
    creations = judged(workspace).creations
    assert (creations.created, creations.exempt) == (1, 1)
    (stage,) = (each for each in creations.stages if each.chosen)
    (row,) = AutomationSimulation(workspace).rows(stage.listed_exempt, Page())
    assert (row.record.id, row.source) == ("102", "COMPANIES")


def test_a_lead_for_follow_up_is_created_after_a_disqualification(
    workspace: Database, drafting: Drafting
) -> None:
    """Of the chosen type, after the chosen reasons."""
    assert judged(workspace).follow_ups.created == 0
    follow_up = FollowUp(lead_type="RE_ATTEMPTING", reasons=("BAD_TIMING",))
    drafting.set_lead_automation(LeadAutomation(follow_up=follow_up))
    found = judged(workspace).follow_ups
    assert (found.lead_type, found.created, found.disqualifications) == ("RE_ATTEMPTING", 1, 3)
    both = replace(follow_up, reasons=("BAD_TIMING", "NO_INTEREST"))
    drafting.set_lead_automation(LeadAutomation(follow_up=both))
    assert judged(workspace).follow_ups.created == 2


def test_actions_are_triggered_when_a_lead_reaches_a_stage(
    workspace: Database, drafting: Drafting
) -> None:
    """Each entry counts, and each can be listed."""
    drafting.set_stage_workflow(
        StageWorkflow(
            object=LEADS, pipeline_id=DEFAULT_PIPELINE, stage_id=DISQUALIFIED, actions=("Notify",)
        )
    )
    (found,) = (each for each in judged(workspace).enrolments if each.actions)
    assert (found.stage.stage_id, found.entries, found.records) == (DISQUALIFIED, 3, 3)
    assert len(AutomationSimulation(workspace).rows(found.listed, Page())) == 3


def test_a_workflow_of_a_stage_takes_further_actions(
    workspace: Database, drafting: Drafting
) -> None:
    """They run in their order; a person makes the workflow."""
    actions = ("Notify", "Create a task")
    drafting.set_stage_workflow(
        StageWorkflow(
            object=LEADS, pipeline_id=DEFAULT_PIPELINE, stage_id=CONNECTED, actions=actions
        )
    )
    (found,) = (each for each in judged(workspace).enrolments if each.actions)
    assert found.actions == actions
    (step,) = Planning(workspace).review().steps
    assert step.card is not None
    assert step.card.place == "stage_workflows"
