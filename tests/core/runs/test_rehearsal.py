"""When a rehearsed step came out as predicted."""

import pytest

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.rehearsal import Measured, ReadBack, Rehearsal, RehearsedStep

OPTION = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")
EFFECT = Effect(address=OPTION.address, consequence=Consequence.ORPHANED, count=3)
AS_PLANNED = ReadBack(address=OPTION.address, planned=None, found=None)
AS_COUNTED = Measured(effect=EFFECT, count=3)


@pytest.mark.parametrize(
    ("step", "agrees"),
    [
        (RehearsedStep(number=1, state=None), True),
        (RehearsedStep(number=1, state=StepState.FAILED), False),
        (RehearsedStep(number=1, state=StepState.DONE, read_back=(AS_PLANNED,)), True),
        (
            RehearsedStep(
                number=1,
                state=StepState.DONE,
                read_back=(ReadBack(address=OPTION.address, planned=None, found=OPTION),),
            ),
            False,
        ),
        (RehearsedStep(number=1, state=StepState.DONE, measured=(AS_COUNTED,)), True),
        (
            RehearsedStep(
                number=1, state=StepState.DONE, measured=(Measured(effect=EFFECT, count=4),)
            ),
            False,
        ),
        (
            RehearsedStep(
                number=1, state=StepState.DONE, measured=(Measured(effect=EFFECT, count=None),)
            ),
            True,
        ),
    ],
)
def test_a_step_agrees_if_nothing_differs_from_the_prediction(
    step: RehearsedStep, *, agrees: bool
) -> None:
    """Outcome, settings and counts are held against the plan; what cannot be told is not."""
    rehearsal = Rehearsal(plan_id="p", run_id=1, at="", steps=(step,))

    assert step.agrees is agrees
    assert rehearsal.differing == (() if agrees else (step,))
    assert rehearsal.by_hand == ((step,) if step.state is None else ())
