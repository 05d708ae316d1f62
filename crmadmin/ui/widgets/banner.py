"""A line across a page for what concerns it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from crmadmin.ui.icons import Icons
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class Weight(StrEnum):
    """How much a banner matters; the value is its look."""

    INFORMATION = "banner"
    WARNING = "banner-warning"
    ERROR = "banner-error"


_ICONS = {
    Weight.INFORMATION: ("info", "update"),
    Weight.WARNING: ("warning", "blocked"),
    Weight.ERROR: ("warning-octagon", "delete"),
}


class Banner(QFrame):
    """A line with an icon, a sentence, and at most one button; hidden until it has to say."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._symbol = Symbol(icons, "info")
        self._text = label(wraps=True)
        self._text.setObjectName("banner.text")
        self._button = QPushButton()
        self._button.setObjectName("banner.button")
        self._run: Callable[[], None] | None = None
        self._button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    def say(
        self,
        weight: Weight,
        text: str,
        *,
        action: str = "",
        run: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence, with a button of that name where there is one."""
        wear(self, weight)
        icon, tint = _ICONS[weight]
        self._symbol.show_icon(icon, tint)
        self._text.setText(text)
        self._run = run
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.show()

    def _act(self) -> None:
        if self._run:
            self._run()
