"""The rules that are tried, side by side, and the way back to those that are drafted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.verdicts import NONE, Verdict
from crmadmin.ui.pages.leads.simulation.rules.card import NARROWEST, WIDEST, RuleCard
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.flow import FlowLayout

_MARGIN, _GAP = 16, 8


class RuleStrip(QFrame):
    """Show a card for every rule; signals are those of the cards."""

    switched = Signal(object, bool)
    scope_asked = Signal(object)
    count_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("simulation.rules")
        wear(self, "page")
        self.cards = {rule: RuleCard(shell, rule) for rule in Rule}
        inner = QWidget()
        flow = FlowLayout(inner, _GAP)
        for card in self.cards.values():
            flow.addWidget(card)
            card.switched.connect(self.switched)
            card.scope_asked.connect(self.scope_asked)
            card.count_opened.connect(self.count_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 4)
        column.addWidget(inner)

    def show_rules(
        self, ruleset: Ruleset, differing: tuple[Rule, ...], verdict: Verdict | None
    ) -> None:
        """Show the rules that are tried; ``verdict`` is None while nothing is judged."""
        for rule, card in self.cards.items():
            tally = None if verdict is None else verdict.by_rule.get(rule, NONE)
            card.show_rule(ruleset, tally, is_tried=rule in differing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among as many cards as fit beside each other."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * _MARGIN
        beside = max(1, min(len(self.cards), (room + _GAP) // (NARROWEST + _GAP)))
        width = (room - (beside - 1) * _GAP) // beside
        for card in self.cards.values():
            card.fit(max(NARROWEST, min(WIDEST, width)))

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setAccessibleName(self.tr("Rules to try"))
        for card in self.cards.values():
            card.retranslate()
