"""Pasting another token of the same portal."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.connection import Connection
from crmadmin.core.secret import Secret
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.connections.form import secret_line
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_WIDTH = 440


class RenewDialog(QDialog):
    """Ask for a token that takes the place of the one in the keychain; ``asked`` carries it."""

    asked = Signal(object)

    def __init__(self, window: QWidget, connection: Connection) -> None:
        super().__init__(window)
        self.setObjectName("connections.renew_dialog")
        self.setWindowTitle(self.tr("Renew token"))
        self.setMinimumWidth(_WIDTH)
        told = fill(
            self.tr(
                "Paste a new token of portal %1. It takes the place of the one in this computer’s "
                "keychain once HubSpot has accepted it. A key that was rotated in HubSpot works "
                "for 7 more days."
            ),
            connection.account_id,
        )
        self._token = secret_line("connections.renewed")
        self._token.setPlaceholderText("pat-…")
        self._token.setAccessibleName(self.tr("Token"))
        self._renew = QPushButton(self.tr("Renew token"))
        self._renew.setObjectName("connections.renew_now")
        self._renew.setEnabled(False)
        wear(self._renew, "primary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._renew, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(label("", told, wraps=True))
        column.addWidget(self._token)
        column.addWidget(buttons)
        self._token.textChanged.connect(self._follow)
        self._token.setFocus()
        self.finished.connect(self.deleteLater)

    @Slot(str)
    def _follow(self, text: str) -> None:
        self._renew.setEnabled(bool(text.strip()))

    @Slot()
    def _ask(self) -> None:
        token = Secret(self._token.text())
        self._token.clear()
        self.accept()
        self.asked.emit(token)
