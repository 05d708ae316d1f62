"""The head of the detail panel: which record this is, and its counterpart."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.records.detail import Counterpart, RecordDetail, RecordName
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name, system_icon, system_name
from crmadmin.ui.pages.records.detail.pairing_words import pairing_look, pairing_words
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label

_LARGE = 20


class Heading(QWidget):
    """Name the record; ``record_asked`` carries its counterpart when that is clicked."""

    record_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._record: RecordName | None = None
        self._symbol = Symbol(shell.icons, "user", pixels=_LARGE)
        self._name = ElidedLabel("title")
        self._name.setObjectName("record.name")
        self._where = ElidedLabel("secondary")
        self._where.setObjectName("record.where")
        self.back = self._button("arrow-left", "record.back")
        self.back.clicked.connect(self.back_asked)
        self._copy = self._button("copy", "record.copy-id")
        self._copy.clicked.connect(self._copy_id)
        self._counterparts = QVBoxLayout()
        self._counterparts.setSpacing(2)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 4, 16, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._symbol, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self.back, 0, 2)
        grid.addWidget(self._where, 1, 1)
        grid.addWidget(self._copy, 1, 2)
        grid.addLayout(self._counterparts, 2, 0, 1, 3)

    def say(self, detail: RecordDetail) -> None:
        """Name a record."""
        record = detail.record
        self._record = record
        self._symbol.show_icon(system_icon(record.system), "text")
        self._name.say(record.name)
        self._where.say(f"{_kind(record)} · {record.id}")
        self.back.setToolTip(self.tr("Back to the record before"))
        self.back.setAccessibleName(self.back.toolTip())
        self._copy.setToolTip(fill(self.tr("Copy the ID %1"), record.id))
        self._copy.setAccessibleName(self._copy.toolTip())
        while (item := self._counterparts.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for counterpart in detail.counterparts:
            self._counterparts.addWidget(self._line(record, counterpart))

    def _line(self, record: RecordName, counterpart: Counterpart) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon, tint = pairing_look(counterpart.state)
        words = pairing_words(counterpart.state, record.system)
        symbol = Symbol(self._shell.icons, icon, tint)
        symbol.setToolTip(words)
        row.addWidget(symbol)
        other = counterpart.record
        if other is None or not other.known:
            sentence = label("secondary", words, wraps=True)
            sentence.setObjectName("record.pairing")
            row.addWidget(sentence, 1)
            return line
        lead = QPushButton(f"{_kind(other)} · {other.name}")
        lead.setObjectName("record.counterpart")
        lead.setToolTip(words)
        wear(lead, "link")
        lead.clicked.connect(lambda _checked=False: self.record_asked.emit(other))
        row.addWidget(lead)
        row.addStretch(1)
        return line

    def _button(self, icon: str, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        wear(button, "link")
        self._shell.icons.put(button, icon)
        return button

    def _copy_id(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(self._record.id)
            self._shell.notices.toast(fill(self.tr("ID %1 copied"), self._record.id))


def _kind(record: RecordName) -> str:
    return f"{system_name(record.system)} · {object_name(record.system, record.object)}"
