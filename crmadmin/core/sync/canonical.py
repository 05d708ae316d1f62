"""Values made canonical once, by declared type: the text a system would send, and a key.

Every stored value has two forms. Its *wire text* is what the system's API would give
("811.0", "2026-09-05T10:11:12.345+0000"); it is what people see and what a sync passes on.
Its *key*, for kinds where equal values can be written differently, is what comparisons use:

=========  ======================================================================
number     plain decimal without trailing zeros: ``811``, ``-0.5``
boolean    ``true`` or ``false``; a blank boolean is ``false`` (D24)
date       ``YYYY-MM-DD``
datetime   UTC, milliseconds: ``YYYY-MM-DDTHH:MM:SS.mmmZ``
set        distinct trimmed parts in character order, joined by ``;`` (D25)
email      trimmed, lower case (D7, D22)
=========  ======================================================================

A key that begins with ``?`` belongs to a text that did not parse; it is that text behind the
mark. Sources: domain/sync-decisions.md D22–D26, domain/hubspot-api.md §5.3.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from crmadmin.core.definitions import System, ValueKind

UNPARSED = "?"
"""First character of the key of a text that did not parse."""

BLANKS = " \t\n\r\v\f\u00a0"
"""The characters that trimming takes away, the same in Python and in SQL."""

_TRUE = frozenset({"true", "yes", "oui", "1", "vrai", "t", "y", "checked"})
_FALSE = frozenset({"false", "no", "non", "0", "faux", "f", "n", "unchecked"})
_PLAIN_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_GROUPED_POINT = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_LARGEST_EXPONENT = 40
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", re.ASCII)
_TIME = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(AM|PM|am|pm)?\s*"
    r"(Z(?:[+-]\d{2}:?\d{2})?|[+-]\d{2}:?\d{2}|UTC|GMT)?",
    re.ASCII,
)
_EPOCH_MILLISECONDS = re.compile(r"-?\d{11,14}", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a file writes numbers and dates, found from its columns."""

    decimal_comma: bool = False
    day_first: bool = False


PLAIN = Notation()


def key_of(kind: ValueKind, text: str | None) -> str | None:
    """Give the comparison key of a wire text; None for a blank one.

    A boolean is never blank: its key is then ``false`` (D24). Kinds without keys compare by
    their own text.
    """
    if text is None or text == "":
        return "false" if kind is ValueKind.BOOLEAN else None
    return _KEYS[kind](text)


def is_unparsed(key: str | None) -> bool:
    """Tell whether a key belongs to a text that did not parse."""
    return key is not None and key.startswith(UNPARSED)


def wire_of(kind: ValueKind, text: str, system: System, notation: Notation = PLAIN) -> str:
    """Write a file's text as the system's API would; unparseable text stays as it is.

    Text that the API could have sent is kept to the letter (``811.0`` stays ``811.0``).
    """
    if text == "" or kind not in _WIRES:
        return text
    return _WIRES[kind](text, system, notation)


def longer_id(text: str) -> str:
    """Give the 18-character form of a 15-character Salesforce Id; other texts unchanged.

    Source: domain/salesforce-api.md (Ids): each block of five adds a check character made of
    which of its letters are capitals.
    """
    if len(text) != 15 or not text.isalnum() or not text.isascii():  # noqa: PLR2004 - Id length
        return text
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
    suffix = ""
    for start in (0, 5, 10):
        bits = sum(1 << i for i, c in enumerate(text[start : start + 5]) if c.isupper())
        suffix += alphabet[bits]
    return text + suffix


def parts_of(text: str | None) -> frozenset[str]:
    """Split a multi-select value on ``;``: trimmed parts, blank ones dropped (D25)."""
    if not text:
        return frozenset()
    return frozenset(part for raw in text.split(";") if (part := raw.strip(BLANKS)))


def number_of(text: str) -> Decimal | None:
    """Parse a plain decimal number; None if the text is none."""
    bare = text.strip(BLANKS)
    if not _DECIMAL.fullmatch(bare):
        return None
    number = Decimal(bare)
    return None if abs(number.adjusted()) > _LARGEST_EXPONENT else number


def _number_key(text: str) -> str:
    number = number_of(text)
    if number is None:
        return UNPARSED + text
    plain = format(number, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return "0" if plain in {"-0", "+0", ""} else plain.removeprefix("+")


def _boolean_key(text: str) -> str:
    folded = text.strip(BLANKS).lower()
    if folded in _TRUE:
        return "true"
    if folded in _FALSE:
        return "false"
    return UNPARSED + text


def _set_key(text: str) -> str | None:
    return ";".join(sorted(parts_of(text))) or None


def _email_key(text: str) -> str | None:
    return text.strip(BLANKS).lower() or None


def _date_key(text: str) -> str:
    moment = _moment(text, PLAIN)
    return UNPARSED + text if moment is None else moment.date().isoformat()


def _datetime_key(text: str) -> str:
    moment = _moment(text, PLAIN)
    return UNPARSED + text if moment is None else _iso_milliseconds(moment) + "Z"


def _iso_milliseconds(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds")


def _moment(text: str, notation: Notation) -> datetime | None:
    """Parse a date or a date with a time; without a zone it is taken as UTC (assumption)."""
    text = text.strip(BLANKS)
    if _EPOCH_MILLISECONDS.fullmatch(text):
        try:
            return _EPOCH + timedelta(milliseconds=int(text))
        except OverflowError:
            return None
    head, rest = _split_date(text)
    day = _calendar_date(head, notation)
    if day is None:
        return None
    if not rest:
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    return _with_time(day, rest)


def _split_date(text: str) -> tuple[str, str]:
    for index, character in enumerate(text):
        if character in "T \u00a0" and index >= len("1/1/2000"):
            return text[:index], text[index + 1 :].strip(BLANKS)
    return text, ""


def _calendar_date(text: str, notation: Notation) -> date | None:
    try:
        if _ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
        if match := _SLASHED.fullmatch(text):
            first, second, year = (int(group) for group in match.groups())
            day, month = (first, second) if notation.day_first else (second, first)
            return date(year, month, day)
    except ValueError:
        return None
    return None


def _with_time(day: date, text: str) -> datetime | None:
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    hour, minute, second, fraction, half, zone = match.groups()
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half.lower() == "pm" else 0)
    try:
        moment = datetime(
            day.year,
            day.month,
            day.day,
            hours,
            int(minute),
            int(second or 0),
            int((fraction or "0").ljust(6, "0")[:6]),
            tzinfo=UTC,
        )
        return moment - _offset(zone)
    except (ValueError, OverflowError):
        return None


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone in {"Z", "UTC", "GMT"}:
        return timedelta()
    digits = zone.removeprefix("Z").replace(":", "")
    sign = -1 if digits[0] == "-" else 1
    return sign * timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5]))


def _number_wire(text: str, _system: System, notation: Notation) -> str:
    if _PLAIN_NUMBER.fullmatch(text):
        return text
    bare = re.sub(r"[\s\u00a0\u202f'’]|[€$£]|EUR|USD", "", text)
    if notation.decimal_comma:
        bare = bare.replace(".", "").replace(",", ".") if "," in bare else bare
    elif _GROUPED_POINT.fullmatch(bare):
        bare = bare.replace(",", "")
    return text if number_of(bare) is None else bare


def _boolean_wire(text: str, _system: System, _notation: Notation) -> str:
    key = _boolean_key(text)
    return text if is_unparsed(key) else key


def _date_wire(text: str, _system: System, notation: Notation) -> str:
    if _ISO_DATE.fullmatch(text):
        return text
    moment = _moment(text, notation)
    return text if moment is None else moment.date().isoformat()


def _datetime_wire(text: str, system: System, notation: Notation) -> str:
    if len(text) >= len("2026-09-05") and text[4] == "-" and "T" in text:
        return text
    moment = _moment(text, notation)
    if moment is None:
        return text
    return _iso_milliseconds(moment) + ("Z" if system is System.HUBSPOT else "+0000")


def _reference_wire(text: str, _system: System, _notation: Notation) -> str:
    return longer_id(text.strip(BLANKS))


_KEYS: dict[ValueKind, Callable[[str], str | None]] = {
    ValueKind.TEXT: str,
    ValueKind.ENUMERATION: str,
    ValueKind.REFERENCE: str,
    ValueKind.EMAIL: _email_key,
    ValueKind.NUMBER: _number_key,
    ValueKind.BOOLEAN: _boolean_key,
    ValueKind.DATE: _date_key,
    ValueKind.DATETIME: _datetime_key,
    ValueKind.SET: _set_key,
}
_WIRES: dict[ValueKind, Callable[[str, System, Notation], str]] = {
    ValueKind.NUMBER: _number_wire,
    ValueKind.BOOLEAN: _boolean_wire,
    ValueKind.DATE: _date_wire,
    ValueKind.DATETIME: _datetime_wire,
    ValueKind.REFERENCE: _reference_wire,
}
