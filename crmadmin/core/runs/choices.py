"""What whoever pushes a plan decides beforehand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmadmin.core.plans.plan import Tripped


@dataclass(frozen=True, slots=True, kw_only=True)
class PushChoices:
    """Counts typed for the valves that the plan trips, and what follows a failure.

    ``typed`` are counts by (kind, verb) of the valve: ``{("association_labels", "delete"): 12}``.
    With ``stop_at_first_failure`` a push pauses where a step fails or is refused; without it the
    steps that do not depend on that one go on.
    """

    typed: Mapping[tuple[str, str], int] = field(default_factory=dict)
    stop_at_first_failure: bool = True

    def untyped(self, valves: Iterable[Tripped]) -> tuple[Tripped, ...]:
        """Give the valves of which no count, or another one, was typed."""
        return tuple(
            valve for valve in valves if self.typed.get((valve.kind, valve.verb)) != valve.count
        )
