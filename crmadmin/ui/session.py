"""The workspace that is open: opened, created and closed in the background."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.settings import RECENT_WORKSPACES, RecentWorkspace
from crmadmin.ui.i18n import fill
from crmadmin.ui.services import Doors, Services
from crmadmin.ui.shell import Shell

_REMEMBERED = 8


class Session(QObject):
    """Hold at most one open workspace.

    ``entered`` carries the :class:`Services` of a workspace that was just opened; the one open
    before is closed after it.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(self, shell: Shell, doors: Doors) -> None:
        super().__init__()
        self._shell = shell
        self.doors = doors
        self._services: Services | None = None
        self._busy = False

    @property
    def services(self) -> Services | None:
        """Give the verbs of the open workspace, None while none is open."""
        return self._services

    @property
    def is_open(self) -> bool:
        """Tell whether a workspace is open."""
        return self._services is not None

    @property
    def is_demo(self) -> bool:
        """Tell whether the demo is open."""
        return self._is_at(self.doors.demo_path)

    def open(self, path: Path) -> None:
        """Open a workspace; nothing happens where it is open already."""
        if not self._is_at(path):
            title = fill(self.tr("Opening %1"), path.stem)
            self._enter_by(lambda _monitor: self.doors.open(path), title)

    def reopen(self) -> None:
        """Open the same workspace again, to write it where nobody else holds it any more."""
        if self._services is not None:
            path = self._services.database.path
            title = fill(self.tr("Opening %1"), path.stem)
            self._enter_by(lambda _monitor: self.doors.open(path), title)

    def create(
        self,
        path: Path,
        then: Callable[[Services], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Create a workspace, open it, then do something with it.

        A problem goes to ``failed``, or is told in a dialog where that is None.
        """
        title = fill(self.tr("Creating %1"), path.stem)
        self._enter_by(lambda _monitor: self.doors.create(path), title, then, failed)

    def open_demo(self) -> None:
        """Open the demo, made first where it is missing."""
        if not self.is_demo:
            self._enter_by(self._demo, self.tr("Preparing the demo"))

    def close(self) -> None:
        """Close the workspace and go back to the start page."""
        services, self._services = self._services, None
        if services is not None:
            self.left.emit()
            self._let_go(services)

    def end(self) -> None:
        """Close the workspace at once, because the program ends."""
        services, self._services = self._services, None
        if services is not None:
            services.close()

    def recent(self) -> tuple[RecentWorkspace, ...]:
        """List the workspaces opened before that still exist, newest first."""
        kept = self._shell.settings.get(RECENT_WORKSPACES)
        return tuple(workspace for workspace in kept if Path(workspace.path).is_file())

    def _demo(self, monitor: Monitor) -> Services:
        return self.doors.open(self.doors.demo(monitor))

    def _is_at(self, path: Path) -> bool:
        return self._services is not None and self._services.database.path == path.resolve()

    def _enter_by(
        self,
        work: Callable[[Monitor], Services],
        title: str,
        then: Callable[[Services], None] | None = None,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Open by ``work``, unless another workspace is just being opened."""
        if self._busy:
            return
        self._busy = True

        def done(services: Services) -> None:
            self._enter(services)
            if then:
                then(services)

        job = self._shell.operations.start(
            work, owner=self, done=done, failed=failed or self._fail, title=title
        )
        job.ended.connect(self._settle)

    def _settle(self) -> None:
        self._busy = False

    def _fail(self, problem: Problem) -> None:
        self._shell.notices.problem(problem)

    def _enter(self, services: Services) -> None:
        former, self._services = self._services, services
        self._remember(services.database.path)
        self.entered.emit(services)
        if former is not None:
            self._let_go(former)

    def _let_go(self, services: Services) -> None:
        def close(_monitor: Monitor) -> None:
            services.close()

        self._shell.operations.start(close, owner=self, done=lambda _none: None)

    def _remember(self, path: Path) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        newest = RecentWorkspace(path=str(path), opened_at=now)
        older = [kept for kept in self.recent() if kept.path != newest.path]
        self._shell.settings.set(RECENT_WORKSPACES, (newest, *older)[:_REMEMBERED])
