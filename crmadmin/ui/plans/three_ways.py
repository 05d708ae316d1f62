"""A setting three ways: as it was known, as it is drafted, as the portal has it now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from crmadmin.ui.widgets.text import label, selectable

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One of the three: what it is called, its colour, and its fields (None: it is not there)."""

    title: str
    tint: str
    fields: Sequence[tuple[str, str]] | None


class ThreeWays(QWidget):
    """Show three values beside each other, a row a field; what differs from the first is bold.

    ``absent`` says in a word that the setting is not there.
    """

    def __init__(self, ways: Sequence[Way], absent: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column, way in enumerate(ways, 1):
            grid.setColumnStretch(column, 1)
            grid.addWidget(label("secondary", way.title, wraps=True), 0, column, _TOP)
            if way.fields is None:
                grid.addWidget(label("excluded", absent, wraps=True), 1, column, _TOP)
        told = [dict(way.fields) if way.fields is not None else {} for way in ways]
        names = list(dict.fromkeys(name for fields in told for name in fields))
        for row, name in enumerate(names, 1):
            grid.addWidget(label("secondary", name), row, 0, _TOP)
            for column, (way, fields) in enumerate(zip(ways, told, strict=True), 1):
                if name in fields:
                    differs = fields[name] != told[0].get(name)
                    text = selectable(label(way.tint if differs else "", fields[name], wraps=True))
                    font = text.font()
                    font.setBold(differs)
                    text.setFont(font)
                    grid.addWidget(text, row, column, _TOP)
