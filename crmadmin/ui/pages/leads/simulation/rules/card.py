"""One rule that is tried: its switch, the stages that it covers, and what it would block."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.trials import covered, is_on
from crmadmin.core.leads.verdicts import Tally
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.rules.words import rule_hint, rule_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol

NARROWEST, WIDEST = 200, 264
_BESIDE = 40
"""Pixels that the box and the margins take beside a name."""


class RuleCard(QFrame):
    """Switch one rule. ``switched`` carries it and whether it is on.

    ``scope_asked`` and ``count_opened`` carry the rule.
    """

    switched = Signal(object, bool)
    scope_asked = Signal(object)
    count_opened = Signal(object)

    def __init__(self, shell: Shell, rule: Rule) -> None:
        super().__init__()
        self.setObjectName(f"simulation.rule.{rule}")
        wear(self, "card")
        self._shell = shell
        self._rule = rule
        self._ruleset: Ruleset | None = None
        self._tally: Tally | None = None
        self._is_tried = False
        self.switch = QCheckBox()
        self.switch.setObjectName(f"simulation.switch.{rule}")
        self._mark = Symbol(shell.icons, "pencil-simple", "update", pixels=12)
        self._scope = link("", self._ask_scope, f"simulation.scope.{rule}")
        self._count = link("", self._open_count, f"simulation.blocked.{rule}")
        self._lay_out()
        self.switch.toggled.connect(self._switch)
        self.retranslate()

    def _lay_out(self) -> None:
        self.setFixedWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._scope.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        second.addWidget(self._scope, 1)
        second.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(self.switch)
        column.addLayout(second)

    def fit(self, width: int) -> None:
        """Be as wide as this, in pixels."""
        if width != self.width():
            self.setFixedWidth(width)
            self.resize(width, self.height())
            self.retranslate()

    def show_rule(self, ruleset: Ruleset, tally: Tally | None, *, is_tried: bool) -> None:
        """Show a rule as it is tried; ``tally`` is None while nothing is counted."""
        self._ruleset, self._tally, self._is_tried = ruleset, tally, is_tried
        with QSignalBlocker(self.switch):
            self.switch.setChecked(is_on(ruleset, self._rule))
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        name, hint = rule_name(self._shell, self._rule), rule_hint(self._rule)
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(self.switch.font()).elidedText(name, elide, self.width() - _BESIDE)
        self.switch.setText(shown)
        self.switch.setAccessibleName(name)
        self.switch.setToolTip(hint if shown == name else f"{name}\n{hint}")
        self.switch.setAccessibleDescription(hint)
        self._mark.setToolTip(self.tr("Tried otherwise than it is drafted"))
        self._mark.setVisible(self._is_tried)
        if self._ruleset is None:
            return
        on = is_on(self._ruleset, self._rule)
        self.switch.setEnabled(self._may_switch(self._ruleset))
        self._say_scope(self._ruleset, name, on=on)
        self._say_count(name, on=on)

    def _may_switch(self, ruleset: Ruleset) -> bool:
        """Say no where a deal means nothing: in pipelines without a qualified stage."""
        return bool(ruleset.stages) and (self._rule is not Rule.DEAL or bool(ruleset.qualified))

    def _say_scope(self, ruleset: Ruleset, name: str, *, on: bool) -> None:
        text = self._scope_text(ruleset, on=on)
        self._scope.setText(text)
        self._scope.setEnabled(on and self._rule is not Rule.DEAL)
        self._scope.setToolTip(", ".join(_labels(ruleset, covered(ruleset, self._rule))))
        self._scope.setAccessibleName(f"{name}: {text}")

    def _scope_text(self, ruleset: Ruleset, *, on: bool) -> str:
        stages = covered(ruleset, self._rule)
        if not on:
            return self.tr("off", "rule")
        if self._rule is Rule.DEAL:
            return self.tr("qualified leads")
        if len(stages) == len(ruleset.stages):
            return self.tr("all stages")
        if len(stages) == 1:
            return _labels(ruleset, stages)[0]
        return self.tr("%Ln stage(s)", None, len(stages))

    def _say_count(self, name: str, *, on: bool) -> None:
        tally = self._tally
        if tally is None:
            self._count.setText("…" if on else "")
            self._count.setEnabled(False)
            return
        text = self.tr("%Ln blocked", None, tally.blocked) if on else ""
        self._count.setText(text)
        self._count.setEnabled(on and tally.blocked > 0)
        self._count.setAccessibleName(f"{name}: {text}")
        exempt = self.tr("%Ln exempt", None, tally.exempt)
        self._count.setToolTip(fill("%1 · %2", text, exempt) if tally.exempt else "")

    @Slot(bool)
    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.switched.emit(self._rule, on)

    def _ask_scope(self) -> None:
        self.scope_asked.emit(self._rule)

    def _open_count(self) -> None:
        self.count_opened.emit(self._rule)


def _labels(ruleset: Ruleset, stages: tuple[str, ...]) -> list[str]:
    labels = {stage.stage_id: stage.label for stage in ruleset.stages}
    return [labels.get(each, each) for each in stages]
