"""What the page reviews: the draft as it is, or one plan; read in the background."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.changes.merging import Conflict
from crmadmin.core.changes.reverting import TakenBack
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.hazards import Hazard, Severity
from crmadmin.core.plans.plan import Plan, Step, Tripped
from crmadmin.core.runs.report import RunView, Standing
from crmadmin.services.naming import read_known
from crmadmin.ui.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Changes with the steps that carry them out.

    ``plan`` is the frozen plan of exactly these steps, None before one was made; ``standing``
    says whether it can be pushed. ``is_draft`` is false for a plan that was asked for by its id.
    ``configuration`` knows the labels that limits count. ``unfinished`` is a run to be resumed.
    ``idle`` are edits of records' associations that change nothing any more.
    """

    changes: tuple[Change, ...]
    steps: tuple[Step, ...]
    configuration: Configuration
    effects: Mapping[Address, tuple[Effect, ...]] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    valves: tuple[Tripped, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    plan: Plan | None = None
    standing: Standing | None = None
    portal: Connection | None = None
    unfinished: RunView | None = None
    idle: tuple[AssociationEdit, ...] = ()
    is_draft: bool = True

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to review."""
        return not (self.changes or self.conflicts or self.taken_back or self.unfinished)

    @property
    def calls(self) -> tuple[Step, ...]:
        """Give the steps that are calls."""
        return tuple(step for step in self.steps if step.call is not None)

    @property
    def cards(self) -> tuple[Step, ...]:
        """Give the steps that a person does."""
        return tuple(step for step in self.steps if step.card is not None)

    @property
    def is_blocked(self) -> bool:
        """Tell whether a conflict, or a hazard that blocks, has to be settled first."""
        return bool(self.conflicts or self.blocking)

    @property
    def blocking(self) -> tuple[Hazard, ...]:
        """Give the hazards for which nothing can be pushed."""
        hazards = (hazard for step in self.steps for hazard in step.hazards)
        return tuple(each for each in hazards if each.severity is Severity.BLOCKING)


def read_sheet(services: Services, plan_id: str) -> Sheet:
    """Read the plan of that id, or the draft for an empty one."""
    return _of_plan(services, plan_id) if plan_id else _of_draft(services)


def _of_draft(services: Services) -> Sheet:
    """Read the draft, with its plan unless that does, or asks for, something else by now."""
    review = services.planning.review()
    known = read_known(services.database, (each.address for each in review.changes))
    plan = _newest(services)
    if plan is not None and (plan.valves != review.valves or not _is_of(plan, review.steps)):
        plan = None
    return Sheet(
        changes=review.changes,
        steps=review.steps,
        effects=review.effects,
        conflicts=review.conflicts,
        valves=review.valves,
        configuration=known,
        idle=tuple(each for each in known.each(AssociationEdit) if each.address in review.idle),
        taken_back=services.drafting.taken_back(),
        plan=plan,
        standing=None if plan is None else services.pushing.check(plan),
        portal=services.connecting.connection(System.HUBSPOT),
        unfinished=services.pushing.unfinished(),
    )


def _of_plan(services: Services, plan_id: str) -> Sheet:
    plan = services.planning.plan(plan_id)
    changes = net_changes(plan.steps)
    return Sheet(
        changes=changes,
        steps=plan.steps,
        effects=effects_of(plan.steps),
        configuration=read_known(services.database, (each.address for each in changes)),
        valves=plan.valves,
        plan=plan,
        standing=services.pushing.check(plan),
        portal=services.connecting.connection(System.HUBSPOT),
        unfinished=services.pushing.unfinished(),
        is_draft=False,
    )


def _newest(services: Services) -> Plan | None:
    """Give the newest plan that is no roll-back, if there is one."""
    entries = (entry for entry in services.planning.plans() if entry.rolls_back is None)
    newest = next(entries, None)
    return None if newest is None else services.planning.plan(newest.plan_id)


def _is_of(plan: Plan, steps: Sequence[Step]) -> bool:
    """Tell whether a plan does exactly these steps."""
    return [(each.changes, each.call, each.card) for each in plan.steps] == [
        (each.changes, each.call, each.card) for each in steps
    ]


def net_changes(steps: Sequence[Step]) -> tuple[Change, ...]:
    """Add up what steps do to each setting; what makes way and comes home counts once."""
    first: dict[Address, Setting | None] = {}
    last: dict[Address, Setting | None] = {}
    for change in (change for step in steps for change in step.changes):
        address = change.address
        first.setdefault(address, None if isinstance(change, Create) else change.old)
        last[address] = None if isinstance(change, Delete) else change.new
    found = (_net(address, old, last[address]) for address, old in first.items())
    return tuple(change for change in found if change is not None)


def _net(address: Address, old: Setting | None, new: Setting | None) -> Change | None:
    match old, new:
        case (None, None):
            return None
        case (None, made) if made is not None:
            return Create(address=address, new=made)
        case (gone, None) if gone is not None:
            return Delete(address=address, old=gone)
        case (was, becomes) if was is not None and becomes is not None:
            return Update(address=address, old=was, new=becomes)
    return None


def effects_of(steps: Sequence[Step]) -> dict[Address, tuple[Effect, ...]]:
    """Collect the effects of steps by the settings that they are about."""
    found: dict[Address, tuple[Effect, ...]] = {}
    for effect in (effect for step in steps for effect in step.effects):
        found[effect.address] = (*found.get(effect.address, ()), effect)
    return found
