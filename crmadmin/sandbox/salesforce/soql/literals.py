"""SOQL's literals as values to compare with, checked against the field's type.

Source: domain/salesforce-api.md §4, §9.
"""

import re
from datetime import UTC, datetime, timedelta

from crmadmin.sandbox.salesforce.ids import full_id, is_id
from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.salesforce.soql.syntax import Literal, LiteralKind
from crmadmin.sandbox.salesforce.standard.fields import Field
from crmadmin.sandbox.salesforce.values import IDS, MOMENTS, NUMBERS, moment

Bound = str | int | float | None
"""What SQLite compares with; a boolean is 0 or 1."""

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_QUARTER = 3
_NINETY = 90


def bound(literal: Literal, field: Field) -> Bound:
    """Give the value of a literal for a field; refuse one of another type (INVALID_FIELD)."""
    if literal.kind is LiteralKind.NULL:
        return None
    _check(literal, field)
    match literal.kind:
        case LiteralKind.BOOLEAN:
            return int(literal.text == "true")
        case LiteralKind.NUMBER:
            return float(literal.text)
        case LiteralKind.DATETIME:
            return moment(literal.text)
        case LiteralKind.STRING:
            return _text(literal.text, field)
        case _:
            return literal.text


def _text(raw: str, field: Field) -> str | None:
    text = unescaped(raw)
    if field["type"] not in IDS or not text or not _names_record(field):
        return text or None
    if not is_id(text):
        raise Refused("INVALID_QUERY_FILTER_OPERATOR", f"invalid ID field: {text}")
    return full_id(text)


def _names_record(field: Field) -> bool:
    """Tell whether a field holds ids; an entity is named instead."""
    return bool(field["referenceTo"] != ["EntityDefinition"])


def unescaped(raw: str) -> str:
    r"""Give the text that a quoted literal stands for: ``\'`` is ``'``."""
    return _ESCAPE.sub(_escape, raw)


def like_pattern(raw: str) -> str:
    r"""Give SQL's pattern for SOQL's: wildcards are the same; a plain ``\`` is doubled."""

    def keep(match: re.Match[str]) -> str:
        if match[2] in {"%", "_"}:
            return match[0]
        return _escape(match).replace("\\", "\\\\")

    return _ESCAPE.sub(keep, raw)


def _escape(match: re.Match[str]) -> str:
    if match[1]:
        return chr(int(match[1], 16))
    return _ESCAPED.get(match[2], match[2])


def _check(literal: Literal, field: Field) -> None:
    kind, written = str(field["type"]), literal.kind
    if kind == "boolean":
        allowed = {LiteralKind.BOOLEAN}
    elif kind in NUMBERS:
        allowed = {LiteralKind.NUMBER}
    elif kind in MOMENTS:
        own = LiteralKind.DATE if kind == "date" else LiteralKind.DATETIME
        allowed = {own, LiteralKind.RANGE}
    else:
        allowed = {LiteralKind.STRING}
    if written not in allowed:
        quotes = " and should not be enclosed in quotes" if written is LiteralKind.STRING else ""
        name = {"datetime": "dateTime"}.get(kind, kind)
        raise Refused(
            "INVALID_FIELD",
            f"value of filter criterion for field '{field['name']}' must be of type {name}{quotes}",
        )


def ends_of(text: str, now: datetime, *, dates: bool) -> tuple[str, str]:
    """Give the first and the first-no-more moment (or date) of a range such as ``last_week``.

    Days begin at midnight UTC (assumption: the org's users live there).
    """
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    name, _, count = text.partition(":")
    first, end = _days(name, int(count or 0), today) or _period(name, today)
    if dates:
        return first.date().isoformat(), end.date().isoformat()
    return _iso(first), _iso(end)


def _iso(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _days(name: str, count: int, today: datetime) -> tuple[datetime, datetime] | None:
    """Give the ends of a range that is counted in days; LAST_N_DAYS includes today."""
    day = timedelta(days=1)
    if name.endswith("_90_days"):
        name, count = name.replace("90", "n"), _NINETY
    ends = {
        "yesterday": (today - day, today),
        "today": (today, today + day),
        "tomorrow": (today + day, today + 2 * day),
        "last_n_days": (today - count * day, today + day),
        "next_n_days": (today + day, today + (count + 1) * day),
        "n_days_ago": (today - count * day, today - (count - 1) * day),
    }
    return ends.get(name)


def _period(name: str, today: datetime) -> tuple[datetime, datetime]:
    which, _, period = name.partition("_")
    step = {"last": -1, "this": 0, "next": 1}[which]
    if period == "week":
        sunday = today - timedelta(days=(today.weekday() + 1) % 7)
        return sunday + timedelta(weeks=step), sunday + timedelta(weeks=step + 1)
    months = {"month": 1, "quarter": _QUARTER, "year": 12}[period]
    begun = today.year * 12 + (today.month - 1) // months * months
    return _month(begun + step * months), _month(begun + (step + 1) * months)


def _month(count: int) -> datetime:
    return datetime(count // 12, count % 12 + 1, 1, tzinfo=UTC)
