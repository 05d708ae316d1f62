"""Hazards of limits (domain/associations.md §3)."""

from collections.abc import Iterator

from crmadmin.core.associations.limits import limit_objections
from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.scrutiny.effects import referred_to, warned
from crmadmin.core.plans.scrutiny.objected import objected
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import subject


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that sets, changes or removes a limit."""
    (change,) = step.changes
    limit = subject(change, AssociationLimit)
    if isinstance(change, Delete):
        return
    yield from warned(
        step,
        Consequence.OVER_LIMIT,
        HazardCode.OVER_LIMIT,
        Severity.WARNING,
        limit=limit.max_records,
    )
    yield from referred_to(step, Severity.NOTE)
    others = around.associations.replaced(limit.address, None)
    yield from objected(limit_objections(others, limit, around.ground.allowances))
