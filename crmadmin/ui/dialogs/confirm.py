"""A decision that cannot be undone: what happens, and a button that says so with its number."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.ui.icons import Icons
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH = 440


class ConfirmDialog(QDialog):
    """Ask; only the button with the verb does it, and Cancel has the focus."""

    def __init__(
        self, window: QWidget, icons: Icons, *, question: str, text: str, verb: str
    ) -> None:
        super().__init__(window)
        self.setObjectName("confirm")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("crmadmin")
        self.setMinimumWidth(_WIDTH)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(label("section", question, wraps=True))
        told.addWidget(label("", text, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Symbol(icons, "warning", "blocked", pixels=32), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        box = QDialogButtonBox()
        do = QPushButton(verb)
        do.setObjectName("confirm.do")
        do.setAutoDefault(False)
        box.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("confirm.cancel")
        cancel.setDefault(True)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(box)
        cancel.setFocus()


def confirm(
    window: QWidget, icons: Icons, *, question: str, text: str, verb: str, run: Callable[[], None]
) -> ConfirmDialog:
    """Ask, and run what is confirmed."""
    dialog = ConfirmDialog(window, icons, question=question, text=text, verb=verb)
    dialog.accepted.connect(run)
    dialog.open()
    return dialog
