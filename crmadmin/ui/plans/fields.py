"""The fields of a change, one below the other: old struck and muted, arrow, new in its colour."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from crmadmin.ui.tables.change import ARROW
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.settings import Difference

_TOP = Qt.AlignmentFlag.AlignTop
_ON_ONE_LINE = 34
"""Letters of both values together that surely fit beside each other in a panel."""


class FieldGrid(QWidget):
    """Show fields before and after; ``tint`` is the colour of the kind of change."""

    def __init__(self, fields: Sequence[Difference], tint: str) -> None:
        super().__init__()
        self._tint = tint
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, field in enumerate(fields):
            grid.addWidget(label("secondary", field.field), place, 0, _TOP)
            grid.addWidget(self._values(field), place, 1)

    def _values(self, field: Difference) -> QWidget:
        old, new = field.old or "", field.new or ""
        before, after = self._old(old), self._new(new)
        if not old:
            return after
        if not new:
            return before
        made = QWidget()
        if len(old) + len(new) <= _ON_ONE_LINE:
            flow = FlowLayout(made, 6)
            for part in (before, label("secondary", ARROW), after):
                part.setWordWrap(False)
                flow.addWidget(part)
            return made
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(before)
        after.setText(f"{ARROW} {new}")
        column.addWidget(after)
        return made

    def _old(self, text: str) -> QLabel:
        return selectable(label("struck", text, wraps=True))

    def _new(self, text: str) -> QLabel:
        made = selectable(label(self._tint, text, wraps=True))
        font = made.font()
        font.setWeight(QFont.Weight.DemiBold)
        made.setFont(font)
        return made
