"""Hazards of pipeline rules and edit access (domain/leads.md §4, §5, §8)."""

import pytest

from crmadmin.core.changes.changes import Create, diff
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipeline_rules import Cover
from crmadmin.core.configuration.stage_permissions import StageAccess
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.leads.people import NOBODY, People, Person, Team
from crmadmin.core.plans.denials import Denial, Denied
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.scrutiny.pipeline_rules import naming_rules
from crmadmin.core.plans.scrutiny.scrutiny import scrutinized
from crmadmin.core.plans.scrutiny.surroundings import Facts, Surroundings
from tests.core.plans.pipeline import NEW_STAGE, PIPELINE, TRYING, permissions, rules

REP = Person(user_id="1", name="Rosa", teams=frozenset({"10"}), super_admin=False)
ADMIN = Person(user_id="2", name="Ada", super_admin=True)
TEAMS = (Team(team_id="10", name="North"), Team(team_id="11", name="Nobody is in it"))
PEOPLE = People.of((REP, ADMIN), TEAMS)
EXEMPT = Hazard(code=HazardCode.RULES_EXEMPT_ADMINS, severity=Severity.NOTE)


def found(
    *target: Setting,
    base: tuple[Setting, ...] = (),
    people: People = PEOPLE,
    ground: Ground | None = None,
) -> list[Hazard]:
    """Give the hazards of the steps that put settings in place."""
    before, known = Configuration.of((*PIPELINE, *base)), ground or Ground()
    after = Configuration.of((*PIPELINE, *target))
    steps = planned(diff(before, after), before, known)
    around = Surroundings(target=after, ground=known, facts=Facts(people=people))
    return [each for step in scrutinized(steps, around) for each in step.hazards]


def test_rules_bind_no_super_admin() -> None:
    """Whoever configures cannot try them out (§5); taking them away is harmless."""
    assert found(rules(creation=("new",))) == [EXEMPT]
    assert found(permissions(StageAccess(stage_id="new", users=("1",)))) == [EXEMPT]
    assert found(base=(rules(creation=("new",)),)) == []
    assert found(base=(permissions(StageAccess(stage_id="new")),)) == []


def test_creating_in_a_closed_stage() -> None:
    """A warning (§8): it may be meant."""
    (hazard, _exempt) = found(rules(creation=("new", "won")))
    assert (hazard.code, hazard.severity) == (HazardCode.CREATED_CLOSED, Severity.WARNING)
    assert hazard.facts == {"stages": "Won"}


@pytest.mark.parametrize(
    "setting",
    [
        rules(no_backwards=Cover(stages=("gone",))),
        permissions(StageAccess(stage_id="gone", users=("1",))),
    ],
)
def test_naming_a_stage_that_goes(setting: Setting) -> None:
    """It cannot be pushed so (§8)."""
    (hazard, _exempt) = found(setting)
    assert (hazard.code, hazard.severity) == (HazardCode.STAGE_GONE, Severity.BLOCKING)
    assert hazard.facts == {"stages": "gone"}


def test_who_names_a_stage() -> None:
    """What must let go of a stage before it is deleted."""
    named = rules(creation=("new",)), permissions(StageAccess(stage_id="new"))
    target = Configuration.of((*PIPELINE, *named))
    assert list(naming_rules(target, NEW_STAGE.address)) == [each.address for each in named]
    assert list(naming_rules(target, TRYING.address)) == []


@pytest.mark.parametrize(
    ("access", "people", "shut"),
    [
        (StageAccess(stage_id="new"), PEOPLE, True),
        (StageAccess(stage_id="new"), NOBODY, True),
        (StageAccess(stage_id="new", teams=("11",)), PEOPLE, True),
        (StageAccess(stage_id="new", teams=("11",)), NOBODY, False),
        (StageAccess(stage_id="new", teams=("10",)), PEOPLE, False),
        (StageAccess(stage_id="new", super_admins=True), PEOPLE, False),
        (StageAccess(stage_id="new", super_admins=True), People.of((REP,)), True),
    ],
)
def test_shutting_everybody_out(access: StageAccess, people: People, shut: bool) -> None:
    """A stage that names nobody, or only teams without members."""
    hazards = found(permissions(access), people=people)
    expected = Hazard(
        code=HazardCode.NOBODY_EDITS, severity=Severity.WARNING, facts={"stages": "New"}
    )
    assert (expected in hazards) == shut


def test_owners_who_are_shut_out() -> None:
    """Records stay with whom they are, and nobody of these can edit them."""
    setting = permissions(StageAccess(stage_id="new", users=("1",)))
    change = Create(address=setting.address, new=setting)
    effect = Effect(address=setting.address, consequence=Consequence.EDIT_LOST, count=7)
    (step,) = planned(
        [change], Configuration.of(PIPELINE), Ground(), effects={setting.address: (effect,)}
    )
    target = Configuration.of((*PIPELINE, setting))
    around = Surroundings(target=target, ground=Ground(), facts=Facts(people=PEOPLE))
    (told,) = scrutinized([step], around)
    hazard = Hazard(code=HazardCode.OWNERS_SHUT_OUT, severity=Severity.WARNING, facts={"count": 7})
    assert told.hazards == (hazard, EXEMPT)


def test_people_that_the_portal_does_not_have() -> None:
    """Ids can be of another portal; where nobody was told of, nothing is claimed."""
    setting = permissions(StageAccess(stage_id="new", users=("1", "77"), teams=("88",)))
    (hazard, _exempt) = found(setting)
    assert (hazard.code, hazard.facts) == (HazardCode.UNKNOWN_PEOPLE, {"ids": "88, 77"})
    assert found(setting, people=NOBODY) == [EXEMPT]


@pytest.mark.parametrize(
    ("denial", "code"),
    [
        (Denial.SCOPE, HazardCode.SCOPE_MISSING),
        (Denial.UNTOLD, HazardCode.RULES_NOT_SHOWN),
        (Denial.REFUSED, HazardCode.RULES_REFUSED),
    ],
)
@pytest.mark.parametrize("readable", [True, False])
def test_a_card_says_why_no_call_is_made(denial: Denial, code: HazardCode, readable: bool) -> None:
    """With the scopes to tick; what cannot be read back, a person confirms."""
    denied = Denied(why=denial, readable=readable, scopes=("a / b", "c"))
    ground = Ground(denied={("pipeline_rules", "leads"): denied})
    told = found(rules(creation=("new",)), ground=ground)
    why = Hazard(code=code, severity=Severity.NOTE, facts={"scopes": "a / b, c"})
    unverifiable = Hazard(code=HazardCode.UNVERIFIABLE, severity=Severity.NOTE)
    assert told == [why, *([] if readable else [unverifiable]), EXEMPT]
