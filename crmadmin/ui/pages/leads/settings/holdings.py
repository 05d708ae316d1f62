"""What the tab shows, read in the background: counts once, judged anew at each edit."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QObject, Signal

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.leads.periods import Period
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.lead_automation import AutomationHistory, AutomationSimulation
from crmadmin.services.lead_ownership import OwnershipHistory, OwnershipSimulation
from crmadmin.services.lead_qualification import QualificationHistory, QualificationSimulation
from crmadmin.services.naming import known_by_name
from crmadmin.services.workspaces import Database
from crmadmin.settings import SIMULATED_PERIOD
from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.leads.settings.topics import Findings
from crmadmin.ui.pages.leads.simulation.periods import Chosen, read_chosen
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_OF_HISTORY = Changes.RECORDS | Changes.DEFINITIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Histories:
    """Records and histories in groups: what settings are judged on."""

    period: Period
    qualification: QualificationHistory
    automation: AutomationHistory
    ownership: OwnershipHistory

    def judged(self, configuration: Configuration, named: Configuration) -> Findings:
        """Say what a configuration asks and does; reads nothing.

        ``named`` is the configuration with the names that its settings are told by.
        """
        return Findings(
            configuration=configuration,
            named=named,
            qualification=self.qualification.judged(configuration),
            automation=self.automation.judged(configuration),
            ownership=self.ownership.judged(configuration),
            period=self.period,
            labels=self.qualification.labels,
        )

    def covers(self, configuration: Configuration) -> bool:
        """Tell whether all that the configuration requires was counted."""
        judged = self.qualification.judged(configuration)
        form = judged.form
        return all(each.covered for each in judged.stages) and (form is None or form.covered)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Everything that was read for the tab."""

    base: Configuration
    findings: Findings
    histories: Histories


class Holdings(QObject):
    """Hold what HubSpot asks and does as drafted, and how it was declared.

    ``changed`` says that anything became different, ``failed`` carries a Problem. Old figures
    stay until new ones come. ``is_stopped``: the person stopped the reading.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self._shell = shell
        self._services = services
        self._histories: Histories | None = None
        self.chosen = read_chosen(shell.settings.get(SIMULATED_PERIOD))
        self.read: Read | None = None
        self.read_only = services.database.read_only
        self.is_stopped = False

    def refresh(self, changes: Changes) -> None:
        """Read anew what these changes touch."""
        if changes & _OF_HISTORY:
            self._histories = None
        if changes & (_OF_HISTORY | Changes.CONFIGURATION | Changes.DRAFT):
            self.begin()

    def choose_period(self, chosen: Chosen) -> None:
        """Look at another period."""
        if chosen != self.chosen:
            self.chosen = chosen
            self._shell.settings.set(SIMULATED_PERIOD, chosen.written())
            self._histories = None
            self.begin()

    def begin(self) -> None:
        """Read what is not known yet, and judge it by the draft."""
        self.is_stopped = False
        database, drafting = self._services.database, self._services.drafting
        known, period = self._histories, self.chosen.period(QDate.currentDate())

        def work(monitor: Monitor) -> Read:
            draft = drafting.configuration()
            histories = known if known is not None and known.covers(draft) else None
            if histories is None:
                histories = read_histories(database, period, monitor)
            named = known_by_name(database, draft, draft.settings)
            findings = histories.judged(draft, named)
            return Read(base=drafting.base(), findings=findings, histories=histories)

        self._shell.operations.start(
            work,
            owner=self,
            done=self._take,
            failed=self._fail,
            cancelled=self._stop,
            title=self.tr("Counting what settings of leads do"),
            latest=f"leads.settings.{id(self)}",
        )

    def _take(self, read: Read) -> None:
        self.read, self._histories = read, read.histories
        self.changed.emit()

    def _stop(self) -> None:
        self.is_stopped = True
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self._stop()
        self.failed.emit(problem)


def read_histories(database: Database, period: Period, monitor: Monitor) -> Histories:
    """Count what settings of leads are judged on. Raises Cancelled."""
    return Histories(
        period=period,
        qualification=QualificationSimulation(database).read(period, monitor=monitor),
        automation=AutomationSimulation(database).read(period, monitor),
        ownership=OwnershipSimulation(database).read(period, monitor),
    )
