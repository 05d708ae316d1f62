"""Adding a pipeline, or giving one another name: judged while it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.objections import Objection
from crmadmin.services.drafting import Drafting
from crmadmin.services.pipeline_lines import ObjectSheet, PipelineLine, PipelineSheet
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.leads.pipelines.dialogs.judged import JudgedDialog, Judgement
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import label, selectable


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedPipeline:
    """A pipeline as it shall be; a new one with its stages in order."""

    pipeline: Pipeline
    stages: tuple[Stage, ...] = ()


class PipelineDialog(JudgedDialog[WantedPipeline]):
    """Put a pipeline together; ``saved`` carries the :class:`WantedPipeline`.

    ``line`` is the pipeline that is looked at: the one renamed, or where ``is_new`` the one whose
    stages a new one of its object begins with.
    """

    saved = Signal(object)

    def __init__(
        self,
        window: QWidget,
        shell: Shell,
        drafting: Drafting,
        sheet: PipelineSheet,
        line: PipelineLine,
        *,
        is_new: bool,
    ) -> None:
        super().__init__(window, shell, "pipelines.pipeline")
        self._drafting = drafting
        self._sheet = sheet
        self._line = line
        self._is_new = is_new
        self._object = QComboBox()
        self._object.setObjectName("pipelines.pipeline.object")
        self._label = QLineEdit("" if is_new else line.pipeline.label)
        self._label.setObjectName("pipelines.pipeline.label")
        self._like = QComboBox()
        self._like.setObjectName("pipelines.pipeline.like")
        self._id = selectable(label("secondary", wraps=True))
        self._id.setObjectName("pipelines.pipeline.id")
        self._room = label("secondary")
        self._room.setObjectName("pipelines.pipeline.room")
        self._fill_objects()
        self._lay_out()
        self._object.currentIndexChanged.connect(self._enter_object)
        self._like.currentIndexChanged.connect(self.change)
        self._label.textChanged.connect(self.change)
        self._enter_object()
        self._say_id("")
        self._label.selectAll()
        self._label.setFocus()

    def judgement(self) -> Judgement[WantedPipeline] | None:
        """Judge a new pipeline with its stages, or another name of one that is there."""
        text = self._label.text().strip()
        chosen = self._like.currentData()
        if not text or (self._is_new and not isinstance(chosen, PipelineLine)):
            return None
        drafting, line, is_new = self._drafting, self._line, self._is_new

        def judge() -> tuple[WantedPipeline, Sequence[Objection]]:
            if not is_new:
                renamed = replace(line.pipeline, label=text)
                found = drafting.pipeline_label_objections(line.address, text)
                return WantedPipeline(pipeline=renamed), found
            made = drafting.new_pipeline(chosen.pipeline.object, text)
            stages = tuple(
                drafting.new_stage(made.address, each.sides.after.label, each.sides.after.metadata)
                for each in chosen.stages
                if each.sides.after is not None
            )
            wanted = WantedPipeline(pipeline=made, stages=stages)
            return wanted, drafting.pipeline_objections(made, stages)

        return judge

    def is_other(self, judged: WantedPipeline) -> bool:
        """Tell whether the pipeline is new, or its name another one."""
        return self._is_new or judged.pipeline != self._line.pipeline

    def take(self, judged: WantedPipeline) -> None:
        """Hand the pipeline to whoever saves it."""
        self.saved.emit(judged)

    def show_judged(self, judged: WantedPipeline) -> None:
        """Show the id that was made of the label."""
        self._say_id(judged.pipeline.pipeline_id)

    def _lay_out(self) -> None:
        if self._is_new:
            self.setWindowTitle(self.tr("Add a pipeline"))
            self.save.setText(self.tr("Add pipeline"))
            self.form.addRow(self.tr("Object"), self._object)
        else:
            name = self._line.pipeline.label
            self.setWindowTitle(fill(self.tr("Rename the pipeline “%1”"), name))
            self.save.setText(self.tr("Rename pipeline"))
        self.form.addRow(self.tr("Name"), self._label)
        if self._is_new:
            self.form.addRow(self.tr("Stages like"), self._like)
            self.below.addWidget(self._room)
        self.form.addRow(self.tr("Internal name"), self._id)

    def _fill_objects(self) -> None:
        for each in self._sheet.objects:
            self._object.addItem(object_name(System.HUBSPOT, each.object), each)
        names = [each.object for each in self._sheet.objects]
        if self._line.pipeline.object in names:
            self._object.setCurrentIndex(names.index(self._line.pipeline.object))

    def _enter_object(self) -> None:
        """Offer the pipelines of the object to begin with, and say what room it has."""
        chosen = self._object.currentData()
        if not isinstance(chosen, ObjectSheet):
            return
        self._like.clear()
        for line in chosen.pipelines:
            if line.count:
                self._like.addItem(line.pipeline.label, line)
        addresses = [line.address for line in chosen.pipelines if line.count]
        if self._line.address in addresses:
            self._like.setCurrentIndex(addresses.index(self._line.address))
        self._room.clear()
        if chosen.usage is not None:
            figures = (formats.number(chosen.usage.usage + 1), formats.number(chosen.usage.limit))
            text = self.tr("It would be pipeline %1 of at most %2; the default one does not count.")
            self._room.setText(fill(text, *figures))
        self.change()

    def _say_id(self, made: str) -> None:
        if not self._is_new:
            self._id.setText(fill(self.tr("%1 (never changes)"), self._line.pipeline.pipeline_id))
        elif made:
            self._id.setText(
                fill(self.tr("%1 (proposed; never changes once it is in HubSpot)"), made)
            )
        else:
            self._id.setText(self.tr("Made of the name; never changes once it is in HubSpot"))
