"""Where a person gives the values of a filter, by kind."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.definitions import ValueKind
from crmadmin.core.records.query import Operator
from crmadmin.services.browsing import ColumnLabels
from crmadmin.ui.filters.values import day_format, written_number, yes_or_no
from crmadmin.ui.widgets.text import label

_DAY = "yyyy-MM-dd"
_LIST_HEIGHT = 220
_VALUE = Qt.ItemDataRole.UserRole


class ValueEditor(QWidget):
    """Give values; ``values`` is None while they are incomplete."""

    changed = Signal()

    def values(self) -> tuple[str, ...] | None:
        """Give the values as wire texts."""
        return ()


class LineValues(ValueEditor):
    """One or two lines of text; numbers are read as the language writes them."""

    def __init__(self, count: int, given: Sequence[str], *, numeric: bool) -> None:
        super().__init__()
        self._numeric = numeric
        self._lines = [QLineEdit() for _ in range(count)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for place, line in enumerate(self._lines):
            if place:
                row.addWidget(label("secondary", "–"))
            line.setObjectName(f"filter.value{place}")
            line.setAccessibleName(self.tr("Value"))
            if place < len(given):
                line.setText(written_number(given[place]) if numeric else given[place])
            line.textChanged.connect(self.changed)
            row.addWidget(line)
        self.setFocusProxy(self._lines[0])

    def values(self) -> tuple[str, ...] | None:
        """Give the texts; None where one is blank or is no number."""
        texts = [line.text().strip() for line in self._lines]
        read = [number_of_text(text) for text in texts] if self._numeric else texts
        return tuple(text for text in read if text) if all(read) else None


class DayValues(ValueEditor):
    """One or two days."""

    def __init__(self, count: int, given: Sequence[str]) -> None:
        super().__init__()
        self._days = [QDateEdit() for _ in range(count)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for place, day in enumerate(self._days):
            if place:
                row.addWidget(label("secondary", "–"))
            day.setObjectName(f"filter.value{place}")
            day.setAccessibleName(self.tr("Day"))
            day.setCalendarPopup(True)
            day.setDisplayFormat(day_format())
            known = place < len(given)
            day.setDate(QDate.fromString(given[place], _DAY) if known else QDate.currentDate())
            day.dateChanged.connect(self.changed)
            row.addWidget(day)
        row.addStretch(1)
        self.setFocusProxy(self._days[0])

    def values(self) -> tuple[str, ...] | None:
        """Give the days as keys of dates, the earlier first."""
        return tuple(sorted(day.date().toString(_DAY) for day in self._days))


class TruthValue(ValueEditor):
    """Yes or no."""

    def __init__(self, given: Sequence[str]) -> None:
        super().__init__()
        self._choice = QComboBox()
        self._choice.setObjectName("filter.value0")
        self._choice.setAccessibleName(self.tr("Value"))
        for key in ("true", "false"):
            self._choice.addItem(yes_or_no(key), key)
        if given:
            self._choice.setCurrentIndex(self._choice.findData(given[0]))
        self._choice.currentIndexChanged.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choice)
        row.addStretch(1)
        self.setFocusProxy(self._choice)

    def values(self) -> tuple[str, ...] | None:
        """Give the key of the choice."""
        return (str(self._choice.currentData()),)


class TickedValues(ValueEditor):
    """Any number of the values that have labels, found by a search."""

    def __init__(self, labels: Mapping[str, str], given: Sequence[str]) -> None:
        super().__init__()
        self._search = QLineEdit()
        self._search.setObjectName("filter.search")
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._list = QListWidget()
        self._list.setObjectName("filter.choices")
        self._list.setAccessibleName(self.tr("Values"))
        self._list.setMinimumHeight(_LIST_HEIGHT)
        for value, text in {**labels, **{v: v for v in given if v not in labels}}.items():
            item = QListWidgetItem(text, self._list)
            item.setData(_VALUE, value)
            item.setToolTip(value)
            ticked = value in given
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.itemChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._search)
        column.addWidget(self._list)
        self.setFocusProxy(self._search)

    def values(self) -> tuple[str, ...] | None:
        """Give the values ticked; None without any."""
        items = (self._list.item(row) for row in range(self._list.count()))
        ticked = [item.data(_VALUE) for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(ticked) or None

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self._list.count()):
            item = self._list.item(row)
            found = wanted in item.text().casefold() or wanted in item.data(_VALUE).casefold()
            item.setHidden(not found)


def value_editor(column: ColumnLabels, operator: Operator, given: Sequence[str]) -> ValueEditor:
    """Make the editor for the values that an operator takes of a property."""
    fewest, most = operator.takes
    kind = column.definition.kind
    if fewest == 0:
        return ValueEditor()
    if most is None:
        return TickedValues(column.labels or option_labels(column), given)
    if kind in (ValueKind.DATE, ValueKind.DATETIME):
        return DayValues(fewest, given)
    if kind is ValueKind.BOOLEAN:
        return TruthValue(given)
    return LineValues(fewest, given, numeric=kind is ValueKind.NUMBER)


def option_labels(column: ColumnLabels) -> dict[str, str]:
    """Give a property's options where no value is called otherwise."""
    return {option.value: option.label or option.value for option in column.definition.options}


def number_of_text(text: str) -> str:
    """Read a number as the language or the systems write it; "" if it is none."""
    for locale in (QLocale(), QLocale.c()):
        number, read = locale.toDouble(text.replace(" ", ""))
        if read:
            return format(number, "f").rstrip("0").rstrip(".")
    return ""
