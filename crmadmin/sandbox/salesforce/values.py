"""A field's value as it is kept, as JSON tells it and as CSV does, by the field's type.

Kept are JSON values; datetimes as ``2026-01-15T10:30:00.000Z``, so that texts sort as moments.
Source: domain/salesforce-api.md §9.
"""

import json
from typing import Any

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.canonical import is_unparsed, key_of

WHOLE = frozenset({"int", "long"})
DECIMAL = frozenset({"double", "currency", "percent"})
NUMBERS = WHOLE | DECIMAL
MOMENTS = frozenset({"date", "datetime"})
IDS = frozenset({"id", "reference"})

Kept = str | int | float | bool | None


def moment(text: str) -> str:
    """Give a datetime as it is kept; a text that is none stays as it is."""
    key = key_of(ValueKind.DATETIME, text)
    return text if key is None or is_unparsed(key) else key


def kept(kind: str, text: str) -> Kept:
    """Make the value of a wire text; what does not parse stays text, as a portal would hold it."""
    if kind == "boolean":
        return text.strip().lower() == "true"
    if kind in NUMBERS:
        return _number(kind, text)
    if kind == "datetime":
        return moment(text)
    if kind == "date":
        key = key_of(ValueKind.DATE, text)
        return text if key is None or is_unparsed(key) else key
    return text


def _number(kind: str, text: str) -> Kept:
    try:
        value = float(text)
    except ValueError:
        return text
    return int(value) if kind in WHOLE and value.is_integer() else value


def as_json(kind: str, value: Any) -> Any:
    """Tell a value that SQLite gave as the REST API does."""
    if kind == "boolean":
        return bool(value)
    if value is None:
        return None
    if kind == "datetime":
        return str(value).removesuffix("Z") + "+0000"
    if kind in DECIMAL and isinstance(value, int):
        return float(value)
    if kind == "address":
        parts = json.loads(value)
        return parts if any(part is not None for part in parts.values()) else None
    return value


def as_csv(kind: str, value: Any) -> str:
    """Tell a value that SQLite gave as a Bulk result does; null is empty."""
    if kind == "boolean":
        return "true" if value else "false"
    if value is None:
        return ""
    if kind in DECIMAL and isinstance(value, int):
        return str(float(value))
    return str(value)


def as_history_text(value: Kept) -> str | None:
    """Give a kept value as the text that history keeps."""
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)
