"""A problem, told: what happened, what to do, and the detail to copy."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.errors import Language, Problem
from crmadmin.ui.icons import Icons
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable

_WIDTH = 480


class ProblemDialog(QDialog):
    """Show a problem; its detail on demand, and all of it for the clipboard."""

    def __init__(
        self, window: QWidget | None, icons: Icons, problem: Problem, language: Language
    ) -> None:
        super().__init__(window)
        self.setObjectName("problem")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("crmadmin")
        self.setMinimumWidth(_WIDTH)
        self._texts = [problem.sentence(language), problem.remedy(language), problem.detail]
        sentence = selectable(label("section", self._texts[0], wraps=True))
        sentence.setObjectName("problem.sentence")
        remedy = selectable(label("", self._texts[1], wraps=True))
        remedy.setObjectName("problem.remedy")
        self._detail = QPlainTextEdit(problem.detail)
        self._detail.setObjectName("problem.detail")
        self._detail.setReadOnly(True)
        self._detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._detail.hide()
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(sentence)
        told.addWidget(remedy)
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Symbol(icons, "warning-octagon", "delete", pixels=32), 0, _TOP)
        row.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(self._detail, 1)
        column.addWidget(self._buttons(has_detail=bool(problem.detail)))

    def _buttons(self, *, has_detail: bool) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        copy = QPushButton(self.tr("Copy"))
        copy.setObjectName("problem.copy")
        copy.clicked.connect(self._copy)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        if has_detail:
            more = QPushButton(self.tr("Detail"))
            more.setObjectName("problem.more")
            more.setCheckable(True)
            more.toggled.connect(self._detail.setVisible)
            box.addButton(more, QDialogButtonBox.ButtonRole.ActionRole)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        return box

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(text for text in self._texts if text))


_TOP = Qt.AlignmentFlag.AlignTop
