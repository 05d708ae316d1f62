"""Choosing the language and the colours, wherever that is offered."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox

from crmadmin.errors import Language
from crmadmin.settings import LANGUAGE, THEME, ThemeChoice
from crmadmin.ui.shell import Shell

_LANGUAGES = (None, Language.FRENCH, Language.ENGLISH)
_THEMES = tuple(ThemeChoice)


class LanguagePicker(QComboBox):
    """Choose the language; the window speaks it at once and remembers it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("language")
        self._shell = shell
        self.addItems([""] * len(_LANGUAGES))
        self.retranslate()
        self.activated.connect(self._choose)
        shell.languages.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the languages, each in itself, and show the one that is chosen."""
        self.setAccessibleName(self.tr("Language"))
        self.setToolTip(self.tr("Language"))
        for index, name in enumerate((self.tr("As the system"), "Français", "English")):
            self.setItemText(index, name)
        with QSignalBlocker(self):
            self.setCurrentIndex(_LANGUAGES.index(self._shell.languages.choice))

    @Slot(int)
    def _choose(self, index: int) -> None:
        choice = _LANGUAGES[index]
        self._shell.settings.set(LANGUAGE, choice)
        self._shell.languages.choose(choice)


class ThemePicker(QComboBox):
    """Choose the colours; the window wears them at once and remembers them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("theme")
        self._shell = shell
        self.addItems([""] * len(_THEMES))
        self.retranslate()
        self.activated.connect(self._choose)
        shell.languages.changed.connect(self.retranslate)
        shell.theme.changed.connect(self._show_choice)

    @Slot()
    def retranslate(self) -> None:
        """Name the choices in the language spoken now."""
        self.setAccessibleName(self.tr("Colours"))
        self.setToolTip(self.tr("Colours"))
        names = (self.tr("As the system"), self.tr("Light"), self.tr("Dark"))
        for index, name in enumerate(names):
            self.setItemText(index, name)
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(_THEMES.index(self._shell.theme.choice))

    @Slot(int)
    def _choose(self, index: int) -> None:
        choice = _THEMES[index]
        self._shell.settings.set(THEME, choice)
        self._shell.theme.choose(choice)
