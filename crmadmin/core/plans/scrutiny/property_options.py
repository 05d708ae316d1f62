"""Hazards of options (domain/hubspot-api.md §6, §8)."""

from collections.abc import Iterator

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.plans.hazards import Hazard, HazardCode, Severity
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.scrutiny.effects import referred_to, warned
from crmadmin.core.plans.scrutiny.objected import objected
from crmadmin.core.plans.scrutiny.surroundings import Surroundings
from crmadmin.core.plans.subjects import subject
from crmadmin.core.properties.options import options_objections, options_of


def hazards(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Give the hazards of a step that replaces the options of a property."""
    yield from warned(step, Consequence.ORPHANED, HazardCode.OPTION_IN_USE, Severity.WARNING)
    yield from warned(step, Consequence.OPTION_RENAMED, HazardCode.SEEN_BY_PEOPLE, Severity.NOTE)
    yield from referred_to(step, Severity.WARNING)
    yield from _of_property(step, around)
    yield from _of_options(step, around)
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


def _of_options(step: Step, around: Surroundings) -> Iterator[Hazard]:
    """Tell what stands against the options that change; what was there before may stay."""
    first = subject(step.changes[0], PropertyOption)
    changed = {change.address.path[-1] for change in step.changes}
    options = options_of(around.target, first.object, first.property_name)
    last = sorted(options, key=lambda option: option.value in changed)
    for objection in options_objections(last):
        if objection.facts.get("value", "") in {"", *changed}:
            yield from objected((objection,))
