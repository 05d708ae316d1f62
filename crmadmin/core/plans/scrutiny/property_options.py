"""Hazards of options (domain/hubspot-api.md §6, §8)."""

from collections.abc import Iterator

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.scrutiny.effects import referred_to, warned
from crmadmin.core.plans.scrutiny.surroundings import Surroundings, folded
from crmadmin.core.plans.subjects import new_of, subject


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that replaces the options of a property."""
    yield from warned(step, Consequence.ORPHANED, HazardCode.OPTION_IN_USE, Severity.WARNING)
    yield from warned(step, Consequence.OPTION_RENAMED, HazardCode.SEEN_BY_PEOPLE, Severity.NOTE)
    yield from referred_to(step, Severity.WARNING)
    yield from _of_property(step, around)
    for change in step.changes:
        option = new_of(change)
        if isinstance(option, PropertyOption):
            yield from _of_texts(option, around)
    yield Hazard(code=HazardCode.WHOLE_LIST_REPLACED, severity=Severity.NOTE)


def _of_property(step: Step, around: Surroundings) -> Iterator[Hazard]:
    first = subject(step.changes[0], PropertyOption)
    facts = around.facts.properties.get((first.object, first.property_name))
    if facts is None:
        yield Hazard(code=HazardCode.ID_UNKNOWN, severity=Severity.BLOCKING)
    elif not facts.is_editable:
        yield Hazard(code=HazardCode.STANDARD_PROPERTY, severity=Severity.BLOCKING)
    elif facts.is_standard:
        yield Hazard(code=HazardCode.STANDARD_PROPERTY, severity=Severity.NOTE)


def _of_texts(option: PropertyOption, around: Surroundings) -> Iterator[Hazard]:
    if not option.label.strip() or not option.value:
        yield Hazard(
            code=HazardCode.BAD_NAME, severity=Severity.BLOCKING, facts={"name": option.value}
        )
    for other in around.options(option):
        if other.address == option.address:
            continue
        if other.occupies() & option.occupies():
            yield Hazard(
                code=HazardCode.TAKEN,
                severity=Severity.BLOCKING,
                facts={"text": option.label, "other": str(other.address)},
            )
        elif folded(other.label) == folded(option.label):
            yield Hazard(
                code=HazardCode.ALMOST_THE_SAME,
                severity=Severity.WARNING,
                facts={"other": other.label},
            )
