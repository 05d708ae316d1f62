"""Dates and times as exports write them."""

import re
from collections import deque
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from crmadmin.core.sync.notation import BLANKS, PLAIN, Notation

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""A date as both APIs send it; not necessarily one of the calendar."""

API_DATETIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})"
)
"""A date with a time as the APIs send it; not necessarily one of the calendar."""

_DATE_FORM = ((4, "-"), (7, "-"))
_TIME_FORM = ((10, "T"), (13, ":"), (16, ":"), (19, "."))
_API_FORMS = {
    24: (*_DATE_FORM, *_TIME_FORM, (23, "Z")),
    28: (*_DATE_FORM, *_TIME_FORM, *zip(range(23, 28), "+0000", strict=True)),
}
_YEAR_LAST = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})")
_TIME = re.compile(
    r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?\s*(AM|PM|am|pm)?\s*"
    r"(Z(?:[+-][0-9]{2}:?[0-9]{2})?|[+-][0-9]{2}:?[0-9]{2}|UTC|GMT)?"
)
_EPOCH_MILLISECONDS = re.compile(r"-?[0-9]{11,14}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SHORTEST_DATE = len("1/1/2000")
_SEPARATORS = "T \u00a0\u202f"


def utc_milliseconds(text: str, notation: Notation = PLAIN) -> str | None:
    """Write a moment as ``YYYY-MM-DDTHH:MM:SS.mmmZ``; None if the text is none."""
    if are_api_milliseconds((text,)):
        return text[:23] + "Z"
    moment = moment_of(text, notation)
    return None if moment is None else f"{iso_milliseconds(moment)}Z"


def are_api_milliseconds(texts: Sequence[str]) -> bool:
    """Tell whether all texts are UTC moments as one API sends them, all in the same form.

    That is ``YYYY-MM-DDTHH:MM:SS.mmmZ`` or the same with ``+0000``.
    """
    if not texts:
        return True
    width = len(texts[0])
    form = _API_FORMS.get(width)
    return form is not None and _have_form(texts, form, width) and _parse(texts, datetime)


def are_iso_dates(texts: Sequence[str]) -> bool:
    """Tell whether all texts are dates of the calendar as both APIs send them."""
    return not texts or (_have_form(texts, _DATE_FORM, 10) and _parse(texts, date))


def _have_form(texts: Sequence[str], form: Sequence[tuple[int, str]], width: int) -> bool:
    """Tell whether all texts have this width and these signs, looking at all of them at once."""
    if set(map(len, texts)) != {width}:
        return False
    together, number = "".join(texts), len(texts)
    return all(together[place::width] == sign * number for place, sign in form)


def _parse(texts: Sequence[str], kind: type[date]) -> bool:
    try:
        deque(map(kind.fromisoformat, texts), maxlen=0)
    except ValueError:
        return False
    return True


def iso_milliseconds(moment: datetime) -> str:
    """Write a moment without its zone, in milliseconds."""
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds")


def utc_date(text: str, notation: Notation = PLAIN) -> str | None:
    """Write the UTC calendar date of a date or moment; None if the text is none (D26)."""
    if ISO_DATE.fullmatch(text):
        try:
            date.fromisoformat(text)
        except ValueError:
            return None
        return text
    moment = moment_of(text, notation)
    return None if moment is None else moment.date().isoformat()


def moment_of(text: str, notation: Notation = PLAIN) -> datetime | None:
    """Parse a date or a date with a time; without a zone it is taken as UTC (assumption).

    Read are ISO dates, ``2026/9/5``, ``5/9/2026`` and ``5-9-2026`` in the notation's order,
    ``5.9.2026`` always with the day first, epoch milliseconds (domain/hubspot-api.md §5.3),
    and Data Loader's ``…Z-0300``.
    """
    text = text.strip(BLANKS)
    if _EPOCH_MILLISECONDS.fullmatch(text):
        return _EPOCH + timedelta(milliseconds=int(text))
    head, rest = _split_date(text)
    day = _calendar_date(head, notation)
    if day is None:
        return None
    if not rest:
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    return _with_time(day, rest)


def day_and_month(text: str) -> tuple[int, int] | None:
    """Give the first two numbers of a date that ends in its year; None if it is not such a one.

    Dotted dates are left out: their order is known.
    """
    match = _YEAR_LAST.fullmatch(_split_date(text.strip(BLANKS))[0])
    if match is None or match[2] == ".":
        return None
    return int(match[1]), int(match[3])


def _split_date(text: str) -> tuple[str, str]:
    for index, character in enumerate(text):
        if character in _SEPARATORS and index >= _SHORTEST_DATE:
            return text[:index].removesuffix(","), text[index + 1 :].strip(_SEPARATORS + BLANKS)
    return text, ""


def _calendar_date(text: str, notation: Notation) -> date | None:
    try:
        if ISO_DATE.fullmatch(text):
            return date.fromisoformat(text)
        if match := _YEAR_FIRST.fullmatch(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := _YEAR_LAST.fullmatch(text):
            first, second, year = int(match[1]), int(match[3]), int(match[4])
            if notation.day_first or match[2] == ".":
                first, second = second, first
            return date(year, first, second)
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
