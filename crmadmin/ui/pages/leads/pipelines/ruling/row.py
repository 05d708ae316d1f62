"""One rule: its switch, the stages that it is about, how it is pushed, what it would have done."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from crmadmin.core.leads.governance import Rule
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.pipelines.ruling.figures import RuleFigure
from crmadmin.ui.pages.leads.pipelines.ruling.lines import RuleLine
from crmadmin.ui.pages.leads.rules.words import rule_hint, rule_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import ElidedLabel, label


class RuleRow(QFrame):
    """Show a rule; ``switched`` carries it and whether it is to be on.

    ``scope_asked``, ``reverting_asked`` and ``figure_opened`` carry the rule.
    """

    switched = Signal(object, bool)
    scope_asked = Signal(object)
    reverting_asked = Signal(object)
    figure_opened = Signal(object)

    def __init__(self, rule: Rule, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setObjectName(f"pipelines.rule.{rule}")
        self._rule = rule
        self._known: tuple[str, RuleLine, RuleFigure | None, bool] | None = None
        self.switch = QCheckBox()
        self.switch.setObjectName(f"pipelines.switch.{rule}")
        self._way = tag("")
        self._was = label("struck")
        self._was.setObjectName(f"pipelines.rule.was.{rule}")
        self._arrow = label("secondary", "→")
        self._says = ElidedLabel("secondary")
        self._says.setObjectName(f"pipelines.rule.says.{rule}")
        self._scope = link("", self._ask_scope, f"pipelines.scope.{rule}")
        self._revert = link("", self._ask_back, f"pipelines.rule.revert.{rule}")
        # icons alone: with words the row is wider than narrow windows
        shell.icons.put(self._scope, "pencil-simple", "accent")
        shell.icons.put(self._revert, "arrow-counter-clockwise", "accent")
        self._figure = link("", self._open_figure, f"pipelines.rule.figure.{rule}")
        self._lay_out()
        self.switch.toggled.connect(self._switch)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.switch)
        first.addWidget(self._way)
        first.addStretch(1)
        first.addWidget(self._revert)
        first.addWidget(self._scope)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.setContentsMargins(22, 0, 0, 0)  # below the text of the switch
        for part in (self._was, self._arrow):
            second.addWidget(part)
        second.addWidget(self._says, 1)
        second.addWidget(self._figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)

    def show_rule(self, line: RuleLine, figure: RuleFigure | None, *, editable: bool) -> None:
        """Show a rule; ``figure`` is None while nothing is counted, or it is off."""
        name = rule_name(self._shell, self._rule)
        known = (name, line, figure, editable)
        if known == self._known and self.switch.isChecked() == line.is_on:
            return  # looks are dear, and most edits touch one rule
        self._known = known
        with QSignalBlocker(self.switch):
            self.switch.setChecked(line.is_on)
        self.switch.setText(name)
        self.switch.setToolTip(rule_hint(self._rule))
        self.switch.setAccessibleDescription(rule_hint(self._rule))
        self.switch.setEnabled(editable)
        self._way.setText(self.tr("by hand") if line.by_hand else self.tr("API"))
        self._way.setToolTip(self._way_hint(line))
        self._say_value(line)
        self._scope.setToolTip(self.tr("Choose the stages"))
        self._scope.setAccessibleName(fill(self.tr("%1: choose the stages"), name))
        self._scope.setVisible(editable and self._rule is not Rule.DEAL)
        self._revert.setToolTip(self.tr("Take the change back"))
        self._revert.setAccessibleName(fill(self.tr("%1: take the change back"), name))
        self._revert.setVisible(editable and line.was is not None)
        self._say_figure(name, figure)

    def _way_hint(self, line: RuleLine) -> str:
        if not line.by_hand:
            return self.tr("A change of it is pushed through HubSpot’s API.")
        becomes = self.tr("A change of it becomes a manual step.")
        return f"{line.by_hand} {becomes}"

    def _say_value(self, line: RuleLine) -> None:
        drafted = line.was is not None
        self._was.setText(line.was or "")
        self._was.setVisible(drafted)
        self._arrow.setVisible(drafted)
        wear(self._says, "update" if drafted else "secondary")
        says = line.says if line.is_on or drafted else rule_hint(self._rule)
        if self._rule is Rule.DEAL and not drafted:
            says = rule_hint(self._rule)
        self._says.say(says)

    def _say_figure(self, name: str, figure: RuleFigure | None) -> None:
        """Say what the rule would have blocked, and how many more or fewer than before."""
        self._figure.setVisible(figure is not None)
        if figure is None:
            return
        after, before = figure.after.blocked, figure.before.blocked
        text = fill(self.tr("%Ln blocked of %1", None, after), formats.number(figure.entries))
        if after != before:
            text = fill(self.tr("%1 → %2"), formats.number(before), text)
        self._figure.setText(text)
        self._figure.setAccessibleName(f"{name}: {text}")
        figures = (formats.number(figure.entries), formats.number(after))
        hint = self.tr("Of %1 moves and creations that history tells it would have blocked %2.")
        exempt = self.tr(
            "%Ln more are by people whom rules do not bind.", None, figure.after.exempt
        )
        self._figure.setToolTip(f"{fill(hint, *figures)}\n{exempt}")

    @Slot(bool)
    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.switched.emit(self._rule, on)

    def _ask_scope(self) -> None:
        self.scope_asked.emit(self._rule)

    def _ask_back(self) -> None:
        self.reverting_asked.emit(self._rule)

    def _open_figure(self) -> None:
        self.figure_opened.emit(self._rule)
