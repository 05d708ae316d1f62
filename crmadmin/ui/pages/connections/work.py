"""The deeds of the Connections page: each in the background, with its end told."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.secret import Secret
from crmadmin.errors import Problem
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import system_name
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

T = TypeVar("T")


class ConnectionWork(QObject):
    """Connect, test, renew and forget; one deed at a time.

    ``altered`` says that work began or ended; ``refused`` carries a Problem to show on the page.
    """

    altered = Signal()
    refused = Signal(object)

    def __init__(self, shell: Shell, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._services = services
        self.busy = False

    def connect_hubspot(self, token: Secret, host: str) -> None:
        """Connect a portal with a token."""
        connecting = self._services.connecting
        self._start(
            lambda monitor: connecting.connect_hubspot(token, host=host, monitor=monitor),
            self.tr("Connecting HubSpot"),
            self._welcome,
        )

    def connect_salesforce(self, login_host: str, client_id: str) -> None:
        """Connect an org by a sign-in in the browser."""
        connecting = self._services.connecting
        self._start(
            lambda monitor: connecting.connect_salesforce(login_host, client_id, monitor=monitor),
            self.tr("Waiting for the sign-in in your browser"),
            self._welcome,
        )

    def connect_sandbox(self) -> None:
        """Start the sandbox of this computer and connect to its portal and its org."""
        services = self._services

        def work(monitor: Monitor) -> Connection:
            place = services.sandbox.start(monitor)
            connecting = services.connecting
            org = connecting.connection(System.SALESFORCE)
            if org is None or org.kind is AccountKind.LOCAL:
                connecting.connect_salesforce(
                    place.address,
                    place.salesforce_client_id,
                    open_browser=services.sandbox.visit,
                    monitor=monitor,
                )
            return connecting.connect_hubspot(
                Secret(place.hubspot_token), host=place.address, monitor=monitor
            )

        self._start(work, self.tr("Starting the sandbox"), self._welcome)

    def test(self, system: System) -> None:
        """Ask the account anew what may be seen."""
        connecting = self._services.connecting
        self._start(
            lambda monitor: connecting.test(system, monitor=monitor),
            fill(self.tr("Testing %1"), system_name(system)),
            lambda connection: self._shell.notices.toast(
                fill(self.tr("%1 accepts the token."), system_name(connection.system))
            ),
        )

    def renew(self, token: Secret) -> None:
        """Put another token of the same portal in place."""
        connecting = self._services.connecting
        self._start(
            lambda monitor: connecting.renew(token, monitor=monitor),
            self.tr("Renewing the token"),
            lambda _connection: self._shell.notices.toast(self.tr("The token was renewed.")),
        )

    def forget(self, system: System) -> None:
        """Disconnect."""
        connecting = self._services.connecting

        def say(revoked: bool) -> None:  # noqa: FBT001 - the result of the work
            if revoked:
                text = self.tr("%1 is disconnected; its token was revoked.")
            else:
                text = self.tr("%1 is disconnected; its token was forgotten.")
            self._shell.notices.toast(fill(text, system_name(system)))

        self._start(
            lambda monitor: connecting.forget(system, monitor=monitor),
            fill(self.tr("Disconnecting %1"), system_name(system)),
            say,
        )

    def _welcome(self, connection: Connection) -> None:
        self._shell.notices.toast(
            fill(
                self.tr("%1 %2 is connected.", "system and account"),
                system_name(connection.system),
                connection.account_id,
            )
        )

    def _start(self, work: Callable[[Monitor], T], title: str, done: Callable[[T], None]) -> None:
        if self.busy:
            return
        self.busy = True
        self.altered.emit()
        job = self._shell.operations.start(
            work,
            owner=self,
            done=done,
            failed=self._fail,
            title=title,
            changes=Changes.CONNECTION,
        )
        job.ended.connect(self._end)

    def _fail(self, problem: Problem) -> None:
        self.refused.emit(problem)

    def _end(self) -> None:
        self.busy = False
        self.altered.emit()
