"""What HubSpot does to leads by itself, and which moves keep it from doing so."""

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.leads.automation import (
    Event,
    backward_ways,
    is_by_hand,
    is_propagated,
    judge_automation,
    progressed,
)
from crmadmin.core.leads.automation_groups import AutomationGroups, MovedGroup
from crmadmin.core.leads.automation_results import Progression
from crmadmin.core.leads.governance import ruleset_of
from crmadmin.core.leads.rulings import is_backward
from crmadmin.core.leads.staged import DEFAULT_PIPELINE

NEW, ATTEMPTING, CONNECTED = "new-stage-id", "attempting-stage-id", "connected-stage-id"


def _stage(stage_id: str, state: str, place: int) -> Stage:
    return Stage(
        object=LEADS,
        pipeline_id=DEFAULT_PIPELINE,
        stage_id=stage_id,
        label=stage_id,
        position=place,
        metadata=(("leadState", state),),
    )


@given(states=st.lists(st.sampled_from(["NEW", "IN_PROGRESS", "QUALIFIED", "UNQUALIFIED"])))
def test_a_move_goes_back_as_the_rule_against_it_says(states: list[str]) -> None:
    """Whatever freezes a lead is what the rule against going back would refuse."""
    stages = [_stage(str(place), state, place) for place, state in enumerate(states)]
    ruleset = ruleset_of(Configuration.of(stages), LEADS, DEFAULT_PIPELINE)
    assert set(backward_ways(stages)) == {
        (one.stage_id, other.stage_id)
        for one in stages
        for other in stages
        if one != other and is_backward(ruleset, one.stage_id, other.stage_id)
    }


def test_leads_are_frozen_by_the_order_that_is_drafted() -> None:
    """A move that was forward is one back once the stages change places."""
    moved = MovedGroup(stage_id=CONNECTED, ways=frozenset({(NEW, CONNECTED)}), count=3)
    for order, frozen in ((NEW, CONNECTED), 0), ((CONNECTED, NEW), 3):
        stages = [_stage(each, "NEW", place) for place, each in enumerate(order)]
        groups = AutomationGroups(moved=(moved,))
        found = judge_automation(groups, Configuration.of(stages)).progressions
        assert (found.frozen, found.open) == (frozen, 3)


def test_a_progression_whose_stage_is_gone_is_told() -> None:
    """Nothing can be moved there."""
    stages = [_stage(each, "NEW", place) for place, each in enumerate((NEW, CONNECTED))]
    found = judge_automation(AutomationGroups(), Configuration.of(stages)).progressions
    assert found.without_target == (Progression.ATTEMPTING,)
    assert found.stages[0].progressions == (Progression.CONNECTED,)


@given(event=st.sampled_from(Event), frozen=st.booleans())
def test_closed_leads_and_frozen_ones_stay(event: Event, *, frozen: bool) -> None:
    """And no event moves a lead twice."""
    assert progressed(DEFAULT_PIPELINE, "qualified-stage-id", event, frozen=frozen) == (
        "qualified-stage-id"
    )
    after = progressed(DEFAULT_PIPELINE, NEW, event, frozen=frozen)
    assert (after == NEW) is frozen
    assert progressed(DEFAULT_PIPELINE, after, event) != NEW


def test_who_did_it_is_known_by_the_source() -> None:
    """People in the window and in the app move by hand; a contact's company passes stages on."""
    assert is_by_hand(" crm_ui ")
    assert is_by_hand("MOBILE_IOS")
    assert not is_by_hand("IMPORT")
    assert not is_by_hand("AUTOMATION_PLATFORM")
    assert is_propagated(CONTACTS, "COMPANIES")
    assert not is_propagated(COMPANIES, "COMPANIES")
    assert not is_propagated(CONTACTS, "CRM_UI")
