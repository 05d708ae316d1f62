"""What the page stands on: every property at once, the records of the current one after that."""

from PySide6.QtCore import QObject, Signal

from crmadmin.services.option_sheet import (
    HeldValues,
    OptionSheet,
    PropertyKey,
    PropertySheet,
    count_held,
    read_option_sheet,
)
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Services


class Holdings(QObject):
    """Read options and count records in the background; keep which property is looked at.

    ``changed`` says that anything became different, ``failed`` carries a Problem.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._database = services.database
        self._held: dict[PropertyKey, HeldValues] = {}
        self._wanted: PropertyKey | None = None
        self.sheet: OptionSheet | None = None

    @property
    def shown(self) -> PropertySheet | None:
        """Give the property that is looked at: the one chosen, else the first."""
        if self.sheet is None:
            return None
        return self.sheet.find(self._wanted) or next(iter(self.sheet.properties), None)

    @property
    def held(self) -> HeldValues | None:
        """Give which values records hold of that property, None while that is counted."""
        shown = self.shown
        return None if shown is None else self._held.get(shown.key)

    def look_at(self, key: PropertyKey) -> None:
        """Look at another property."""
        if key != self._wanted:
            self._wanted = key
            self._count()
            self.changed.emit()

    def records_changed(self) -> None:
        """Count records anew."""
        self._held.clear()

    def read(self) -> None:
        """Read every property anew."""
        database = self._database
        self._operations.start(
            lambda _monitor: read_option_sheet(database),
            owner=self,
            done=self._take,
            failed=self.failed.emit,
            latest=f"leads.sheet.{id(self)}",
        )

    def _take(self, sheet: OptionSheet) -> None:
        self.sheet = sheet
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        """Count the records that hold each value of the current property, once."""
        shown, database = self.shown, self._database
        if shown is None or shown.key in self._held:
            return
        key = shown.key

        def done(held: HeldValues) -> None:
            self._held[key] = held
            self.changed.emit()

        self._operations.start(
            lambda _monitor: count_held(database, *key),
            owner=self,
            done=done,
            failed=self.failed.emit,
            latest=f"leads.held.{id(self)}",
        )
