"""What a setting would do, counted before it is saved."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.policies import Policies
from crmadmin.core.progress import Monitor
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.errors import Problem
from crmadmin.services.previewing import ObjectSummary
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_PATIENCE = 250


class Trial(QObject):
    """Count one scenario under a configuration that is not saved.

    ``counted`` carries the summary of the configuration tried last; ``started`` says that one is
    being counted. Choices in quick succession are counted once.
    """

    started = Signal()
    counted = Signal(object)

    def __init__(
        self,
        shell: Shell,
        services: Services,
        *,
        scenario: Scenario,
        hubspot_object: str,
        policies: Policies,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shell = shell
        self._previewing = services.previewing
        self._scenario = scenario
        self._object = hubspot_object
        self._policies = policies
        self._tried: Configuration | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PATIENCE)
        self._waiting.timeout.connect(self._count)

    def try_out(self, configuration: Configuration) -> None:
        """Count a configuration."""
        self._tried = configuration
        self.started.emit()
        self._waiting.start()

    @Slot()
    def _count(self) -> None:
        configuration = self._tried

        def work(monitor: Monitor) -> ObjectSummary:
            found = self._previewing.summary(
                self._scenario,
                objects=[self._object],
                configuration=configuration,
                policies=self._policies,
                monitor=monitor,
            )
            return found[self._object]

        self._shell.operations.start(
            work,
            owner=self,
            done=self.counted.emit,
            failed=self._fail,
            latest=f"sync.trial.{id(self)}",
        )

    def _fail(self, problem: Problem) -> None:
        self._shell.notices.problem(problem)
