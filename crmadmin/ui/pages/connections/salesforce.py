"""How an org is connected: the app that its admin makes, and the sign-in in the browser."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from crmadmin.services.connecting import CALLBACKS, PRODUCTION_LOGIN, SANDBOX_LOGIN
from crmadmin.ui.pages.connections.form import Step, below, beside, line_edit, row_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.holder import Holder
from crmadmin.ui.widgets.outside import copy_link
from crmadmin.ui.widgets.text import label, selectable

_HOSTS = (PRODUCTION_LOGIN, SANDBOX_LOGIN, "")


class SalesforceForm(QWidget):
    """Ask which app signs in where; ``asked`` carries the login host and the client id."""

    asked = Signal(str, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("connections.salesforce_form")
        self._shell = shell
        self._gives = label("", wraps=True)
        self._steps = tuple(Step(number) for number in (1, 2, 3))
        self._app = Holder()
        self._client = line_edit("connections.client_id")
        self._where = QComboBox()
        self._where.setObjectName("connections.login")
        self._where.addItems([""] * len(_HOSTS))
        self._domain = line_edit("connections.domain")
        self._connect = QPushButton()
        self._connect.setObjectName("connections.sign_in")
        wear(self._connect, "primary")
        self._lay_out()
        self._client.textChanged.connect(self._follow)
        self._domain.textChanged.connect(self._follow)
        self._where.currentIndexChanged.connect(self._follow)
        self._connect.clicked.connect(self._ask)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()
        self._follow()

    def _lay_out(self) -> None:
        first, second, third = self._steps
        first.body.addWidget(self._app)
        second.body.addWidget(self._client)
        third.body.addLayout(beside(self._where, self._connect))
        third.body.addWidget(self._domain)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._gives)
        for step in self._steps:
            column.addWidget(step)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._gives.setText(
            self.tr(
                "Reads the org’s fields, picklists and records, to compare them with HubSpot’s. "
                "Nothing is written to Salesforce; what signs in stays in this computer’s keychain."
            )
        )
        first, second, third = self._steps
        first.say(
            self.tr(
                "In Salesforce Setup, create an external client app: PKCE required, no secret "
                "required for the web server flow, the scopes and callback addresses below."
            )
        )
        second.say(self.tr("Copy its consumer key and paste it here:"))
        third.say(self.tr("Sign in in your browser, as a user who may view all data:"))
        self._client.setAccessibleName(self.tr("Consumer key"))
        self._client.setPlaceholderText("3MVG9…")
        self._where.setAccessibleName(self.tr("Where to sign in"))
        names = (
            self.tr("Production (login.salesforce.com)"),
            self.tr("Sandbox (test.salesforce.com)"),
            self.tr("My Domain or another address…"),
        )
        for index, name in enumerate(names):
            self._where.setItemText(index, name)
        self._domain.setAccessibleName(self.tr("Address"))
        self._domain.setPlaceholderText("https://acme.my.salesforce.com")
        self._connect.setText(self.tr("Sign in to Salesforce"))
        self._renew_app()

    def show_busy(self, *, busy: bool) -> None:
        """Let nothing be asked twice while the browser is waited for."""
        self.setEnabled(not busy)

    def _renew_app(self) -> None:
        told = selectable(label("secondary", "\n".join(("api, refresh_token", *CALLBACKS))))
        copy = copy_link(
            self._shell,
            self.tr("Copy the callback addresses"),
            lambda: "\n".join(CALLBACKS),
            self.tr("Callback addresses copied"),
            "connections.copy_callbacks",
        )
        self._app.fill(below(told, row_of(copy)))

    @property
    def _host(self) -> str:
        return _HOSTS[self._where.currentIndex()] or self._domain.text().strip()

    @Slot()
    def _follow(self) -> None:
        self._domain.setVisible(not _HOSTS[self._where.currentIndex()])
        self._connect.setEnabled(bool(self._client.text().strip() and self._host))

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._host, self._client.text().strip())
