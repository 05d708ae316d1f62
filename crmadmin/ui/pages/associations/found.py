"""The findings that tabs of the page show: found in the background, once for all of them."""

from PySide6.QtCore import QObject, Signal

from crmadmin.core.associations.findings import Finding
from crmadmin.core.definitions import System
from crmadmin.core.portal_pages import PortalPages
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.association_findings import AssociationFindings
from crmadmin.ui.changes import Changes
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Services

_TOUCHED = Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION | Changes.DRAFT


class Found(QObject):
    """Find what is wrong with associations, or worth knowing of them, when a tab asks for it.

    ``changed`` says that anything became different; ``failed`` carries a Problem. ``findings`` is
    None while nothing was found out yet.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._services = services
        self._is_stale = True
        self.source = AssociationFindings(services.database)
        self.findings: tuple[Finding, ...] | None = None
        self.pages = PortalPages()

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be ticked off or drafted."""
        return self._services.database.read_only

    def refresh(self, changes: Changes) -> None:
        """Note that what was found may be so no more."""
        self._is_stale = self._is_stale or bool(changes & _TOUCHED)

    def need(self) -> None:
        """Find out, unless that was done since anything changed."""
        if self._is_stale:
            self._is_stale = False
            self._operations.start(
                self._find,
                owner=self,
                done=self._take,
                failed=self._fail,
                latest=f"associations.findings.{id(self)}",
            )

    def check(self, finding: Finding, *, done: bool) -> None:
        """Tick a finding off, or take the tick away; it is remembered in the workspace."""

        def work(_monitor: Monitor) -> None:
            self.source.checked(finding, done)

        self._operations.start(
            work, owner=self, done=lambda _nothing: self._again(), failed=self.failed.emit
        )

    def _again(self) -> None:
        self._is_stale = True
        self.need()

    def _find(self, monitor: Monitor) -> tuple[tuple[Finding, ...], PortalPages]:
        connection = self._services.connecting.connection(System.HUBSPOT)
        return self.source.findings(monitor), PortalPages.of(connection)

    def _take(self, found: tuple[tuple[Finding, ...], PortalPages]) -> None:
        self.findings, self.pages = found
        self.changed.emit()

    def _fail(self, problem: Problem) -> None:
        self._is_stale = True
        self.failed.emit(problem)
