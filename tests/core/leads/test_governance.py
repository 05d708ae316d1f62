"""What pipeline rules block and what stays allowed: domain/leads.md §4, line by line."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.pipeline_rules import NO_STAGE, Cover, PipelineRules
from crmadmin.core.configuration.stage_permissions import StageAccess, StagePermissions
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.governance import EVERY_RULE, GovernancePolicies, Rule, Ruleset, ruleset_of
from crmadmin.core.leads.people import NOBODY, People, Person
from crmadmin.core.leads.rulings import Entry, Reason, Ruling, judge

PIPELINE = "lead-pipeline-id"
ALL = Cover(all_stages=True)
STATES = {"new": "NEW", "trying": "IN_PROGRESS", "met": "IN_PROGRESS"} | {
    "won": "QUALIFIED",
    "lost": "UNQUALIFIED",
}
STAGES = tuple(
    Stage(
        object=LEADS,
        pipeline_id=PIPELINE,
        stage_id=name,
        label=name.title(),
        position=place * 10,
        metadata=(("leadState", state),),
    )
    for place, (name, state) in enumerate(STATES.items())
)
OPEN, CLOSED = ("new", "trying", "met"), ("won", "lost")


def ruleset(
    rules: PipelineRules | None = None,
    permissions: StagePermissions | None = None,
    *,
    deal: bool = False,
) -> Ruleset:
    """Make the ruleset of the default pipeline with some rules."""
    settings = (
        *STAGES,
        DealRequirement(object=LEADS, pipeline_id=PIPELINE, required=deal),
        *(each for each in (rules, permissions) if each is not None),
    )
    return ruleset_of(Configuration.of(settings), LEADS, PIPELINE)


def rules(
    creation: tuple[str, ...] = (), skipping: Cover = NO_STAGE, backwards: Cover = NO_STAGE
) -> PipelineRules:
    """Make the rules of the default pipeline."""
    return PipelineRules(
        object=LEADS,
        pipeline_id=PIPELINE,
        creation=creation,
        no_skipping=skipping,
        no_backwards=backwards,
    )


def entry(from_stage: str | None, to_stage: str, *, has_deal: bool = False) -> Entry:
    """Make an entry by a user whom rules bind."""
    return Entry(
        from_stage=from_stage,
        to_stage=to_stage,
        source_type="CRM_UI",
        user_id="7",
        has_deal=has_deal,
    )


def broken(rules_of: Ruleset, from_stage: str | None, to_stage: str) -> tuple[Rule, ...]:
    """Name the rules that an entry by a bound user breaks."""
    return judge(rules_of, entry(from_stage, to_stage), NOBODY).rules


def test_creation_is_limited_to_the_stages_named() -> None:
    """Creation elsewhere is blocked; several stages may be named."""
    limited = ruleset(rules(creation=("new", "trying")))
    assert [name for name in STATES if broken(limited, None, name)] == ["met", "won", "lost"]
    reasons = judge(limited, entry(None, "met"), NOBODY).reasons
    assert reasons == (Reason(rule=Rule.CREATION, stages=("new", "trying")),)


def test_no_stage_named_lets_create_anywhere() -> None:
    """An empty creation rule is none."""
    assert not any(broken(ruleset(rules()), None, name) for name in STATES)


def test_the_creation_rule_says_nothing_of_moves() -> None:
    """Where records may be created does not bind where they may go."""
    assert not broken(ruleset(rules(creation=("new",))), "new", "met")


def test_the_next_stage_is_always_allowed() -> None:
    """Skipping nothing is no skipping."""
    strict = ruleset(rules(skipping=ALL))
    assert not broken(strict, "new", "trying")
    assert not broken(strict, "trying", "met")


def test_moving_past_a_protected_open_stage_is_blocked() -> None:
    """The stage between is what the rule protects."""
    assert broken(ruleset(rules(skipping=ALL)), "new", "met") == (Rule.SKIPPING,)
    assert broken(ruleset(rules(skipping=Cover(stages=("trying",)))), "new", "met")
    assert not broken(ruleset(rules(skipping=Cover(stages=("new", "met")))), "new", "met")
    reasons = judge(ruleset(rules(skipping=ALL)), entry("new", "met"), NOBODY).reasons
    assert reasons == (Reason(rule=Rule.SKIPPING, stages=("trying",)),)


@pytest.mark.parametrize("target", CLOSED)
@pytest.mark.parametrize("start", OPEN)
def test_a_closed_stage_can_be_entered_whatever_the_option(start: str, target: str) -> None:
    """Seed 003: users can always move a lead to a closed stage."""
    assert not broken(ruleset(rules(skipping=ALL, backwards=ALL)), start, target)


def test_closed_stages_between_are_no_stages_that_are_skipped() -> None:
    """The order that counts is that of open stages."""
    reopened = replace(STAGES[1], metadata=(("leadState", "UNQUALIFIED"),))
    strict = replace(ruleset(rules(skipping=ALL)), stages=(STAGES[0], reopened, *STAGES[2:]))
    assert not broken(strict, "new", "met")


def test_moving_back_is_no_skipping() -> None:
    """The skipping rule leaves every way back open."""
    assert not broken(ruleset(rules(skipping=ALL)), "met", "new")


def test_any_earlier_stage_is_blocked_from_the_stages_listed() -> None:
    """The rule against going back protects the stages that are left."""
    assert broken(ruleset(rules(backwards=ALL)), "met", "new") == (Rule.BACKWARDS,)
    assert broken(ruleset(rules(backwards=Cover(stages=("met",)))), "met", "trying")
    assert not broken(ruleset(rules(backwards=Cover(stages=("new",)))), "met", "new")


def test_forward_stays_allowed_where_backwards_is_not() -> None:
    """Only the way back is closed."""
    assert not broken(ruleset(rules(backwards=ALL)), "new", "met")


def test_leaving_a_closed_stage_for_an_open_one_is_backward() -> None:
    """CLOSED_TO_OPEN_IS_BACKWARD, an assumption that can be changed."""
    strict = ruleset(rules(backwards=ALL, skipping=ALL))
    reasons = judge(strict, entry("lost", "met"), NOBODY).reasons
    assert reasons == (Reason(rule=Rule.BACKWARDS, reopens=True),)
    lenient = replace(strict, policies=GovernancePolicies(closed_to_open_is_backward=False))
    assert not broken(lenient, "lost", "new")


def test_between_qualified_and_disqualified_every_move_is_allowed() -> None:
    """Neither of the two is before the other."""
    strict = ruleset(rules(skipping=ALL, backwards=ALL))
    assert not broken(strict, "won", "lost")
    assert not broken(strict, "lost", "won")


def test_who_may_not_edit_in_a_stage_cannot_move_records_out_of_it() -> None:
    """Edit access is asked of the stage that is left: users and teams named pass."""
    access = StageAccess(stage_id="met", teams=("10",), users=("8",))
    guarded = ruleset(
        permissions=StagePermissions(object=LEADS, pipeline_id=PIPELINE, restricted=(access,))
    )
    people = People.of((Person(user_id="9", teams=frozenset({"10"})),))
    moves = [Entry(from_stage="met", to_stage="won", user_id=user) for user in "789"]
    assert [judge(guarded, move, people).rules for move in moves] == [(Rule.EDIT_ACCESS,), (), ()]
    assert judge(guarded, moves[0], people).reasons[0].access == access
    assert not broken(guarded, "trying", "met")
    assert not broken(guarded, None, "met")


def test_qualifying_without_a_deal_is_blocked() -> None:
    """The fourth switch of Seed 003: with a deal, and into other stages, all passes."""
    strict = ruleset(deal=True)
    assert broken(strict, "new", "won") == (Rule.DEAL,)
    assert broken(strict, None, "won") == (Rule.DEAL,)
    assert not broken(strict, "new", "lost")
    assert not judge(strict, entry("new", "won", has_deal=True), NOBODY).rules
    assert not broken(ruleset(deal=False), "new", "won")


def test_an_entry_can_break_several_rules() -> None:
    """Each is told."""
    strict = ruleset(rules(creation=("new",)), deal=True)
    assert broken(strict, None, "won") == (Rule.CREATION, Rule.DEAL)


def test_a_move_from_another_pipeline_is_judged_by_no_rule() -> None:
    """Neither is one that involves a stage which is not there."""
    strict = ruleset(rules(creation=("new",), skipping=ALL, backwards=ALL), deal=True)
    for way in (("elsewhere", "won"), ("new", "gone"), (None, "gone")):
        judgement = judge(strict, entry(*way), NOBODY)
        assert (judgement.ruling, judgement.reasons) == (Ruling.UNJUDGED, ())


@pytest.mark.parametrize(
    ("source", "user", "ruling", "standing"),
    [
        ("CRM_UI", "7", Ruling.BLOCKED, Standing.BOUND),
        ("MOBILE_IOS", "7", Ruling.BLOCKED, Standing.BOUND),
        ("INTEGRATION", "7", Ruling.BLOCKED, Standing.BOUND),
        ("API", "", Ruling.EXEMPT, Standing.NO_USER),
        ("AUTOMATION_PLATFORM", "7", Ruling.EXEMPT, Standing.WORKFLOW),
        ("CRM_UI", "1", Ruling.EXEMPT, Standing.SUPER_ADMIN),
        ("CRM_UI", "2", Ruling.EXEMPT, Standing.PROPERTY_EDITOR),
    ],
)
def test_whoever_is_exempt_would_be_blocked_if_bound(
    source: str, user: str, ruling: Ruling, standing: Standing
) -> None:
    """The rows of domain/leads.md §5."""
    people = People.of((Person(user_id="1", super_admin=True),), property_editors=("2",))
    move = Entry(from_stage="met", to_stage="new", source_type=source, user_id=user)
    judgement = judge(ruleset(rules(backwards=ALL)), move, people)
    assert (judgement.ruling, judgement.standing) == (ruling, standing)
    assert judgement.rules == (Rule.BACKWARDS,)


def test_what_breaks_no_rule_is_allowed_to_everybody() -> None:
    """An exemption shows only where it makes a difference."""
    move = Entry(from_stage="new", to_stage="trying", source_type="WORKFLOWS")
    assert judge(ruleset(rules(skipping=ALL)), move, NOBODY).ruling is Ruling.ALLOWED


def test_stages_are_in_the_order_of_their_places() -> None:
    """However a configuration lists them; places may have gaps."""
    shuffled = ruleset_of(Configuration.of(reversed(STAGES)), LEADS, PIPELINE)
    assert [stage.stage_id for stage in shuffled.stages] == list(STATES)


def test_rules_in_force_are_those_that_can_refuse_something() -> None:
    """A switch that is off is none, neither is one that is not asked."""
    every = ruleset(
        rules(creation=("new",), skipping=ALL, backwards=ALL),
        StagePermissions(
            object=LEADS, pipeline_id=PIPELINE, restricted=(StageAccess(stage_id="met"),)
        ),
        deal=True,
    )
    assert every.in_force == tuple(Rule)
    assert ruleset().in_force == ()
    assert every.asking(frozenset({Rule.DEAL})).in_force == (Rule.DEAL,)


STAGE_IDS = st.sampled_from(list(STATES))
COVERS = st.one_of(
    st.just(ALL), st.builds(Cover, stages=st.lists(STAGE_IDS, max_size=3).map(tuple))
)
RULES = st.builds(
    rules, creation=st.lists(STAGE_IDS, max_size=2).map(tuple), skipping=COVERS, backwards=COVERS
)


@given(RULES, st.booleans(), st.none() | STAGE_IDS, STAGE_IDS)
def test_a_rule_that_is_not_asked_breaks_nothing_and_hides_nothing(
    some: PipelineRules,
    deal: bool,
    from_stage: str | None,
    to_stage: str,
) -> None:
    """Leaving a rule out takes away its own reason, and no other."""
    every = ruleset(some, deal=deal)
    whole = broken(every, from_stage, to_stage)
    for rule in Rule:
        left = broken(every.asking(EVERY_RULE - {rule}), from_stage, to_stage)
        assert left == tuple(each for each in whole if each is not rule)


@given(COVERS, STAGE_IDS, STAGE_IDS)
def test_protecting_more_stages_never_allows_more(
    cover: Cover, from_stage: str, to_stage: str
) -> None:
    """What some stages block, all stages block."""
    some = broken(ruleset(rules(skipping=cover, backwards=cover)), from_stage, to_stage)
    every = broken(ruleset(rules(skipping=ALL, backwards=ALL)), from_stage, to_stage)
    assert set(some) <= set(every)
