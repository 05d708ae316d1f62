"""What the board shows, read in the background: the columns; cards come page by page."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.naming import naming_properties
from crmadmin.core.records.query import Filter
from crmadmin.errors import Problem
from crmadmin.services.browsing import ColumnLabels
from crmadmin.services.lead_board import Column, LeadBoard
from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.leads.tab import LeadsDesk

_TOUCHED = Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION | Changes.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What a board is narrowed to, as a table of records is."""

    filters: tuple[Filter, ...] = ()
    search: str = ""

    @property
    def is_on(self) -> bool:
        """Tell whether anything is left out."""
        return bool(self.filters or self.search.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A board as it was read; ``labels`` are the properties to filter by, by their names."""

    pipeline: Address
    columns: tuple[Column, ...]
    labels: Mapping[str, ColumnLabels] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Count the records on the board."""
        return sum(column.count for column in self.columns)


class BoardReading(QObject):
    """Read the board of the pipeline that is looked at.

    ``changed`` says that anything became different, ``failed`` carries a Problem. The former
    board stays until the next one is read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: LeadsDesk) -> None:
        super().__init__()
        self._known = desk.known
        self._operations = desk.shell.operations
        self._browsing = desk.services.browsing
        self._narrowed: dict[str, Narrowing] = {}
        self._asked: Address | None = None
        self._is_open = False
        self.source = LeadBoard(desk.services.database)
        self.board: Board | None = None
        desk.known.changed.connect(self._follow)

    @property
    def narrowing(self) -> Narrowing:
        """Give what the board is narrowed to; each object's boards share it."""
        shown = self._known.shown
        name = "" if shown is None else shown.pipeline.object
        return self._narrowed.get(name, Narrowing())

    @property
    def is_known(self) -> bool:
        """Tell whether there is a pipeline to look at, or none is known yet."""
        return self._known.sheet is None or self._known.shown is not None

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only some of the records."""
        shown = self._known.shown
        if shown is not None and narrowing != self.narrowing:
            self._narrowed[shown.pipeline.object] = narrowing
            self.read()

    def refresh(self, changes: Changes) -> None:
        """Read the board anew where these changes touch it."""
        self._is_open = True
        if changes & _TOUCHED:
            self.read()

    def read(self) -> None:
        """Read the board."""
        shown = self._known.shown
        self._asked = None if shown is None else shown.address
        if shown is None:
            self.board = None
            self.changed.emit()
            return
        name, pipeline_id = shown.pipeline.object, shown.pipeline.pipeline_id
        address, narrowing = shown.address, self.narrowing

        def work(monitor: Monitor) -> Board:
            found = self._browsing.columns(System.HUBSPOT, name)
            labels = {column.definition.name: column for column in found}
            named = [each for group in naming_properties(System.HUBSPOT, name) for each in group]
            columns = self.source.columns(
                name,
                pipeline_id,
                [each for each in narrowing.filters if each.property in labels],
                search=narrowing.search,
                searched=[each for each in named if each in labels],
                monitor=monitor,
            )
            return Board(pipeline=address, columns=columns, labels=labels)

        self._operations.start(
            work,
            owner=self,
            done=self._take,
            failed=self._fail,
            latest=f"board.columns.{id(self)}",
        )

    def _take(self, board: Board) -> None:
        self.board = board
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self.failed.emit(problem)

    @Slot()
    def _follow(self) -> None:
        """Read another pipeline once it is looked at."""
        shown = self._known.shown
        if self._is_open and (None if shown is None else shown.address) != self._asked:
            self.read()
