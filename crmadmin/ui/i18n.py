"""The language of the window: chosen by the system, switched live."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from crmadmin.errors import Language

QT_LANGUAGES = {
    Language.ENGLISH: QLocale.Language.English,
    Language.FRENCH: QLocale.Language.French,
}


class Languages(QObject):
    """Speak one language: texts from every ``<area>_<language>.qm`` of a folder, and its locale.

    Widgets connect their ``retranslate`` to :attr:`changed`.
    """

    changed = Signal()

    def __init__(self, application: QApplication, folder: Path, choice: Language | None) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._choice = choice
        self._language = Language.ENGLISH
        self._locale = QLocale()
        self.choose(choice)

    @property
    def language(self) -> Language:
        """Give the language spoken now."""
        return self._language

    @property
    def choice(self) -> Language | None:
        """Give what was chosen, None for the system's."""
        return self._choice

    @property
    def locale(self) -> QLocale:
        """Give the locale that numbers and dates are written in."""
        return self._locale

    def choose(self, choice: Language | None) -> None:
        """Speak a language at once, None for the system's."""
        self._choice = choice
        self._language = choice or system_language()
        self._locale = locale_of(self._language)
        QLocale.setDefault(self._locale)
        self.close()
        self._translators = [self._installed(path) for path in self._files()]
        self.changed.emit()

    def close(self) -> None:
        """Take every translation out of the application: each is asked for each text."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _files(self) -> list[Path]:
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        own = sorted(self._folder.glob(f"*_{self._language}.qm"))
        return [qt / f"qtbase_{self._language}.qm", *own]

    def _installed(self, path: Path) -> QTranslator:
        translator = QTranslator(self)
        translator.load(str(path))
        self._application.installTranslator(translator)
        return translator


class Texts:
    """A place for texts outside any QObject: subclass it, and call ``tr`` by the subclass's name.

    The subclass's name is the context under which its translations lie. (The tool that collects
    texts knows plurals in ``Name.tr(…)`` and ``self.tr(…)`` only.)
    """

    @classmethod
    def tr(cls, text: str, comment: str | None = None, n: int = -1) -> str:
        """Translate a text; ``n`` chooses the plural and fills ``%n`` or ``%Ln``."""
        return QCoreApplication.translate(cls.__name__, text, comment, n)


def system_language() -> Language:
    """Give the first language of the system that crmadmin speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in tuple(Language):
            return Language(code)
    return Language.ENGLISH


def locale_of(language: Language) -> QLocale:
    """Give the system's locale if it speaks the language, else the language's usual one."""
    system = QLocale.system()
    if system.language() == QT_LANGUAGES[language]:
        return system
    return QLocale(QT_LANGUAGES[language])


def fill(text: str, *values: object) -> str:
    """Fill ``%1``, ``%2``… of a translated text.

    Values are put in at once, so a ``%1`` within a value stays as it is.
    """
    parts = text.split("%")
    filled = [parts[0]]
    for part in parts[1:]:
        place = part[:1]
        if place.isdigit() and 0 < int(place) <= len(values):
            filled.append(f"{values[int(place) - 1]}{part[1:]}")
        else:
            filled.append(f"%{part}")
    return "".join(filled)
