"""Hazards of edits of records' associations (domain/associations.md §2, §3, §7)."""

from collections.abc import Iterator

from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.scrutiny.effects import warned
from crmadmin.core.plans.scrutiny.surroundings import Surroundings

_RULES = (
    (Consequence.LAST_PRIMARY, HazardCode.LEAD_ENDS, Severity.BLOCKING),
    (Consequence.ABOVE_LIMIT, HazardCode.LINKS_REFUSED, Severity.WARNING),
    (Consequence.PRIMARY_LOST, HazardCode.PRIMARY_MISSING, Severity.WARNING),
    (Consequence.PARTED, HazardCode.LINKS_END, Severity.WARNING),
)


def hazards(step: Step, _around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of the call that ends an edit: its effects stand there."""
    for consequence, code, severity in _RULES:
        yield from warned(step, consequence, code, severity)
