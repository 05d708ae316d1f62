"""Periods of history as a person chooses them, in days of their own time zone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone

from crmadmin.core.leads.periods import ALWAYS, Period

_DAY = "yyyy-MM-dd"
_MOMENT = "yyyy-MM-ddTHH:mm:ss.zzz'Z'"


class Span(StrEnum):
    """The periods that are offered."""

    ALL = "all"
    DAYS_30 = "30_days"
    DAYS_90 = "90_days"
    DAYS_365 = "365_days"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    CHOSEN = "chosen"


_BACK = {Span.DAYS_30: 30, Span.DAYS_90: 90, Span.DAYS_365: 365}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A period that was chosen; both days are within it and count for :attr:`Span.CHOSEN` only."""

    span: Span = Span.ALL
    first: str = ""
    last: str = ""

    def days(self, today: QDate) -> tuple[QDate, QDate] | None:
        """Give the first and the last day; None for all of history."""
        match self.span:
            case Span.ALL:
                return None
            case Span.THIS_YEAR:
                return QDate(today.year(), 1, 1), today
            case Span.LAST_YEAR:
                return QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)
            case Span.CHOSEN:
                return QDate.fromString(self.first, _DAY), QDate.fromString(self.last, _DAY)
            case _:
                return today.addDays(1 - _BACK[self.span]), today

    def period(self, today: QDate) -> Period:
        """Give the period as history notes it."""
        days = self.days(today)
        if days is None:
            return ALWAYS
        return Period(since=_begin(days[0]), until=_begin(days[1].addDays(1)))

    def written(self) -> tuple[str, ...]:
        """Write what was chosen, for remembering."""
        return (self.span, *filter(None, (self.first, self.last)))


def chosen_days(first: QDate, last: QDate) -> Chosen:
    """Choose a period by its days, in whichever order."""
    first, last = min(first, last), max(first, last)
    return Chosen(span=Span.CHOSEN, first=first.toString(_DAY), last=last.toString(_DAY))


def read_chosen(written: tuple[str, ...]) -> Chosen:
    """Read what :meth:`Chosen.written` wrote; all of history for anything else."""
    match written:
        case (span, first, last) if span == Span.CHOSEN:
            days = [QDate.fromString(day, _DAY) for day in (first, last)]
            return chosen_days(*days) if all(day.isValid() for day in days) else Chosen()
        case (span,) if span in set(Span) - {Span.CHOSEN}:
            return Chosen(span=Span(span))
        case _:
            return Chosen()


def _begin(day: QDate) -> str:
    return QDateTime(day, QTime(0, 0)).toTimeZone(QTimeZone.utc()).toString(_MOMENT)
