"""A table over values in memory."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from crmadmin.ui.tables.columns import Choice, TableColumn
from crmadmin.ui.tables.delegates import CellDelegate
from crmadmin.ui.tables.list_table import ListTableModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A row of the tests."""

    name: str
    rule: str
    count: int | None = 0


RULES = (Choice(value="two_way", label="Two-way"), Choice(value="dont_sync", label="Don't sync"))
NAME = TableColumn[Stage](name="name", title="Name", text=lambda stage: stage.name)
RULE = TableColumn[Stage](
    name="rule",
    title="Rule",
    text=lambda stage: next(c.label for c in RULES if c.value == stage.rule),
    chosen=lambda stage: stage.rule,
    choices=lambda stage: () if stage.name == "fixed" else RULES,
)
COUNT = TableColumn[Stage](
    name="count",
    title="Count",
    numeric=True,
    text=lambda stage: str(stage.count),
    sort_key=lambda stage: stage.count,
)
ROWS = (
    Stage(name="b", rule="two_way", count=2),
    Stage(name="a", rule="two_way", count=None),
    Stage(name="fixed", rule="two_way", count=10),
)


@pytest.fixture
def model(qtbot: QtBot) -> ListTableModel[Stage]:
    """Give a model over three rows, watched by Qt's own checks."""
    made = ListTableModel([NAME, RULE, COUNT], identity=lambda stage: stage.name)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_rows(ROWS)
    return made


def names(model: ListTableModel[Stage]) -> list[str]:
    """List the names in the order shown."""
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_cells_come_from_the_column_definitions(model: ListTableModel[Stage]) -> None:
    """Texts, titles and alignment are those of the columns."""
    assert names(model) == ["b", "a", "fixed"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Rule"
    alignment = model.index(0, 2).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight


def test_blanks_come_last_in_both_directions(model: ListTableModel[Stage]) -> None:
    """A None sort key ends the list, ascending or descending."""
    model.sort(2, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["b", "fixed", "a"]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["fixed", "b", "a"]
    model.sort(-1)
    assert names(model) == ["b", "a", "fixed"]


def test_new_rows_keep_order_and_selection(model: ListTableModel[Stage]) -> None:
    """Rows that stay keep their selection and the order that was asked for."""
    model.sort(0)
    selection = QItemSelectionModel(model)
    selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_rows([Stage(name="aa", rule="two_way"), ROWS[2], replace(ROWS[0], count=7)])
    assert names(model) == ["aa", "b", "fixed"]
    assert [index.data() for index in selection.selectedIndexes()] == ["b"]
    assert model.index(1, 2).data() == "7"
    assert not resets


def test_only_cells_that_offer_choices_are_editable(model: ListTableModel[Stage]) -> None:
    """No offer, no editor."""
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(2, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_choosing_emits_the_row_and_changes_nothing_itself(
    qtbot: QtBot, model: ListTableModel[Stage]
) -> None:
    """The owner of the rows decides what a choice does."""
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(CellDelegate(view))
    view.show()
    view.edit(model.index(0, 1))
    box = view.findChild(QComboBox, "cell-choices")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Two-way"
    box.setCurrentIndex(1)
    with qtbot.waitSignal(model.edited) as blocker:
        box.activated.emit(1)
    assert blocker.args == [ROWS[0], "rule", "dont_sync"]
    assert model.index(0, 1).data() == "Two-way"


def test_choosing_the_same_again_tells_nothing(model: ListTableModel[Stage]) -> None:
    """An unchanged value is no edit."""
    heard: list[object] = []
    model.edited.connect(lambda *told: heard.append(told))
    assert not model.setData(model.index(0, 1), "two_way")
    assert not heard


def test_columns_come_and_go_without_a_reset(model: ListTableModel[Stage]) -> None:
    """Showing other columns keeps a selected cell selected."""
    selection = QItemSelectionModel(model)
    selection.select(model.index(1, 2), QItemSelectionModel.SelectionFlag.Select)
    model.set_columns([COUNT, NAME])
    assert [(i.row(), i.column()) for i in selection.selectedIndexes()] == [(1, 0)]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Count"
    model.set_columns([NAME, RULE, COUNT])
    assert [(i.row(), i.column()) for i in selection.selectedIndexes()] == [(1, 2)]
