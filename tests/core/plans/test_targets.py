"""What must be there before a step, what is there after it, and what else is looked at."""

from dataclasses import replace

from hypothesis import given, settings

from crmadmin.core.changes.changes import apply, diff
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.planning import planned
from crmadmin.core.plans.targets import after, before, target
from tests.core.changes.soundness import SOUND
from tests.core.plans.plans import NEW, OPEN, RESELLER, bound, limit
from tests.effort import examples


def step_between(base: list[Setting], wanted: list[Setting]) -> Step:
    """Plan what takes one step."""
    present = Configuration.of(base)
    (step,) = planned(
        diff(present, Configuration.of(wanted)), present, Ground(bindings=bound(RESELLER))
    )
    return step


@settings(max_examples=examples(50))
@given(SOUND, SOUND)
def test_a_portal_that_nobody_touched_is_as_planned(
    base: Configuration, wanted: Configuration
) -> None:
    """Before each step its target is what the plan says, and after it too."""
    ground = Ground(bindings=bound(*base.each(AssociationLabel)))
    configuration = base
    for step in planned(diff(base, wanted), base, ground):
        assert target(step, configuration) == before(step)
        configuration = apply(configuration, step.changes)
        assert target(step, configuration) == after(step)


def test_an_option_that_somebody_added_is_seen() -> None:
    """The list as a whole is replaced: another option in it would go."""
    step = step_between([NEW, OPEN], [NEW, replace(OPEN, label="Opened")])
    added = replace(NEW, value="LOST", label="Lost")
    assert target(step, Configuration.of([NEW, OPEN, added])) != before(step)
    assert target(step, Configuration.of([replace(NEW, hidden=True), OPEN])) != before(step)
    elsewhere = replace(added, property_name="hs_lead_type")
    assert target(step, Configuration.of([NEW, OPEN, elsewhere])) == before(step)


def test_a_text_that_somebody_took_is_seen() -> None:
    """A label that another person made under the text of ours stands in its way."""
    step = step_between([], [RESELLER])
    theirs = replace(RESELLER, name="their_own")
    assert target(step, Configuration.of([theirs])) == Configuration.of([theirs])
    assert target(step, Configuration.of([theirs])) != before(step)


def test_other_settings_do_not_matter() -> None:
    """Somebody else's changes beside the target leave a step alone."""
    step = step_between([RESELLER], [RESELLER, limit(3)])
    other = replace(RESELLER, name="other", label="Other", inverse_label="Other of")
    assert target(step, Configuration.of([RESELLER, other, NEW])) == before(step)
