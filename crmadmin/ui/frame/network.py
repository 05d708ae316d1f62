"""Whether the network can be reached, in the status bar."""

from PySide6.QtCore import Slot
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

Reachability = QNetworkInformation.Reachability


class Network(QWidget):
    """Say online or offline, as the system does; hidden where the system does not know."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("status.network")
        self._symbol = Symbol(shell.icons, "wifi-high", pixels=14)
        self._word = label("secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._symbol)
        row.addWidget(self._word)
        self._reachability = Reachability.Unknown
        if QNetworkInformation.loadDefaultBackend():
            known = QNetworkInformation.instance()
            known.reachabilityChanged.connect(self.tell)
            self._reachability = known.reachability()
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    @Slot(QNetworkInformation.Reachability)
    def tell(self, reachability: Reachability) -> None:
        """Show what the system says now."""
        self._reachability = reachability
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        online = self._reachability == Reachability.Online
        self.setVisible(self._reachability != Reachability.Unknown)
        self._symbol.show_icon("wifi-high" if online else "wifi-slash")
        self._word.setText(self.tr("online") if online else self.tr("offline"))
        self.setToolTip(
            self.tr(
                "State of the network. crmadmin calls HubSpot and Salesforce only to connect, to "
                "test a connection and to pull."
            )
        )
