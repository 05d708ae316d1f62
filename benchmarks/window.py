"""The Records page without a display, with a heart that tells how long its thread was blocked."""

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from crmadmin.app import build_services, build_shell
from crmadmin.core.definitions import CONTACTS, System
from crmadmin.services.workspaces import open_workspace
from crmadmin.settings import Settings, table_columns
from crmadmin.ui.actions import Action
from crmadmin.ui.frame.workbench import Workbench
from crmadmin.ui.pages.records import RECORDS
from crmadmin.ui.pages.records.browser import RecordBrowser
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.settings_store import IniStore
from crmadmin.ui.smoothness import keep_smooth
from crmadmin.ui.tables.columned import TableRole
from tools.memory_keyring import memory_keychain

_PATIENCE = 300.0
_PLACES = 200


class Heart(QObject):
    """Beat every millisecond; the longest pause is how long the thread was blocked."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._last = self._longest = 0.0

    def start(self) -> None:
        """Begin to watch."""
        self._longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """Give the longest block in milliseconds."""
        self._beat()
        self._timer.stop()
        return self._longest * 1000

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last - 0.001)
        self._last = now


class RecordsWindow:
    """A window with the Records page on a workspace, every column shown."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._application = QApplication([])
        self._shell = build_shell(self._application, Settings(IniStore(folder / "settings.ini")))
        self._shell.actions.add([Action(id="file.import", text=lambda: "Import", run=lambda: None)])
        self._database = open_workspace(path)
        services = build_services(self._database, memory_keychain(), demo=folder / "none")
        names = [c.definition.name for c in services.browsing.columns(System.HUBSPOT, CONTACTS)]
        self._shell.settings.set(table_columns("records-hubspot-contacts"), tuple(names))
        self._bench = Workbench(self._shell, services, [RECORDS])
        self._bench.resize(1440, 900)
        self._bench.show()
        self._page = self._bench.page("records")
        self._application.processEvents()
        keep_smooth()
        self.heart = Heart()
        self._left = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._bench.leave()
        self._shell.operations.close()
        self._database.close()

    @property
    def browser(self) -> RecordBrowser:
        """Give the table with its filters."""
        if not isinstance(self._page, RecordsPage):
            raise TypeError(self._page)
        return self._page.browser

    def open(self) -> None:
        """Show the page for the first time."""
        self._bench.show_page("records")

    def is_shown(self) -> bool:
        """Tell whether the rows in view are counted and read."""
        browser = self.browser
        if browser.query is None or not browser.model.is_counted or self._shell.operations.running:
            return False
        view = browser.view
        last = view.rowAt(view.viewport().height() - 1)
        places = (view.rowAt(0), last if last >= 0 else browser.model.rowCount() - 1)
        return all(not browser.model.index(row, 0).data(TableRole.LOADING) for row in places)

    def scroll(self) -> None:
        """Drag the scroll bar through places all over the table, sixty a second."""
        self._left = _PLACES
        timer = QTimer(self._bench)
        timer.setInterval(16)
        timer.timeout.connect(lambda: self._scroll_on(timer))
        timer.start()

    def has_scrolled(self) -> bool:
        """Tell whether the dragging has ended and its place is shown."""
        return self._left == 0 and self.is_shown()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        end = time.perf_counter() + _PATIENCE
        while not until():
            if time.perf_counter() > end:
                raise TimeoutError
            self._application.processEvents()
            time.sleep(0.0002)

    def _scroll_on(self, timer: QTimer) -> None:
        bar = self.browser.view.verticalScrollBar()
        bar.setValue(bar.maximum() * (self._left * 7 % _PLACES) // _PLACES)
        self._left -= 1
        if self._left == 0:
            timer.stop()
