"""The page's section on the create-lead form."""

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_qualification import ALWAYS, Page, QualificationSimulation
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.leads_page.portal import BOB, LOST_OTHERWISE, LOST_WITHOUT_REASON, OPEN_LEAD

FORM = LeadForm(
    properties=(
        AskedProperty(name="hs_lead_label", required=True),
        AskedProperty(name="hs_lead_type"),
    )
)


def test_the_create_lead_form_asks_for_the_properties_that_were_chosen(
    workspace: Database, drafting: Drafting
) -> None:
    """People who created leads could not have left out what is required."""
    drafting.set_lead_form(FORM)
    simulation = QualificationSimulation(workspace)
    form = simulation.read().judged().form
    assert form is not None
    assert [(each.name, each.required) for each in form.properties] == [
        ("hs_lead_label", True),
        ("hs_lead_type", False),
    ]
    rows = simulation.rows(form.listed(ALWAYS), Page())
    assert {row.record.id for row in rows} == {OPEN_LEAD, LOST_OTHERWISE, LOST_WITHOUT_REASON}
    assert form.lacking == 3
    assert (form.users[0].user_id, form.users[0].lacking) == (BOB, 2)


def test_the_form_is_customised_in_the_settings_of_leads(
    workspace: Database, drafting: Drafting
) -> None:
    """No call sets it, so a person does."""
    drafting.set_lead_form(FORM)
    (step,) = Planning(workspace).review().steps
    assert step.card is not None
    assert step.card.place == "lead_form"
