"""Icons of the Phosphor set (MIT), tinted by the theme."""

import weakref
from typing import Protocol, runtime_checkable

import qtawesome
import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon

from crmadmin.ui.theme import Theme


@runtime_checkable
class HasIcon(Protocol):
    """An action or a button: anything that shows an icon."""

    def setIcon(self, icon: QIcon) -> None:
        """Show an icon."""


class Icons(QObject):
    """Draw icons in the theme's colours, and draw them again when the theme changes.

    ``name`` is Phosphor's ("table", "arrows-clockwise"), or QtAwesome's with the font's prefix
    where Phosphor has none (``names.system_icon``); ``tint`` is a colour of
    :class:`~crmadmin.ui.theme.Tokens`.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._worn: list[tuple[weakref.ref[QObject], str, str]] = []
        theme.changed.connect(self._redraw)

    def icon(self, name: str, tint: str = "muted") -> QIcon:
        """Give an icon in a colour of the theme worn now."""
        tokens = self._theme.tokens
        colour: str = getattr(tokens, tint)
        full = name if "." in name else f"ph.{name}"
        icon: QIcon = qtawesome.icon(full, color=colour, color_disabled=tokens.control)
        return icon

    def put(self, target: QObject, name: str, tint: str = "muted") -> None:
        """Put an icon on an action or a button and keep it in the theme's colour."""
        self._worn = [worn for worn in self._worn if worn[0]() not in (None, target)]
        self._worn.append((weakref.ref(target), name, tint))
        self._draw(target, name, tint)

    def _draw(self, target: QObject, name: str, tint: str) -> None:
        if isinstance(target, HasIcon):
            target.setIcon(self.icon(name, tint))

    @Slot()
    def _redraw(self) -> None:
        alive = []
        for reference, name, tint in self._worn:
            target = reference()
            if target is not None and shiboken6.isValid(target):
                self._draw(target, name, tint)
                alive.append((reference, name, tint))
        self._worn = alive
