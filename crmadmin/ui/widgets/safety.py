"""Choosing how much passes without a word before a push."""

from contextlib import ExitStack
from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QFormLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from crmadmin.core.changes.valve import THRESHOLDS
from crmadmin.ui.formats import percent_sign
from crmadmin.ui.safety import Safety
from crmadmin.ui.widgets.text import label

_WIDTH = 120
_MOST = 9_999
"""More settings of one kind than any portal has."""
_MOST_ITEMS = 9_999_999


class SafetyPicker(QWidget):
    """Choose the count and the share; both are kept with the open workspace at once."""

    def __init__(self, safety: Safety) -> None:
        super().__init__()
        self.setObjectName("safety")
        self._safety = safety
        self._title = label("section")
        self._what = label("secondary", wraps=True)
        self._why_not = label("secondary", wraps=True)
        self._why_not.setObjectName("safety.why_not")
        self._count_label, self._share_label = label(), label()
        self._pairs_label, self._records_label = label(), label()
        self._count = self._box("safety.count", _MOST)
        self._share = self._box("safety.share", 100)
        self._pairs = self._box("safety.pairs", _MOST_ITEMS)
        self._records = self._box("safety.records", _MOST_ITEMS)
        self._count_label.setBuddy(self._count)
        self._share_label.setBuddy(self._share)
        self._pairs_label.setBuddy(self._pairs)
        self._records_label.setBuddy(self._records)
        self._reset = QPushButton()
        self._reset.setObjectName("safety.reset")
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(self._choose_own)
        self._lay_out()
        safety.altered.connect(self._show)
        self.retranslate()

    def _box(self, name: str, most: int) -> QSpinBox:
        made = QSpinBox()
        made.setObjectName(name)
        made.setRange(0, most)
        made.setMinimumWidth(_WIDTH)
        made.setGroupSeparatorShown(True)
        made.setKeyboardTracking(False)
        made.valueChanged.connect(self._choose)
        return made

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self._count_label, self._count)
        form.addRow(self._share_label, self._share)
        form.addRow(self._pairs_label, self._pairs)
        form.addRow(self._records_label, self._records)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._what)
        column.addLayout(form)
        column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._why_not)

    @Slot()
    def retranslate(self) -> None:
        """Speak the language that was just chosen."""
        self._title.setText(self.tr("Safety before a push"))
        names = (
            self.tr("Settings at most"),
            self.tr("Share of them at most"),
            self.tr("Associations of records at most"),
            self.tr("Moved records at most"),
        )
        boxes = (
            (self._count_label, self._count),
            (self._share_label, self._share),
            (self._pairs_label, self._pairs),
            (self._records_label, self._records),
        )
        for name, (text, box) in zip(names, boxes, strict=True):
            text.setText(name)
            box.setAccessibleName(name)
            box.setLocale(QLocale())
        self._share.setSuffix(percent_sign())
        self._reset.setText(self.tr("Reset"))
        self._reset.setAccessibleName(self.tr("Reset the safety before a push"))
        self._show()

    @Slot()
    def _show(self) -> None:
        safety, thresholds = self._safety, self._safety.thresholds
        self._what.setText(
            self.tr(
                "Where a push changes or deletes more settings of one kind than this, it asks you "
                "to type how many. The share counts from %Ln setting(s) on. The choice is kept "
                "with this workspace; plans already made keep theirs.",
                None,
                thresholds.least_count,
            )
        )
        boxes = (self._count, self._share, self._pairs, self._records)
        with ExitStack() as silence:
            for box in boxes:
                silence.enter_context(QSignalBlocker(box))
            self._count.setValue(thresholds.most_count)
            self._share.setValue(round(thresholds.most_share * 100))
            self._pairs.setValue(thresholds.most_pairs)
            self._records.setValue(thresholds.most_records)
        labels = (self._count_label, self._share_label, self._pairs_label, self._records_label)
        for part in (*labels, *boxes):
            part.setEnabled(safety.is_writable)
        self._reset.setEnabled(safety.is_writable and thresholds != THRESHOLDS)
        self._why_not.setVisible(not safety.is_writable)
        self._why_not.setText(
            self.tr("This workspace is open for reading only.")
            if safety.is_open
            else self.tr("Open a workspace to change this.")
        )

    @Slot()
    def _choose(self) -> None:
        self._safety.choose(
            replace(
                self._safety.thresholds,
                most_count=self._count.value(),
                most_share=self._share.value() / 100,
                most_pairs=self._pairs.value(),
                most_records=self._records.value(),
            )
        )

    @Slot()
    def _choose_own(self) -> None:
        self._safety.choose(THRESHOLDS)
