"""The dialogs behind the tab's actions, and the edits that come of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.audit import PipelineAudit
from crmadmin.core.pipelines.manual_objections import ByHand
from crmadmin.core.pipelines.states import Metadata
from crmadmin.core.progress import Monitor
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.services.pipeline_audit import read_pipeline_audits
from crmadmin.services.pipeline_lines import PipelineLine
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.pages.leads.pipelines.dialogs.audit import AuditDialog
from crmadmin.ui.pages.leads.pipelines.dialogs.deletion import DeletionDialog, Doomed
from crmadmin.ui.pages.leads.pipelines.dialogs.pipeline import PipelineDialog, WantedPipeline
from crmadmin.ui.pages.leads.pipelines.dialogs.properties import (
    PropertiesDialog,
    asked_on_entering,
)
from crmadmin.ui.pages.leads.pipelines.dialogs.stage import StageDialog, WantedStage
from crmadmin.ui.pages.leads.pipelines.dialogs.workflow import WorkflowDialog
from crmadmin.ui.pages.leads.pipelines.edits import Edits, Verb
from crmadmin.ui.pages.leads.pipelines.rows import StageRow
from crmadmin.ui.pages.leads.tab import LeadsDesk

Done = Callable[[Address], None]


class Editing(QObject):
    """Edit the pipeline that is looked at, and its stages."""

    def __init__(self, page: QWidget, desk: LeadsDesk) -> None:
        super().__init__(page)
        self._page = page
        self._shell = desk.shell
        self._services = desk.services
        self._drafting = desk.services.drafting
        self._known: KnownPipelines = desk.known
        self.edits = Edits(desk.shell, desk.services, self)

    def add_stage(self, done: Done) -> None:
        """Add a stage; ``done`` hears its address."""
        self._open_stage(None, done)

    def change_stage(self, row: StageRow, done: Done) -> None:
        """Give a stage another name or state."""
        self._open_stage(row, done)

    def set_state(self, row: StageRow, metadata: Metadata) -> None:
        """Give a stage another state at once; the toast offers to take that back."""
        text = fill(self.tr("State of “%1” changed in the draft"), row.stage.label)
        self.edits.make(lambda draft: draft.set_stage_state(row.address, metadata), text=text)

    def drop(self, row: StageRow, place: int) -> None:
        """Put a stage before the one at a place among the stages of the draft."""
        there = self._there()
        before = there[place] if place < len(there) else None
        here = there.index(row.address)
        if before != row.address and place != here + 1:
            self.edits.make(lambda draft: draft.move_stage(row.address, before))

    def step(self, row: StageRow, step: int) -> None:
        """Move a stage one place up (-1) or down (1)."""
        there = self._there()
        place = there.index(row.address) + (step if step < 0 else step + 1)
        if 0 <= place <= len(there):
            self.drop(row, place)

    def delete_stage(self, row: StageRow) -> None:
        """Delete a stage, once it is said where its records go."""
        line = self._known.shown
        if line is not None:
            self._delete(Doomed(line=line, stage=row.line, records=row.records))

    def revert(self, row: StageRow) -> None:
        """Take back what the draft has made of a stage and of what is set of it."""
        parts = (row.line.sides, row.line.properties, row.line.workflow)
        found = [
            each.setting.address for each in parts if each.before != each.after and each.setting
        ]
        if row.line.move is not None:
            found.append(row.line.move.address)
        if found:
            self.edits.revert(tuple(found))

    @Slot()
    def revert_pipeline(self) -> None:
        """Take back what the draft has made of the pipeline itself."""
        line = self._known.shown
        if line is not None:
            self.edits.revert((line.address,))

    def add_pipeline(self, done: Done) -> None:
        """Add a pipeline whose stages are those of another one to begin with."""
        dialog = self._pipeline_dialog(is_new=True)
        if dialog is None:
            return

        def save(wanted: WantedPipeline) -> None:
            def saved() -> None:
                dialog.accept()
                done(wanted.pipeline.address)

            self.edits.make(
                lambda draft: draft.create_pipeline(wanted.pipeline, wanted.stages),
                done=saved,
                failed=dialog.refuse,
            )

        dialog.saved.connect(save)
        dialog.open()

    @Slot()
    def rename_pipeline(self) -> None:
        """Give the pipeline another name."""
        dialog = self._pipeline_dialog(is_new=False)
        if dialog is None:
            return

        def save(wanted: WantedPipeline) -> None:
            pipeline = wanted.pipeline
            self.edits.make(
                lambda draft: draft.rename_pipeline(pipeline.address, pipeline.label),
                done=dialog.accept,
                failed=dialog.refuse,
            )

        dialog.saved.connect(save)
        dialog.open()

    def step_pipeline(self, step: int) -> None:
        """Move the pipeline one place up (-1) or down (1) among those of its object."""
        line, sheet = self._known.shown, self._known.shown_object
        if line is None or sheet is None:
            return
        there = [each.address for each in sheet.pipelines if each.sides.after is not None]
        place = there.index(line.address) + (step if step < 0 else step + 1)
        if 0 <= place <= len(there):
            before = there[place] if place < len(there) else None
            self.edits.make(lambda draft: draft.move_pipeline(line.address, before))

    @Slot()
    def delete_pipeline(self) -> None:
        """Delete the pipeline, once it is said where its records go."""
        line = self._known.shown
        if line is not None:
            self._delete(Doomed(line=line, stage=None, records=self._held(line)))

    @Slot()
    def ask_audit(self) -> None:
        """Ask HubSpot who changed the pipeline."""
        line = self._known.shown
        if line is None:
            return
        services, pipeline = self._services, line.pipeline

        def ask(monitor: Monitor) -> tuple[PipelineAudit, ...]:
            return read_pipeline_audits(
                services.database,
                services.connecting.open_client,
                pipeline.object,
                pipeline.pipeline_id,
                monitor,
            )

        AuditDialog(self._page.window(), self._shell, pipeline.label, ask).open()

    @Slot(object)
    def ask_properties(self, row: StageRow) -> None:
        """Choose which properties a record is asked for when it enters a stage."""
        window, sides = self._page.window(), row.line.properties
        asked = asked_on_entering(row.stage)
        self._open_by_hand(PropertiesDialog(window, self._shell, self._services, asked, sides))

    @Slot(object)
    def ask_workflow(self, row: StageRow) -> None:
        """Say what shall happen to records that reach a stage."""
        window, sides = self._page.window(), row.line.workflow
        self._open_by_hand(WorkflowDialog(window, self._shell, self._drafting, row.stage, sides))

    def _open_by_hand(self, dialog: PropertiesDialog[StageProperties] | WorkflowDialog) -> None:
        def save(setting: ByHand, declared: bool) -> None:  # noqa: FBT001 - a slot
            if declared:
                changes = Changes.CONFIGURATION | Changes.DRAFT
                verb: Verb = partial(Drafting.declare, setting=setting)
            else:
                changes, verb = Changes.DRAFT, partial(Drafting.set_setting, setting=setting)
            self.edits.make(verb, done=dialog.accept, failed=dialog.refuse, changes=changes)

        dialog.saved.connect(save)
        dialog.open()

    def _held(self, line: PipelineLine) -> int | None:
        counts = self._known.counts(line.pipeline.object)
        if counts is None:
            return None
        return sum(counts.get(each.stage.address, 0) for each in line.stages)

    def _there(self) -> list[Address]:
        """Give the stages of the draft in their order."""
        line = self._known.shown
        stages = () if line is None else line.stages
        return [each.stage.address for each in stages if each.sides.after is not None]

    def _open_stage(self, row: StageRow | None, done: Done) -> None:
        line, sheet = self._known.shown, self._known.shown_object
        if line is None or sheet is None:
            return
        stage = None if row is None else row.line.sides.after
        dialog = StageDialog(
            self._page.window(), self._shell, self._drafting, line, states=sheet.states, stage=stage
        )

        def save(wanted: WantedStage) -> None:
            def saved() -> None:
                dialog.accept()
                done(wanted.stage.address)

            verb = partial(_create, wanted=wanted)
            if stage is not None:
                verb = partial(_change, before=stage, wanted=wanted)
            self.edits.make(verb, done=saved, failed=dialog.refuse)

        dialog.saved.connect(save)
        dialog.open()

    def _delete(self, doomed: Doomed) -> None:
        sheet = self._known.shown_object
        if sheet is None:
            return
        dialog = DeletionDialog(self._page.window(), self._shell, self._drafting, sheet, doomed)
        text = fill(self.tr("“%1” deleted in the draft"), doomed.name)

        def delete(to: Address | None) -> None:
            self.edits.make(
                partial(_delete, doomed=doomed, to=to),
                text=text,
                done=dialog.accept,
                failed=dialog.refuse,
            )

        dialog.confirmed.connect(delete)
        dialog.open()

    def _pipeline_dialog(self, *, is_new: bool) -> PipelineDialog | None:
        sheet, line = self._known.sheet, self._known.shown
        if sheet is None or line is None:
            return None
        return PipelineDialog(
            self._page.window(), self._shell, self._drafting, sheet, line, is_new=is_new
        )


def _create(draft: Drafting, wanted: WantedStage) -> Warnings:
    return draft.create_stage(wanted.stage, wanted.before)


def _change(draft: Drafting, before: Stage, wanted: WantedStage) -> Warnings:
    """Give a stage another name, another state, or both in one edit."""
    label, metadata = wanted.stage.label, wanted.stage.metadata
    if metadata == before.metadata:
        return draft.rename_stage(before.address, label)
    return draft.change_stage(before.address, label, metadata)


def _delete(draft: Drafting, doomed: Doomed, to: Address | None) -> Warnings:
    if doomed.stage is None:
        return draft.delete_pipeline(doomed.address, to)
    return draft.delete_stage(doomed.address, to)
