"""The card of one system: how to connect it, or what is known of its connection."""

from PySide6.QtWidgets import QWidget

from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.ui.names import system_name
from crmadmin.ui.pages.connections.connected import Deeds, connected
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.card import Card
from crmadmin.ui.widgets.holder import Holder


class SystemCard(Card):
    """Show the form of a system, or its connection."""

    def __init__(self, shell: Shell, system: System, form: QWidget, deeds: Deeds) -> None:
        super().__init__(f"connections.{system}")
        self._shell = shell
        self._deeds = deeds
        self.form = form
        self._held = Holder()
        self.title(system_name(system))
        self.body.addWidget(form)
        self.body.addWidget(self._held)
        self._held.hide()

    def show_connection(self, connection: Connection | None, *, busy: bool) -> None:
        """Show the connection, or the form where there is none."""
        self.form.setVisible(connection is None)
        self.form.setEnabled(not busy)
        self._held.setVisible(connection is not None)
        if connection is not None:
            self._held.fill(connected(self._shell, connection, self._deeds, busy=busy))
