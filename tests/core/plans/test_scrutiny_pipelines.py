"""Why steps about pipelines and stages deserve a second look."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.pipelines.facts import PipelineFacts, PipelineUsage
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.scrutiny.scrutiny import scrutinized
from crmadmin.core.plans.scrutiny.surroundings import Facts, Surroundings

SALES = Pipeline(object="leads", pipeline_id="sales", label="Sales")
NEW = Stage(
    object="leads",
    pipeline_id="sales",
    stage_id="sales_new",
    label="New",
    position=0,
    metadata=(("leadState", "NEW"),),
)
WON = replace(
    NEW, stage_id="sales_won", label="Won", position=1, metadata=(("leadState", "QUALIFIED"),)
)
MORE = replace(NEW, stage_id="sales_more", label="More", position=2)


def scrutinize(
    base: list[Setting],
    wanted: list[Setting],
    *effects: Effect,
    facts: PipelineFacts | None = None,
    reason: Reason = Reason.DRAFTED,
) -> tuple[Step, ...]:
    """Plan what makes one configuration of another, and give the hazards."""
    before, after = Configuration.of(base), Configuration.of(wanted)
    told: dict[Address, tuple[Effect, ...]] = {}
    for effect in effects:
        told[effect.address] = (*told.get(effect.address, ()), effect)
    steps = planned(diff(before, after), before, Ground(), effects=told, reason=reason)
    known = Facts(pipelines=facts or PipelineFacts())
    around = Surroundings(target=after, base=before, ground=Ground(), facts=known)
    return scrutinized(steps, around)


def effect(of: Setting, consequence: Consequence, count: int) -> Effect:
    """Give what a change does to some leads."""
    return Effect(address=of.address, consequence=consequence, count=count, object="leads")


def codes(steps: Collection[Step]) -> set[tuple[HazardCode, Severity]]:
    """Give code and severity of every hazard."""
    return {(each.code, each.severity) for step in steps for each in step.hazards}


def objections(steps: Collection[Step]) -> dict[str, Severity]:
    """Give what stands against any step."""
    return {
        str(each.facts["objection"]): each.severity
        for step in steps
        for each in step.hazards
        if each.code is HazardCode.OBJECTED
    }


def test_ids_of_what_is_new_are_for_ever() -> None:
    """They can be checked now only."""
    (step,) = scrutinize([], [SALES, NEW, WON])
    assert step.hazards == (
        Hazard(
            code=HazardCode.ID_IS_FOREVER,
            severity=Severity.NOTE,
            facts={"id": "sales, sales_new, sales_won"},
        ),
    )


def test_an_edit_of_a_stage_may_cost_its_conditions() -> None:
    """Records show the new name, and lists and workflows name the stage by its id."""
    steps = scrutinize(
        [SALES, NEW, WON],
        [SALES, replace(NEW, label="Nouveau"), WON],
        effect(NEW, Consequence.STAGE_RENAMED, 7),
        effect(NEW, Consequence.RECORDS_TOUCHED, 90),
        effect(NEW, Consequence.WORKFLOW_REFERS, 1),
    )
    assert codes(steps) == {
        (HazardCode.CONDITIONS_AT_RISK, Severity.NOTE),
        (HazardCode.SEEN_BY_PEOPLE, Severity.NOTE),
        (HazardCode.RECORDS_TOUCHED, Severity.WARNING),
        (HazardCode.REFERRED_TO, Severity.NOTE),
    }


def test_a_stage_that_goes_is_gone() -> None:
    """Lists and workflows that name it find nothing any more."""
    steps = scrutinize(
        [SALES, NEW, WON, MORE],
        [SALES, NEW, WON],
        effect(MORE, Consequence.STAGE_LOST, 0),
        effect(MORE, Consequence.LIST_REFERS, 2),
    )
    assert codes(steps) == {
        (HazardCode.PURGED, Severity.WARNING),
        (HazardCode.REFERRED_TO, Severity.WARNING),
    }


def test_a_stage_that_holds_records_cannot_go() -> None:
    """HubSpot refuses it: a move goes first."""
    steps = scrutinize(
        [SALES, NEW, WON, MORE], [SALES, NEW, WON], effect(MORE, Consequence.STAGE_LOST, 3)
    )
    assert objections(steps) == {"stage_target_needed": Severity.BLOCKING}


@pytest.mark.parametrize(
    ("base", "wanted", "expected"),
    [
        ([NEW, WON], [NEW], "stages_none_qualified"),
        ([NEW, WON], [NEW, WON, replace(MORE, label=" new ")], "stage_label_taken"),
        (
            [NEW, WON],
            [NEW, WON, replace(MORE, metadata=(("leadState", "?"),))],
            "stage_state_unknown",
        ),
        ([NEW, WON], [NEW, WON, replace(MORE, stage_id="X" * 101)], "stage_id_long"),
    ],
)
def test_what_hubspot_would_refuse_is_not_pushed(
    base: list[Setting], wanted: list[Setting], expected: str
) -> None:
    """However it came into the draft: by a file, or by what others did meanwhile."""
    steps = scrutinize([SALES, *base], [SALES, *wanted])
    assert objections(steps)[expected] is Severity.BLOCKING


def test_a_locked_stage_is_not_pushed() -> None:
    """Nor is its pipeline deleted, which would delete it."""
    facts = PipelineFacts(locked=frozenset({NEW.address}))
    renamed = replace(NEW, label="Nouveau")
    assert "stage_locked" in objections(scrutinize([SALES, NEW], [SALES, renamed], facts=facts))
    other = replace(SALES, pipeline_id="other", label="Other")
    gone = scrutinize([SALES, NEW, other], [other], facts=facts)
    assert objections(gone)["stage_locked"] is Severity.BLOCKING


def test_more_pipelines_than_the_portal_allows_are_not_pushed() -> None:
    """It says how many there may be."""
    facts = PipelineFacts(usage={"leads": PipelineUsage(limit=1, usage=1)})
    other = replace(SALES, pipeline_id="other", label="Other")
    steps = scrutinize(
        [SALES, NEW], [SALES, NEW, other, replace(NEW, pipeline_id="other")], facts=facts
    )
    assert objections(steps)["pipelines_full"] is Severity.BLOCKING


def test_who_waits_aside_says_so() -> None:
    """Under another name, or at another place, until a later step."""
    swapped = [replace(NEW, label="Won"), replace(WON, label="New")]
    first, *_others = scrutinize([SALES, NEW, WON], [SALES, *swapped])
    assert first.hazards == (
        Hazard(code=HazardCode.TEMPORARY_NAME, severity=Severity.WARNING, facts={"text": "New ~1"}),
    )
    moved = [replace(NEW, position=1), replace(WON, position=0)]
    first, *_others = scrutinize([SALES, NEW, WON], [SALES, *moved])
    assert codes([first]) == {(HazardCode.TEMPORARY_PLACE, Severity.NOTE)}


def test_what_comes_back_has_the_id_that_it_had() -> None:
    """What is refused in a new id, upper case or spaces, older ones may have."""
    base: list[Setting] = [SALES, NEW, WON]
    wanted = [*base, replace(MORE, stage_id="On Hold")]
    assert "stage_id_form" in objections(scrutinize(base, wanted))
    assert objections(scrutinize(base, wanted, reason=Reason.RESTORED)) == {}
