"""Days of the person's own time zone as the times a filter compares with.

A time is filtered by day: "on 5 January" is from the first to the last millisecond of that day
where the person is, in UTC.
"""

from dataclasses import replace

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

from crmadmin.core.records.query import Filter, Operator
from crmadmin.ui.filters.values import local

_DAY = "yyyy-MM-dd"
_MOMENT = "yyyy-MM-ddTHH:mm:ss.zzz'Z'"


def by_times(given: Filter) -> Filter:
    """Write a filter by days (keys of dates) as one by times (keys of times)."""
    days = given.values
    match given.operator:
        case Operator.EQUALS:
            bounds = (_first(days[0]), _last(days[0]))
            return replace(given, operator=Operator.BETWEEN, values=bounds)
        case Operator.BETWEEN:
            return replace(given, values=(_first(days[0]), _last(days[1])))
        case Operator.GREATER:
            return replace(given, values=(_last(days[0]),))
        case Operator.LESS:
            return replace(given, values=(_first(days[0]),))
        case _:
            return given


def by_days(given: Filter) -> Filter:
    """Read what :func:`by_times` wrote."""
    days = tuple(local(moment).date().toString(_DAY) for moment in given.values)
    if given.operator is Operator.BETWEEN and days[0] == days[1]:
        return replace(given, operator=Operator.EQUALS, values=days[:1])
    return replace(given, values=days)


def _first(day: str) -> str:
    return _utc(QDateTime(QDate.fromString(day, _DAY), QTime(0, 0)))


def _last(day: str) -> str:
    next_day = QDate.fromString(day, _DAY).addDays(1)
    return _utc(QDateTime(next_day, QTime(0, 0)).addMSecs(-1))


def _utc(moment: QDateTime) -> str:
    return moment.toTimeZone(QTimeZone.utc()).toString(_MOMENT)
