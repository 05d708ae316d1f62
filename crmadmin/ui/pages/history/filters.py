"""The head of the page: pushes, changes or rehearsals; and what narrows the changes."""

from enum import IntEnum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QTabBar, QWidget

from crmadmin.core.configuration.kinds import KINDS
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.ui import formats
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.wording.kinds import kind_title

_TYPING = 250
"""Milliseconds of rest after which what was typed is searched for."""


class Part(IntEnum):
    """What is shown of the history."""

    PUSHES = 0
    CHANGES = 1
    REHEARSALS = 2


class HistoryFilters(QWidget):
    """Choose the part; ``chosen`` carries it, ``asked`` the query on changes."""

    chosen = Signal(object)
    asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._counts = dict.fromkeys(Part, 0)
        self.bar = QTabBar()
        self.bar.setObjectName("history.parts")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        for _part in Part:
            self.bar.addTab("")
        self._kind = QComboBox()
        self._kind.setObjectName("history.kind")
        for kind in ("", *KINDS):
            self._kind.addItem("", kind)
        self._text = QLineEdit()
        self._text.setObjectName("history.search")
        self._text.setClearButtonEnabled(True)
        self._text.setMaximumWidth(280)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar)
        row.addWidget(self._kind)
        row.addWidget(self._text, 1)
        row.addStretch(1)
        self.bar.currentChanged.connect(self._choose)
        self._kind.activated.connect(self._ask)
        self._text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._ask)
        self._suit()
        self.retranslate()

    @property
    def current(self) -> Part:
        """Give the part that is chosen."""
        return Part(self.bar.currentIndex())

    def choose(self, part: Part) -> None:
        """Choose a part."""
        self.bar.setCurrentIndex(part)

    def query(self) -> AuditQuery:
        """Give what is asked of the audit."""
        return AuditQuery(kind=self._kind.currentData() or "", text=self._text.text().strip())

    def focus_search(self) -> None:
        """Put the cursor into the search of changes."""
        self.choose(Part.CHANGES)
        self._text.setFocus()
        self._text.selectAll()

    def show_counts(self, counts: dict[Part, int]) -> None:
        """Tell how many there are of each."""
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        names = {
            Part.PUSHES: self.tr("Pushes"),
            Part.CHANGES: self.tr("Changes"),
            Part.REHEARSALS: self.tr("Rehearsals"),
        }
        for part, name in names.items():
            self.bar.setTabText(part, f"{name}  {formats.number(self._counts[part])}")
        self.bar.setAccessibleName(self.tr("Part of the history"))
        self._kind.setAccessibleName(self.tr("Kind of setting"))
        speech = speech_of(self._shell)
        for index in range(self._kind.count()):
            kind = self._kind.itemData(index)
            text = kind_title(speech, kind) if kind else self.tr("All kinds")
            self._kind.setItemText(index, text)
        self._text.setPlaceholderText(self.tr("Search changes"))
        self._text.setAccessibleName(self.tr("Search changes"))

    def _choose(self) -> None:
        self._suit()
        self.chosen.emit(self.current)

    def _suit(self) -> None:
        for widget in (self._kind, self._text):
            widget.setVisible(self.current is Part.CHANGES)

    def _ask(self) -> None:
        self.asked.emit(self.query())
