"""A place that scrolls downwards: widgets below each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from crmadmin.ui.widgets.scrolled import Scrolled


class Scroller(QScrollArea):
    """Scroll widgets, made anew whenever they are shown anew; the place in them stays.

    ``on_panel`` lets the colour of what lies behind show; else it is that behind cards.
    """

    def __init__(
        self, *, margins: tuple[int, int, int, int] = (16, 4, 16, 16), on_panel: bool = True
    ) -> None:
        super().__init__()
        self._margins = margins
        self._is_on_panel = on_panel
        self.viewport().setAutoFillBackground(not on_panel)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fill(())

    def fill(self, widgets: Sequence[QWidget], *, spacing: int = 8) -> None:
        """Show widgets below each other, in place of those before."""
        at = self.verticalScrollBar().value()
        inside = Scrolled()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*self._margins)
        column.setSpacing(spacing)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        if self._is_on_panel:
            inside.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(at)

    def wanted_height(self, width: int = 0) -> int:
        """Give the height at which nothing has to be scrolled, in a width or the present one."""
        inside = self.widget()
        layout = None if inside is None else inside.layout()
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.heightForWidth(width or self.viewport().width())
        return layout.sizeHint().height()
