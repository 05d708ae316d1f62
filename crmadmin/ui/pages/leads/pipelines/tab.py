"""The tab itself: pipelines at the left, the stages of one with its rules, one in the panel."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.definitions import System
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.services.pipeline_lines import PipelineLine
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.navigation import Place
from crmadmin.ui.outlook.counting import Outlooks
from crmadmin.ui.pages.leads.pipelines.commands import pipeline_actions
from crmadmin.ui.pages.leads.pipelines.detail import StageDetail
from crmadmin.ui.pages.leads.pipelines.editing import Editing
from crmadmin.ui.pages.leads.pipelines.entries import pipeline_entries
from crmadmin.ui.pages.leads.pipelines.filters import PipelineFilters
from crmadmin.ui.pages.leads.pipelines.head import PipelineHead
from crmadmin.ui.pages.leads.pipelines.listing import PipelineList
from crmadmin.ui.pages.leads.pipelines.nothing import say_no_stages, say_nothing
from crmadmin.ui.pages.leads.pipelines.parts import Parts
from crmadmin.ui.pages.leads.pipelines.possible import Possible
from crmadmin.ui.pages.leads.pipelines.rows import StageRow, stage_rows
from crmadmin.ui.pages.leads.pipelines.ruling.control import RulesControl
from crmadmin.ui.pages.leads.pipelines.table import StageTable
from crmadmin.ui.pages.leads.tab import LeadsDesk, LeadsTab
from crmadmin.ui.widgets.empty import EmptyState


class PipelinesTab(LeadsTab):
    """Show the stages through which records go, and the rules that guard them."""

    def __init__(self, desk: LeadsDesk) -> None:
        super().__init__(desk)
        self.known = desk.known
        self.outlooks = Outlooks(desk.shell.operations, desk.services)
        self.editing = Editing(self, desk)
        self.rules = RulesControl(self, desk, self.editing.edits)
        self._filters = PipelineFilters(desk.shell)
        self._list = PipelineList(desk.shell)
        self.head = PipelineHead(desk.shell)
        self.stages = StageTable(desk.shell)
        self._no_stages = EmptyState(desk.shell.icons, "funnel")
        self.stages.set_empty(self._no_stages)
        self._detail = StageDetail(desk.shell)
        self._nothing = EmptyState(desk.shell.icons, "funnel")
        self._nothing.setObjectName("pipelines.nothing")
        self.possible = Possible(self.known, self.stages)
        parts = Parts(desk.shell, self._list, self.head, self.stages, self.rules.view)
        self._stack = QStackedWidget()
        self._stack.addWidget(parts)
        self._stack.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.stages)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.known.changed.connect(self._show)
        self.outlooks.counted.connect(self._show_stage)
        self._filters.sought.connect(self._show_list)
        self._list.entered.connect(self._choose)
        self._list.adding_asked.connect(self.add_pipeline)
        self.head.renaming_asked.connect(self.rename_pipeline)
        self.head.deletion_asked.connect(self.delete_pipeline)
        self.head.audit_asked.connect(self.editing.ask_audit)
        self.head.reverting_asked.connect(self.editing.revert_pipeline)
        self.stages.entered_row.connect(self._show_stage)
        self.stages.table.ordered.connect(self.shell.actions.refresh)
        self.stages.count_opened.connect(self._lead_to)
        self.stages.opened_row.connect(self.change_stage)
        self.stages.state_chosen.connect(self.editing.set_state)
        self.stages.dropped.connect(self._drop)
        self.stages.stepped.connect(self._step)
        self.stages.add_to_menu = self._fill_menu
        self._detail.change_asked.connect(self.change_stage)
        self._detail.deletion_asked.connect(self.delete_stage)
        self._detail.reverting_asked.connect(self.editing.revert)
        self._detail.access_asked.connect(self.rules.choose_access)
        self._detail.properties_asked.connect(self.editing.ask_properties)
        self._detail.workflow_asked.connect(self.editing.ask_workflow)
        self._detail.records_opened.connect(self._lead_to)

    def title(self) -> str:
        """Name the pipeline that is looked at."""
        line = self.known.shown
        if line is None:
            return ""
        owner = object_name(System.HUBSPOT, line.pipeline.object)
        return fill(self.tr("Leads · %1 (%2)"), line.pipeline.label, owner)

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("Through which stages records go, which rules guard them, what changes do")

    def filters(self) -> QWidget:
        """Give the search for pipelines."""
        return self._filters

    def primary(self) -> str:
        """Offer to add a stage."""
        return "leads.pipelines.add"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return pipeline_actions(self)

    def detail(self) -> QWidget:
        """Give the current stage in full."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to choose from."""
        return self.known.sheet is None or self.known.shown is not None

    def refresh(self, changes: Changes) -> None:
        """Count effects anew where these changes touch them; the page reads pipelines."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS | Changes.CONFIGURATION):
            self.outlooks.forget()
            self.rules.forget()
        self._show()

    def go(self, subject: tuple[str, ...]) -> None:
        """Show a pipeline (``leads``, ``lead-pipeline-id``), and a stage where one is named."""
        match subject:
            case (name, pipeline_id, *stage):
                self._choose(pipeline_address(name, pipeline_id))
                if stage:
                    self.stages.select_later(stage_address(name, pipeline_id, stage[0]))
            case _:
                pass

    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for part in (self._filters, self._list, self.head, self.stages, self._detail):
            part.retranslate()
        self._show()

    def add_stage(self) -> None:
        """Add a stage to the pipeline that is looked at."""
        self.editing.add_stage(self.stages.select_later)

    @Slot()
    def change_stage(self) -> None:
        """Give the current stage another name or state."""
        row = self.stages.current_stage()
        if row is not None and self.possible.may_change():
            self.editing.change_stage(row, self.stages.select_later)

    @Slot()
    def delete_stage(self) -> None:
        """Delete the current stage."""
        row = self.stages.current_stage()
        if row is not None:
            self.editing.delete_stage(row)

    def change_access(self) -> None:
        """Choose who may edit in the current stage."""
        row = self.stages.current_stage()
        if row is not None:
            self.rules.choose_access(row)

    def revert(self) -> None:
        """Take back what the draft has made of the current stage."""
        row = self.stages.current_stage()
        if row is not None:
            self.editing.revert(row)

    @Slot()
    def add_pipeline(self) -> None:
        """Add a pipeline."""
        self.editing.add_pipeline(self._choose)

    @Slot()
    def rename_pipeline(self) -> None:
        """Rename the pipeline that is looked at."""
        self.editing.rename_pipeline()

    def step_pipeline(self, step: int) -> None:
        """Move the pipeline up (-1) or down (1) among those of its object."""
        self.editing.step_pipeline(step)

    @Slot()
    def delete_pipeline(self) -> None:
        """Delete the pipeline that is looked at."""
        self.editing.delete_pipeline()

    def open_records(self) -> None:
        """Show the records in the current stage."""
        row = self.stages.current_stage()
        if row is not None:
            self._lead_to(row)

    def focus_find(self) -> None:
        """Put the cursor where pipelines are found."""
        self._filters.focus()

    @Slot()
    def _show(self) -> None:
        """Show what is known now."""
        sheet, line = self.known.sheet, self.known.shown
        if sheet is None:
            return
        self._stack.setCurrentIndex(0 if line is not None else 1)
        self._list.let_add(on=self.possible.may_create())
        if line is None:
            say_nothing(self._nothing, self.shell, read_only=sheet.read_only)
        else:
            self._show_pipeline(line)
        self._show_stage()
        self.heading_changed.emit()

    def _show_pipeline(self, line: PipelineLine) -> None:
        editable = self.possible.is_editable()
        self._show_list()
        self.head.show_pipeline(line, editable=not self.known.read_only)
        rows = stage_rows(line, self.known.counts(line.pipeline.object))
        sheet = self.known.shown_object
        self.stages.show_rows(rows, () if sheet is None else sheet.states, editable=editable)
        say_no_stages(self._no_stages, self.shell, editable=editable)
        self.rules.show(editable=editable)

    @Slot()
    def _show_list(self) -> None:
        sheet, line = self.known.sheet, self.known.shown
        if sheet is not None and line is not None:
            entries = pipeline_entries(self.known, sheet, self._filters.text)
            self._list.show_entries(entries, line.address)

    @Slot()
    def _show_stage(self) -> None:
        row, sheet = self.stages.current_stage(), self.known.sheet
        before = None if row is None else row.line.sides.before
        change = None if before is None else Delete(address=before.address, old=before)
        self._detail.show_row(
            row,
            self.outlooks.of(change),
            None if sheet is None else sheet.drafted,
            self.known.people,
            editable=self.possible.is_editable(),
        )
        self.shell.actions.refresh()

    @Slot(object)
    def _choose(self, pipeline: Address) -> None:
        self.stages.setCurrentIndex(QModelIndex())
        self.known.look_at(pipeline)

    @Slot(int)
    def _drop(self, place: int) -> None:
        row = self.stages.current_stage()
        if row is not None and row.is_there:
            self.editing.drop(row, place)

    @Slot(int)
    def _step(self, step: int) -> None:
        row = self.stages.current_stage()
        if row is not None and row.is_there:
            self.editing.step(row, step)

    @Slot(object)
    def _lead_to(self, row: StageRow) -> None:
        """Show the records in a stage on their own page."""
        name = stage_property(row.stage.object)
        subject = (System.HUBSPOT, row.stage.object, name, row.stage.stage_id)
        self.shell.navigation.go(Place("records", subject))

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        for name in ("change", "up", "down", "access", "delete", "revert", "records"):
            menu.addAction(self.shell.actions.qt(f"leads.pipelines.{name}"))
        menu.addSeparator()
