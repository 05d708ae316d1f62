"""Filters in words."""

from crmadmin.core.definitions import ValueKind
from crmadmin.core.records.query import Filter, Operator, RecordValue
from crmadmin.core.sync.canonical import key_of
from crmadmin.services.browsing import ColumnLabels
from crmadmin.ui.filters.days import by_days
from crmadmin.ui.filters.values import called, shown, written_date
from crmadmin.ui.i18n import Texts, fill

_TIMES = frozenset({ValueKind.DATE, ValueKind.DATETIME})


class FilterWords(Texts):
    """The texts of this module."""


def operator_name(operator: Operator, kind: ValueKind) -> str:
    """Name an operator as the editor offers it."""
    names = {
        Operator.CONTAINS: FilterWords.tr("contains"),
        Operator.EQUALS: FilterWords.tr("is"),
        Operator.ONE_OF: FilterWords.tr("is one of"),
        Operator.GREATER: FilterWords.tr("is greater than"),
        Operator.LESS: FilterWords.tr("is less than"),
        Operator.BETWEEN: FilterWords.tr("is between"),
        Operator.BLANK: FilterWords.tr("is blank"),
        Operator.NOT_BLANK: FilterWords.tr("is not blank"),
        Operator.UNPARSED: FilterWords.tr("could not be read"),
    }
    if kind in _TIMES:
        names[Operator.GREATER] = FilterWords.tr("is after")
        names[Operator.LESS] = FilterWords.tr("is before")
    return names[operator]


def filter_words(column: ColumnLabels, given: Filter) -> str:
    """Say a filter in a few words ("Score is greater than 9")."""
    kind = column.definition.kind
    if kind is ValueKind.DATETIME:
        given = by_days(given)
    title = column.definition.label or column.definition.name
    values = [_value(column, each) for each in given.values]
    return fill(_sentence(given.operator, kind), title, *_named(given, values))


def _sentence(operator: Operator, kind: ValueKind) -> str:
    if operator in (Operator.GREATER, Operator.LESS):
        return _measure(operator, kind)
    return {
        Operator.CONTAINS: FilterWords.tr("%1 contains “%2”"),
        Operator.EQUALS: FilterWords.tr("%1: %2"),
        Operator.ONE_OF: FilterWords.tr("%1: %2"),
        Operator.BETWEEN: FilterWords.tr("%1 between %2 and %3"),
        Operator.BLANK: FilterWords.tr("%1 is blank"),
        Operator.NOT_BLANK: FilterWords.tr("%1 is not blank"),
        Operator.UNPARSED: FilterWords.tr("%1 could not be read"),
    }[operator]


def _named(given: Filter, values: list[str]) -> list[str]:
    return [", ".join(values)] if given.operator is Operator.ONE_OF else values


def _measure(operator: Operator, kind: ValueKind) -> str:
    if kind in _TIMES:
        after, before = FilterWords.tr("%1 after %2"), FilterWords.tr("%1 before %2")
        return after if operator is Operator.GREATER else before
    greater, less = FilterWords.tr("%1 > %2"), FilterWords.tr("%1 < %2")
    return greater if operator is Operator.GREATER else less


def _value(column: ColumnLabels, text: str) -> str:
    kind = column.definition.kind
    if kind in _TIMES:
        return written_date(text)
    value = RecordValue(text, key_of(kind, text))
    return shown(column.definition, value, called(column.definition, value, column.labels))
