"""Hazards that follow from counted effects."""

from collections.abc import Iterator

from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step


def counted(step: Step, consequence: Consequence) -> int:
    """Count what a step does in one way, over all of its changes."""
    return sum(each.count for each in step.effects if each.consequence is consequence)


def warned(
    step: Step, consequence: Consequence, code: HazardCode, severity: Severity, **facts: str | int
) -> Iterator[Hazard]:
    """Give the hazard of a consequence, if anything is counted."""
    count = counted(step, consequence)
    if count:
        yield Hazard(code=code, severity=severity, facts={"count": count, **facts})


def referred_to(step: Step, severity: Severity) -> Iterator[Hazard]:
    """Give the hazard of lists and workflows that name what goes or changes."""
    lists = counted(step, Consequence.LIST_REFERS)
    workflows = counted(step, Consequence.WORKFLOW_REFERS)
    if lists or workflows:
        yield Hazard(
            code=HazardCode.REFERRED_TO,
            severity=severity,
            facts={"lists": lists, "workflows": workflows},
        )
