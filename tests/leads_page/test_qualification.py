"""The page's sections on qualifying and disqualifying leads."""

from collections.abc import Collection

import pytest

from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.governance import Rule, ruleset_of
from crmadmin.core.leads.qualification_results import Qualification
from crmadmin.core.leads.rulings import Entry, judge
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.drafting import Drafting
from crmadmin.services.lead_qualification import (
    ALWAYS,
    Page,
    QualificationList,
    QualificationSimulation,
)
from crmadmin.services.people import read_people
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.leads_page.portal import (
    ADA,
    CLOSED_LEAD,
    CONNECTED,
    DISQUALIFIED,
    LOST,
    LOST_WITHOUT_REASON,
    QUALIFIED,
)

REASON, LABEL, TYPE = "hs_lead_disqualification_reason", "hs_lead_label", "hs_lead_type"


def judged(workspace: Database) -> Qualification:
    """Say what the draft asks for."""
    return QualificationSimulation(workspace).read().judged()


def ids(workspace: Database, listed: QualificationList) -> Collection[str]:
    """Give the ids behind a count."""
    return [each.record.id for each in QualificationSimulation(workspace).rows(listed, Page())]


def asks(drafting: Drafting, stage_id: str, *asked: AskedProperty) -> None:
    """Draft what a stage asks for."""
    drafting.set_stage_properties(
        StageProperties(
            object=LEADS, pipeline_id=DEFAULT_PIPELINE, stage_id=stage_id, properties=asked
        )
    )


def test_a_deal_may_be_required_when_a_lead_is_qualified(
    workspace: Database, drafting: Drafting
) -> None:
    """Qualifying without one is refused; qualified leads without one are told."""
    drafting.set_deal_requirement(
        DealRequirement(object=LEADS, pipeline_id=DEFAULT_PIPELINE, required=True)
    )
    ruleset = ruleset_of(drafting.configuration(), LEADS, DEFAULT_PIPELINE)
    people = read_people(workspace)
    for has_deal in (False, True):
        entry = Entry(
            from_stage=CONNECTED,
            to_stage=QUALIFIED,
            source_type="CRM_UI",
            user_id=ADA,
            has_deal=has_deal,
        )
        broken = judge(ruleset, entry, people).rules
        assert broken == (() if has_deal else (Rule.DEAL,))
    (deal,) = judged(workspace).deals
    assert (deal.required, deal.qualified, deal.without) == (True, 2, 1)
    assert ids(workspace, deal.listed) == [CLOSED_LEAD]


def test_without_that_setting_no_deal_is_asked_for(workspace: Database, drafting: Drafting) -> None:
    """It is a choice; the leads without a deal are told all the same."""
    ruleset = ruleset_of(drafting.configuration(), LEADS, DEFAULT_PIPELINE)
    entry = Entry(from_stage=CONNECTED, to_stage=QUALIFIED, source_type="CRM_UI", user_id=ADA)
    assert judge(ruleset, entry, read_people(workspace)).rules == ()
    (deal,) = judged(workspace).deals
    assert (deal.required, deal.without) == (False, 1)


@pytest.mark.parametrize("stage_id", [QUALIFIED, DISQUALIFIED])
def test_a_property_that_is_only_shown_is_not_required(
    workspace: Database, drafting: Drafting, stage_id: str
) -> None:
    """No lead lacks it."""
    asks(drafting, stage_id, AskedProperty(name=LABEL))
    stage = next(each for each in judged(workspace).stages if each.stage.stage_id == stage_id)
    assert [(each.name, each.required) for each in stage.properties] == [(LABEL, False)]
    assert stage.standing_lacking == 0


def test_a_property_is_required_of_leads_that_are_qualified(
    workspace: Database, drafting: Drafting
) -> None:
    """Of those that are, and of those that became so in the period."""
    asks(drafting, QUALIFIED, AskedProperty(name=TYPE, required=True), AskedProperty(name=LABEL))
    stage = next(each for each in judged(workspace).stages if each.stage.stage_id == QUALIFIED)
    assert (stage.standing, stage.standing_lacking) == (2, 2)
    assert (stage.entered, stage.entered_lacking) == (2, 2)
    assert len(ids(workspace, stage.listed(ALWAYS))) == 2


def test_properties_are_required_of_leads_that_are_disqualified(
    workspace: Database, drafting: Drafting
) -> None:
    """Whoever lacks one of them is counted once; no call sets it."""
    asks(
        drafting,
        DISQUALIFIED,
        AskedProperty(name=REASON, required=True),
        AskedProperty(name=LABEL, required=True),
    )
    stage = next(each for each in judged(workspace).stages if each.stage.stage_id == DISQUALIFIED)
    assert (stage.standing, stage.standing_lacking) == (3, 2)
    assert ids(workspace, stage.listed(name=REASON)) == [LOST_WITHOUT_REASON]
    (step,) = Planning(workspace).review().steps
    assert step.card is not None
    assert step.card.place == "required_stage_properties"


def test_a_user_may_give_a_reason_when_disqualifying(workspace: Database) -> None:
    """It may be left out, too."""
    reasons = judged(workspace).reasons
    assert reasons is not None
    assert {each.value: each.disqualified for each in reasons.uses} == {
        "NO_INTEREST": 1,
        "BAD_TIMING": 1,
    }
    assert (reasons.disqualified, reasons.without) == (3, 1)
    assert ids(workspace, reasons.listed_without) == [LOST_WITHOUT_REASON]


def test_the_content_of_properties_is_edited_with_the_properties(
    workspace: Database, drafting: Drafting
) -> None:
    """A reason that goes leaves leads that hold it."""
    kept = [
        each
        for each in drafting.base().each(PropertyOption)
        if each.property_name == REASON and each.value != "NO_INTEREST"
    ]
    drafting.set_options(LEADS, REASON, kept)
    reasons = judged(workspace).reasons
    assert reasons is not None
    assert reasons.orphans == 1
    assert ids(workspace, reasons.listed_orphans) == [LOST]
    history = QualificationSimulation(workspace).read()
    before = history.judged(history.base).reasons
    assert before is not None
    assert before.orphans == 0
