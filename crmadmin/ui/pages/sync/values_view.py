"""Both sides' values one above the other, the written one as old struck, arrow, new."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from crmadmin.core.sync.scenarios import Side
from crmadmin.services.effect_rows import ExplainedEffect
from crmadmin.ui.pages.sync.wording.outcomes import outcome_look
from crmadmin.ui.pages.sync.wording.values import plain
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable

_TOP = Qt.AlignmentFlag.AlignTop


class BeforeAfter(QFrame):
    """Show what a field is on either side, and what it becomes."""

    def __init__(self, shell: Shell, explained: ExplainedEffect) -> None:
        super().__init__()
        self.setObjectName("sync.values")
        wear(self, "card")
        effect = explained.row.effect
        self._tint = outcome_look(effect.outcome).tint
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        sides = (
            ("HubSpot", Side.HUBSPOT, effect.hubspot_before, effect.hubspot_after),
            ("Salesforce", Side.SALESFORCE, effect.salesforce_before, effect.salesforce_after),
        )
        labels = (explained.hubspot_labels, explained.salesforce_labels)
        place = 0
        for (name, side, before, after), called in zip(sides, labels, strict=True):
            written = effect.written_side is side
            grid.addWidget(label("secondary", name), place, 0, _TOP)
            if written:
                grid.addWidget(Symbol(shell.icons, "pencil-simple", self._tint), place, 1, _TOP)
            grid.addWidget(self._value(plain(before, called), struck=written), place, 2)
            place += 1
            if written:
                grid.addWidget(label("secondary", "→"), place, 1, _TOP)
                grid.addWidget(self._new(plain(after, called)), place, 2)
                place += 1

    def _value(self, text: str, *, struck: bool) -> QLabel:
        return selectable(label("struck" if struck else "", text, wraps=True))

    def _new(self, text: str) -> QLabel:
        made = selectable(label(self._tint, text, wraps=True))
        made.setObjectName("sync.values.new")
        font = made.font()
        font.setBold(True)
        made.setFont(font)
        return made
