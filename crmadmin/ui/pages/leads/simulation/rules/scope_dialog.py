"""Choosing the stages that a rule covers while it is tried."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.leads.governance import Rule, Ruleset
from crmadmin.core.leads.trials import covered
from crmadmin.ui.pages.leads.simulation.words import rule_hint, rule_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.text import label

_ID = Qt.ItemDataRole.UserRole
_WIDTH = 380


class ScopeDialog(QDialog):
    """Tick stages; ``chosen`` carries the rule and the ids of the stages ticked."""

    chosen = Signal(object, object)

    def __init__(self, shell: Shell, ruleset: Ruleset, rule: Rule, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("simulation.scope_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(rule_name(shell, rule))
        self.setMinimumWidth(_WIDTH)
        self._rule = rule
        self._stages = QListWidget()
        self._stages.setObjectName("simulation.scope_stages")
        self._stages.setAccessibleName(self._question())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        apply = buttons.addButton(self.tr("Try it"), QDialogButtonBox.ButtonRole.AcceptRole)
        wear(apply, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(label("secondary", rule_hint(rule), wraps=True))
        column.addWidget(label("section", self._question()))
        column.addWidget(self._stages)
        column.addWidget(buttons)
        ticked = covered(ruleset, rule)
        for stage in ruleset.stages:
            item = QListWidgetItem(stage.label, self._stages)
            item.setData(_ID, stage.stage_id)
            is_ticked = stage.stage_id in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self._stages.setFocus()

    def accept(self) -> None:
        """Tell which stages are ticked, and close."""
        items = map(self._stages.item, range(self._stages.count()))
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        self.chosen.emit(self._rule, tuple(str(item.data(_ID)) for item in ticked))
        super().accept()

    def _question(self) -> str:
        if self._rule is Rule.CREATION:
            return self.tr("Stages in which records may be created")
        return self.tr("Stages that are protected")
