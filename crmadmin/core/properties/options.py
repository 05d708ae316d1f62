"""What HubSpot would object to in the options of a property (domain/hubspot-api.md §3.8, §6)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.texts import folded, lookalikes


class OptionObjection(StrEnum):
    """Why options are refused or doubtful."""

    READ_ONLY = "options_read_only"
    VALUE_EMPTY = "option_value_empty"
    VALUE_TAKEN = "option_value_taken"
    LABEL_EMPTY = "option_label_empty"
    LABEL_TAKEN = "option_label_taken"
    LABEL_NEARLY_TAKEN = "option_label_nearly_taken"
    NONE_LEFT = "options_none_left"


def options_of(
    configuration: Configuration, hubspot_object: str, property_name: str
) -> tuple[PropertyOption, ...]:
    """Give the options of a property in the order in which people see them."""
    found = (
        option
        for option in configuration.each(PropertyOption)
        if (option.object, option.property_name) == (hubspot_object, property_name)
    )
    return tuple(sorted(found, key=lambda option: option.position))


def arranged(
    present: Sequence[PropertyOption], wanted: Sequence[PropertyOption]
) -> tuple[PropertyOption, ...]:
    """Give the wanted options the positions that make their order, whatever they had.

    The order counts, not the numbers (domain/hubspot-api.md §6): where what stays keeps its
    order and what is new comes last, nothing gets another number.
    """
    numbers = {option.value: option.position for option in present}
    kept = [option.value for option in wanted if option.value in numbers]
    same_order = kept == [option.value for option in present if option.value in set(kept)]
    new = [option for option in wanted if option.value not in numbers]
    at_the_end = list(wanted[len(kept) :]) == new
    left = [numbers[value] for value in kept]
    rising = all(one < other for one, other in pairwise(left))
    if same_order and at_the_end and (not new or (rising and min(left, default=0) >= 0)):
        first = max(left, default=-1) + 1
        numbers |= {option.value: first + place for place, option in enumerate(new)}
    else:
        numbers = {option.value: place for place, option in enumerate(wanted)}
    return tuple(replace(option, position=numbers[option.value]) for option in wanted)


def options_objections(options: Sequence[PropertyOption]) -> tuple[Objection, ...]:
    """Say what stands against the whole list of a property's options."""
    return tuple(_against(options))


def _against(options: Sequence[PropertyOption]) -> Iterator[Objection]:
    if not options:
        yield Objection(code=OptionObjection.NONE_LEFT, severity=Severity.WARNING)
    values: dict[str, PropertyOption] = {}
    labels: dict[str, list[PropertyOption]] = defaultdict(list)
    for option in options:
        value, label = option.value, option.label.strip()
        if not value.strip():
            yield Objection(code=OptionObjection.VALUE_EMPTY, facts={"label": label})
        if not label:
            yield Objection(code=OptionObjection.LABEL_EMPTY, facts={"value": value})
        if value in values:
            facts = {"value": value, "label": label, "other": values[value].label}
            yield Objection(code=OptionObjection.VALUE_TAKEN, facts=facts)
        for key in sorted(lookalikes(label)) if label else ():
            for other in labels[key]:
                yield _against_label(option, other)
        values.setdefault(value, option)
        labels[folded(label)].append(option)


def _against_label(option: PropertyOption, other: PropertyOption) -> Objection:
    """Say that a label is that of another option, or looks like it."""
    label = option.label.strip()
    facts = {"value": option.value, "label": label, "other": other.label}
    if other.label.strip() == label:
        return Objection(code=OptionObjection.LABEL_TAKEN, facts=facts)
    return Objection(
        code=OptionObjection.LABEL_NEARLY_TAKEN, severity=Severity.WARNING, facts=facts
    )
