"""What a change would do: counted in the background, and kept while it holds."""

from PySide6.QtCore import QObject, Signal

from crmadmin.core.changes.changes import Change
from crmadmin.core.progress import Monitor
from crmadmin.services.outlook import Outlook, read_outlook
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Services


class Outlooks(QObject):
    """Count what changes would do; ``counted`` says that the last one asked for is known."""

    counted = Signal()

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._effecting = services.effecting
        self._known: dict[Change, Outlook] = {}
        self._asked: Change | None = None

    def forget(self) -> None:
        """Count anew, because records or definitions changed."""
        self._known.clear()
        self._asked = None

    def of(self, change: Change | None) -> Outlook | None:
        """Give what a change would do; None while that is being counted."""
        if change is None:
            return None
        known = self._known.get(change)
        if known is None and self._asked != change:
            self._asked = change
            self._ask(change)
        return known

    def _ask(self, change: Change) -> None:
        def work(monitor: Monitor) -> Outlook:
            return read_outlook(self._effecting, change, monitor=monitor)

        self._operations.start(work, owner=self, done=self._take, latest=f"outlook.{id(self)}")

    def _take(self, outlook: Outlook) -> None:
        self._known[outlook.change] = outlook
        self._asked = None
        self.counted.emit()
