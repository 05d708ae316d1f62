"""The page's section on the owner of leads."""

from dataclasses import replace

import pytest

from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.leads.ownership import Ownership
from crmadmin.core.plans.plan import Step
from crmadmin.errors import Language
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_ownership import OwnershipSimulation, Page
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from crmadmin.wording.lead_ownership import activities_line
from crmadmin.wording.speech import Speech
from tests.leads_page.portal import CLOSED_LEAD, COMPANY_LEAD, OPEN_LEAD

SYNCED = LeadOwnership(sync_owner=True, update_open=True)


def judged(workspace: Database) -> Ownership:
    """Say what the draft does to owners."""
    return OwnershipSimulation(workspace).read().judged()


def test_a_lead_gets_the_owner_of_its_contact_or_company(
    workspace: Database, drafting: Drafting
) -> None:
    """The contact's where it has one; the company's where there is no contact."""
    drafting.set_lead_ownership(SYNCED)
    found = judged(workspace)
    rows = OwnershipSimulation(workspace).rows(found.listed, Page())
    assert {row.record.id: (row.owner, row.follows) for row in rows} == {
        OPEN_LEAD: ("Ada", "Bob"),
        COMPANY_LEAD: ("Ada", "Cy"),
    }
    assert found.at_once == 2


def test_a_lead_that_was_closed_keeps_its_owner(workspace: Database, drafting: Drafting) -> None:
    """Also where its contact has another one; it is told apart."""
    drafting.set_lead_ownership(SYNCED)
    found = judged(workspace)
    (left,) = OwnershipSimulation(workspace).rows(found.listed_closed, Page())
    assert (left.record.id, left.owner, left.follows) == (CLOSED_LEAD, "Ada", "Bob")
    changing = OwnershipSimulation(workspace).rows(found.listed, Page())
    assert CLOSED_LEAD not in {row.record.id for row in changing}


def test_activities_of_leads_are_synced_with_their_owners(
    workspace: Database, drafting: Drafting
) -> None:
    """No record changes, so words say what leads show."""
    told = {}
    for shown in (True, False):
        drafting.set_lead_ownership(LeadOwnership(sync_activities=shown))
        found = judged(workspace)
        assert found.at_once == 0
        told[shown] = activities_line(Speech(Language.ENGLISH), found)
    assert "of their contact and company" in told[True]
    assert "their own activities only" in told[False]


@pytest.mark.parametrize("name", ["sync_owner", "sync_activities"])
def test_either_setting_is_switched_off_by_its_own_toggle(
    workspace: Database, drafting: Drafting, name: str
) -> None:
    """The other one stays on; a person clicks it."""
    on = LeadOwnership(sync_owner=True, sync_activities=True)
    drafting.declare(on)
    off = replace(on, **{name: False})
    drafting.set_lead_ownership(off)
    (step,) = steps(workspace)
    assert step.card is not None
    assert getattr(step.changes[0], "new", None) == off
    assert judged(workspace).at_once == 0


def steps(workspace: Database) -> tuple[Step, ...]:
    """Give the steps of a plan of the draft."""
    return Planning(workspace).review().steps
