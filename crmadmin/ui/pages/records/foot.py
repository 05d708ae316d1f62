"""The line below the table: how many records, how many selected."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.text import label


class Foot(QWidget):
    """Say how many records there are, of how many, and how many are selected."""

    def __init__(self) -> None:
        super().__init__()
        self._count = label("secondary")
        self._count.setObjectName("records.count")
        self._count.setFont(numeric(self._count.font()))
        self._selected = label("secondary")
        self._selected.setObjectName("records.selected")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(16)
        row.addWidget(self._count)
        row.addWidget(self._selected)
        row.addStretch(1)

    def say_counting(self) -> None:
        """Say that the records are being counted."""
        self._count.setText(self.tr("Reading…"))

    def say_nothing(self) -> None:
        """Say no number."""
        self._count.clear()
        self._selected.clear()

    def say(self, count: int, total: int) -> None:
        """Say how many records are shown of how many there are."""
        if count == total:
            self._count.setText(self.tr("%Ln record(s)", None, count))
        else:
            text = self.tr("%1 of %Ln record(s)", None, total)
            self._count.setText(fill(text, formats.number(count)))

    def say_selected(self, count: int) -> None:
        """Say how many records are selected, if more than one."""
        text = self.tr("%Ln selected", None, count) if count > 1 else ""
        self._selected.setText(text)
