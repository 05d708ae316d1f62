"""The strip of effects on whole records: each a count that leads to its records."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from crmadmin.core.sync.scenarios import Outcome
from crmadmin.services.previewing import ObjectSummary
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.sync.groups import RECORD_OUTCOMES
from crmadmin.ui.pages.sync.wording.outcomes import outcome_look, record_outcome_counted
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class Figure(QFrame):
    """One outcome of whole records: its icon, its count before and after, its name."""

    opened = Signal(object)

    def __init__(self, shell: Shell, outcome: Outcome) -> None:
        super().__init__()
        self._outcome = outcome
        look = outcome_look(outcome)
        self._before = label("struck")
        self._arrow = label("secondary", "→")
        self._button = QPushButton()
        self._button.setObjectName(f"sync.record.{outcome}")
        wear(self._button, "link")
        self._button.setFont(numeric(self._button.font()))
        self._button.clicked.connect(lambda _checked=False: self.opened.emit(self._outcome))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        for part in (Symbol(shell.icons, look.icon, look.tint), self._before, self._arrow):
            row.addWidget(part)
        row.addWidget(self._button)

    def say(self, before: int, after: int) -> None:
        """Show a count, with the one without the draft where that is another."""
        differs = before != after
        self.setVisible(bool(before or after))
        self._before.setVisible(differs)
        self._arrow.setVisible(differs)
        self._before.setText(formats.number(before))
        text = record_outcome_counted(self._outcome, after)
        self._button.setText(text)
        self._button.setEnabled(after > 0)
        changed = f"{formats.number(before)} → {text}"
        self._button.setAccessibleName(changed if differs else text)


class RecordStrip(QFrame):
    """Say how many pairs a scenario looks at and what happens to whole records.

    ``opened`` carries the outcome whose count was clicked.
    """

    opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("sync.strip")
        wear(self, "page")
        self._considered = QLabel()
        self._considered.setObjectName("sync.considered")
        wear(self._considered, "secondary")
        self._considered.setFont(numeric(self._considered.font()))
        self._figures = {outcome: Figure(shell, outcome) for outcome in RECORD_OUTCOMES}
        self._shown: tuple[ObjectSummary | None, ObjectSummary | None] = (None, None)
        flow = FlowLayout(self)
        flow.setContentsMargins(24, 8, 24, 8)
        flow.addWidget(self._considered)
        for figure in self._figures.values():
            figure.opened.connect(self.opened)
            figure.hide()
            flow.addWidget(figure)

    def show_summary(self, before: ObjectSummary | None, after: ObjectSummary | None) -> None:
        """Show the counts of a scenario; ``before`` None where nothing is compared."""
        self._shown = (before, after)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        before, after = self._shown
        if after is None:
            self._considered.setText(self.tr("Counting…"))
        else:
            self._considered.setText(self._looked_at(before, after))
        for outcome, figure in self._figures.items():
            now = 0 if after is None else record_count(after, outcome)
            then = now if before is None else record_count(before, outcome)
            figure.say(then, now)

    def _looked_at(self, before: ObjectSummary | None, after: ObjectSummary) -> str:
        now = self.tr("%Ln pair(s) looked at", None, after.considered)
        if before is None or before.considered == after.considered:
            return now
        return fill("%1 → %2", formats.number(before.considered), now)


def record_count(summary: ObjectSummary, outcome: Outcome) -> int:
    """Count an outcome of whole records, errors on fields that nobody maps included."""
    return summary.records.get(outcome, 0) + summary.unmapped.get(outcome, 0)
