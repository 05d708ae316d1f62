"""Every assumption with its source; those with a choice can be flipped to ask "what if"."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.policies import DOCUMENTED, FIXED_ASSUMPTIONS, SOURCES, Policies, choices_of
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.wording.assumptions import (
    choice_name,
    fixed_assumption,
    policy_question,
)
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label, selectable

_SIZE = (680, 640)


class PoliciesDialog(QDialog):
    """List the assumptions; ``saved`` carries the policies chosen."""

    saved = Signal(object)

    def __init__(self, window: QWidget, policies: Policies, *, read_only: bool) -> None:
        super().__init__(window)
        self.setObjectName("sync.policies_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Assumptions"))
        self._read_only = read_only
        self._boxes = {name: self._box(name, policies) for name in SOURCES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(12)
        intro = label(
            "secondary",
            self.tr(
                "Where HubSpot’s and Salesforce’s documentation is silent, the preview assumes "
                "something. Choose otherwise to see what the sync would do then; the choice is "
                "kept with this workspace."
            ),
            wraps=True,
        )
        intro.setContentsMargins(24, 0, 24, 0)
        column.addWidget(intro)
        column.addWidget(self._list(), 1)
        column.addLayout(self._foot())
        self.resize(*_SIZE)

    def policies(self) -> Policies:
        """Give the policies as they are chosen now."""
        chosen: dict[str, Any] = {name: box.currentData() for name, box in self._boxes.items()}
        return replace(DOCUMENTED, **chosen)

    def _box(self, name: str, policies: Policies) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"sync.policy.{name}")
        box.setAccessibleName(policy_question(name))
        for choice in choices_of(name):
            text = choice_name(choice)
            if choice == getattr(DOCUMENTED, name):
                text = fill(self.tr("%1 (default)"), text)
            box.addItem(text, choice)
        box.setCurrentIndex(box.findData(getattr(policies, name)))
        box.setEnabled(not self._read_only)
        return box

    def _list(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 0, 24, 0)
        column.setSpacing(12)
        column.addWidget(label("section", self.tr("Open to choice")))
        for name, source in SOURCES.items():
            column.addWidget(self._entry(policy_question(name), source, self._boxes[name]))
        column.addSpacing(8)
        column.addWidget(label("section", self.tr("Always assumed")))
        for name, source in FIXED_ASSUMPTIONS.items():
            column.addWidget(self._entry(fixed_assumption(name), source, None))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return area

    def _entry(self, text: str, source: str, box: QComboBox | None) -> QWidget:
        made = QWidget()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(tag(self.tr("assumption")))
        head.addWidget(selectable(label("secondary", source)), 1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label("", text, wraps=True))
        column.addLayout(head)
        if box is not None:
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _foot(self) -> QHBoxLayout:
        reset = QPushButton(self.tr("Back to the defaults"))
        reset.setObjectName("sync.policies.reset")
        reset.setEnabled(not self._read_only)
        reset.clicked.connect(self._reset)
        save = QPushButton(self.tr("Preview under these"))
        save.setObjectName("sync.policies.save")
        save.setEnabled(not self._read_only)
        wear(save, "primary")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(box)
        return row

    @Slot()
    def _reset(self) -> None:
        for name, box in self._boxes.items():
            box.setCurrentIndex(box.findData(getattr(DOCUMENTED, name)))

    @Slot()
    def _save(self) -> None:
        self.saved.emit(self.policies())
        self.accept()
