"""A plan as a sandbox carried it out, beside what was predicted."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.effects.effect import Effect
from crmadmin.core.runs.journal import StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBack:
    """A setting as planned, and as the sandbox has it after the push; None = absent."""

    address: Address
    planned: Setting | None
    found: Setting | None

    @property
    def agrees(self) -> bool:
        """Tell whether the sandbox has what was planned."""
        return self.planned == self.found


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A predicted effect, and what was counted in the sandbox.

    ``count`` is None where a sandbox cannot tell: lists and workflows are not run in it.
    """

    effect: Effect
    count: int | None

    @property
    def agrees(self) -> bool:
        """Tell whether the prediction came true, as far as that can be told."""
        return self.count is None or self.count == self.effect.count


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsedStep:
    """A step of the plan in the sandbox.

    ``state`` is None for a step that is done by hand: it is not rehearsed. ``problem`` is the
    code of what refused it, with its ``facts`` and its technical ``detail``.
    """

    number: int
    state: StepState | None
    read_back: tuple[ReadBack, ...] = ()
    measured: tuple[Measured, ...] = ()
    problem: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    detail: str = ""

    @property
    def is_rehearsed(self) -> bool:
        """Tell whether the sandbox carries the step out, or would have."""
        return self.state is not None

    @property
    def agrees(self) -> bool:
        """Tell whether nothing differs from what was predicted."""
        if self.state is None:
            return True
        return (
            self.state is StepState.DONE
            and all(each.agrees for each in self.read_back)
            and all(each.agrees for each in self.measured)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """A plan rehearsed; ``run_id`` is the run that the history keeps of it. ``at`` is UTC."""

    plan_id: str
    run_id: int
    at: str
    steps: tuple[RehearsedStep, ...]

    @property
    def differing(self) -> tuple[RehearsedStep, ...]:
        """Give the steps that did not come out as predicted."""
        return tuple(step for step in self.steps if not step.agrees)

    @property
    def by_hand(self) -> tuple[RehearsedStep, ...]:
        """Give the steps that were not rehearsed."""
        return tuple(step for step in self.steps if not step.is_rehearsed)
