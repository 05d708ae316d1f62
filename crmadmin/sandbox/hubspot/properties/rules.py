"""Validations of a property's values, as the portal sets them (domain/hubspot-api.md §3.8).

Lengths count Unicode code points. Rules of other types are kept, but hold nobody back.
"""

import re
from collections.abc import Callable, Mapping

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import Json
from crmadmin.sandbox.state import State


def rules_of(state: State, object_name: str, name: str) -> list[Json]:
    """Give what the values of a property have to keep to."""
    found = state.documents(kinds.PROPERTY_RULE, object_name)
    return [kept for kept in found if kept["propertyName"] == name]


def broken_rule(state: State, object_name: str, name: str, value: str) -> str | None:
    """Name the type of the first rule that a value breaks; None for none."""
    for kept in rules_of(state, object_name, name):
        holds = _HOLDS.get(kept["ruleType"])
        arguments = kept["ruleArguments"]
        if holds and arguments and not holds(value, arguments[0]):
            return str(kept["ruleType"])
    return None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _at_least(value: str, least: str) -> bool:
    number, bound = _number(value), _number(least)
    return number is not None and bound is not None and number >= bound


def _at_most(value: str, most: str) -> bool:
    number, bound = _number(value), _number(most)
    return number is not None and bound is not None and number <= bound


_HOLDS: Mapping[str, Callable[[str, str], bool]] = {
    "MIN_LENGTH": lambda value, least: len(value) >= int(least),
    "MAX_LENGTH": lambda value, most: len(value) <= int(most),
    "MIN_NUMBER": _at_least,
    "MAX_NUMBER": _at_most,
    "REGEX": lambda value, pattern: re.fullmatch(pattern, value) is not None,
}
