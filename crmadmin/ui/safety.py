"""The safety valve's thresholds as the window knows them, and choosing others."""

from PySide6.QtCore import QObject, Signal, Slot

from crmadmin.core.changes.valve import THRESHOLDS, Thresholds
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.thresholds import choose_thresholds, chosen_thresholds
from crmadmin.ui.changes import Changes
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell


class Safety(QObject):
    """Follow the thresholds of the open workspace, and keep those that a person chooses.

    They are written one after the other, so that the last choice stays, however fast they come.
    ``altered`` says that they, or the workspace, became different.
    """

    altered = Signal()

    def __init__(self, parent: QObject, shell: Shell, session: Session) -> None:
        super().__init__(parent)
        self._shell = shell
        self._session = session
        self._thresholds = THRESHOLDS
        self._is_writing = False
        self._waiting: Thresholds | None = None
        session.entered.connect(self._read)
        session.left.connect(self._forget)

    @property
    def thresholds(self) -> Thresholds:
        """Give the thresholds as they were read or chosen last."""
        return self._thresholds

    @property
    def is_open(self) -> bool:
        """Tell whether there is a workspace that has any."""
        return self._session.is_open

    @property
    def is_writable(self) -> bool:
        """Tell whether others can be chosen."""
        services = self._session.services
        return services is not None and not services.database.read_only

    def choose(self, thresholds: Thresholds) -> None:
        """Make plans under other thresholds from now on."""
        if thresholds == self._thresholds:
            return
        self._keep(thresholds)
        self._waiting = thresholds
        self._write()

    def _write(self) -> None:
        services, thresholds = self._session.services, self._waiting
        if self._is_writing or services is None or thresholds is None:
            return
        self._waiting = None
        self._is_writing = True

        def work(_monitor: Monitor) -> None:
            choose_thresholds(services.database, thresholds)

        def failed(problem: Problem) -> None:
            self._shell.notices.problem(problem)
            if services is self._session.services:
                self._read(services)

        job = self._shell.operations.start(
            work,
            owner=self,
            done=lambda _none: None,
            failed=failed,
            changes=Changes.THRESHOLDS,
        )
        job.ended.connect(self._written)

    @Slot()
    def _written(self) -> None:
        self._is_writing = False
        self._write()

    @Slot(object)
    def _read(self, services: Services) -> None:
        self._waiting = None
        self._shell.operations.start(
            lambda _monitor: chosen_thresholds(services.database),
            owner=self,
            done=self._keep,
            latest="thresholds",
        )

    @Slot()
    def _forget(self) -> None:
        self._waiting = None
        self._keep(THRESHOLDS)

    def _keep(self, thresholds: Thresholds) -> None:
        self._thresholds = thresholds
        self.altered.emit()
