"""Conflicts three ways: as it was known, as it is drafted, as the portal has it; mine or theirs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.changes.merging import Conflict
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.ui.plans.looks import difference_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import fields_of, speech_of
from crmadmin.ui.plans.three_ways import ThreeWays, Way
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.kinds import kind_title
from crmadmin.wording.settings import address_line, setting_line
from crmadmin.wording.typography import sentence_case


class ConflictCards(Scroller):
    """Show conflicts; ``mine_asked`` and ``theirs_asked`` carry the addresses decided on."""

    mine_asked = Signal(object)
    theirs_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(margins=(24, 16, 24, 24), on_panel=False)
        self.setObjectName("review.conflicts")
        self._shell = shell

    def show_conflicts(self, conflicts: Sequence[Conflict], configuration: Configuration) -> None:
        """Show a card for each conflict."""
        self.fill([self._card(each, configuration) for each in conflicts], spacing=16)

    def _card(self, conflict: Conflict, configuration: Configuration) -> QWidget:
        speech = speech_of(self._shell)
        made = QFrame()
        made.setObjectName(f"conflict.{conflict.address}")
        wear(made, "card")
        column = QVBoxLayout(made)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol(self._shell.icons, "git-diff", "blocked"))
        head.addWidget(label("section", self._title(conflict, configuration), wraps=True), 1)
        column.addLayout(head)
        column.addWidget(label("secondary", kind_title(speech, conflict.address.kind)))
        column.addWidget(
            ThreeWays(
                (
                    Way(
                        title=self.tr("When you drafted it"),
                        tint="",
                        fields=fields_of(speech, conflict.base),
                    ),
                    self._way(self.tr("Mine (the draft)"), conflict.base, conflict.mine),
                    self._way(self.tr("Theirs (the portal now)"), conflict.base, conflict.theirs),
                ),
                self.tr("not there"),
            )
        )
        column.addLayout(self._deciding(conflict))
        return made

    def _way(self, title: str, base: Setting | None, value: Setting | None) -> Way:
        return Way(
            title=title,
            tint=difference_look(base, value).tint,
            fields=fields_of(speech_of(self._shell), value),
        )

    def _title(self, conflict: Conflict, configuration: Configuration) -> str:
        speech = speech_of(self._shell)
        known = conflict.base or conflict.theirs or conflict.mine
        if known is None:
            return sentence_case(address_line(speech, conflict.address))
        return sentence_case(setting_line(speech, known, configuration))

    def _deciding(self, conflict: Conflict) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, icon, name, signal in (
            (self.tr("Keep mine"), "user", "mine", self.mine_asked),
            (self.tr("Take theirs"), "cloud-arrow-down", "theirs", self.theirs_asked),
        ):
            button = QPushButton(text)
            button.setObjectName(f"conflict.{name}.{conflict.address}")
            self._shell.icons.put(button, icon)
            button.clicked.connect(
                lambda _checked=False, signal=signal: signal.emit((conflict.address,))
            )
            row.addWidget(button)
        row.addStretch(1)
        return row
