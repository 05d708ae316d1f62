"""An icon that stands alone."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel

from crmadmin.ui.icons import Icons


class Symbol(QLabel):
    """An icon as large as it is told, in a colour of the theme; it says nothing to a reader."""

    def __init__(self, icons: Icons, name: str, tint: str = "muted", *, pixels: int = 16) -> None:
        super().__init__()
        self._icons = icons
        self._pixels = pixels
        self.setFixedSize(pixels, pixels)
        self.show_icon(name, tint)

    def show_icon(self, name: str, tint: str = "muted") -> None:
        """Show another icon."""
        self._icons.put(self, name, tint)

    def setIcon(self, icon: QIcon) -> None:
        """Draw the icon."""
        self.setPixmap(icon.pixmap(self._pixels, self._pixels))
