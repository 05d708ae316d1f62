"""The offer of a portal that runs on this computer."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class SandboxOffer(QFrame):
    """Offer to connect to a sandbox in one click, and say what that is."""

    def __init__(self, shell: Shell, start: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("connections.sandbox")
        wear(self, "card")
        self._title = label("section")
        self._line = label("", wraps=True)
        self.button = QPushButton()
        self.button.setObjectName("connections.use_sandbox")
        self.button.clicked.connect(lambda _checked=False: start())
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(Symbol(shell.icons, "flask", "update", pixels=24))
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def say(self, *, stopped: bool) -> None:
        """Offer the sandbox; ``stopped`` tells that the workspace is connected to a past one."""
        if stopped:
            self._title.setText(self.tr("The sandbox of this computer is not running"))
            self._line.setText(
                self.tr(
                    "It ended when the program was closed. Start it again, filled with what this "
                    "workspace holds, to test, pull and rehearse."
                )
            )
            self.button.setText(self.tr("Start the sandbox again"))
        else:
            self._title.setText(self.tr("No portal at hand?"))
            self._line.setText(
                self.tr(
                    "crmadmin brings a HubSpot and a Salesforce that run on this computer, filled "
                    "with what this workspace holds. Connect and pull, without account or network."
                )
            )
            self.button.setText(self.tr("Use the local sandbox"))
