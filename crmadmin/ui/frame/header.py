"""The head of a page: title, subtitle, filters at the left, one primary action at the right."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import ElidedLabel

_FILTERS = 36


class Header(QFrame):
    """Head one page; made with it, since filters belong to it."""

    def __init__(self, filters: QWidget | None) -> None:
        super().__init__()
        wear(self, "header")
        self._title = ElidedLabel("title")
        self._title.setObjectName("header.title")
        self._subtitle = ElidedLabel("secondary")
        self._subtitle.setObjectName("header.subtitle")
        self._primary = QPushButton()
        self._primary.setObjectName("header.primary")
        wear(self._primary, "primary")
        self._action: QAction | None = None
        self._primary.clicked.connect(self._act)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 12, 24, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        texts = 2 if filters else 1  # the button is below them, or beside them
        grid.addWidget(self._title, 0, 0, 1, texts)
        grid.addWidget(self._subtitle, 1, 0, 1, texts)
        if filters:
            filters.setMinimumHeight(_FILTERS)  # a row that goes when its filters are hidden
            grid.addWidget(filters, 2, 0)
            grid.addWidget(self._primary, 2, 1)
        else:
            grid.addWidget(self._primary, 0, 1, 2, 1)
        self._primary.hide()

    def say(self, title: str, subtitle: str) -> None:
        """Name the page and the question it answers."""
        self._title.say(title)
        self._subtitle.say(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def offer(self, action: QAction | None) -> None:
        """Make an action the primary button, following its text and whether it can be done."""
        if self._action is not None:
            self._action.changed.disconnect(self._follow)
        self._action = action
        self._primary.setVisible(action is not None)
        if action is not None:
            action.changed.connect(self._follow)
            self._follow()

    def _follow(self) -> None:
        if self._action is not None:
            self._primary.setText(self._action.text())
            self._primary.setEnabled(self._action.isEnabled())

    def _act(self) -> None:
        if self._action is not None:
            self._action.trigger()
