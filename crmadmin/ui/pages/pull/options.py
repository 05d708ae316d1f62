"""How much of the records is read."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import CONFIGURATION
from crmadmin.core.pull.request import HistoryScope, PropertyScope, PullRequest
from crmadmin.ui.widgets.text import label

_SCOPES = (PropertyScope.IN_USE, PropertyScope.ALL)


class PullOptions(QWidget):
    """Choose what is read of each record; ``altered`` says that the choice is another."""

    altered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._properties = QComboBox()
        self._properties.setObjectName("pull.properties")
        self._properties.addItems([""] * len(_SCOPES))
        self._history = QCheckBox()
        self._history.setObjectName("pull.history")
        self._history.setChecked(True)
        self._full = QCheckBox()
        self._full.setObjectName("pull.full")
        self._always = label("secondary", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._properties, self._history, self._full, self._always):
            column.addWidget(part)
        self._properties.currentIndexChanged.connect(self.altered)
        self._history.toggled.connect(self.altered)
        self._full.toggled.connect(self.altered)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._properties.setAccessibleName(self.tr("Properties"))
        self._properties.setItemText(0, self.tr("Values of the properties in use"))
        self._properties.setItemText(1, self.tr("Values of all properties, hidden ones too"))
        self._history.setText(self.tr("History of mapped values, stages and owners"))
        self._history.setToolTip(
            self.tr("The preview of the next sync needs it: it says which side changed last.")
        )
        self._full.setText(self.tr("Read every record again"))
        self._full.setToolTip(
            self.tr("Otherwise a pull reads what changed since the last one, and what was deleted.")
        )
        self._always.setText(
            self.tr(
                "Settings are always read: properties, pipelines, labels, rules, lists, owners."
            )
        )

    def choose(self, request: PullRequest) -> None:
        """Choose what a request asks for."""
        self._properties.setCurrentIndex(_SCOPES.index(request.property_scope))
        self._history.setChecked(request.history is HistoryScope.NEEDED)
        self._full.setChecked(request.full)

    def request(
        self, system: System, chosen: tuple[str, ...], objects: tuple[str, ...]
    ) -> PullRequest:
        """Give the request for the objects that are ticked; none of them: the settings alone."""
        every = set(chosen) == set(objects)
        return PullRequest(
            system=system,
            only=() if every else chosen or (CONFIGURATION,),
            full=self._full.isChecked(),
            property_scope=_SCOPES[self._properties.currentIndex()],
            history=HistoryScope.NEEDED if self._history.isChecked() else HistoryScope.NONE,
        )
