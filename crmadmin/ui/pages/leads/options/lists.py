"""The whole list of options that one deed makes of another; HubSpot takes whole lists only."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from crmadmin.core.configuration.property_options import PropertyOption

Options = tuple[PropertyOption, ...]


def with_option(options: Sequence[PropertyOption], added: PropertyOption) -> Options:
    """Add an option at the end."""
    return (*options, added)


def replaced(options: Sequence[PropertyOption], changed: PropertyOption) -> Options:
    """Put an option in place of the one with its value."""
    return tuple(changed if each.value == changed.value else each for each in options)


def without(options: Sequence[PropertyOption], values: Collection[str]) -> Options:
    """Take options out."""
    return tuple(each for each in options if each.value not in values)


def shown(options: Sequence[PropertyOption], values: Collection[str], *, hidden: bool) -> Options:
    """Hide options, or show them again."""
    return tuple(replace(each, hidden=hidden) if each.value in values else each for each in options)


def moved(options: Sequence[PropertyOption], values: Collection[str], place: int) -> Options:
    """Put options, in their order, before the one at ``place``; beyond the last one at the end."""
    before = [each for each in options[:place] if each.value not in values]
    after = [each for each in options[place:] if each.value not in values]
    return (*before, *(each for each in options if each.value in values), *after)


def stepped(options: Sequence[PropertyOption], values: Collection[str], step: int) -> Options:
    """Move options one place up (-1) or down (1), together; at the end of the list they stay."""
    places = [place for place, each in enumerate(options) if each.value in values]
    if not places:
        return tuple(options)
    place = places[0] - 1 if step < 0 else places[-1] + 2
    return moved(options, values, place) if 0 <= place <= len(options) else tuple(options)


def proposed_value(label: str, options: Sequence[PropertyOption]) -> str:
    """Make an internal value of a label in the manner of the others: ``NOT_A_FIT``, ``not_a_fit``.

    Where the others have no manner it is the label itself, as HubSpot proposes.
    """
    values = [each.value for each in options if any(map(str.isalpha, each.value))]
    text = "_".join("".join(x if x.isalnum() else " " for x in label).split())
    if values and all(value == value.upper() for value in values):
        return text.upper()
    if values and all(value == value.lower() and " " not in value for value in values):
        return text.lower()
    return label.strip()
