"""The runs: when, who, where to, how each ended, with how many changes."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.summary import RunSummary
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.looks import run_look
from crmadmin.ui.plans.speaking import speech_of, when
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.speech import Speech
from crmadmin.wording.steps import RUN_STATES, STEP_STATES

_DEFAULT = ("started", "state", "changed", "steps", "who", "account", "run", "rolled")


class RunColumns(Texts):
    """The texts of this module."""


def counts_text(summary: RunSummary, speech: Speech) -> str:
    """Count the steps by where they stand ("Done 10 · Refused 2")."""
    return " · ".join(
        f"{speech(STEP_STATES[state])} {speech.number(summary.counts[state])}"
        for state in StepState
        if summary.counts.get(state)
    )


def rolled_text(summary: RunSummary) -> str:
    """Say which run it rolls back, or which rolled it back."""
    if summary.rolls_back is not None:
        return fill(RunColumns.tr("rolls back run %1"), summary.rolls_back)
    if summary.rolled_back_by:
        return fill(RunColumns.tr("rolled back by run %1"), summary.rolled_back_by[-1])
    return ""


def run_columns(shell: Shell) -> tuple[TableColumn[RunSummary], ...]:
    """List the columns, named in the language spoken now."""
    speech = speech_of(shell)
    return (
        TableColumn(
            name="started",
            title=RunColumns.tr("When"),
            text=lambda row: when(row.started_at),
            sort_key=lambda row: row.started_at,
            width=150,
        ),
        TableColumn(
            name="state",
            title=RunColumns.tr("State"),
            text=lambda row: speech(RUN_STATES[row.state]),
            icon=lambda row: shell.icons.icon(*run_look(row.state)),
            colour=lambda row: QColor(getattr(shell.theme.tokens, run_look(row.state).tint)),
            width=150,
        ),
        TableColumn(
            name="changed",
            title=RunColumns.tr("Changes"),
            text=lambda row: formats.number(row.changed),
            sort_key=lambda row: row.changed,
            numeric=True,
            width=90,
        ),
        TableColumn(
            name="steps",
            title=RunColumns.tr("Steps"),
            text=lambda row: counts_text(row, speech),
            tooltip=lambda row: counts_text(row, speech),
            width=200,
        ),
        TableColumn(name="who", title=RunColumns.tr("Who"), text=lambda row: row.who, width=140),
        TableColumn(
            name="account",
            title=RunColumns.tr("Portal"),
            text=lambda row: row.account_id,
            width=100,
        ),
        TableColumn(
            name="run",
            title=RunColumns.tr("Run"),
            text=lambda row: formats.number(row.run_id),
            sort_key=lambda row: row.run_id,
            numeric=True,
            width=60,
        ),
        TableColumn(
            name="rolled",
            title=RunColumns.tr("Roll-back"),
            text=rolled_text,
            width=160,
        ),
        TableColumn(
            name="plan", title=RunColumns.tr("Plan"), text=lambda row: row.plan_id, width=240
        ),
    )


class RunsTable(TableView):
    """Show runs, the latest first; ``key`` is that of the settings."""

    def __init__(self, shell: Shell, key: str) -> None:
        super().__init__(key, choosable=True)
        self._shell = shell
        self._model: ListTableModel[RunSummary] = ListTableModel(
            run_columns(shell), identity=lambda row: row.run_id, parent=self
        )
        self.show_model(self._model)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(key, self._model.columns, _DEFAULT)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Runs"))
        self._layout.retitle(run_columns(self._shell))

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Show runs; the first is the current one where none was."""
        self._model.set_rows(runs)
        if runs and not self.currentIndex().isValid():
            self.go_to(0)

    def current_run(self) -> RunSummary | None:
        """Give the current run."""
        row = self.current_row()
        return row if isinstance(row, RunSummary) else None

    def select(self, run_id: int) -> bool:
        """Make a run the current one; tell whether it is listed."""
        position = self._model.find(run_id)
        if position is not None:
            self.go_to(position)
        return position is not None
