"""What an admin looks at before a plan is frozen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmadmin.core.changes.changes import Change
from crmadmin.core.changes.merging import Conflict
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.bindings import Ids
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.plan import Plan, PlannedPortal, Step, Tripped
from crmadmin.core.plans.planning import Effects


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Changes and what becomes of them: the steps that a plan would have.

    ``configuration`` is what is there after all of them; ``effects`` are those of each change,
    ``ids`` those that the portal gave to the settings concerned. ``idle`` are edits of records'
    associations that change nothing: all of their pairs are as they would be, so they have no step.
    """

    portal: PlannedPortal
    changes: tuple[Change, ...]
    configuration: Configuration
    steps: tuple[Step, ...]
    effects: Effects = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    valves: tuple[Tripped, ...] = ()
    ids: Mapping[Address, Ids] = field(default_factory=dict)
    idle: tuple[Address, ...] = ()

    def plan(
        self,
        plan_id: str,
        made_at: str,
        *,
        rolls_back: int | None = None,
        lost: Iterable[Address] = (),
    ) -> Plan:
        """Give the plan of exactly this."""
        return Plan(
            plan_id=plan_id,
            made_at=made_at,
            portal=self.portal,
            steps=self.steps,
            valves=self.valves,
            ids=self.ids,
            rolls_back=rolls_back,
            lost=tuple(lost),
        )

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to do."""
        return not self.changes

    @property
    def hazards(self) -> tuple[tuple[Step, Hazard], ...]:
        """Give every hazard with its step."""
        return tuple((step, hazard) for step in self.steps for hazard in step.hazards)

    @property
    def blocking(self) -> tuple[tuple[Step, Hazard], ...]:
        """Give the hazards for which nothing can be pushed."""
        return tuple(each for each in self.hazards if each[1].severity is Severity.BLOCKING)
