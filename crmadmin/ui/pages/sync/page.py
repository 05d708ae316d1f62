"""The page itself: which scenario and object, the table or the records behind a count."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.errors import Problem
from crmadmin.services.effect_rows import ExplainedEffect
from crmadmin.services.previewing import OBJECTS
from crmadmin.settings import LAST_SCENARIO
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page
from crmadmin.ui.pages.sync.bar import SheetBar
from crmadmin.ui.pages.sync.commands import sync_actions
from crmadmin.ui.pages.sync.detail import SyncDetail
from crmadmin.ui.pages.sync.drilling import Drilling
from crmadmin.ui.pages.sync.editing import Editing
from crmadmin.ui.pages.sync.edits import Edits
from crmadmin.ui.pages.sync.empty import NoMappings, is_bare
from crmadmin.ui.pages.sync.figures import Figures
from crmadmin.ui.pages.sync.files import ask_list_target
from crmadmin.ui.pages.sync.filters import SyncFilters, remembered_scenario
from crmadmin.ui.pages.sync.groups import OUTCOMES, Group
from crmadmin.ui.pages.sync.leading import Leading
from crmadmin.ui.pages.sync.missing import tell_missing
from crmadmin.ui.pages.sync.possible import Possible
from crmadmin.ui.pages.sync.proposals.control import Proposals
from crmadmin.ui.pages.sync.rows import MappingRow
from crmadmin.ui.pages.sync.strip import RecordStrip
from crmadmin.ui.pages.sync.table import MappingTable
from crmadmin.ui.pages.sync.wording.objects import object_title
from crmadmin.ui.pages.sync.wording.scenarios import scenario_question
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner


class SyncPage(Page):
    """Show what a scenario does, mapping by mapping; lead from a count to its records."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self.figures = Figures(shell.operations, services)
        self.figures.scenario = remembered_scenario(shell)
        self.edits = Edits(shell, services, self)
        self.editing = Editing(self, shell, services, self.figures, self.edits)
        self._filters = SyncFilters(shell)
        self._detail = SyncDetail(shell)
        self._banner = Banner(shell.icons)
        self._bar = SheetBar(shell)
        self._strip = RecordStrip(shell)
        self._empty = NoMappings(shell)
        self.mappings = MappingTable(shell)
        self.drilling = Drilling(shell, services, self.figures)
        self.proposals = Proposals(shell, services, self.figures)
        self._leading = Leading(shell.navigation)
        self._all = QWidget()
        self._stack = QStackedWidget()
        self.possible = Possible(self.figures, self.mappings, self._is_drilled)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self._strip):
            column.addWidget(part)
        column.addWidget(self.mappings, 1)
        for page in (self._all, self.drilling.view, self._empty):
            self._stack.addWidget(page)
        self.proposals.join(self._stack, self._detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._banner)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.figures.changed.connect(self._show)
        self.figures.failed.connect(self.shell.notices.problem)
        self._filters.scenario_chosen.connect(self.choose_scenario)
        self._filters.object_chosen.connect(self.choose_object)
        self._filters.filtered.connect(self.mappings.filter)
        self._bar.asked.connect(self._do)
        self._empty.asked.connect(self._do)
        self._strip.opened.connect(lambda outcome: self.drilling.open("", (outcome,)))
        self.mappings.rule_chosen.connect(self._choose_rule)
        self.mappings.count_opened.connect(self._open_group)
        self.mappings.entered_row.connect(self._show_mapping)
        self.mappings.edit_asked.connect(lambda _row: self._do("sync.edit"))
        self.mappings.add_to_menu = self._fill_menu
        self._detail.mapping.outcome_opened.connect(self._open_outcome)
        self._detail.mapping.edit_asked.connect(lambda row: self.editing.mapping(row.line))
        self._detail.mapping.removal_asked.connect(lambda row: self.editing.remove(row.line))
        self._detail.effect.record_opened.connect(self._leading.to_record)
        self._detail.effect.policies_asked.connect(self.editing.policies)
        self.drilling.opened.connect(self._enter_drill)
        self.proposals.view.left.connect(self.leave_drill)
        self.proposals.opened.connect(self._banner.hide)
        self.proposals.opened.connect(self.heading_changed)
        self.drilling.explained.connect(self._show_explanation)
        self.drilling.view.left.connect(self.leave_drill)
        self.drilling.view.opened.connect(self._leading.to_effect)
        self.drilling.view.export_asked.connect(self.ask_export_list)
        self.shell.languages.changed.connect(self.retranslate)

    def title(self) -> str:
        """Name what syncs with what."""
        return fill(self.tr("Sync · %1"), object_title(self.figures.object))

    def subtitle(self) -> str:
        """Say which question the scenario answers."""
        return scenario_question(self.figures.scenario)

    def filters(self) -> QWidget:
        """Give the scenario, the object and the filter."""
        return self._filters

    def primary(self) -> str:
        """Offer to add a mapping, but for proposals: there, one accepts."""
        return "" if self.proposals.is_shown else "sync.add"

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return sync_actions(self)

    def detail(self) -> QWidget:
        """Give the current mapping or effect in full."""
        return self._detail

    def refresh(self, changes: Changes) -> None:
        """Read and count anew what these changes touch."""
        if changes & (Changes.RECORDS | Changes.DEFINITIONS):
            self.figures.records_changed()
            self.proposals.forget()
        if changes & Changes.EVERYTHING:
            self.figures.read()

    def go(self, place: Place) -> None:
        """Show a scenario, an object, one of its mappings: whatever the subject names."""
        for part in place.subject:
            if part in tuple(Scenario):
                self.choose_scenario(Scenario(part))
            elif part in OBJECTS:
                self.choose_object(part)
            else:
                self.leave_drill()
                self.mappings.select_later(part)

    def edit_mapping(self) -> None:
        """Open the dialog for the current mapping."""
        row = self.mappings.current_mapping()
        if row is not None:
            self.editing.mapping(row.line)

    def remove_mapping(self) -> None:
        """Remove the current mapping."""
        row = self.mappings.current_mapping()
        if row is not None:
            self.editing.remove(row.line)

    def focus_filter(self) -> None:
        """Put the cursor into the filter of mappings."""
        self.leave_drill()
        self._filters.focus_filter()

    @Slot(object)
    def choose_scenario(self, scenario: Scenario) -> None:
        """Show another scenario."""
        self.shell.settings.set(LAST_SCENARIO, scenario)
        self.leave_drill()
        self.figures.ask(scenario, self.figures.object)
        self.heading_changed.emit()

    @Slot(str)
    def choose_object(self, name: str) -> None:
        """Show another object: its proposals where proposals are shown, else its mappings."""
        if self.proposals.is_shown:
            self.figures.ask(self.figures.scenario, name)
            self.proposals.open()
            return
        self.leave_drill()
        self.figures.ask(self.figures.scenario, name)
        self.heading_changed.emit()

    @Slot()
    def leave_drill(self) -> None:
        """Go back from the records to the mappings."""
        if self._is_drilled():
            self.drilling.close()
            self._stack.setCurrentWidget(self._all)
            self._show()
            self.mappings.setFocus()
            self.shell.actions.refresh()
            self.heading_changed.emit()

    @Slot()
    def ask_export_list(self) -> None:
        """Ask where to export the records that are listed."""
        question = self.drilling.question()
        if question is not None:
            name = (
                f"{question.scenario}-{question.object}-{question.property_name or 'records'}.csv"
            )
            folder = self.services.database.path.parent
            ask_list_target(self.window(), folder / name, self.drilling.export)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for part in (
            self._filters,
            self._bar,
            self._strip,
            self._empty,
            self._detail,
            self.mappings,
            self.drilling.view,
            self.proposals.view,
        ):
            part.retranslate()
        self._show()
        self.heading_changed.emit()

    @Slot()
    def _show(self) -> None:
        """Show what is known now."""
        figures, sheet = self.figures, self.figures.sheet
        self._filters.show_choice(figures.scenario, figures.object)
        rows = figures.rows(self.shell.languages.language)
        self.mappings.show_rows(rows, editable=self.possible.is_editable())
        self._strip.show_summary(figures.before, figures.after)
        if sheet is not None:
            self._bar.show_sheet(sheet)
            self._empty.show_sheet(sheet)
            if is_bare(sheet) or self.proposals.is_shown:
                self._banner.hide()
            else:
                tell_missing(self._banner, sheet, self._do)
            if not self._is_drilled():
                self._stack.setCurrentWidget(self._all if rows else self._empty)
        self.drilling.renew()
        self.proposals.renew()
        self._show_mapping(self.mappings.current_mapping())
        self.shell.actions.refresh()

    @Slot(object)
    def _show_mapping(self, row: MappingRow | None) -> None:
        if not self._is_drilled():
            self._detail.show_mapping(row, editable=self.possible.is_editable())
            self.shell.actions.refresh()

    @Slot(object)
    def _show_explanation(self, explained: ExplainedEffect | None) -> None:
        sheet = self.figures.sheet
        named = sheet.drafted.sync_settings(CONTACTS) if sheet else None
        self._detail.show_effect(explained, named.inclusion_list if named else None)

    @Slot(object, object)
    def _choose_rule(self, row: MappingRow, rule: SyncRule) -> None:
        if row.mapping is not None:
            self.figures.pend(row.line.property_name, rule)
            self.edits.set_rule(row.mapping, rule, self._refuse_rule)

    def _refuse_rule(self, problem: Problem) -> None:
        self.figures.settle()
        self.shell.notices.problem(problem)

    @Slot(object, object)
    def _open_group(self, row: MappingRow, group: Group) -> None:
        self.drilling.open(row.line.property_name, OUTCOMES[group])

    @Slot(object, object)
    def _open_outcome(self, row: MappingRow, outcome: Outcome) -> None:
        self.drilling.open(row.line.property_name, (outcome,))

    @Slot()
    def _enter_drill(self) -> None:
        self._stack.setCurrentWidget(self.drilling.view)
        self.shell.actions.refresh()

    def _is_drilled(self) -> bool:
        return self._stack.currentWidget() in {self.drilling.view, self.proposals.view}

    def _fill_menu(self, menu: QMenu, _index: QModelIndex) -> None:
        for name in ("sync.rule", "sync.edit", "sync.remove"):
            menu.addAction(self.shell.actions.qt(name))
        menu.addSeparator()

    @Slot(str)
    def _do(self, action: str) -> None:
        self.shell.actions.qt(action).trigger()
