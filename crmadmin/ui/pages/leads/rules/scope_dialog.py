"""Choosing the stages that a rule is about."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.trials import covered
from crmadmin.errors import Problem
from crmadmin.ui.pages.leads.rules.ticking import TickList
from crmadmin.ui.pages.leads.rules.words import rule_hint, rule_name, scope_question
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label

_WIDTH = 420


class ScopeDialog(QDialog):
    """Tick stages; ``chosen`` carries their ids, none of them ends the rule.

    ``save`` names the button where they are not saved in the draft.

    Whoever saves them calls :meth:`refuse` or :meth:`accept`.
    """

    chosen = Signal(object)

    def __init__(
        self, window: QWidget, shell: Shell, ruleset: Ruleset, rule: Rule, *, save: str = ""
    ) -> None:
        super().__init__(window)
        self.setObjectName("leads.scope_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(rule_name(shell, rule))
        self.setMinimumWidth(_WIDTH)
        self._shell = shell
        self._before = covered(ruleset, rule)
        self.stages = TickList("leads.scope.stages", scope_question(rule))
        for stage in ruleset.stages:
            self.stages.add(stage.stage_id, stage.label, ticked=stage.stage_id in self._before)
        self._message = Message(shell.icons, "leads.scope.message")
        self._save = QPushButton(save or self.tr("Save in the draft"))
        self._save.setObjectName("leads.scope.save")
        wear(self._save, "primary")
        self._lay_out(rule)
        self.stages.itemChanged.connect(self._judge)
        self._judge()
        self.stages.setCurrentRow(0)
        self.stages.setFocus()

    def refuse(self, problem: Problem) -> None:
        """Say why HubSpot would refuse it; the dialog stays."""
        language = self._shell.languages.language
        self._message.refuse(f"{problem.sentence(language)} {problem.remedy(language)}".strip())

    def _lay_out(self, rule: Rule) -> None:
        several = QHBoxLayout()
        several.addWidget(link(self.tr("All"), self._tick_all, "leads.scope.all"))
        several.addSpacing(12)
        several.addWidget(link(self.tr("None"), self._tick_none, "leads.scope.none"))
        several.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._ask)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(label("secondary", rule_hint(rule), wraps=True))
        column.addWidget(label("section", scope_question(rule)))
        column.addWidget(self.stages, 1)
        column.addLayout(several)
        column.addWidget(self._message)
        column.addWidget(box)

    def _tick_all(self) -> None:
        self.stages.tick(self.stages.offered())
        self._judge()

    def _tick_none(self) -> None:
        self.stages.tick(())
        self._judge()

    @Slot()
    def _judge(self) -> None:
        ticked = self.stages.ticked()
        self._save.setEnabled(ticked != self._before)
        if not ticked and self._before:
            self._message.inform(self.tr("Without any stage the rule ends."))
        else:
            self._message.clear()

    @Slot()
    def _ask(self) -> None:
        if self._save.isEnabled():
            self.chosen.emit(self.stages.ticked())
