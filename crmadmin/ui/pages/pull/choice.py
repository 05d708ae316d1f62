"""Which of the connected accounts the Pull page is about."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.ui.names import system_name
from crmadmin.ui.pages.pull.facts import Facts


class SystemChoice(QWidget):
    """Choose among the connected systems; ``chosen`` carries one. Hidden while there is none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._systems = QComboBox()
        self._systems.setObjectName("pull.system")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._systems)
        row.addStretch(1)
        self._systems.activated.connect(self._choose)
        self.hide()

    @Slot()
    def retranslate(self) -> None:
        """Name it in the language spoken now."""
        self._systems.setAccessibleName(self.tr("System"))

    def show_facts(self, facts: Facts) -> None:
        """Offer what is connected."""
        self._systems.clear()
        for system, connection in facts.connections.items():
            self._systems.addItem(f"{system_name(system)} {connection.account_id}", system)
        self._systems.setCurrentIndex(self._systems.findData(facts.system))
        self.setVisible(bool(facts.connections))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(System(self._systems.itemData(index)))
