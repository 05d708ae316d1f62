"""What the page stands on: labels and limits at once, what records carry a moment later."""

from PySide6.QtCore import QObject, Signal

from crmadmin.core.effects.usage import Usage
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.associating import AssociationSheet, PairSheet, read_association_sheet
from crmadmin.services.association_matrix import Counted, Matrix, count_carried, matrix_of
from crmadmin.ui.changes import Changes
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Services


class Holdings(QObject):
    """Read the sheet and count usage in the background; keep which pair is looked at.

    ``changed`` says that anything became different, ``failed`` carries a Problem.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._services = services
        self._is_stale = True
        self._wanted: tuple[str, str] | None = None
        self.sheet: AssociationSheet | None = None
        self.counted: Counted | None = None
        self.matrix: Matrix | None = None

    @property
    def usage(self) -> Usage | None:
        """Give what labels are used for; None while it is not counted."""
        return None if self.counted is None else self.counted.usage

    @property
    def pair(self) -> PairSheet | None:
        """Give the pair that is looked at: the one chosen, else the one with most labels."""
        if self.sheet is None:
            return None
        chosen = self.sheet.pair(self._wanted)
        if chosen is not None or not self.sheet.pairs:
            return chosen
        return max(self.sheet.pairs, key=lambda pair: pair.used_before)

    def look_at(self, key: tuple[str, str]) -> None:
        """Look at another pair."""
        if key != self._wanted:
            self._wanted = key
            self.changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read and count anew what these changes touch."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION):
            self._is_stale = True
        if changes & Changes.EVERYTHING:
            self._read()

    def _read(self) -> None:
        database = self._services.database
        self._operations.start(
            lambda _monitor: read_association_sheet(database),
            owner=self,
            done=self._take_sheet,
            failed=self.failed.emit,
            latest=f"associations.sheet.{id(self)}",
        )

    def _take_sheet(self, sheet: AssociationSheet) -> None:
        self.sheet = sheet
        if self._is_stale and sheet.is_told:
            self._is_stale = False
            self._count(sheet)
        self._put_together()

    def _count(self, sheet: AssociationSheet) -> None:
        """Count what labels of the base are used for: others are not in the portal yet."""
        database = self._services.database

        def work(monitor: Monitor) -> Counted:
            return count_carried(database, sheet.base, monitor)

        self._operations.start(
            work,
            owner=self,
            done=self._take_counted,
            failed=self._fail,
            latest=f"associations.usage.{id(self)}",
        )

    def _take_counted(self, counted: Counted) -> None:
        self.counted = counted
        self._put_together()

    def _put_together(self) -> None:
        if self.sheet is not None:
            self.matrix = matrix_of(self.sheet, self.counted)
            self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self._is_stale = True
        self.failed.emit(problem)
