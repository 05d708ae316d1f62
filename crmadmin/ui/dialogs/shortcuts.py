"""The shortcuts of the page that is shown, and those of everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from crmadmin.ui.actions import Action, Actions
from crmadmin.ui.palette import plain, shortcut
from crmadmin.ui.widgets.text import label


class ShortcutsDialog(QDialog):
    """List what the keyboard does here."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        listed = [action for action in actions.here() if action.shortcut]
        here = [action for action in listed if action.page]
        everywhere = [action for action in listed if not action.page]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        if here:
            self._list(column, self.tr("On this page"), here)
        self._list(column, self.tr("Everywhere"), everywhere)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(buttons)

    def _list(self, column: QVBoxLayout, title: str, actions: list[Action]) -> None:
        column.addWidget(label("section", title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(4)
        for row, action in enumerate(actions):
            grid.addWidget(label("", plain(action)), row, 0)
            grid.addWidget(label("secondary", shortcut(action)), row, 1)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
