"""The button at the end of the menu bar that leads to the command palette."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear


class FindButton(QPushButton):
    """Do an action of the registry, showing its shortcut."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("find")
        wear(self, "link")
        shell.icons.put(self, "magnifying-glass")
        self._shell = shell
        self._action: QAction | None = None

    def follow(self, name: str) -> None:
        """Take the name, the shortcut and the deed of an action."""
        self._action = self._shell.actions.qt(name)
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._action is not None:
            shortcut = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.setText(f" {shortcut} ")
            self.setToolTip(self._action.text().replace("&", "").removesuffix("…"))
            self.setAccessibleName(self.toolTip())
