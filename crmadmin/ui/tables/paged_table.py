"""A table over any number of rows, read in pages in the background.

Sorting and filtering happen where the rows lie: a view asks by :meth:`PagedTableModel.sort`,
whoever owns the table hears ``ordered`` and hands in another source.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.ui.operations import Job, Operations
from crmadmin.ui.tables.columned import NOWHERE, ColumnedTableModel, Index
from crmadmin.ui.tables.columns import Row, TableColumn

T = TypeVar("T")
Row_co = TypeVar("Row_co", covariant=True)

PAGE_ROWS = 100
PAGES_KEPT = 16
_PAGES_AT_ONCE = 3
_GATHER_MILLISECONDS = 15


class PageSource(Protocol[Row_co]):
    """Rows in a fixed order; every method is called in a worker and raises Cancelled."""

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[Row_co]:
        """Give the first rows as soon as can be."""

    def count(self, monitor: Monitor, /) -> int:
        """Count the rows, and make ready whatever lets pages come quickly."""

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[Row_co]:
        """Give the rows from ``offset`` on."""


class PagedTableModel(ColumnedTableModel[Row]):
    """A table model over a source of pages; rows not read yet are told as loading.

    ``counted`` carries the number of rows once it is known, ``failed`` a Problem. The model
    never resets: while another source is counted the rows of the former stay as loading ones.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        operations: Operations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._operations = operations
        self._source: PageSource[Row] | None = None
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._reading: set[int] = set()
        self._lost: set[int] = set()
        self._jobs: set[Job] = set()
        self._count = 0
        self._is_counted = False
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHER_MILLISECONDS)
        self._gathering.timeout.connect(self._read_wanted)

    @property
    def is_counted(self) -> bool:
        """Tell whether the number of rows is known."""
        return self._is_counted

    def set_source(self, source: PageSource[Row] | None) -> None:
        """Show other rows; what was read before is forgotten."""
        self._source = source
        self._renew()
        self._pages.clear()
        self._stale.clear()
        self._is_counted = False
        if source is None:
            self._take_count(0)
            return
        self.refresh()
        self._start(partial(source.head, PAGE_ROWS), self._take_head)

    def replace_source(self, source: PageSource[Row]) -> None:
        """Show the same rows in the same order with other values (other columns, say).

        Rows that were read stay until they are read again.
        """
        if not self._is_counted:
            self.set_source(source)
            return
        self._source = source
        self._renew()
        self._stale.update(self._pages)
        self.refresh()

    def row_at(self, position: int) -> Row | None:
        """Give a row; None while it loads, which it does from then on."""
        number, place = divmod(position, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None or number in self._stale:
            self._want(number)
        if page is None or place >= len(page):
            return None
        self._pages.move_to_end(number)
        return page[place]

    def read_rows(self, positions: Sequence[int], done: Callable[[list[Row]], None]) -> None:
        """Read the rows at some positions in the background, whether shown or not."""
        source = self._source
        if source is None or not positions:
            return
        numbers = sorted({position // PAGE_ROWS for position in positions})

        def read(monitor: Monitor) -> list[Row]:
            pages = {n: source.page(n * PAGE_ROWS, PAGE_ROWS, monitor) for n in numbers}
            places = (divmod(position, PAGE_ROWS) for position in positions)
            return [pages[n][place] for n, place in places if place < len(pages[n])]

        self._start(read, done)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Give the number of rows, as far as it is known."""
        return 0 if parent.isValid() else self._count

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Tell the owner of the table which order is asked for; -1 = none."""
        named = 0 <= column < len(self._columns)
        self.ordered.emit(
            self._columns[column].name if named else "", order is Qt.SortOrder.DescendingOrder
        )

    def _renew(self) -> None:
        """Stop what is still read of the former source."""
        for job in self._jobs:
            job.abandon()
        self._wanted.clear()
        self._reading.clear()
        self._lost.clear()

    def _start(
        self,
        work: Callable[[Monitor], T],
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        tell = failed or self.failed.emit
        job = self._operations.start(work, owner=self, done=done, failed=tell)
        self._jobs.add(job)
        job.ended.connect(partial(self._jobs.discard, job))

    def _take_head(self, rows: Sequence[Row]) -> None:
        self._pages[0] = rows
        if len(rows) < PAGE_ROWS:
            self._take_count(len(rows))
            return
        self._resize(max(self._count, len(rows)))
        self.refresh(0, len(rows) - 1)
        if self._source is not None:
            self._start(self._source.count, self._take_count)

    def _take_count(self, count: int) -> None:
        self._is_counted = True
        self._resize(count)
        self.refresh()
        self.counted.emit(count)

    def _resize(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(NOWHERE, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(NOWHERE, count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _want(self, number: int) -> None:
        """Remember which pages a view has just asked for, the last one last."""
        if not self._is_counted or number in self._reading or number in self._lost:
            return
        self._wanted.pop(number, None)
        self._wanted[number] = None
        if not self._gathering.isActive():
            self._gathering.start()

    @Slot()
    def _read_wanted(self) -> None:
        """Read the pages asked for last; those a fast scroll has left behind are dropped."""
        source = self._source
        if source is None or self._reading or not self._wanted:
            return
        numbers = list(self._wanted)[-_PAGES_AT_ONCE:]
        self._wanted.clear()
        self._reading.update(numbers)

        def read(monitor: Monitor) -> list[Sequence[Row]]:
            return [source.page(number * PAGE_ROWS, PAGE_ROWS, monitor) for number in numbers]

        self._start(read, partial(self._take_pages, numbers), partial(self._give_up, numbers))

    def _give_up(self, numbers: Sequence[int], problem: Problem) -> None:
        """Tell of pages that cannot be read; they are not asked for again."""
        self._reading.clear()
        self._lost.update(numbers)
        self.failed.emit(problem)
        self._read_wanted()

    def _take_pages(self, numbers: Sequence[int], pages: Sequence[Sequence[Row]]) -> None:
        self._reading.clear()
        for number, rows in zip(numbers, pages, strict=True):
            self._take_page(number, rows)
        self._read_wanted()

    def _take_page(self, number: int, rows: Sequence[Row]) -> None:
        self._stale.discard(number)
        self._pages[number] = rows
        self._pages.move_to_end(number)
        while len(self._pages) > PAGES_KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
        first = number * PAGE_ROWS
        self.refresh(first, min(first + PAGE_ROWS, self._count) - 1)
