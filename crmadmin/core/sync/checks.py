"""What each system refuses: the first check that applies (D35–D44)."""

import re
from collections.abc import Mapping
from functools import lru_cache

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.sync.canonical import BLANKS, is_unparsed, parts_of
from crmadmin.core.sync.comparison import Comparison, MappedField, Value
from crmadmin.core.sync.scenarios import Outcome

ADDRESS = re.compile(rf"[^@{BLANKS}]+@[^@{BLANKS}]*[^@{BLANKS}]\.[^@{BLANKS}]+")
"""An e-mail of the form ``x@y.z``: one ``@``, no blanks, a dot inside the domain (D38)."""

LENGTH_CHECKED = frozenset({"string", "textarea", "email", "phone", "url", "picklist"})
"""Salesforce types whose length is checked, in Unicode code points (D40)."""

PARSED = frozenset({Comparison.NUMBER, Comparison.DAY, Comparison.INSTANT, Comparison.BOOLEAN})
"""Comparisons whose values must parse before they can be written (D37, extended)."""


def is_address(text: str) -> bool:
    """Tell whether a text, trimmed, has the form of an e-mail address (D38)."""
    return ADDRESS.fullmatch(text.strip(BLANKS)) is not None


def refused_by_salesforce(
    mapped: MappedField, source: Value, new: str | None, *, creating: bool
) -> Outcome | None:
    """Give the error with which Salesforce refuses a value (None = cleared), or None.

    ``source`` is HubSpot's value, ``new`` what would be written.
    """
    field = mapped.salesforce
    if field.calculated or not (field.createable if creating else field.updateable):
        return Outcome.ERROR_PERMISSION
    if new is None:
        return None if field.nillable else Outcome.ERROR_REQUIRED
    if mapped.is_owner:
        return None
    return _bad_value(mapped, source, new)


def _bad_value(mapped: MappedField, source: Value, new: str) -> Outcome | None:
    field = mapped.salesforce
    if mapped.comparison in PARSED and is_unparsed(source.key):
        return Outcome.ERROR_FORMAT
    whole = mapped.comparison is Comparison.NUMBER and field.type == "int"
    if whole and "." in (source.key or ""):
        return Outcome.ERROR_FORMAT
    if field.type == "email" and not is_address(new):
        return Outcome.ERROR_FORMAT
    if field.restricted and not _chosen(mapped, new) <= active_values(field):
        return Outcome.ERROR_PICKLIST
    if field.type in LENGTH_CHECKED and 0 < field.length < len(new):
        return Outcome.ERROR_TOO_LONG
    return None


def refused_by_hubspot(
    mapped: MappedField, new: str | None, *, current: str | None, email_taken: bool
) -> Outcome | None:
    """Give the error with which HubSpot refuses a value (None = cleared), or None.

    ``current`` is HubSpot's value now; ``email_taken`` says whether another contact has the
    new e-mail (D42).
    """
    if new is None or mapped.is_owner:
        return None
    prop = mapped.hubspot
    if prop.kind is ValueKind.EMAIL:
        if not is_address(new):
            return Outcome.ERROR_FORMAT
        return Outcome.ERROR_DUPLICATE if email_taken else None
    if checks_options(prop) and not _chosen(mapped, new) <= option_values(prop):
        return Outcome.ERROR_PICKLIST
    if prop.name == "lifecyclestage":
        order = stage_order(prop)
        if order.get(new, 0) < order.get(current or "", order.get(new, 0)):
            return Outcome.REFUSED_LIFECYCLE_BACKWARD
    return None


def checks_options(prop: Definition) -> bool:
    """Tell whether HubSpot checks a property's values against its options (D43).

    Not where the options are kept elsewhere and unknown.
    """
    return prop.kind in {ValueKind.ENUMERATION, ValueKind.SET} and bool(prop.options)


def _chosen(mapped: MappedField, text: str) -> frozenset[str]:
    return parts_of(text) if mapped.comparison is Comparison.SET else frozenset({text})


@lru_cache(maxsize=1024)
def active_values(field: Definition) -> frozenset[str]:
    """Give the values that a restricted picklist takes (D39)."""
    return frozenset(option.value for option in field.options if option.active)


@lru_cache(maxsize=1024)
def option_values(prop: Definition) -> frozenset[str]:
    """Give the values that HubSpot takes; hidden options count (D43)."""
    return frozenset(option.value for option in prop.options)


@lru_cache(maxsize=64)
def stage_order(prop: Definition) -> Mapping[str, int]:
    """Give the display order of each lifecycle stage (D44)."""
    return {option.value: option.position for option in prop.options}
