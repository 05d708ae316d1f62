"""Steps in a table: number, where each stands, what it does, by which call."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Step
from crmadmin.core.runs.journal import StepState
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.hazards import by_weight
from crmadmin.ui.plans.looks import Look, severity_look, state_look, step_look
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.wording.hazards import hazard_sentence
from crmadmin.wording.kinds import CHANNELS
from crmadmin.wording.speech import Speech
from crmadmin.wording.steps import REASONS, STEP_STATES, step_title
from crmadmin.wording.typography import sentence_case


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step in words; ``state`` is None for one of a plan that is not pushed.

    ``note`` says more of where it stands. ``configuration`` knows the labels of pairs.
    """

    step: Step
    title: str
    state: StepState | None = None
    note: str = ""
    configuration: Configuration = field(default_factory=Configuration, compare=False)


def step_rows(
    steps: Sequence[Step], configuration: Configuration, speech: Speech
) -> tuple[StepRow, ...]:
    """Put steps into words; the configuration knows the labels that limits count."""
    return tuple(
        StepRow(
            step=step,
            title=sentence_case(step_title(speech, step, configuration)),
            configuration=configuration,
        )
        for step in steps
    )


class StepColumns(Texts):
    """The texts of this module."""


def step_columns(shell: Shell) -> tuple[TableColumn[StepRow], ...]:
    """List the columns, named in the language spoken now."""
    speech = speech_of(shell)

    def colour(tint: str) -> QColor:
        return QColor(getattr(shell.theme.tokens, tint))

    def gravest(row: StepRow) -> str:
        hazards = by_weight(row.step.hazards)
        return hazard_sentence(speech, hazards[0]) if hazards else ""

    def caution(row: StepRow) -> Look:
        return severity_look(by_weight(row.step.hazards)[0].severity)

    def way(row: StepRow) -> str:
        call = row.step.call
        if call is None:
            return sentence_case(speech(CHANNELS[row.step.channel]))
        return f"{call.method} {call.path}"

    return (
        TableColumn(
            name="number",
            title=StepColumns.tr("No."),
            text=lambda row: formats.number(row.step.number),
            sort_key=lambda row: row.step.number,
            numeric=True,
            width=48,
        ),
        TableColumn(
            name="state",
            title=StepColumns.tr("State"),
            text=lambda row: "" if row.state is None else speech(STEP_STATES[row.state]),
            icon=lambda row: (
                None if row.state is None else shell.icons.icon(*state_look(row.state))
            ),
            colour=lambda row: None if row.state is None else colour(state_look(row.state).tint),
            width=130,
        ),
        TableColumn(
            name="title",
            title=StepColumns.tr("Step"),
            text=lambda row: row.title,
            tooltip=lambda row: f"{row.title}\n{speech(REASONS[row.step.reason])}",
            icon=lambda row: shell.icons.icon(*step_look(row.step)),
            width=420,
        ),
        TableColumn(
            name="pairs",
            title=StepColumns.tr("Records"),
            description=StepColumns.tr("Records, or pairs of records, that the call is about"),
            text=lambda row: "" if row.step.batch is None else formats.number(row.step.batch.count),
            sort_key=lambda row: None if row.step.batch is None else row.step.batch.count,
            numeric=True,
            width=72,
        ),
        TableColumn(
            name="way",
            title=StepColumns.tr("How"),
            text=way,
            tooltip=way,
            elided_in_middle=True,
            width=320,
        ),
        TableColumn(
            name="hazard",
            title=StepColumns.tr("Hazard"),
            text=gravest,
            tooltip=gravest,
            icon=lambda row: (
                shell.icons.icon(*severity_look(by_weight(row.step.hazards)[0].severity))
                if row.step.hazards
                else None
            ),
            width=220,
        ),
        TableColumn(
            name="note",
            title=StepColumns.tr("Note"),
            text=lambda row: row.note,
            tooltip=lambda row: row.note,
            width=240,
        ),
    )


class StepsTable(TableView):
    """Show steps in their order; ``key`` is that of the settings which remember its columns."""

    def __init__(self, shell: Shell, key: str, default: Sequence[str]) -> None:
        super().__init__(key, choosable=True)
        self._shell = shell
        self._model: ListTableModel[StepRow] = ListTableModel(
            step_columns(shell), identity=lambda row: row.step.number, parent=self
        )
        self.show_model(self._model)
        self._layout = TableLayout(self, shell.settings)
        self._layout.use(key, self._model.columns, default)
        shell.theme.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Name the columns in the language spoken now."""
        self.setAccessibleName(self.tr("Steps"))
        self._layout.retitle(step_columns(self._shell))

    @property
    def rows(self) -> tuple[StepRow, ...]:
        """Give the steps as they are shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[StepRow]) -> None:
        """Show steps; the current one stays."""
        self._model.set_rows(rows)

    def current_step(self) -> StepRow | None:
        """Give the current step."""
        row = self.current_row()
        return row if isinstance(row, StepRow) else None

    def select(self, number: int) -> None:
        """Make a step the current one."""
        position = self._model.find(number)
        if position is not None:
            self.go_to(position)
