"""The preferences: language, colours and safety, at work as soon as they are chosen."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from crmadmin.ui.safety import Safety
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.appearance import LanguagePicker, ThemePicker
from crmadmin.ui.widgets.safety import SafetyPicker
from crmadmin.ui.widgets.text import label

_WIDTH = 440


class PreferencesDialog(QDialog):
    """Choose language, colours and safety; nothing to save, every choice is kept at once."""

    def __init__(self, window: QWidget, shell: Shell, safety: Safety) -> None:
        super().__init__(window)
        self.setObjectName("preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._language = label()
        self._theme = label()
        self._safety = SafetyPicker(safety)
        self._note = label("secondary", wraps=True)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self._language, LanguagePicker(shell))
        form.addRow(self._theme, ThemePicker(shell))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._safety)
        column.addWidget(self._note)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        shell.languages.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Speak the language that was just chosen."""
        self.setWindowTitle(self.tr("Preferences"))
        self._language.setText(self.tr("Language"))
        self._theme.setText(self.tr("Colours"))
        self._safety.retranslate()
        self._note.setText(self.tr("Changes apply at once."))
