"""Choosing the period of history that is looked at."""

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from crmadmin.ui.filters.values import day_format
from crmadmin.ui.pages.leads.simulation.periods import Chosen, Span, chosen_days
from crmadmin.ui.widgets.boxes import give_way

_NARROWEST = 96
"""Pixels: longer names of periods give way in a narrow window."""


class PeriodChooser(QWidget):
    """Offer periods, and days where they are free; ``period_chosen`` carries a :class:`Chosen`."""

    period_chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._span = QComboBox()
        self._span.setObjectName(f"{name}.period")
        self._first, self._last = QDateEdit(), QDateEdit()
        self._first.setObjectName(f"{name}.first_day")
        self._last.setObjectName(f"{name}.last_day")
        for span in Span:
            self._span.addItem("", span)
        give_way(self._span)
        self._span.setMinimumWidth(_NARROWEST)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        for part in (self._span, self._first, self._last):
            self.row.addWidget(part)
        self.row.addStretch(1)
        for day in (self._first, self._last):
            day.hide()
            day.setCalendarPopup(True)
            day.dateChanged.connect(self._choose_days)
        self._span.activated.connect(self._choose_span)

    def show_period(self, chosen: Chosen, *, on: bool) -> None:
        """Show what is chosen; nothing while there is no pipeline."""
        self._span.setVisible(on)
        with QSignalBlocker(self._span):
            self._span.setCurrentIndex(self._span.findData(chosen.span))
        is_free = on and chosen.span is Span.CHOSEN
        days = chosen.days(QDate.currentDate())
        for edit, day in zip((self._first, self._last), days or (), strict=False):
            with QSignalBlocker(edit):
                edit.setDate(day)
        for edit in (self._first, self._last):
            edit.setVisible(is_free)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._span.setAccessibleName(self.tr("Period"))
        self._first.setAccessibleName(self.tr("First day"))
        self._last.setAccessibleName(self.tr("Last day"))
        names = {
            Span.ALL: self.tr("All of history"),
            Span.DAYS_30: self.tr("Last 30 days"),
            Span.DAYS_90: self.tr("Last 90 days"),
            Span.DAYS_365: self.tr("Last 365 days"),
            Span.THIS_YEAR: self.tr("This year"),
            Span.LAST_YEAR: self.tr("Last year"),
            Span.CHOSEN: self.tr("From … to …"),
        }
        for place, span in enumerate(Span):
            self._span.setItemText(place, names[span])
        for edit in (self._first, self._last):
            edit.setDisplayFormat(day_format())

    @Slot(int)
    def _choose_span(self, place: int) -> None:
        span = Span(self._span.itemData(place))
        if span is Span.CHOSEN:
            self._choose_days()
        else:
            self.period_chosen.emit(Chosen(span=span))

    @Slot()
    def _choose_days(self) -> None:
        self.period_chosen.emit(chosen_days(self._first.date(), self._last.date()))
