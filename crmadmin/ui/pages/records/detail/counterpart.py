"""A record beside its counterpart in the other system, mapping by mapping."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.records.detail import ComparedField, Counterpart, PropertyValue, RecordDetail
from crmadmin.ui.filters.values import explained, shown
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import system_name
from crmadmin.ui.pages.records.detail.pairing_words import pairing_look, pairing_words
from crmadmin.ui.pages.records.detail.sentence import Sentence
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class CounterpartView(QWidget):
    """Compare the two sides; ``mappings_asked`` leads to where they are mapped."""

    mappings_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._fields: tuple[ComparedField, ...] = ()
        self._counterpart: Counterpart | None = None
        self._detail: RecordDetail | None = None
        self._symbol = Symbol(shell.icons, "link")
        self._state = label("secondary", wraps=True)
        self._state.setObjectName("counterpart.state")
        self._only = QCheckBox()
        self._only.setObjectName("counterpart.only-differences")
        self._only.setChecked(True)
        self._only.toggled.connect(self._show_fields)
        self._view = TableView("counterpart.fields")
        self._model: ListTableModel[ComparedField] = ListTableModel(
            self._columns(), identity=_identity, parent=self
        )
        self._view.show_model(self._model)
        self._view.header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._none = Sentence()
        self._to_mappings = QPushButton()
        self._to_mappings.setObjectName("counterpart.mappings")
        self._to_mappings.clicked.connect(self.mappings_asked)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self._only.setText(self.tr("Only differences"))
        self._to_mappings.setText(self.tr("Show the field mappings"))
        self._view.setAccessibleName(self.tr("Both sides compared"))
        self._model.set_columns(self._columns())
        if self._detail is not None:
            self.say(self._detail, self._counterpart, self._fields)

    def say(
        self,
        detail: RecordDetail,
        counterpart: Counterpart | None,
        fields: Sequence[ComparedField],
    ) -> None:
        """Show both sides of a record."""
        self._detail, self._counterpart, self._fields = detail, counterpart, tuple(fields)
        self._symbol.setVisible(counterpart is not None)
        self._state.setVisible(counterpart is not None)
        if counterpart is not None:
            self._symbol.show_icon(*pairing_look(counterpart.state))
            self._state.setText(pairing_words(counterpart.state, detail.record.system))
        self._show_fields()

    def _columns(self) -> list[TableColumn[ComparedField]]:
        return [
            TableColumn(
                name="property",
                title=self.tr("Property"),
                text=lambda field: field.hubspot.definition.label or field.hubspot.definition.name,
                tooltip=_names,
                icon=lambda field: self._shell.icons.icon(
                    *(("equals", "muted") if field.equal else ("arrows-left-right", "update"))
                ),
                width=120,
            ),
            self._side(System.HUBSPOT),
            self._side(System.SALESFORCE),
        ]

    def _side(self, system: System) -> TableColumn[ComparedField]:
        hubspot = system is System.HUBSPOT

        def value(field: ComparedField) -> PropertyValue:
            return field.hubspot if hubspot else field.salesforce

        def colour(field: ComparedField) -> QColor | None:
            return QColor(self._shell.theme.tokens.muted) if field.equal else None

        return TableColumn(
            name=str(system),
            title=system_name(system),
            text=lambda field: _text(value(field)) or self.tr("(blank)"),
            tooltip=lambda field: (
                explained(value(field).definition, value(field).value, value(field).label)
                or _text(value(field))
            ),
            colour=colour,
            elided_in_middle=True,
            width=110,
        )

    def _show_fields(self) -> None:
        only = self._only.isChecked()
        shown_fields = [field for field in self._fields if not (only and field.equal)]
        self._model.set_rows(shown_fields)
        self._view.setVisible(bool(shown_fields))
        self._only.setVisible(bool(self._fields))
        self._none.setText(self._why_nothing())
        self._none.setVisible(not shown_fields and bool(self._none.text()))
        known = self._counterpart is not None and self._counterpart.record is not None
        self._to_mappings.setVisible(known and not self._fields)

    def _why_nothing(self) -> str:
        if self._fields:
            return self.tr(
                "Both sides agree on all %Ln mapped propertie(s).", None, len(self._fields)
            )
        record = self._counterpart.record if self._counterpart else None
        if record is None:
            return ""  # how it stands to the other system is said above
        if not record.known:
            return fill(self.tr("%1 is not in this workspace."), record.id)
        return self.tr("No field mapping joins these two objects yet.")

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setContentsMargins(16, 12, 16, 4)
        state.setSpacing(8)
        state.addWidget(self._symbol)
        state.addWidget(self._state, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 4, 16, 8)
        tools.addWidget(self._only)
        tools.addStretch(1)
        button = QHBoxLayout()
        button.addStretch(1)
        button.addWidget(self._to_mappings)
        button.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(state)
        column.addLayout(tools)
        column.addWidget(self._view, 1)
        column.addWidget(self._none)
        column.addLayout(button)
        column.addStretch(0)


def _identity(field: ComparedField) -> tuple[str, str]:
    return field.hubspot.definition.name, field.salesforce.definition.name


def _names(field: ComparedField) -> str:
    return f"{field.hubspot.definition.name} ↔ {field.salesforce.definition.name}"


def _text(value: PropertyValue) -> str:
    return shown(value.definition, value.value, value.label)
