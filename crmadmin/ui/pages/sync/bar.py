"""The line above the table: what the object creates and includes, and the state of the draft."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from crmadmin.core.definitions import CONTACTS
from crmadmin.core.policies import changed_policies
from crmadmin.services.mapping_sheet import MappingSheet
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.objects import salesforce_record
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import ElidedLabel, label


class SheetBar(QFrame):
    """Say the object's settings and how much is drafted, with what can be done about it.

    The buttons are those of the page's actions of the same name.
    """

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.bar")
        wear(self, "page")
        self._shell = shell
        self._sheet: MappingSheet | None = None
        self._settings = ElidedLabel("secondary")
        self._settings.setObjectName("sync.settings")
        self._change = self._link("sync.settings_edit", "")
        self._policies = self._link("sync.policies", "question")
        self._drafted = label("update")
        self._drafted.setObjectName("sync.drafted")
        self._undo = self._link("edit.undo", "arrow-counter-clockwise")
        self._redo = self._link("edit.redo", "arrow-clockwise")
        self._discard = self._link("draft.discard", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._settings)
        row.addWidget(self._change)
        row.addWidget(self._policies)
        row.addStretch(1)
        for part in (self._drafted, self._undo, self._redo, self._discard):
            row.addWidget(part)

    def _link(self, action: str, icon: str) -> QPushButton:
        made = QPushButton()
        made.setObjectName(f"bar.{action}")
        wear(made, "link")
        if icon:
            self._shell.icons.put(made, icon, "accent")
        made.clicked.connect(lambda _checked=False: self.asked.emit(action))
        return made

    def show_sheet(self, sheet: MappingSheet) -> None:
        """Show the settings and the draft of a sheet."""
        self._sheet = sheet
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._change.setText(self.tr("Change…"))
        self._change.setAccessibleName(self.tr("Change the object’s settings"))
        self._undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self._undo.setAccessibleName(self.tr("Undo"))
        self._redo.setToolTip(self.tr("Redo (Ctrl+Shift+Z)"))
        self._redo.setAccessibleName(self.tr("Redo"))
        self._discard.setText(self.tr("Discard…"))
        if self._sheet is None:
            return
        sheet = self._sheet
        self._settings.say(settings_text(sheet))
        changed = len(changed_policies(sheet.policies))
        self._policies.setText(
            self.tr("%Ln assumption(s) changed", None, changed)
            if changed
            else self.tr("Assumptions…")
        )
        count = len(sheet.changes)
        self._drafted.setText(self.tr("%Ln drafted change(s)", None, count) if count else "")
        editable = not sheet.read_only
        self._undo.setVisible(sheet.edits > 0)
        self._redo.setVisible(sheet.edits > 0)
        self._undo.setEnabled(editable and sheet.position > 0)
        self._redo.setEnabled(editable and sheet.position < sheet.edits)
        self._discard.setVisible(sheet.edits > 0)
        self._discard.setEnabled(editable)


class SheetSettings(Texts):
    """The texts about settings."""


def settings_text(sheet: MappingSheet) -> str:
    """Say what the object creates and includes."""
    settings = sheet.settings
    if not sheet.is_synced:
        return SheetSettings.tr("The sync of this object is off")
    parts = [fill(SheetSettings.tr("Creates: %1"), salesforce_record(settings.creates))]
    if sheet.object == CONTACTS:
        listed = settings.inclusion_list or SheetSettings.tr("none", "inclusion list")
        parts.append(fill(SheetSettings.tr("Inclusion list: %1"), listed))
        parts.append(
            SheetSettings.tr("Creates contacts in HubSpot")
            if settings.create_in_hubspot
            else SheetSettings.tr("Creates no contacts in HubSpot")
        )
    return " · ".join(parts)
