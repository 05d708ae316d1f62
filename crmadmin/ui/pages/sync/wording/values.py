"""How values, times and lists of options are written within sentences."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill

_LONGEST = 120
_MOST = 12


class SyncValues(Texts):
    """The texts of this module."""


def quoted(text: str | None, labels: Mapping[str, str] | None = None) -> str:
    """Write a value between quotation marks, with what it is called; a blank as a word."""
    if not text:
        return SyncValues.tr("blank", "a value")
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    label = (labels or {}).get(text)
    if label and label != text:
        return fill(SyncValues.tr("“%1” (%2)"), label, shown)
    return fill(SyncValues.tr("“%1”"), shown)


def instant(key: str | None) -> str:
    """Write a time (a canonical datetime key) in the person's own zone; "–" for none."""
    if not key:
        return "–"
    return formats.moment(datetime.fromisoformat(key))


def listed(values: Sequence[str]) -> str:
    """Write the first of a list of values and how many more there are."""
    shown = ", ".join(fill(SyncValues.tr("“%1”"), value) for value in values[:_MOST])
    more = len(values) - _MOST
    if more <= 0:
        return shown
    return fill(SyncValues.tr("%1 and %2"), shown, SyncValues.tr("%Ln more", None, more))


def plain(text: str, labels: Mapping[str, str]) -> str:
    """Write a value that stands alone: what it is called and itself, or that it is blank."""
    if not text:
        return SyncValues.tr("blank", "a value")
    label = labels.get(text)
    return f"{label} · {text}" if label and label != text else text
