"""Online or offline, in the status bar."""

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from crmadmin.ui.frame.network import Network
from crmadmin.ui.shell import Shell

Reachability = QNetworkInformation.Reachability


@pytest.mark.parametrize(
    ("reachability", "shown", "word"),
    [
        (Reachability.Online, True, "online"),
        (Reachability.Disconnected, True, "offline"),
        (Reachability.Local, True, "offline"),
        (Reachability.Unknown, False, "offline"),
    ],
)
def test_the_word_is_the_system_s(
    qtbot: QtBot, shell: Shell, reachability: Reachability, shown: bool, word: str
) -> None:
    """A network without a way out is offline; what the system does not know is not said."""
    network = Network(shell)
    qtbot.addWidget(network)
    network.show()
    network.tell(reachability)
    labels = [label.text() for label in network.findChildren(QLabel) if label.text()]
    assert (network.isVisible(), labels) == (shown, [word])
