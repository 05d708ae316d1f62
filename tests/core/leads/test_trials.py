"""Rules tried out: switched, given other stages, and what of them would be drafted."""

import pytest

from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import LEAD_STATE, Stage
from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.trials import (
    carried,
    covered,
    covering,
    differing,
    is_on,
    settings_of,
    switched,
)

OBJECT, PIPELINE = "leads", "lead-pipeline-id"
STATES = {"new": "NEW", "work": "IN_PROGRESS", "won": "QUALIFIED", "lost": "UNQUALIFIED"}
STAGES = tuple(
    Stage(
        object=OBJECT,
        pipeline_id=PIPELINE,
        stage_id=name,
        label=name.title(),
        position=place,
        metadata=((LEAD_STATE, state),),
    )
    for place, (name, state) in enumerate(STATES.items())
)
NONE = Ruleset(
    stages=STAGES,
    rules=PipelineRules(object=OBJECT, pipeline_id=PIPELINE),
    permissions=StagePermissions(object=OBJECT, pipeline_id=PIPELINE),
)


@pytest.mark.parametrize("rule", Rule)
def test_what_is_switched_on_is_on_and_what_is_switched_off_is_off(rule: Rule) -> None:
    """One rule alone moves; off again, nothing is left to draft."""
    on = switched(NONE, rule, on=True, like=NONE)
    assert [each for each in Rule if is_on(on, each)] == [rule]
    assert differing(on, NONE) == (rule,)
    assert covered(on, rule)
    off = switched(on, rule, on=False, like=NONE)
    assert differing(off, NONE) == ()
    assert settings_of(off, NONE) == ()


def test_a_rule_comes_back_as_it_was() -> None:
    """Switched off and on again it protects the stages that it protected."""
    drafted = covering(NONE, Rule.BACKWARDS, ["work"])
    off = switched(drafted, Rule.BACKWARDS, on=False, like=drafted)
    again = switched(off, Rule.BACKWARDS, on=True, like=drafted)
    assert again == drafted


def test_a_rule_that_never_was_begins_as_an_admin_would_try_it() -> None:
    """Creation in the first stage, all stages protected, closed ones left to super admins."""
    assert covered(switched(NONE, Rule.CREATION, on=True, like=NONE), Rule.CREATION) == ("new",)
    skipping = switched(NONE, Rule.SKIPPING, on=True, like=NONE)
    assert skipping.rules.no_skipping == Cover(all_stages=True)
    access = switched(NONE, Rule.EDIT_ACCESS, on=True, like=NONE)
    assert access.permissions.restricted == (
        StageAccess(stage_id="lost", super_admins=True),
        StageAccess(stage_id="won", super_admins=True),
    )


def test_all_stages_one_by_one_are_all_stages() -> None:
    """HubSpot has a switch for that; none is no rule."""
    every = covering(NONE, Rule.SKIPPING, STATES)
    assert every.rules.no_skipping == Cover(all_stages=True)
    assert covered(every, Rule.SKIPPING) == tuple(STATES)
    some = covering(every, Rule.SKIPPING, ["won", "new"])
    assert covered(some, Rule.SKIPPING) == ("new", "won")
    assert covering(some, Rule.SKIPPING, ()).rules.no_skipping == NO_STAGE


def test_who_may_edit_stays_when_another_stage_is_restricted() -> None:
    """The access of a stage is its own."""
    team = StageAccess(stage_id="won", teams=("1",))
    permissions = StagePermissions(object=OBJECT, pipeline_id=PIPELINE, restricted=(team,))
    before = Ruleset(stages=STAGES, rules=NONE.rules, permissions=permissions)
    after = covering(before, Rule.EDIT_ACCESS, ["won", "work"])
    assert after.permissions.of("won") == team
    assert after.permissions.of("work") == StageAccess(stage_id="work", super_admins=True)


def test_what_differs_is_what_is_drafted() -> None:
    """A setting for the rules together, one for permissions, one for the deal."""
    tried = NONE
    for rule in Rule:
        tried = switched(tried, rule, on=True, like=NONE)
    assert settings_of(tried, NONE) == (
        tried.rules,
        tried.permissions,
        DealRequirement(object=OBJECT, pipeline_id=PIPELINE, required=True),
    )
    assert differing(tried, NONE) == tuple(Rule)
    assert settings_of(tried, tried) == ()


def test_a_trial_survives_an_edit_of_the_draft() -> None:
    """What is tried stays tried; whatever else the draft says is taken over."""
    tried = covering(NONE, Rule.CREATION, ["work"])
    drafted = switched(NONE, Rule.DEAL, on=True, like=NONE)
    after = carried(tried, NONE, drafted)
    assert differing(after, drafted) == (Rule.CREATION,)
    assert after.deal_required
    assert carried(NONE, drafted, drafted) == NONE
