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

import string
from collections.abc import Callable, Sequence

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.sync.moments import (
    API_DATETIME,
    ISO_DATE,
    are_api_milliseconds,
    are_iso_dates,
    iso_milliseconds,
    moment_of,
    utc_date,
    utc_milliseconds,
)
from crmadmin.core.sync.notation import BLANKS, PLAIN, Notation
from crmadmin.core.sync.numbers import bare_number, number_of, plain_text

UNPARSED = "?"
"""First character of the key of a text that did not parse."""

_TRUE = frozenset({"true", "yes", "oui", "1", "vrai", "t", "y", "checked"})
_FALSE = frozenset({"false", "no", "non", "0", "faux", "f", "n", "unchecked"})
_SHORT_ID, _CHECK_CHARACTERS = 15, "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
_CAPITALS = {ord(c): "1" if c.isupper() else "0" for c in string.ascii_letters + string.digits}
_LONG_ENOUGH = len("2026-09-05T10:11:12.345Z")


def key_of(kind: ValueKind, text: str | None) -> str | None:
    """Give the comparison key of a wire text; None for a blank one.

    A boolean is never blank: its key is then ``false`` (D24). Kinds without keys compare by
    their own text.
    """
    if text is None or text == "":
        return "false" if kind is ValueKind.BOOLEAN else None
    return _KEYS[kind](text)


def keys_of_moments(texts: Sequence[str]) -> list[str | None] | None:
    """Give the keys of moments if all are blank or just as an API sends them, else None.

    A batch costs a fraction of what :func:`key_of` takes, text by text.
    """
    filled = list(filter(None, texts))
    if not are_api_milliseconds(filled):
        return None
    if not filled or len(filled[0]) == _LONG_ENOUGH:
        return [text or None for text in texts]
    return [text[:23] + "Z" if text else None for text in texts]


def keys_of_dates(texts: Sequence[str]) -> list[str | None] | None:
    """Give the keys of dates if all are blank or just as an API sends them, else None."""
    filled = list(filter(None, texts))
    return [text or None for text in texts] if are_iso_dates(filled) else None


def keys_of_emails(texts: Sequence[str]) -> list[str | None]:
    """Give the keys of e-mail addresses."""
    return [text.strip(BLANKS).lower() or None for text in texts]


def is_unparsed(key: str | None) -> bool:
    """Tell whether a key belongs to a text that did not parse."""
    return key is not None and key.startswith(UNPARSED)


def wire_of(kind: ValueKind, text: str, system: System, notation: Notation = PLAIN) -> str:
    """Write a file's text as the system's API would; unparseable text stays as it is.

    Text that the API could have sent is kept to the letter (``811.0`` stays ``811.0``). Of a
    number, boolean, date, datetime or reference, blanks alone are no text.
    """
    if text == "" or kind not in _WIRES:
        return text
    return _WIRES[kind](text, system, notation) if text.strip(BLANKS) else ""


def longer_id(text: str) -> str:
    """Give the 18-character form of a 15-character Salesforce Id; other texts unchanged.

    Source: domain/salesforce-api.md (Ids): each block of five adds a check character made of
    which of its letters are capitals.
    """
    if len(text) != _SHORT_ID or not text.isalnum() or not text.isascii():
        return text
    capitals = text.translate(_CAPITALS)
    return (
        text
        + _CHECK_CHARACTERS[int(capitals[4::-1], 2)]
        + _CHECK_CHARACTERS[int(capitals[9:4:-1], 2)]
        + _CHECK_CHARACTERS[int(capitals[14:9:-1], 2)]
    )


def parts_of(text: str | None) -> frozenset[str]:
    """Split a multi-select value on ``;``: trimmed parts, blank ones dropped (D25)."""
    if not text:
        return frozenset()
    return frozenset(part for raw in text.split(";") if (part := raw.strip(BLANKS)))


def _number_key(text: str) -> str | None:
    if (plain := plain_text(text)) is not None:
        return plain
    return UNPARSED + text if text.strip(BLANKS) else None


def _boolean_key(text: str) -> str:
    folded = text.strip(BLANKS).lower()
    if folded in _TRUE:
        return "true"
    if folded in _FALSE or not folded:
        return "false"
    return UNPARSED + text


def _set_key(text: str) -> str | None:
    return ";".join(sorted(parts_of(text))) or None


def _email_key(text: str) -> str | None:
    return keys_of_emails((text,))[0]


def _date_key(text: str) -> str | None:
    return utc_date(text) or (UNPARSED + text if text.strip(BLANKS) else None)


def _datetime_key(text: str) -> str | None:
    return utc_milliseconds(text) or (UNPARSED + text if text.strip(BLANKS) else None)


def _number_wire(text: str, _system: System, notation: Notation) -> str:
    bare = bare_number(text, notation)
    return text if bare is None else bare


def _boolean_wire(text: str, _system: System, _notation: Notation) -> str:
    key = _boolean_key(text)
    return text if is_unparsed(key) else key


def _date_wire(text: str, _system: System, notation: Notation) -> str:
    if ISO_DATE.fullmatch(text):
        return text
    return utc_date(text, notation) or text


def _datetime_wire(text: str, system: System, notation: Notation) -> str:
    if API_DATETIME.fullmatch(text):
        return text
    moment = moment_of(text, notation)
    if moment is None:
        return text
    return iso_milliseconds(moment) + ("Z" if system is System.HUBSPOT else "+0000")


def _reference_wire(text: str, system: System, _notation: Notation) -> str:
    trimmed = text.strip(BLANKS)
    if system is System.HUBSPOT and trimmed.isdigit():
        return trimmed  # a record of HubSpot itself, whose ids have no second form
    return longer_id(trimmed)


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

__all__ = [
    "BLANKS",
    "PLAIN",
    "UNPARSED",
    "Notation",
    "is_unparsed",
    "key_of",
    "keys_of_dates",
    "keys_of_emails",
    "keys_of_moments",
    "longer_id",
    "number_of",
    "parts_of",
    "wire_of",
]
