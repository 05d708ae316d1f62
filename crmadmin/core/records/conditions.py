"""Conditions on records as people write them on a command line: ``city=Lyon``."""

import re

from crmadmin.core.definitions import ValueKind
from crmadmin.core.records.query import Filter, Operator

_SIGNS = {
    "~": Operator.CONTAINS,
    "=": Operator.EQUALS,
    ">": Operator.GREATER,
    "<": Operator.LESS,
}
_WRITTEN = re.compile(r"\s*([\w.]+)\s*(!=|[=~<>])(.*)", re.DOTALL)


def property_of(text: str) -> str | None:
    """Give the property that a condition is about; None for a text that is none."""
    found = _WRITTEN.fullmatch(text)
    return None if found is None else found[1]


def read_condition(text: str, kind: ValueKind) -> Filter | None:
    """Read a condition on a property of a kind; None for a text that is none.

    ``=`` equals, ``~`` contains, ``<`` and ``>`` compare; ``name=`` asks for a blank, ``name!=``
    for anything else. Several values of a choice are parted by ``;``.
    """
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return None
    name, sign, value = found[1], found[2], found[3].strip()
    if not value:
        states = {"=": Operator.BLANK, "!=": Operator.NOT_BLANK}
        return Filter(property=name, operator=states[sign]) if sign in states else None
    if sign not in _SIGNS:
        return None
    if sign == "=" and kind in {ValueKind.ENUMERATION, ValueKind.SET}:
        values = tuple(filter(None, (each.strip() for each in value.split(";"))))
        return Filter(property=name, operator=Operator.ONE_OF, values=values)
    return Filter(property=name, operator=_SIGNS[sign], values=(value,))
