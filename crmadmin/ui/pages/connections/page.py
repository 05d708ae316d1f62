"""The page itself: a card for each system, the sandbox, and what stands in the way."""

from dataclasses import dataclass, field

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.secret import Secret
from crmadmin.errors import Problem
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.changes import Changes
from crmadmin.ui.dialogs.decision import DecisionDialog
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import system_name
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.connections.card import SystemCard
from crmadmin.ui.pages.connections.connected import Deeds
from crmadmin.ui.pages.connections.hubspot import HubSpotForm
from crmadmin.ui.pages.connections.renewing import RenewDialog
from crmadmin.ui.pages.connections.salesforce import SalesforceForm
from crmadmin.ui.pages.connections.sandbox import SandboxOffer
from crmadmin.ui.pages.connections.work import ConnectionWork
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.ui.widgets.card_grid import CardGrid

PAGE = "connections"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What the page shows, read together; ``keychain`` is what is wrong with it, if anything."""

    connections: dict[System, Connection] = field(default_factory=dict)
    keychain: Problem | None = None


class ConnectionsPage(Page):
    """Connect a portal and an org, and say what their tokens reach."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._facts = _Facts()
        self._work = ConnectionWork(shell, services, self)
        self._banner = Banner(shell.icons)
        self._sandbox = SandboxOffer(shell, self._work.connect_sandbox)
        self.hubspot = HubSpotForm(shell)
        self.salesforce = SalesforceForm(shell)
        forms = {System.HUBSPOT: self.hubspot, System.SALESFORCE: self.salesforce}
        self._cards = {
            system: SystemCard(shell, system, form, self._deeds(system))
            for system, form in forms.items()
        }
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._banner)
        whole.addWidget(CardGrid(tuple(self._cards.values()), above=self._sandbox), 1)
        self._sandbox.hide()
        self.hubspot.asked.connect(self._connect_hubspot)
        self.salesforce.asked.connect(self._connect_salesforce)
        self._work.altered.connect(self._show)
        self._work.refused.connect(self._tell)
        shell.languages.changed.connect(self.retranslate)

    def subtitle(self) -> str:
        """Say what the page answers."""
        return self.tr("To which portal and org this workspace is connected, and what it may read")

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done to each connection."""
        return tuple(action for system in System for action in self._actions_of(system))

    def refresh(self, changes: Changes) -> None:
        """Read the connections anew."""
        if not changes & Changes.CONNECTION:
            return
        self.shell.operations.start(
            self._read, owner=self, done=self._know, latest="connections.facts"
        )

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._show()

    def _read(self, _monitor: Monitor) -> _Facts:
        connecting = self.services.connecting
        found = {system: connecting.connection(system) for system in System}
        try:
            connecting.check_keychain()
            problem = None
        except Problem as met:
            problem = met
        return _Facts(
            connections={system: kept for system, kept in found.items() if kept is not None},
            keychain=problem,
        )

    def _know(self, facts: _Facts) -> None:
        if facts.keychain is not None:
            self._tell(facts.keychain)
        else:
            self._banner.hide()
        if System.HUBSPOT in facts.connections:
            self.hubspot.clear()
        self._facts = facts
        self._show()

    @Slot()
    def _show(self) -> None:
        read_only = self.services.database.read_only
        busy = self._work.busy or read_only or self._facts.keychain is not None
        for system, card in self._cards.items():
            card.show_connection(self._facts.connections.get(system), busy=busy)
        portal = self._facts.connections.get(System.HUBSPOT)
        local = portal is not None and portal.kind is AccountKind.LOCAL
        stopped = local and not self.services.sandbox.is_running
        self._sandbox.setVisible((portal is None or stopped) and not read_only)
        self._sandbox.say(stopped=stopped)
        self._sandbox.button.setEnabled(not busy)
        self.shell.actions.refresh()
        self.heading_changed.emit()

    @Slot(object)
    def _tell(self, problem: Problem) -> None:
        language = self.shell.languages.language
        text = f"{problem.sentence(language)} {problem.remedy(language)}"
        self._banner.say(
            Weight.ERROR,
            text,
            action=self.tr("Detail…") if problem.detail else "",
            run=lambda: self.shell.notices.problem(problem),
        )

    @Slot(object, str)
    def _connect_hubspot(self, token: Secret, host: str) -> None:
        self._banner.hide()
        self._work.connect_hubspot(token, host)

    @Slot(str, str)
    def _connect_salesforce(self, login_host: str, client_id: str) -> None:
        self._banner.hide()
        self._work.connect_salesforce(login_host, client_id)

    def _deeds(self, system: System) -> Deeds:
        return Deeds(
            pull=lambda: self.shell.navigation.go(Place("pull", (system,))),
            test=lambda: self._work.test(system),
            renew=lambda: self._renew(system),
            forget=lambda: self._ask_to_forget(system),
        )

    def _renew(self, system: System) -> None:
        connection = self._facts.connections[system]
        if system is System.SALESFORCE:
            self._work.connect_salesforce(connection.login_host, connection.client_id)
            return
        dialog = RenewDialog(self.window(), connection)
        dialog.asked.connect(self._work.renew)
        dialog.open()

    def _ask_to_forget(self, system: System) -> None:
        connection = self._facts.connections[system]
        if system is System.SALESFORCE:
            consequence = self.tr(
                "The sign-in is revoked and forgotten by this computer’s keychain. What was pulled "
                "stays in the workspace."
            )
        else:
            consequence = self.tr(
                "The token is forgotten by this computer’s keychain, also for other workspaces of "
                "this portal. What was pulled stays. In HubSpot the key stays valid until you "
                "delete it under Development → Keys → Service keys."
            )
        named = f"{system_name(system)} {connection.account_id}"
        dialog = DecisionDialog(
            self.window(),
            self.shell.icons,
            question=fill(self.tr("Disconnect %1?"), named),
            consequence=consequence,
            verb=fill(self.tr("Disconnect %1"), system_name(system)),
        )
        dialog.accepted.connect(lambda: self._work.forget(system))
        dialog.open()

    def _actions_of(self, system: System) -> tuple[Action, ...]:
        def possible() -> bool:
            writable = not self.services.database.read_only
            return system in self._facts.connections and writable and not self._work.busy

        deeds = self._deeds(system)
        texts = {
            "test": (lambda: fill(self.tr("Test %1"), system_name(system)), deeds.test),
            "forget": (
                lambda: fill(self.tr("Disconnect %1…"), system_name(system)),
                deeds.forget,
            ),
        }
        return tuple(
            Action(
                id=f"connections.{name}_{system}",
                text=text,
                run=run,
                menu=Menu.TOOLS,
                group=2,
                page=PAGE,
                enabled=possible,
            )
            for name, (text, run) in texts.items()
        )


class Connections(Texts):
    """The texts of the page's announcement."""


CONNECTIONS = PageSpec(
    id=PAGE,
    title=lambda: Connections.tr("Connections"),
    icon="link",
    build=ConnectionsPage,
    aside=True,
    shortcut="Ctrl+Shift+K",
)
