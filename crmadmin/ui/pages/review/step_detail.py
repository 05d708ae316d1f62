"""One step in full: what it changes, why, the call exactly, what is read back, what cautions."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.plan import Call, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.plans.batches import batch_call, batch_view, more_items
from crmadmin.ui.plans.calls import call_view
from crmadmin.ui.plans.fields import FieldGrid
from crmadmin.ui.plans.hazards import by_weight, hazard_line
from crmadmin.ui.plans.looks import change_look
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.plans.steps import StepRow
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.settings import differences
from crmadmin.wording.steps import REASONS


class StepParts(Texts):
    """The texts of this module's functions."""


class StepDetail(Scroller):
    """Show a step of a plan."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("review.step")
        self._shell = shell
        self._row: StepRow | None = None

    def show_row(self, row: StepRow | None) -> None:
        """Show a step, or say that one can be selected."""
        if row is None or row != self._row:
            self._row = row
            self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        if self._row is None:
            nothing = self.tr("Select a step to see its call exactly.")
            self.fill([label("secondary", nothing, wraps=True)])
        else:
            self.fill(step_parts(self._shell, self._row))


def step_parts(shell: Shell, row: StepRow) -> list[QWidget]:
    """Make what is said of a step, from its title to what is read back."""
    speech, step = speech_of(shell), row.step
    made: list[QWidget] = [
        selectable(label("section", row.title, wraps=True)),
        label("secondary", speech(REASONS[step.reason]), wraps=True),
    ]
    made += _changed(shell, row)
    if step.call is not None:
        made += _call(shell, step.call, step.batch)
    made += _further(step)
    made += [hazard_line(shell.icons, speech, hazard) for hazard in by_weight(step.hazards)]
    return made


def _changed(shell: Shell, row: StepRow) -> list[QWidget]:
    """Show the fields of the settings; of a call about many items what becomes of them."""
    if row.step.batch is not None:
        return [batch_view(shell, row.step.batch, row.configuration)]
    speech = speech_of(shell)
    return [
        FieldGrid(
            differences(speech, old_of(change), new_of(change), row.configuration),
            change_look(change).tint,
        )
        for change in row.step.changes
    ]


def _call(shell: Shell, call: Call, batch: Batch | None) -> list[QWidget]:
    if batch is None:
        return [call_view(shell, call)]
    more = more_items(batch)
    return [call_view(shell, batch_call(call, batch)), *(() if more is None else (more,))]


def _further(step: Step) -> list[QWidget]:
    made: list[QWidget] = []
    if step.after:
        numbers = ", ".join(map(str, sorted(step.after)))
        made.append(label("secondary", fill(StepParts.tr("After step %1."), numbers), wraps=True))
    if step.fetches:
        paths = "\n".join(f"GET {fetch.path}" for fetch in step.fetches)
        read = StepParts.tr("Read again before and after:")
        made.append(selectable(label("secondary", f"{read}\n{paths}", wraps=True)))
    return made
