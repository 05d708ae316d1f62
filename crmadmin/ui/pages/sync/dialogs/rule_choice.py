"""Choosing one of the four rules, each with what it does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.ui.pages.sync.wording.rules import rule_explanation, rule_name
from crmadmin.ui.widgets.text import label


class RuleChoice(QWidget):
    """Offer the rules; ``chosen`` says that another one is chosen."""

    chosen = Signal()

    def __init__(self, rule: SyncRule) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[SyncRule, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for each in SyncRule:
            button = QRadioButton(rule_name(each))
            button.setObjectName(f"sync.rule.{each}")
            explanation = label("secondary", rule_explanation(each), wraps=True)
            explanation.setContentsMargins(22, 0, 0, 6)
            explanation.setBuddy(button)
            button.setAccessibleDescription(rule_explanation(each))
            self._group.addButton(button)
            self._buttons[each] = button
            column.addWidget(button)
            column.addWidget(explanation)
        self._buttons[rule].setChecked(True)
        self._group.buttonToggled.connect(self._toggle)

    @property
    def rule(self) -> SyncRule:
        """Give the rule chosen."""
        return next(rule for rule, button in self._buttons.items() if button.isChecked())

    def allow(self, rules: Sequence[SyncRule], why_not: str) -> None:
        """Offer only these; the others say why not."""
        for rule, button in self._buttons.items():
            button.setEnabled(rule in rules)
            button.setToolTip("" if rule in rules else why_not)
        if self.rule not in rules:
            self._buttons[rules[0]].setChecked(True)

    def _toggle(self, _button: QRadioButton, checked: bool) -> None:  # noqa: FBT001 - a slot
        if checked:
            self.chosen.emit()
