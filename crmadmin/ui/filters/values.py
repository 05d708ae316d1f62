"""Values as a person of the current language reads them."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.records.query import RecordValue
from crmadmin.core.sync.canonical import parts_of
from crmadmin.ui.i18n import Texts, fill

LONGEST_NUMBER = 15
"""How many digits a number keeps without a doubt; longer ones are shown as they came."""

_LONG_TEXT = 24
_SHORT = QLocale.FormatType.ShortFormat


class Values(Texts):
    """The texts of this module."""


def shown(definition: Definition, value: RecordValue | None, label: str | None = None) -> str:
    """Write a value: by its label, or as numbers and dates are written; "" for a blank."""
    if value is None:
        return ""
    if label is not None:
        return label
    if value.unparsed or value.key is None or _is_id(definition):
        return value.text
    return _by_key(definition.kind, value.text, value.key)


def explained(definition: Definition, value: RecordValue | None, label: str | None = None) -> str:
    """Say of a value what its cell does not show: what did not parse, the internal value."""
    if value is None:
        return ""
    if value.unparsed:
        return fill(
            Values.tr("“%1” is not %2; it is kept as text."),
            value.text,
            kind_name(definition.kind),
        )
    text = shown(definition, value, label)
    if text != value.text:
        return fill(Values.tr("%1\nInternal value: %2"), text, value.text)
    return text if len(text) > _LONG_TEXT else ""


def kind_name(kind: ValueKind) -> str:
    """Name a kind of value, with its article, within a sentence."""
    names = {
        ValueKind.NUMBER: Values.tr("a number"),
        ValueKind.BOOLEAN: Values.tr("a yes or no"),
        ValueKind.DATE: Values.tr("a date"),
        ValueKind.DATETIME: Values.tr("a date and time"),
    }
    return names.get(kind, Values.tr("a value of its kind"))


def yes_or_no(key: str) -> str:
    """Write the key of a boolean."""
    return Values.tr("Yes") if key == "true" else Values.tr("No")


def written_number(key: str) -> str:
    """Write the key of a number with the separators of the language."""
    if sum(sign.isdigit() for sign in key) > LONGEST_NUMBER:
        return key
    decimals = len(key.partition(".")[2])
    return QLocale().toString(float(key), "f", decimals)


def written_date(key: str) -> str:
    """Write the key of a date, short."""
    return QLocale().toString(QDate.fromString(key, "yyyy-MM-dd"), day_format())


def written_moment(key: str) -> str:
    """Write the key of a time in the person's own time zone, short."""
    moment = local(key)
    time = QLocale().toString(moment.time(), _SHORT)
    return f"{QLocale().toString(moment.date(), day_format())} {time}"


def day_format() -> str:
    """Give the short format of dates, with all four digits of the year."""
    short = QLocale().dateFormat(_SHORT)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def local(key: str) -> QDateTime:
    """Give the key of a time in the person's own time zone."""
    return QDateTime.fromMSecsSinceEpoch(round(datetime.fromisoformat(key).timestamp() * 1000))


def _is_id(definition: Definition) -> bool:
    """Tell whether a number is an id (``associatedcompanyid``), which is never grouped."""
    return definition.kind is ValueKind.NUMBER and definition.name.lower().endswith("id")


def _by_key(kind: ValueKind, text: str, key: str) -> str:
    match kind:
        case ValueKind.NUMBER:
            return written_number(key)
        case ValueKind.BOOLEAN:
            return yes_or_no(key)
        case ValueKind.DATE:
            return written_date(key)
        case ValueKind.DATETIME:
            return written_moment(key)
        case _:
            return text


def called(
    definition: Definition, value: RecordValue | None, labels: Mapping[str, str]
) -> str | None:
    """Say what a value is called; None where it speaks for itself. Of a set each part is."""
    if value is None or not labels:
        return None
    if definition.kind is not ValueKind.SET:
        return labels.get(value.text)
    if not any(part in labels for part in parts_of(value.text)):
        return None
    parts = (part.strip() for part in value.text.split(";"))
    return "; ".join(labels.get(part, part) for part in parts if part)
