"""A table read in pages in the background."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from crmadmin.core.progress import Cancelled, Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.errors.window import UNEXPECTED
from crmadmin.ui.operations import Operations
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.paged_table import PAGE_ROWS, PAGES_KEPT, PagedTableModel

NUMBER = TableColumn[int](name="number", title="Number", text=str)


@dataclass
class Numbers:
    """A source that counts up from ``first``; it may be held back or fail."""

    total: int
    first: int = 0
    go: threading.Event | None = None
    problem: Problem | None = None
    pages: list[int] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def head(self, limit: int, _monitor: Monitor) -> Sequence[int]:
        """Give the first numbers."""
        return self._read(0, limit)

    def count(self, monitor: Monitor) -> int:
        """Wait for permission, then count."""
        try:
            while self.go and not self.go.wait(0.005):
                monitor(Progress(step="counting", done=0, total=0))
        except Cancelled:
            self.stopped.set()
            raise
        return self.total

    def page(self, offset: int, limit: int, _monitor: Monitor) -> Sequence[int]:
        """Give some numbers, or the problem."""
        self.pages.append(offset)
        if self.problem:
            raise self.problem
        return self._read(offset, limit)

    def _read(self, offset: int, limit: int) -> Sequence[int]:
        end = min(self.total, offset + limit)
        return [self.first + number for number in range(offset, end)]


@pytest.fixture
def operations(qtbot: QtBot) -> Operations:
    """Give operations of this test alone."""
    return Operations()


@pytest.fixture
def model(operations: Operations) -> PagedTableModel[int]:
    """Give an empty model."""
    return PagedTableModel([NUMBER], operations)


def show(qtbot: QtBot, model: PagedTableModel[int], source: Numbers) -> None:
    """Show a source and wait until it is counted."""
    with qtbot.waitSignal(model.counted):
        model.set_source(source)


def text(model: PagedTableModel[int], row: int) -> object:
    """Give what a cell shows."""
    return model.index(row, 0).data()


def test_rows_come_when_they_are_looked_at(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """A row far away is loading until its page has come."""
    show(qtbot, model, Numbers(total=1_000_000))
    assert model.rowCount() == 1_000_000
    assert text(model, 3) == "3"
    last = model.index(999_999, 0)
    assert last.data() is None
    assert last.data(TableRole.LOADING) is True
    qtbot.waitUntil(lambda: last.data() == "999999")
    assert last.data(TableRole.LOADING) is None


def test_the_head_is_shown_before_the_count_is_known(
    qtbot: QtBot, model: PagedTableModel[int]
) -> None:
    """The first rows do not wait for all of them to be put in order."""
    source = Numbers(total=5000, go=threading.Event())
    model.set_source(source)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE_ROWS)
    assert text(model, 0) == "0"
    assert not model.is_counted
    assert source.go is not None
    source.go.set()
    qtbot.waitUntil(lambda: model.rowCount() == 5000)
    assert model.is_counted


def test_few_rows_need_no_count(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """Where the head is not full, everything is known."""
    show(qtbot, model, Numbers(total=7, go=threading.Event()))
    assert model.rowCount() == 7


def test_a_newer_source_stops_the_count_of_the_former(
    qtbot: QtBot, model: PagedTableModel[int]
) -> None:
    """Typing on cancels the search for what was typed before, and only the last one counts."""
    slow = Numbers(total=5000, go=threading.Event())
    model.set_source(slow)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE_ROWS)
    show(qtbot, model, Numbers(total=9, first=100))
    qtbot.waitUntil(slow.stopped.is_set)
    assert model.rowCount() == 9
    assert text(model, 0) == "100"


def test_pages_that_a_fast_scroll_passes_are_not_read(
    qtbot: QtBot, model: PagedTableModel[int]
) -> None:
    """Only where the scrolling ends is read."""
    source = Numbers(total=100_000)
    show(qtbot, model, source)
    for row in range(1000, 100_000, 1000):
        text(model, row)
    qtbot.waitUntil(lambda: text(model, 99_000) == "99000")
    assert len(source.pages) <= 4
    assert 99_000 in source.pages


def test_pages_not_looked_at_are_forgotten(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """Memory holds some pages only."""
    show(qtbot, model, Numbers(total=100_000))
    for number in range(PAGES_KEPT + 5):
        qtbot.waitUntil(lambda row=number * PAGE_ROWS: text(model, row) is not None)  # type: ignore[misc]
    assert len(model._pages) == PAGES_KEPT


def test_other_values_of_the_same_rows_keep_the_selection(
    qtbot: QtBot, model: PagedTableModel[int]
) -> None:
    """Other columns do not blank what is shown, nor move what is selected."""
    show(qtbot, model, Numbers(total=1000))
    selection = QItemSelectionModel(model)
    selection.select(model.index(5, 0), QItemSelectionModel.SelectionFlag.Select)
    model.replace_source(Numbers(total=1000, first=7000))
    assert text(model, 5) == "5"
    qtbot.waitUntil(lambda: text(model, 5) == "7005")
    assert [index.row() for index in selection.selectedIndexes()] == [5]
    assert model.rowCount() == 1000


def test_the_model_never_resets(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """More, fewer or no rows: a reset would lose the selection of every view."""
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    show(qtbot, model, Numbers(total=1000))
    show(qtbot, model, Numbers(total=3))
    model.set_source(None)
    assert model.rowCount() == 0
    assert not resets


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """Qt's own checks, which read every row, find nothing."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    show(qtbot, model, Numbers(total=500))
    show(qtbot, model, Numbers(total=3))
    assert model.rowCount() == 3


def test_a_sort_is_told_to_the_owner(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """The model orders nothing itself."""
    with qtbot.waitSignal(model.ordered) as blocker:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert blocker.args == ["number", True]
    with qtbot.waitSignal(model.ordered) as blocker:
        model.sort(-1)
    assert blocker.args == ["", False]


def test_a_page_that_cannot_be_read_is_told_once(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """Painting again does not ask again for ever."""
    source = Numbers(total=1000, problem=Problem(UNEXPECTED))
    show(qtbot, model, source)
    with qtbot.waitSignal(model.failed) as blocker:
        text(model, 900)
    assert blocker.args == [source.problem]
    text(model, 901)
    qtbot.wait(50)
    assert source.pages == [900]


def test_rows_can_be_read_without_being_shown(qtbot: QtBot, model: PagedTableModel[int]) -> None:
    """Copying a selection that spans pages reads them all."""
    show(qtbot, model, Numbers(total=1000))
    read: list[list[int]] = []
    model.read_rows([1, 999, 400], read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert read == [[1, 999, 400]]
