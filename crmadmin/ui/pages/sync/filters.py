"""What the page is narrowed to: the scenario, the object, and a few letters."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.services.previewing import OBJECTS
from crmadmin.settings import LAST_SCENARIO
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.sync.scenario_items import WIDTH, ScenarioDelegate
from crmadmin.ui.pages.sync.wording.scenarios import scenario_explanation, scenario_name
from crmadmin.ui.shell import Shell

_SCENARIOS = tuple(Scenario)
_FILTER_WIDTH = 176
_LETTERS = 18
_SHRINKS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class SyncFilters(QWidget):
    """Choose the scenario and the object, and filter the mappings.

    ``scenario_chosen`` and ``object_chosen`` carry what was chosen, ``filtered`` the text.
    """

    scenario_chosen = Signal(object)
    object_chosen = Signal(str)
    filtered = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._scenario = QComboBox()
        self._scenario.setObjectName("sync.scenario")
        self._scenario.addItems([""] * len(_SCENARIOS))
        self._scenario.setItemDelegate(ScenarioDelegate(self._scenario))
        self._scenario.setSizeAdjustPolicy(_SHRINKS)
        self._scenario.setMinimumContentsLength(_LETTERS)
        self._scenario.view().setMinimumWidth(WIDTH)
        self._scenario.activated.connect(lambda at: self.scenario_chosen.emit(_SCENARIOS[at]))
        self._objects = QButtonGroup(self)
        self._objects.setExclusive(True)
        self._text = QLineEdit()
        self._text.setObjectName("sync.filter")
        self._text.setClearButtonEnabled(True)
        self._text.setMinimumWidth(_FILTER_WIDTH // 2)
        self._text.setMaximumWidth(_FILTER_WIDTH)
        self._text.addAction(
            shell.icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._text.textChanged.connect(self.filtered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._scenario)
        row.addSpacing(8)
        for name in OBJECTS:
            row.addWidget(self._object(name))
        row.addSpacing(8)
        row.addWidget(self._text, 1)

    def _object(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"sync.object.{name}")
        button.setProperty("object", name)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False: self.object_chosen.emit(name))
        self._objects.addButton(button)
        return button

    def show_choice(self, scenario: Scenario, hubspot_object: str) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self._scenario):
            self._scenario.setCurrentIndex(_SCENARIOS.index(scenario))
        for button in self._objects.buttons():
            button.setChecked(button.property("object") == hubspot_object)
        self._scenario.setToolTip(scenario_explanation(scenario))

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._text.setFocus()
        self._text.selectAll()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._scenario.setAccessibleName(self.tr("Scenario"))
        for at, scenario in enumerate(_SCENARIOS):
            self._scenario.setItemText(at, scenario_name(scenario))
            explanation = scenario_explanation(scenario)
            self._scenario.setItemData(at, explanation, Qt.ItemDataRole.ToolTipRole)
        for button in self._objects.buttons():
            button.setText(object_name(System.HUBSPOT, button.property("object")))
        self._text.setPlaceholderText(self.tr("Filter"))
        self._text.setAccessibleName(self.tr("Filter mappings"))


def remembered_scenario(shell: Shell) -> Scenario:
    """Give the scenario looked at last, the next sync at first."""
    kept = shell.settings.get(LAST_SCENARIO)
    return Scenario(kept) if kept in tuple(Scenario) else Scenario.NEXT_SYNC
