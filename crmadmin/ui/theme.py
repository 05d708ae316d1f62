"""Colours with their meaning, light and dark, and the theme that wears them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from crmadmin.settings import ThemeChoice
from crmadmin.ui.stylesheet import stylesheet

BODY_PIXELS = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour of one theme, as ``#rrggbb``, named by its meaning.

    Backgrounds: ``window`` behind everything, ``surface`` for pages and tables, ``raised`` for
    headers, menus and hovered rows. ``line`` only separates; ``control`` outlines what can be
    operated. A ``…_tint`` is the background for text of its kind.
    """

    dark: bool
    window: str
    surface: str
    raised: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_tint: str
    focus: str
    create: str
    create_tint: str
    update: str
    update_tint: str
    delete: str
    delete_tint: str
    blocked: str
    blocked_tint: str
    excluded: str
    excluded_tint: str


LIGHT = Tokens(
    dark=False,
    window="#f3f4f7",
    surface="#ffffff",
    raised="#e9ebf0",
    line="#d5d9e0",
    control="#7d8794",
    text="#1b1f26",
    muted="#555f6c",
    accent="#5140b8",
    on_accent="#ffffff",
    accent_tint="#e8e4fa",
    focus="#5140b8",
    create="#116b2f",
    create_tint="#dcf5e3",
    update="#0a58b5",
    update_tint="#dfecfb",
    delete="#b3202a",
    delete_tint="#fbe3e4",
    blocked="#855000",
    blocked_tint="#fbeed3",
    excluded="#5a636f",
    excluded_tint="#e9ebf0",
)
DARK = Tokens(
    dark=True,
    window="#15181d",
    surface="#1c2026",
    raised="#282d35",
    line="#363d47",
    control="#76818f",
    text="#e7eaef",
    muted="#a3adb9",
    accent="#b4a7ff",
    on_accent="#17132e",
    accent_tint="#352f59",
    focus="#b4a7ff",
    create="#5fce7c",
    create_tint="#173524",
    update="#78b6ff",
    update_tint="#182f4d",
    delete="#ff8f8a",
    delete_tint="#45201f",
    blocked="#e6b450",
    blocked_tint="#3d3014",
    excluded="#a3adb9",
    excluded_tint="#282d35",
)


class Theme(QObject):
    """Dress the application in light or dark, following the system unless told otherwise."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: ThemeChoice) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._tokens = LIGHT
        if not application.styleSheet():  # the first theme of the process
            application.setStyle("Fusion")
            font = application.font()
            font.setPixelSize(BODY_PIXELS)
            application.setFont(font)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(choice)

    @property
    def tokens(self) -> Tokens:
        """Give the colours worn now."""
        return self._tokens

    @property
    def choice(self) -> ThemeChoice:
        """Give what was chosen."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Wear the chosen colours at once."""
        self._choice = choice
        hints = self._application.styleHints()
        match choice:
            case ThemeChoice.LIGHT:
                hints.setColorScheme(Qt.ColorScheme.Light)
            case ThemeChoice.DARK:
                hints.setColorScheme(Qt.ColorScheme.Dark)
            case ThemeChoice.SYSTEM:
                hints.unsetColorScheme()
        self._wear()

    @Slot()
    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        dark = self._choice is ThemeChoice.DARK or (
            self._choice is ThemeChoice.SYSTEM and scheme == Qt.ColorScheme.Dark
        )
        self._tokens = DARK if dark else LIGHT
        sheet = stylesheet(self._tokens)
        if self._application.styleSheet() != sheet:  # Qt dresses every widget again, in 1 ms each
            self._application.setPalette(qt_palette(self._tokens))
            self._application.setStyleSheet(sheet)
        self.changed.emit()


def qt_palette(tokens: Tokens) -> QPalette:
    """Give the Qt palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.delete,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Mid: tokens.line,
        role.Dark: tokens.control,
        role.Light: tokens.surface,
        role.Midlight: tokens.raised,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.control))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.line))
    return palette


def numeric(font: QFont) -> QFont:
    """Give the same font with figures of equal width."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures
