"""The page's section on pipeline rules."""

import pytest

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules, rules_address
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.governance import Rule, ruleset_of
from crmadmin.core.leads.rulings import Entry, Ruling, judge
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.services.drafting import Drafting
from crmadmin.services.people import name_property_editors, read_people
from crmadmin.services.planning import Planning
from crmadmin.services.stage_simulation import StageSimulation
from crmadmin.store.database import Database
from tests.leads_page.portal import (
    ADA,
    ATTEMPTING,
    BOB,
    CONNECTED,
    DISQUALIFIED,
    EDITH,
    NEW,
    QUALIFIED,
    SUPER,
)

ALL = Cover(all_stages=True)


class Portal:
    """The rules of the draft, and what they make of a person's moves."""

    def __init__(self, workspace: Database) -> None:
        self._workspace = workspace
        self._drafting = Drafting(workspace)

    def set(
        self,
        creation: tuple[str, ...] = (),
        no_skipping: Cover = NO_STAGE,
        no_backwards: Cover = NO_STAGE,
    ) -> None:
        """Draft rules."""
        self._drafting.set_rules(
            PipelineRules(
                object=LEADS,
                pipeline_id=DEFAULT_PIPELINE,
                creation=creation,
                no_skipping=no_skipping,
                no_backwards=no_backwards,
            )
        )

    def broken(self, from_stage: str | None, to_stage: str, user_id: str = ADA) -> tuple[Rule, ...]:
        """Name the rules that refuse a person's move; none for whom they do not bind."""
        entry = Entry(
            from_stage=from_stage, to_stage=to_stage, source_type="CRM_UI", user_id=user_id
        )
        ruleset = ruleset_of(self._drafting.configuration(), LEADS, DEFAULT_PIPELINE)
        found = judge(ruleset, entry, read_people(self._workspace))
        return found.rules if found.ruling is Ruling.BLOCKED else ()


@pytest.fixture
def portal(workspace: Database) -> Portal:
    """Give the rules of the draft."""
    return Portal(workspace)


def test_leads_are_created_in_the_selected_stage_only(portal: Portal) -> None:
    """Every other stage is refused."""
    portal.set(creation=(NEW,))
    assert portal.broken(None, NEW) == ()
    for other in (ATTEMPTING, CONNECTED, QUALIFIED, DISQUALIFIED):
        assert portal.broken(None, other) == (Rule.CREATION,)


def test_leads_are_moved_to_the_stage_that_follows_only(portal: Portal) -> None:
    """Whoever leaves one out is refused."""
    portal.set(no_skipping=ALL)
    assert portal.broken(NEW, ATTEMPTING) == portal.broken(ATTEMPTING, CONNECTED) == ()
    assert portal.broken(NEW, CONNECTED) == (Rule.SKIPPING,)


@pytest.mark.parametrize("closed", [QUALIFIED, DISQUALIFIED])
@pytest.mark.parametrize("stage_id", [NEW, ATTEMPTING, CONNECTED])
def test_leads_may_always_be_moved_to_a_closed_stage(
    portal: Portal, stage_id: str, closed: str
) -> None:
    """Qualified or disqualified, from any stage, whatever that rule says."""
    portal.set(no_skipping=ALL)
    assert portal.broken(stage_id, closed) == ()


def test_leads_are_moved_forward_only(portal: Portal) -> None:
    """Every earlier stage is refused."""
    portal.set(no_backwards=ALL)
    assert portal.broken(NEW, CONNECTED) == portal.broken(CONNECTED, QUALIFIED) == ()
    assert (
        portal.broken(CONNECTED, NEW) == portal.broken(CONNECTED, ATTEMPTING) == (Rule.BACKWARDS,)
    )


def test_whoever_qualifies_a_lead_must_create_a_deal(portal: Portal, drafting: Drafting) -> None:
    """Disqualifying needs none."""
    drafting.set_deal_requirement(
        DealRequirement(object=LEADS, pipeline_id=DEFAULT_PIPELINE, required=True)
    )
    assert portal.broken(CONNECTED, QUALIFIED) == (Rule.DEAL,)
    assert portal.broken(CONNECTED, DISQUALIFIED) == ()


def test_there_are_four_rules(portal: Portal, drafting: Drafting) -> None:
    """The fourth is called edit access and explained as the deal: two rules here (leads.md §4)."""
    portal.set(creation=(NEW,), no_skipping=ALL, no_backwards=ALL)
    drafting.set_deal_requirement(
        DealRequirement(object=LEADS, pipeline_id=DEFAULT_PIPELINE, required=True)
    )
    ruleset = ruleset_of(drafting.configuration(), LEADS, DEFAULT_PIPELINE)
    assert set(ruleset.in_force) == set(Rule) - {Rule.EDIT_ACCESS}
    assert len(ruleset.in_force) == 4


def test_rules_do_not_bind_super_admins(portal: Portal) -> None:
    """They bind everybody else who does the same."""
    portal.set(creation=(NEW,), no_skipping=ALL, no_backwards=ALL)
    for before, after in ((None, CONNECTED), (NEW, CONNECTED), (CONNECTED, NEW)):
        assert portal.broken(before, after, ADA)
        assert portal.broken(before, after, SUPER) == ()


def test_rules_do_not_bind_those_who_may_edit_property_settings(
    workspace: Database, portal: Portal
) -> None:
    """The admin names them, as no call tells that right."""
    portal.set(no_backwards=ALL)
    assert portal.broken(CONNECTED, NEW, EDITH) == (Rule.BACKWARDS,)
    name_property_editors(workspace, [EDITH])
    assert portal.broken(CONNECTED, NEW, EDITH) == ()
    assert portal.broken(CONNECTED, NEW, ADA) == (Rule.BACKWARDS,)


def test_a_rule_that_is_switched_off_refuses_nothing(portal: Portal, drafting: Drafting) -> None:
    """Each by itself, and all of them."""
    portal.set(creation=(NEW,), no_skipping=ALL, no_backwards=ALL)
    portal.set(creation=(NEW,))
    assert portal.broken(CONNECTED, NEW) == portal.broken(NEW, CONNECTED) == ()
    drafting.remove_setting(rules_address(LEADS, DEFAULT_PIPELINE))
    assert portal.broken(None, CONNECTED) == ()


def test_rules_would_have_refused_what_people_did(workspace: Database, portal: Portal) -> None:
    """What would have kept the data whole: moves of the history, and who made them."""
    portal.set(creation=(NEW,), no_skipping=ALL, no_backwards=ALL)
    simulation = StageSimulation(workspace)
    history = simulation.read(LEADS, DEFAULT_PIPELINE)
    ruleset = ruleset_of(Drafting(workspace).configuration(), LEADS, DEFAULT_PIPELINE)
    verdict = history.judged(ruleset, simulation.people())
    assert verdict.total.blocked == 4  # three created in a closed stage, one moved back, all Bob's
    assert {user: tally.blocked for user, tally in verdict.by_user.items() if tally.blocked} == {
        BOB: 4
    }


def test_where_the_subscription_has_no_pipeline_rules_a_person_is_asked(
    workspace: Database, portal: Portal
) -> None:
    """Only with Sales Hub Professional or Enterprise do calls tell and set them."""
    portal.set(creation=(NEW,))
    (step,) = Planning(workspace).review().steps
    assert step.call is None
    assert step.card is not None
