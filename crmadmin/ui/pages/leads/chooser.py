"""Choosing the pipeline that the tabs look at."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox

from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import System
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.widgets.boxes import give_way

_NARROWEST = 104


class PipelineChooser(QComboBox):
    """Offer every pipeline of every object as drafted; ``chosen`` carries an address."""

    chosen = Signal(object)

    def __init__(self, known: KnownPipelines, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        give_way(self)
        self.setMinimumWidth(_NARROWEST)
        self._known = known
        self._addresses: tuple[Address, ...] = ()
        self.activated.connect(self._choose)
        known.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the pipelines in the language spoken now, and show the one that is looked at."""
        self.setAccessibleName(self.tr("Pipeline"))
        sheet, shown = self._known.sheet, self._known.shown
        objects = () if sheet is None else sheet.objects
        lines = [line for each in objects for line in each.pipelines if line.sides.after]
        self._addresses = tuple(line.address for line in lines)
        with QSignalBlocker(self):
            self.clear()
            for line in lines:
                owner = object_name(System.HUBSPOT, line.pipeline.object)
                self.addItem(f"{owner} · {line.pipeline.label}")
            address = None if shown is None else shown.address
            found = address in self._addresses
            self.setCurrentIndex(self._addresses.index(address) if address and found else -1)
        self.setToolTip(self.currentText())
        self.setVisible(bool(lines))

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._known.look_at(self._addresses[place])
        self.chosen.emit(self._addresses[place])
