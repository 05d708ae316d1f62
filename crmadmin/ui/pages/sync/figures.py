"""What the page shows, read and counted in the background: the sheet, then its figures.

Old figures stay until new ones come; results that are no longer asked for are dropped.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.policies import DOCUMENTED, Policies
from crmadmin.core.progress import Monitor
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.errors import Language, Problem
from crmadmin.services.mapping_sheet import MappingSheet, read_mapping_sheet
from crmadmin.services.previewing import Agreement, ObjectSummary
from crmadmin.ui.operations import Operations
from crmadmin.ui.pages.sync.rows import Known, MappingRow, Pending, mapping_rows
from crmadmin.ui.services import Services

Fields = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
"""What agreement depends on: each property with its Salesforce fields."""


class Figures(QObject):
    """Hold the sheet of one object and the counts of one scenario.

    ``changed`` says that anything of it is different; ``failed`` carries a Problem.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._services = services
        self._pending: Pending | None = None
        self._measured: Fields | None = None
        self.scenario = Scenario.NEXT_SYNC
        self.object = "contacts"
        self.sheet: MappingSheet | None = None
        self.before: ObjectSummary | None = None
        self.after: ObjectSummary | None = None
        self.agreement: Mapping[str, Agreement] = {}
        self.is_busy = False

    def ask(self, scenario: Scenario, hubspot_object: str) -> None:
        """Show another scenario or object; its figures start blank."""
        if (scenario, hubspot_object) == (self.scenario, self.object):
            return
        if hubspot_object != self.object:
            self.sheet, self.agreement, self._measured = None, {}, None
        self.scenario, self.object = scenario, hubspot_object
        self.before = self.after = None
        self.changed.emit()
        self.read()

    def pend(self, property_name: str, rule: SyncRule) -> None:
        """Show a rule as chosen while it is being saved."""
        self._pending = Pending(property_name=property_name, rule=rule)
        self.changed.emit()

    def settle(self) -> None:
        """Show the rules as they are saved."""
        self._pending = None
        self.changed.emit()

    def records_changed(self) -> None:
        """Forget what depends on the records alone."""
        self._measured = None

    def read(self) -> None:
        """Read the sheet anew, then count."""
        database, name = self._services.database, self.object
        self.is_busy = True
        self._operations.start(
            lambda _monitor: read_mapping_sheet(database, name),
            owner=self,
            done=self._take_sheet,
            failed=self._fail,
            latest=f"sync.sheet.{id(self)}",
        )

    def rows(self, language: Language) -> tuple[MappingRow, ...]:
        """Give the rows of the mapping table as far as they are known."""
        if self.sheet is None:
            return ()
        known = Known(
            before=self.before,
            after=self.after,
            agreement=self.agreement,
            is_busy=self.is_busy,
            pending=self._pending,
        )
        return mapping_rows(self.sheet, known, language)

    def _take_sheet(self, sheet: MappingSheet) -> None:
        self.sheet, self._pending = sheet, None
        self.changed.emit()
        self._count(sheet.drafted, sheet.policies, sheet, self._take_after)
        fields: Fields = tuple(
            (mapping.property_name, mapping.fields)
            for mapping in sheet.drafted.mappings(sheet.object)
        )
        if fields != self._measured:
            self._measured = fields
            self._measure(sheet)

    def _count(
        self,
        configuration: Configuration,
        policies: Policies,
        sheet: MappingSheet,
        take: Callable[[MappingSheet, ObjectSummary], None],
    ) -> None:
        scenario, name, previewing = self.scenario, sheet.object, self._services.previewing

        def work(monitor: Monitor) -> ObjectSummary:
            found = previewing.summary(
                scenario,
                objects=[name],
                configuration=configuration,
                policies=policies,
                monitor=monitor,
            )
            return found[name]

        self._operations.start(
            work,
            owner=self,
            done=lambda summary: take(sheet, summary),
            failed=self._fail,
            latest=f"sync.count.{id(self)}",
        )

    def _take_after(self, sheet: MappingSheet, summary: ObjectSummary) -> None:
        compared = bool(sheet.changes) or sheet.policies != DOCUMENTED
        self.after = summary
        if compared:
            self._count(sheet.base, DOCUMENTED, sheet, self._take_before)
        else:
            self.before, self.is_busy = None, False
        self.changed.emit()

    def _take_before(self, _sheet: MappingSheet, summary: ObjectSummary) -> None:
        self.before, self.is_busy = summary, False
        self.changed.emit()

    def _measure(self, sheet: MappingSheet) -> None:
        previewing = self._services.previewing
        self._operations.start(
            lambda _monitor: previewing.agreement(sheet.object, configuration=sheet.drafted),
            owner=self,
            done=self._take_agreement,
            failed=self._fail,
            latest=f"sync.agreement.{id(self)}",
        )

    def _take_agreement(self, agreement: Mapping[str, Agreement]) -> None:
        self.agreement = agreement
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self.is_busy = False
        self.settle()
        self.failed.emit(problem)
