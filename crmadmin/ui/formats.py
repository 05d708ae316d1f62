"""Numbers, sizes, durations and ages as a person of the current language writes them.

All follow ``QLocale()``, which :class:`~crmadmin.ui.i18n.Languages` sets.
"""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale

from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pace import Reading

KILOBYTE = 1000
MINUTE, HOUR, DAY = 60, 3600, 86400
MONTH, YEAR = 30 * DAY, 365 * DAY
_UNNAMED = frozenset({"comparisons", "mappings", "names"})
"""Units whose rate tells a person nothing."""


class Formats(Texts):
    """The texts of this module."""


def number(value: float, decimals: int = 0) -> str:
    """Write a number with the separators of the language."""
    if decimals == 0:
        return QLocale().toString(int(value))
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float, decimals: int = 0) -> str:
    """Write a share of 1 in per cent ("97 %" in French, "97%" in English).

    What is there but rounds to nothing is "< 1%".
    """
    least = 10**-decimals / 100
    if 0 < share < least / 2:
        return f"< {percent(least, decimals)}"
    text = number(round(share * 100, decimals), decimals)
    return fill(Formats.tr("%1%"), text)


def percent_sign() -> str:
    """Give what follows a number of per cent, with its space where the language has one."""
    return fill(Formats.tr("%1%"), "")


def size(count: int) -> str:
    """Write a number of bytes ("3.2 MB")."""
    return QLocale().formattedDataSize(
        count, 0 if count < KILOBYTE else 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def moment(when: datetime) -> str:
    """Write a time in the person's own time zone, short."""
    seconds = int(when.timestamp())
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds), QLocale.FormatType.ShortFormat)


def duration(seconds: float) -> str:
    """Write how long something takes, in its largest unit that says enough."""
    whole = round(seconds)
    if whole < MINUTE:
        return Formats.tr("%n s", None, whole)
    if whole < HOUR:
        return Formats.tr("%n min", None, round(whole / MINUTE))
    return Formats.tr("%n h", None, round(whole / HOUR))


def ago(when: datetime, now: datetime | None = None) -> str:
    """Write how long ago something was ("2 h ago", "il y a 2 h")."""
    seconds = int(((now or datetime.now(UTC)) - when).total_seconds())
    if seconds < MINUTE:
        return Formats.tr("just now")
    if seconds < HOUR:
        return Formats.tr("%n min ago", None, seconds // MINUTE)
    if seconds < DAY:
        return Formats.tr("%n h ago", None, seconds // HOUR)
    if seconds < MONTH:
        return Formats.tr("%n day(s) ago", None, seconds // DAY)
    if seconds < YEAR:
        return Formats.tr("%n month(s) ago", None, seconds // MONTH)
    return Formats.tr("%n year(s) ago", None, seconds // YEAR)


def folder_name(path: Path) -> str:
    """Write a folder, with ~ for the person's home."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def share(reading: Reading) -> float | None:
    """Give how much of the work is done, from 0 to 1; None while the whole is unknown."""
    progress = reading.progress
    return min(1.0, progress.done / progress.total) if progress.total > 0 else None


def paced(reading: Reading) -> str:
    """Write how fast work goes and how long it will still take ("3.2 MB/s · 12 s left")."""
    parts = []
    if reading.rate > 0 and reading.progress.unit not in _UNNAMED:
        parts.append(_rate(reading))
    if reading.remaining is not None:
        parts.append(fill(Formats.tr("%1 left"), duration(reading.remaining)))
    return " · ".join(parts)


def _rate(reading: Reading) -> str:
    if reading.progress.unit == "bytes":
        return fill(Formats.tr("%1/s", "bytes per second"), size(int(reading.rate)))
    if reading.progress.unit == "steps":
        return fill(Formats.tr("%1 steps/s"), number(reading.rate, 1))
    return fill(Formats.tr("%1 rows/s"), number(reading.rate))
