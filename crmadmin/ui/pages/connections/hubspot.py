"""How a portal is connected: where its key is made, what to tick, and a line to paste it into."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crmadmin.core.secret import Secret
from crmadmin.services.connecting import HUBSPOT_HOST
from crmadmin.services.scoping import reaches
from crmadmin.ui.pages.connections.form import (
    Step,
    below,
    beside,
    line_edit,
    row_of,
    secret_line,
)
from crmadmin.ui.pages.connections.scopes import scopes_to_tick
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.holder import Holder
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import browser_link, copy_link
from crmadmin.ui.widgets.text import label

GUIDE = (
    "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/"
    "account-service-keys"
)
PORTAL = "https://app.hubspot.com"


class HubSpotForm(QWidget):
    """Ask for a token; ``asked`` carries it, as a Secret, and the host it is for."""

    asked = Signal(object, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("connections.hubspot_form")
        self._shell = shell
        self._gives = label("", wraps=True)
        self._steps = tuple(Step(number) for number in (1, 2, 3))
        self._links = Holder()
        self._scopes = Holder()
        self._token = secret_line("connections.token")
        self._connect = QPushButton()
        self._connect.setObjectName("connections.connect")
        wear(self._connect, "primary")
        self._other = link("", self._show_host, "connections.other_host")
        self._host_title = label("secondary")
        self._host = line_edit("connections.host")
        self._host.setText(HUBSPOT_HOST)
        self._lay_out()
        self._token.textChanged.connect(self._follow)
        self._token.returnPressed.connect(self._ask)
        self._connect.clicked.connect(self._ask)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        first, second, third = self._steps
        first.body.addWidget(self._links)
        second.body.addWidget(self._scopes)
        third.body.addLayout(beside(self._token, self._connect))
        third.body.addLayout(beside(self._other, stretch=None))
        third.body.addLayout(beside(self._host_title, self._host, stretch=1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._gives)
        for step in self._steps:
            column.addWidget(step)
        self._host_title.hide()
        self._host.hide()
        self._follow()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._gives.setText(
            self.tr(
                "Reads the portal’s properties, pipelines, labels, rules, lists and records. "
                "Nothing is written to HubSpot; the token stays in this computer’s keychain."
            )
        )
        first, second, third = self._steps
        first.say(self.tr("In HubSpot, as a super admin, open Development → Keys → Service keys."))
        second.say(self.tr("Create a key and tick these scopes:"))
        third.say(self.tr("Copy the key and paste it here:"))
        self._token.setPlaceholderText("pat-…")
        self._token.setAccessibleName(self.tr("Token"))
        self._connect.setText(self.tr("Connect HubSpot"))
        self._other.setText(self.tr("Another address…"))
        self._host_title.setText(self.tr("Address"))
        self._host.setAccessibleName(self.tr("Address"))
        self._renew_links()

    def show_busy(self, *, busy: bool) -> None:
        """Let nothing be asked twice while HubSpot is asked."""
        self.setEnabled(not busy)

    def clear(self) -> None:
        """Forget the token that was typed."""
        self._token.clear()

    def _renew_links(self) -> None:
        icons = self._shell.icons
        asked = reaches()
        everything = "\n".join(scope for reach in asked for scope in reach.scopes)
        self._links.fill(
            row_of(
                browser_link(icons, self.tr("Open HubSpot"), PORTAL, "connections.open_hubspot"),
                browser_link(icons, self.tr("How service keys work"), GUIDE, "connections.guide"),
            )
        )
        copy_all = copy_link(
            self._shell,
            self.tr("Copy all scopes"),
            lambda: everything,
            self.tr("Scopes copied"),
            "connections.copy_all",
        )
        self._scopes.fill(below(scopes_to_tick(self._shell, asked), row_of(copy_all)))

    @Slot()
    def _follow(self) -> None:
        self._connect.setEnabled(bool(self._token.text().strip()))

    @Slot()
    def _show_host(self) -> None:
        self._other.hide()
        self._host_title.show()
        self._host.show()
        self._host.setFocus()

    @Slot()
    def _ask(self) -> None:
        if self._connect.isEnabled():
            self.asked.emit(Secret(self._token.text()), self._host.text())
