"""A field's value as it is kept, as JSON tells it and as CSV does, by the field's type.

Kept are JSON values; datetimes as ``2026-01-15T10:30:00.000Z``, so that texts sort as moments.
Source: domain/salesforce-api.md §9.
"""

import json
import re
from collections.abc import Callable
from typing import Any

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.canonical import is_unparsed, key_of

WHOLE = frozenset({"int", "long"})
DECIMAL = frozenset({"double", "currency", "percent"})
NUMBERS = WHOLE | DECIMAL
MOMENTS = frozenset({"date", "datetime"})
IDS = frozenset({"id", "reference"})

Kept = str | int | float | bool | None

_API_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|\+0000)")
_WITHOUT_ZONE = len("2026-01-15T10:30:00.000")


def moment(text: str) -> str:
    """Give a datetime as it is kept; a text that is none stays as it is."""
    if _API_MOMENT.fullmatch(text):
        return f"{text[:_WITHOUT_ZONE]}Z"
    return _keyed(ValueKind.DATETIME, text)


def _date(text: str) -> str:
    return _keyed(ValueKind.DATE, text)


def _keyed(kind: ValueKind, text: str) -> str:
    key = key_of(kind, text)
    return text if key is None or is_unparsed(key) else key


def _boolean(text: str) -> bool:
    return text.strip().lower() == "true"


def _decimal(text: str) -> Kept:
    try:
        return float(text)
    except ValueError:
        return text


def _whole(text: str) -> Kept:
    value = _decimal(text)
    return int(value) if isinstance(value, float) and value.is_integer() else value


_KEEPERS: dict[str, Callable[[str], Kept]] = {
    "boolean": _boolean,
    "datetime": moment,
    "date": _date,
    **dict.fromkeys(WHOLE, _whole),
    **dict.fromkeys(DECIMAL, _decimal),
}


def keeper(kind: str) -> Callable[[str], Kept]:
    """Give what makes values of a type's wire texts.

    What does not parse stays text, as a portal would hold it.
    """
    return _KEEPERS.get(kind, str)


def kept(kind: str, text: str) -> Kept:
    """Make the value of a wire text."""
    return keeper(kind)(text)


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


def as_csv(kind: str) -> Callable[[Any], Any]:
    """Give what tells a type's values as a Bulk result does; null is empty."""
    return _CSV_WRITERS.get(kind, _plain)


def _plain(value: Any) -> Any:
    return value


def _word(value: Any) -> str:
    return "true" if value else "false"


def _float(value: Any) -> Any:
    return float(value) if isinstance(value, int) else value


_CSV_WRITERS: dict[str, Callable[[Any], Any]] = {
    "boolean": _word,
    **dict.fromkeys(DECIMAL, _float),
}


def as_history_text(value: Kept) -> str | None:
    """Give a kept value as the text that history keeps."""
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)
