"""Rolling back, item by item: what will be as before the run, what cannot be, and why."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.configuration.address import Address
from crmadmin.core.runs.rollback import Restoration, Rollback, Verdict
from crmadmin.ui.i18n import fill
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.looks import CREATED, DELETED, UPDATED, difference_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.changes import VERBS
from crmadmin.wording.rollbacks import remark_sentence, verdict_sentence
from crmadmin.wording.settings import address_line, differences, setting_line
from crmadmin.wording.typography import sentence_case

_SIZE = (640, 600)
_TOP = Qt.AlignmentFlag.AlignTop
_INDENT = 24


class RollbackDialog(QDialog):
    """Show what rolling back a run restores.

    ``altered`` says that other items were chosen: whoever opened it judges them anew and hands
    them to :meth:`show_rollback`. ``decided`` carries the addresses to restore.
    """

    altered = Signal(object)
    decided = Signal(object)

    def __init__(self, window: QWidget, shell: Shell, run_id: int, rollback: Rollback) -> None:
        super().__init__(window)
        self._shell = shell
        self._chosen = {item.address for item in rollback.items if item.is_restored}
        self.setObjectName("history.rollback_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("crmadmin")
        self.resize(*_SIZE)
        title = label("section", fill(self.tr("Roll back run %1?"), run_id))
        explained = label(
            "",
            self.tr(
                "A new plan is made that sets these settings to what they were before the run. "
                "You review it before anything is pushed."
            ),
            wraps=True,
        )
        self._list = Scroller(margins=(0, 0, 0, 0))
        self._do = QPushButton()
        self._do.setObjectName("history.rollback.do")
        wear(self._do, "primary")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._decide)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for part in (title, explained):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self.show_rollback(rollback)

    @property
    def chosen(self) -> tuple[Address, ...]:
        """Give the addresses that are ticked."""
        return tuple(sorted(self._chosen))

    def show_rollback(self, rollback: Rollback) -> None:
        """Show what each item comes to with those that are chosen."""
        self._list.fill([self._item(item) for item in rollback.items], spacing=8)
        count = sum(item.is_restored for item in rollback.items)
        self._do.setText(self.tr("Make the plan for %Ln setting(s)", None, count))
        self._do.setEnabled(bool(rollback.changes))

    def _item(self, item: Restoration) -> QWidget:
        speech = speech_of(self._shell)
        made = QFrame()
        made.setObjectName(f"history.rollback.{item.address}")
        wear(made, "card")
        column = QVBoxLayout(made)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head(item))
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 0, 0)
        inner.setSpacing(4)
        if item.now is not None and item.change.before not in {None, item.now}:
            tint = difference_look(item.now, item.change.before).tint
            inner.addWidget(FieldGrid(differences(speech, item.now, item.change.before), tint))
        if item.verdict is not Verdict.RESTORABLE:
            look = "secondary" if item.verdict is Verdict.ALREADY else "blocked"
            inner.addWidget(label(look, verdict_sentence(speech, item), wraps=True))
        for remark in item.remarks:
            tint = "blocked" if remark.code.is_loss else "secondary"
            inner.addWidget(label(tint, remark_sentence(speech, remark), wraps=True))
        column.addLayout(inner)
        return made

    def _head(self, item: Restoration) -> QHBoxLayout:
        speech = speech_of(self._shell)
        known = item.change.before or item.change.after
        line = address_line(speech, item.address) if known is None else setting_line(speech, known)
        row = QHBoxLayout()
        row.setSpacing(8)
        tick = QCheckBox(sentence_case(line))
        tick.setObjectName(f"history.rollback.tick.{item.address}")
        tick.setChecked(item.address in self._chosen)
        tick.setEnabled(_CHOOSABLE[item.verdict] or item.address in self._chosen)
        tick.toggled.connect(lambda on, address=item.address: self._choose(address, on=on))
        row.addWidget(tick, 1)
        look = difference_look(item.now, item.change.before)
        if item.is_restored:
            verb = VERBS[_VERBS[look]]
            row.addWidget(Symbol(self._shell.icons, look.icon, look.tint), 0, _TOP)
            row.addWidget(label(look.tint, sentence_case(speech(verb))), 0, _TOP)
        return row

    def _choose(self, address: Address, *, on: bool) -> None:
        self._chosen = self._chosen | {address} if on else self._chosen - {address}
        self.altered.emit(self.chosen)

    def _decide(self) -> None:
        self.decided.emit(self.chosen)
        self.accept()


_VERBS = {CREATED: "create", UPDATED: "update", DELETED: "delete"}
_CHOOSABLE: Mapping[Verdict, bool] = {
    Verdict.RESTORABLE: True,
    Verdict.ALREADY: False,
    Verdict.CHANGED_SINCE: True,
    Verdict.TAKEN: False,
    Verdict.MISSING: False,
    Verdict.STILL_NEEDED: False,
}
