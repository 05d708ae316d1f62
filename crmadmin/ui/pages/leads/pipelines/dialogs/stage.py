"""Adding a stage, or giving one another name or state: judged while it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.objections import Objection
from crmadmin.core.pipelines.states import Metadata, new_state
from crmadmin.services.drafting import Drafting
from crmadmin.services.pipeline_lines import PipelineLine
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import JudgedDialog, Judgement
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label, selectable
from crmadmin.wording.speech import Speech
from crmadmin.wording.stage_states import state_name


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedStage:
    """A stage as it shall be; ``before`` is the one that a new one comes before, None for last."""

    stage: Stage
    before: Address | None = None


class StageDialog(JudgedDialog[WantedStage]):
    """Put a stage together; ``saved`` carries the :class:`WantedStage`.

    ``stage`` is the one that is changed, None where one is added.
    """

    saved = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        drafting: Drafting,
        line: PipelineLine,
        *,
        states: Sequence[Metadata],
        stage: Stage | None = None,
    ) -> None:
        super().__init__(window, shell, "pipelines.stage")
        self._drafting = drafting
        self._line = line
        self._stage = stage
        self._states = _states(states, stage)
        self._label = QLineEdit("" if stage is None else stage.label)
        self._label.setObjectName("pipelines.stage.label")
        self._state = QComboBox()
        self._state.setObjectName("pipelines.stage.state")
        self._place = QComboBox()
        self._place.setObjectName("pipelines.stage.place")
        self._id = selectable(label("secondary", wraps=True))
        self._id.setObjectName("pipelines.stage.id")
        self._fill_states()
        self._fill_places()
        self._lay_out()
        self._label.textChanged.connect(self.change)
        self._state.currentIndexChanged.connect(self.change)
        self._place.currentIndexChanged.connect(self.change)
        self._say_id("")
        self._label.selectAll()
        self._label.setFocus()

    def judgement(self) -> Judgement[WantedStage] | None:
        """Judge a stage as a whole."""
        text = self._label.text().strip()
        if not text:
            return None
        index = self._state.currentIndex()
        metadata = self._states[index] if 0 <= index < len(self._states) else ()
        before = self._place.currentData()
        drafting, stage = self._drafting, self._stage
        pipeline = self._line.address

        def judge() -> tuple[WantedStage, Sequence[Objection]]:
            if stage is None:
                made = drafting.new_stage(pipeline, text, metadata)
                wanted = WantedStage(stage=made, before=before)
                return wanted, drafting.stage_objections(made, before)
            changed = WantedStage(stage=replace(stage, label=text, metadata=metadata))
            if metadata == stage.metadata:
                return changed, drafting.stage_label_objections(stage.address, text)
            return changed, drafting.stage_change_objections(stage.address, text, metadata)

        return judge

    def is_other(self, judged: WantedStage) -> bool:
        """Tell whether anything of the stage would become different."""
        return judged.stage != self._stage

    def take(self, judged: WantedStage) -> None:
        """Hand the stage to whoever saves it."""
        self.saved.emit(judged)

    def show_judged(self, judged: WantedStage) -> None:
        """Show the id that was made of the label."""
        self._say_id(judged.stage.stage_id)

    def _lay_out(self) -> None:
        if self._stage is None:
            name = self._line.pipeline.label
            self.setWindowTitle(fill(self.tr("Add a stage · %1"), name))
            self.save.setText(self.tr("Add stage"))
        else:
            self.setWindowTitle(fill(self.tr("Change the stage “%1”"), self._stage.label))
            self.save.setText(self.tr("Save stage"))
        self.form.addRow(self.tr("Name"), self._label)
        if self._states:
            self.form.addRow(self.tr("State", "stage"), self._state)
        if self._stage is None:
            self.form.addRow(self.tr("Place", "stage"), self._place)
        self.form.addRow(self.tr("Internal name"), self._id)
        if self._stage is None:
            figures = (formats.number(self._line.count + 1), formats.number(self._line.most_stages))
            room = label(
                "secondary", fill(self.tr("It would be stage %1 of at most %2."), *figures)
            )
            room.setObjectName("pipelines.stage.room")
            self.below.addWidget(room)

    def _fill_states(self) -> None:
        speech = Speech(self.shell.languages.language)
        for metadata in self._states:
            self._state.addItem(state_name(speech, metadata))
        wanted = self._stage.metadata if self._stage is not None else self._first()
        if wanted in self._states:
            self._state.setCurrentIndex(self._states.index(wanted))

    def _first(self) -> Metadata:
        stages = [each.stage for each in self._line.stages]
        return new_state(self._line.pipeline.object, stages)

    def _fill_places(self) -> None:
        """Offer every place, and the one before the first closed stage to begin with."""
        there = [each.sides.after for each in self._line.stages if each.sides.after is not None]
        for stage in there:
            self._place.addItem(fill(self.tr("Before “%1”"), stage.label), stage.address)
        self._place.addItem(self.tr("At the end"), None)
        closed = [place for place, stage in enumerate(there) if stage.is_closed]
        self._place.setCurrentIndex(closed[0] if closed else len(there))

    def _say_id(self, made: str) -> None:
        if self._stage is not None:
            self._id.setText(fill(self.tr("%1 (never changes)"), self._stage.stage_id))
        elif made:
            self._id.setText(
                fill(self.tr("%1 (proposed; never changes once it is in HubSpot)"), made)
            )
        else:
            self._id.setText(self.tr("Made of the name; never changes once it is in HubSpot"))


def _states(offered: Sequence[Metadata], stage: Stage | None) -> tuple[Metadata, ...]:
    """Give the states to choose from, that of the stage among them."""
    if stage is None or stage.metadata in offered:
        return tuple(offered)
    return (stage.metadata, *offered)
