"""The foot of the list: changes that were undone one by one, each with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.changes.reverting import TakenBack
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.ui.plans.looks import change_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel
from crmadmin.wording.changes import change_sentence

_MOST = 160
"""Pixels of height that the list may take."""


class TakenBackList(QFrame):
    """List what was taken back; ``put_back_asked`` carries addresses. Hidden where nothing was."""

    put_back_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.taken_back")
        wear(self, "header")
        self._shell = shell
        self._configuration = Configuration()
        self._shown: tuple[TakenBack, ...] = ()
        self._fold = QPushButton()
        self._fold.setObjectName("review.taken_back.fold")
        wear(self._fold, "link")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._open)
        self._list = Scroller(margins=(0, 0, 0, 0))
        self._list.setMaximumHeight(_MOST)
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 16, 4)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._fold)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._list)
        self.hide()

    def show_changes(self, taken: Sequence[TakenBack], configuration: Configuration) -> None:
        """List these changes."""
        self._shown, self._configuration = tuple(taken), configuration
        self.setVisible(bool(taken))
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._fold.setText(self.tr("Taken back (%Ln)", None, len(self._shown)))
        arrow = "caret-down" if self._fold.isChecked() else "caret-right"
        self._shell.icons.put(self._fold, arrow, "accent")
        self._list.fill([self._line(each) for each in self._shown], spacing=4)

    def _line(self, taken: TakenBack) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        look = change_look(taken.change)
        row.addWidget(Symbol(self._shell.icons, look.icon, look.tint))
        text = ElidedLabel("")
        sentence = change_sentence(speech_of(self._shell), taken.change, self._configuration)
        needs = len(taken.needs)
        more = self.tr("with %Ln more", None, needs) if needs else ""
        text.say(" · ".join(filter(None, (sentence, more))))
        row.addWidget(text, 1)
        row.addWidget(
            link(
                self.tr("Put back"),
                lambda: self.put_back_asked.emit((taken.change.address, *taken.needs)),
                f"review.put_back.{taken.change.address}",
            )
        )
        return made

    @Slot(bool)
    def _open(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._list.setVisible(shown)
        self.retranslate()
