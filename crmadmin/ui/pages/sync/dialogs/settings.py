"""What an object creates and includes, and what changing that would do."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS, SyncObjectSettings
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.services.mapping_sheet import MappingSheet
from crmadmin.services.previewing import ObjectSummary
from crmadmin.ui.pages.sync.dialogs.trial import Trial
from crmadmin.ui.pages.sync.strip import RecordStrip
from crmadmin.ui.pages.sync.wording.objects import object_title, salesforce_record
from crmadmin.ui.pages.sync.wording.scenarios import scenario_name
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_WIDTH = 600


class SettingsDialog(QDialog):
    """Change an object's settings; ``saved`` carries them."""

    saved = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        services: Services,
        sheet: MappingSheet,
        scenario: Scenario,
    ) -> None:
        super().__init__(window)
        self.setObjectName("sync.settings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(object_title(sheet.object))
        self.setMinimumWidth(_WIDTH)
        self._sheet = sheet
        self._now: ObjectSummary | None = None
        self._creates = self._choice("sync.creates", SALESFORCE_OBJECTS[sheet.object])
        self._list = self._lists()
        self._create_in_hubspot = QCheckBox(self.tr("A new Salesforce record creates a contact"))
        self._create_in_hubspot.setObjectName("sync.create_in_hubspot")
        self._create_in_hubspot.setChecked(sheet.settings.create_in_hubspot)
        self._create_in_hubspot.toggled.connect(self._consider)
        self._strip = RecordStrip(shell)
        self._strip.setEnabled(False)
        self._trial = Trial(
            shell,
            services,
            scenario=scenario,
            hubspot_object=sheet.object,
            policies=sheet.policies,
            parent=self,
        )
        self._trial.started.connect(lambda: self._strip.show_summary(None, None))
        self._trial.counted.connect(self._tell_effect)
        self._lay_out(scenario)
        self._consider()

    def settings(self) -> SyncObjectSettings:
        """Give the settings as they are chosen now."""
        return replace(
            self._sheet.settings,
            creates=self._creates.currentData(),
            inclusion_list=self._list.currentData(),
            create_in_hubspot=self._create_in_hubspot.isChecked(),
        )

    def _choice(self, name: str, objects: tuple[str, ...]) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        for each in objects:
            made.addItem(salesforce_record(each), each)
        made.setCurrentIndex(made.findData(self._sheet.settings.creates))
        made.setEnabled(len(objects) > 1)
        made.currentIndexChanged.connect(self._consider)
        return made

    def _lists(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("sync.inclusion_list")
        made.addItem(self.tr("None: every contact may sync"), None)
        chosen = self._sheet.settings.inclusion_list
        names = dict.fromkeys((*self._sheet.lists, *((chosen,) if chosen else ())))
        for name in names:
            made.addItem(name, name)
        made.setCurrentIndex(max(0, made.findData(chosen)))
        made.currentIndexChanged.connect(self._consider)
        return made

    def _lay_out(self, scenario: Scenario) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("A new HubSpot record creates"), self._creates)
        if self._sheet.object == CONTACTS:
            form.addRow(self.tr("Inclusion list"), self._list)
            form.addRow(self._create_in_hubspot)
        save = QPushButton(
            self.tr("Save settings") if self._sheet.is_synced else self.tr("Switch the sync on")
        )
        save.setObjectName("sync.settings.save")
        wear(save, "primary")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(label("section", scenario_name(scenario)))
        column.addWidget(self._strip)
        column.addStretch(1)
        column.addWidget(box)

    @Slot()
    def _consider(self) -> None:
        """Count what the settings as they are now would do."""
        settings = self.settings()
        self._trial.try_out(self._sheet.drafted.replaced(settings.address, settings))

    @Slot(object)
    def _tell_effect(self, summary: ObjectSummary) -> None:
        if self._now is None:
            self._now = summary
        self._strip.show_summary(self._now, summary)

    @Slot()
    def _save(self) -> None:
        self.saved.emit(self.settings())
        self.accept()
