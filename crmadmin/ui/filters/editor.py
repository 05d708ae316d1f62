"""The dialog that makes or changes one filter."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crmadmin.core.definitions import ValueKind
from crmadmin.core.records.query import OPERATORS, Filter, Operator
from crmadmin.services.browsing import ColumnLabels
from crmadmin.ui.filters.days import by_days, by_times
from crmadmin.ui.filters.value_editors import ValueEditor, option_labels, value_editor
from crmadmin.ui.filters.words import operator_name
from crmadmin.ui.stylesheet import wear

_WIDTH = 380


class FilterEditor(QDialog):
    """Choose a property, an operator and values; ``chosen`` carries the :class:`Filter`."""

    chosen = Signal(object)

    def __init__(
        self,
        columns: Sequence[ColumnLabels],
        parent: QWidget,
        *,
        name: str = "",
        given: Filter | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filter-editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Filter"))
        self.setMinimumWidth(_WIDTH)
        self._columns = sorted(columns, key=_title)
        self._given = _by_days(given, columns)
        self._property = self._make_property_choice(given.property if given else name)
        self._operator = QComboBox()
        self._operator.setObjectName("filter.operator")
        self._operator.setAccessibleName(self.tr("Condition"))
        self._values = ValueEditor()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._apply = self._buttons.addButton(
            self.tr("Filter"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        wear(self._apply, "primary")
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        for part in (self._property, self._operator, self._values, self._buttons):
            self._column.addWidget(part)
        self._property.currentIndexChanged.connect(self._take_property)
        self._operator.currentIndexChanged.connect(self._take_operator)
        self._take_property()
        self._values.setFocus()

    def filter(self) -> Filter | None:
        """Give the filter as it stands; None while its values are incomplete."""
        column, values = self._current(), self._values.values()
        if column is None or values is None:
            return None
        operator = Operator(self._operator.currentData())
        made = Filter(property=column.definition.name, operator=operator, values=values)
        return by_times(made) if column.definition.kind is ValueKind.DATETIME else made

    def accept(self) -> None:
        """Tell the filter and close."""
        made = self.filter()
        if made is not None:
            self.chosen.emit(made)
            super().accept()

    def _make_property_choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName("filter.property")
        box.setAccessibleName(self.tr("Property"))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for column in self._columns:
            box.addItem(_title(column), column.definition.name)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(completer)
        box.setCurrentIndex(max(0, box.findData(name)))
        return box

    def _current(self) -> ColumnLabels | None:
        place = self._property.currentIndex()
        return self._columns[place] if 0 <= place < len(self._columns) else None

    @Slot()
    def _take_property(self) -> None:
        column = self._current()
        if column is None:
            return
        kind = column.definition.kind
        with QSignalBlocker(self._operator):
            self._operator.clear()
            for operator in _operators(column):
                self._operator.addItem(operator_name(operator, kind), str(operator))
            if self._is_given(column) and self._given is not None:
                self._operator.setCurrentIndex(self._operator.findData(str(self._given.operator)))
        self._take_operator()

    @Slot()
    def _take_operator(self) -> None:
        column = self._current()
        if column is None or self._operator.currentIndex() < 0:
            return
        operator = Operator(self._operator.currentData())
        given = self._given.values if self._given and self._is_given(column) else ()
        editor = value_editor(column, operator, given)
        self._column.replaceWidget(self._values, editor)
        self._values.deleteLater()
        self._values = editor
        editor.changed.connect(self._check)
        self._check()
        self.adjustSize()

    def _is_given(self, column: ColumnLabels) -> bool:
        return self._given is not None and self._given.property == column.definition.name

    @Slot()
    def _check(self) -> None:
        self._apply.setEnabled(self.filter() is not None)


def _title(column: ColumnLabels) -> str:
    return column.definition.label or column.definition.name


def _operators(column: ColumnLabels) -> tuple[Operator, ...]:
    """Offer what makes sense; values to tick only where they are known."""
    operators = OPERATORS[column.definition.kind]
    if column.labels or option_labels(column):
        labelled = (*operators, Operator.ONE_OF) if Operator.ONE_OF not in operators else operators
        return tuple(sorted(labelled, key=lambda operator: operator is not Operator.ONE_OF))
    return tuple(operator for operator in operators if operator is not Operator.ONE_OF)


def _by_days(given: Filter | None, columns: Sequence[ColumnLabels]) -> Filter | None:
    """Read times as the days that the editor shows."""
    if given is None:
        return None
    kinds = {column.definition.name: column.definition.kind for column in columns}
    return by_days(given) if kinds.get(given.property) is ValueKind.DATETIME else given
