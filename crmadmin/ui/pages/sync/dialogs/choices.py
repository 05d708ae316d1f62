"""The two lists of the mapping dialog: properties, and the fields that fit one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from crmadmin.core.definitions import Definition
from crmadmin.core.sync.mappable import FieldChoice
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.rows import label_of
from crmadmin.ui.pages.sync.wording.types import type_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.text import label


class MappingChoices(Texts):
    """The texts of this module."""


class PropertyList(QWidget):
    """Search and choose a HubSpot property; ``chosen`` says that another one is."""

    chosen = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._all: tuple[Definition, ...] = ()
        self._search = QLineEdit()
        self._search.setObjectName("sync.add.search")
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(self.tr("Search a label or a name"))
        self._search.setAccessibleName(self.tr("Search HubSpot properties"))
        self._search.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._model: ListTableModel[Definition] = ListTableModel(
            _property_columns(), identity=lambda each: each.name, parent=self
        )
        self.table = _table("sync.add.properties", self._model)
        self.table.setAccessibleName(self.tr("HubSpot properties"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self.table, 1)
        self._search.textChanged.connect(self._filter)
        self.table.entered_row.connect(self.chosen)

    @property
    def definition(self) -> Definition | None:
        """Give the property chosen."""
        row = self.table.current_row()
        return row if isinstance(row, Definition) else None

    def offer(self, definitions: tuple[Definition, ...]) -> None:
        """List properties by their labels."""
        self._all = tuple(
            sorted(definitions, key=lambda each: label_of(each, each.name).casefold())
        )
        self._filter(self._search.text())
        self._search.setFocus()

    def choose(self, name: str) -> None:
        """Make a property the chosen one."""
        position = self._model.find(name)
        if position is not None:
            self.table.go_to(position)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        self._model.set_rows(
            [
                each
                for each in self._all
                if all(word in f"{each.label} {each.name}".casefold() for word in wanted)
            ]
        )


class FieldList(QWidget):
    """Choose one of the Salesforce fields that fit; ``chosen`` says that another one is."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model: ListTableModel[FieldChoice] = ListTableModel(
            _field_columns(), identity=lambda each: each.fields, parent=self
        )
        self.table = _table("sync.add.fields", self._model)
        self.table.setAccessibleName(self.tr("Salesforce fields that fit"))
        self._empty = label("secondary", wraps=True)
        self._empty.setMargin(24)
        self.table.set_empty(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.entered_row.connect(self.chosen)

    @property
    def choice(self) -> FieldChoice | None:
        """Give the fields chosen."""
        row = self.table.current_row()
        return row if isinstance(row, FieldChoice) else None

    def offer(self, choices: tuple[FieldChoice, ...], *, empty: str) -> None:
        """List fields, the first one chosen; ``empty`` is said where there are none."""
        self._empty.setText(empty)
        self._model.set_rows(choices)
        if choices:
            self.table.go_to(0)
        else:
            self.chosen.emit()


def _table(name: str, model: ListTableModel[Definition] | ListTableModel[FieldChoice]) -> TableView:
    table = TableView(name)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.show_model(model)
    table.horizontalHeader().setStretchLastSection(True)
    table.setMinimumHeight(180)
    return table


def _property_columns() -> tuple[TableColumn[Definition], ...]:
    return (
        TableColumn[Definition](
            name="label",
            title=MappingChoices.tr("HubSpot property"),
            text=lambda each: label_of(each, each.name),
            tooltip=lambda each: each.name,
            width=176,
        ),
        TableColumn[Definition](
            name="type", title=MappingChoices.tr("Type"), text=type_name, width=120
        ),
    )


def _field_columns() -> tuple[TableColumn[FieldChoice], ...]:
    return (
        TableColumn[FieldChoice](
            name="label",
            title=MappingChoices.tr("Salesforce field"),
            text=choice_label,
            tooltip=lambda each: "\n".join(f"{name}.{field}" for name, field in each.fields),
            width=176,
        ),
        TableColumn[FieldChoice](
            name="objects",
            title=MappingChoices.tr("On"),
            text=lambda each: ", ".join(dict.fromkeys(name for name, _ in each.fields)),
            width=110,
        ),
        TableColumn[FieldChoice](
            name="type",
            title=MappingChoices.tr("Type"),
            text=lambda each: " / ".join(dict.fromkeys(type_name(d) for d in each.definitions)),
            width=110,
        ),
    )


def choice_label(choice: FieldChoice) -> str:
    """Name the fields of a choice by their labels, a standard one as such."""
    labels = " / ".join(dict.fromkeys(label_of(each, each.name) for each in choice.definitions))
    return fill(MappingChoices.tr("%1 (standard)"), labels) if choice.standard else labels
