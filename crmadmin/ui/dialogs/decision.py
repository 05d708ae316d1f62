"""A decision that cannot be undone: a question, its consequence, and a verb with its number."""

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
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH = 440


class DecisionDialog(QDialog):
    """Ask before doing what cannot be undone; ``accepted`` says that it is to be done."""

    def __init__(
        self, window: QWidget, icons: Icons, *, question: str, consequence: str, verb: str
    ) -> None:
        super().__init__(window)
        self.setObjectName("decision")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("crmadmin")
        self.setMinimumWidth(_WIDTH)
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(label("section", question, wraps=True))
        told.addWidget(label("", consequence, wraps=True))
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Symbol(icons, "warning", "blocked", pixels=32), 0, _TOP)
        row.addLayout(told, 1)
        do = QPushButton(verb)
        do.setObjectName("decision.do")
        wear(do, "danger")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        keep = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        keep.setDefault(True)
        keep.setFocus()


_TOP = Qt.AlignmentFlag.AlignTop
