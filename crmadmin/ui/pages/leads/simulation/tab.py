"""The tab itself: rules to try above, what they make of the history below."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from crmadmin.core.configuration.pipelines import pipeline_address
from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.settings import SIMULATED_VIEW
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.simulation.bar import SimulationFilters
from crmadmin.ui.pages.leads.simulation.commands import simulation_actions
from crmadmin.ui.pages.leads.simulation.compare.pane import ComparePane
from crmadmin.ui.pages.leads.simulation.detail import SimulationDetail
from crmadmin.ui.pages.leads.simulation.groups.rows import group_rows
from crmadmin.ui.pages.leads.simulation.groups.table import GroupTable
from crmadmin.ui.pages.leads.simulation.holdings import Simulation
from crmadmin.ui.pages.leads.simulation.listing import Listing
from crmadmin.ui.pages.leads.simulation.looking import Looking
from crmadmin.ui.pages.leads.simulation.matrix.legend import FlowLegend
from crmadmin.ui.pages.leads.simulation.matrix.view import FlowView
from crmadmin.ui.pages.leads.simulation.moves.list import MoveList
from crmadmin.ui.pages.leads.simulation.moves.sources import MoveSource
from crmadmin.ui.pages.leads.simulation.naming import told_of
from crmadmin.ui.pages.leads.simulation.nothing import (
    say_no_history,
    say_no_moves,
    say_no_pipeline,
    say_stopped,
)
from crmadmin.ui.pages.leads.simulation.people.exempt import Exempt
from crmadmin.ui.pages.leads.simulation.periods import Chosen
from crmadmin.ui.pages.leads.simulation.rules.strip import RuleStrip
from crmadmin.ui.pages.leads.simulation.saving import Saving
from crmadmin.ui.pages.leads.simulation.stage import Stage
from crmadmin.ui.pages.leads.simulation.totals import Totals
from crmadmin.ui.pages.leads.simulation.trying import Trying
from crmadmin.ui.pages.leads.simulation.views import GROUPED, View, ViewBar
from crmadmin.ui.pages.leads.tab import LeadsDesk, LeadsTab
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.ui.widgets.empty import EmptyState


class SimulationTab(LeadsTab):
    """Try rules on the history of a pipeline, and see at once what they would have refused."""

    def __init__(self, desk: LeadsDesk) -> None:
        super().__init__(desk)
        shell = desk.shell
        self.simulation = Simulation(desk, lambda: self.tr("Reading the history"))
        self.trying = Trying(self, shell, desk.services, self.simulation)
        self._filters = SimulationFilters(desk.known)
        self.rules = RuleStrip(shell)
        self._totals = Totals(shell)
        self._banner = Banner(shell.icons)
        self._banner.setObjectName("simulation.banner")
        self.views = ViewBar()
        self.picture = FlowView(shell)
        self._legend = FlowLegend(shell)
        self.groups = GroupTable(shell)
        self.standing = MoveList(shell, "simulation.standing", returns=False)
        self.compare = ComparePane(shell, self.simulation)
        self.moves = MoveList(shell, "simulation.moves")
        self._nothing = EmptyState(shell.icons, "flask")
        self._nothing.setObjectName("simulation.nothing")
        self._stage = self._staged()
        self.listing = Listing(
            shell, self.simulation, self._stage, moves=self.moves, standing=self.standing
        )
        self._detail = SimulationDetail(shell, self.trying.ask_editors, self.lead_to_record)
        self._looking = Looking(self.simulation, shell.operations, self._detail)
        self.saving = Saving(self)
        self._lay_out()
        self._connect()
        self.views.choose(_view_of(shell.settings.get(SIMULATED_VIEW)))
        self._stage.show_view(self.views.current)
        self.retranslate()

    def _staged(self) -> Stage:
        drawn = QFrame()
        wear(drawn, "page")
        column = QVBoxLayout(drawn)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(0)
        column.addWidget(self.picture, 1)
        column.addWidget(self._legend)
        drawn.setFocusProxy(self.picture)
        parts: dict[View, QWidget] = dict.fromkeys(GROUPED, self.groups)
        parts |= {View.PICTURE: drawn, View.STANDING: self.standing, View.COMPARE: self.compare}
        return Stage(bar=self.views, parts=parts, moves=self.moves, nothing=self._nothing)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.rules, self._totals, self._banner):
            column.addWidget(part)
        column.addWidget(self._stage, 1)
        self.setFocusProxy(self._stage)

    def _connect(self) -> None:
        simulation, listing = self.simulation, self.listing
        simulation.changed.connect(self._show)
        simulation.tried_changed.connect(self._show_rules)
        simulation.failed.connect(self.shell.notices.problem)
        self._filters.pipeline.chosen.connect(self._look_at)
        self._filters.period_chosen.connect(simulation.choose_period)
        self.rules.switched.connect(lambda rule, on: simulation.switch(rule, on=on))
        self.rules.scope_asked.connect(self.trying.ask_scope)
        self.rules.count_opened.connect(listing.open_rule)
        self._totals.opened.connect(listing.open_ruling)
        self._totals.left_trial.connect(simulation.leave_trial)
        self._totals.standing_opened.connect(lambda: self.views.choose(View.STANDING))
        self.views.chosen.connect(self._choose_view)
        self.picture.opened.connect(listing.open_crossing)
        self.picture.chosen.connect(self.shell.actions.refresh)
        self.groups.moves_asked.connect(listing.open_row)
        self.compare.moves_asked.connect(listing.open_difference)
        self.moves.left.connect(self._leave_moves)
        for listed in (self.moves, self.standing):
            listed.entered.connect(self._look)
            listed.opened.connect(lambda _row: self.lead_to_record())

    def subtitle(self) -> str:
        """Say what the tab answers."""
        return self.tr("What rules would have refused of what happened, to whom, and why")

    def filters(self) -> QWidget:
        """Give the choice of pipeline and period."""
        return self._filters

    def primary(self) -> str:
        """Offer to draft what was tried."""
        return "simulation.draft"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return simulation_actions(self)

    def detail(self) -> QWidget:
        """Give the way of the record that is looked at, else who is exempt."""
        return self._detail

    def shows_detail(self) -> bool:
        """Tell whether there is anything to simulate."""
        return self.simulation.pipeline is not None or self.simulation.ground is None

    def refresh(self, changes: Changes) -> None:
        """Read anew what these changes touch."""
        self.simulation.refresh(changes)

    def go(self, subject: tuple[str, ...]) -> None:
        """Show a pipeline (``leads``, ``lead-pipeline-id``), and a view where one is named."""
        match subject:
            case (name, pipeline_id, *rest):
                self.desk.known.look_at(pipeline_address(name, pipeline_id))
                self._look_at()
                if rest and rest[0] in set(View):
                    self.views.choose(View(rest[0]))
            case _:
                pass

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.picture.setAccessibleName(self.tr("Moves from stage to stage"))
        self.picture.setAccessibleDescription(
            self.tr("Arrows go from cell to cell, Enter lists the moves of one.")
        )
        for part in (
            self._filters,
            self.rules,
            self._totals,
            self.views,
            self._legend,
            self.groups,
            self.standing,
            self.compare,
            self.moves,
            self._detail,
        ):
            part.retranslate()
        self._show()

    def is_judged(self) -> bool:
        """Tell whether there are figures."""
        return self.simulation.judged is not None and not self._stage.is_nothing()

    def is_listing(self) -> bool:
        """Tell whether rows are listed in place of figures."""
        return self._stage.is_listing() or self.views.current is View.STANDING

    def may_draft(self) -> bool:
        """Tell whether something is tried that is not drafted."""
        return self.simulation.is_editable and bool(self.simulation.differing)

    def current_move(self) -> JudgedEntry | None:
        """Give the move that is looked at in a list."""
        if not self.is_listing():
            return None
        return (self.moves if self._stage.is_listing() else self.standing).current_move()

    @property
    def listed(self) -> MoveSource | None:
        """Give what rows are listed of; None while figures are shown."""
        if not self.is_listing():
            return None
        return (self.moves if self._stage.is_listing() else self.standing).source

    @Slot()
    def lead_to_record(self) -> None:
        """Show the record that is looked at on its own page."""
        entry = self.current_move()
        if entry is not None and entry.record.known:
            record = entry.record
            self.shell.navigation.go(Place("records", (record.system, record.object, record.id)))

    def leave_trial(self) -> None:
        """Go back to the rules as they are drafted."""
        self.simulation.leave_trial()

    @Slot()
    def _show(self) -> None:
        simulation = self.simulation
        ground, pipeline, tried = simulation.ground, simulation.pipeline, simulation.tried
        if ground is None:
            return
        self._filters.show_period(simulation.chosen, on=pipeline is not None)
        self._say_nothing()
        for part in (self.rules, self._totals):
            part.setVisible(pipeline is not None)
        judged = simulation.judged
        self._totals.show_judged(judged, len(simulation.differing))
        if tried is not None:
            verdict = None if judged is None else judged.tried
            self._show_rules()
            exempt = Exempt(
                people=ground.people, verdict=verdict, assumptions=tuple(tried.assumptions)
            )
            self._detail.show_exempt(exempt, editable=simulation.is_editable)
        self._tell()
        self._show_figures()
        self.heading_changed.emit()
        self.shell.actions.refresh()

    @Slot()
    def _show_rules(self) -> None:
        """Show what is tried at once; what that makes of history comes a moment later."""
        tried, judged = self.simulation.tried, self.simulation.judged
        if tried is not None:
            verdict = None if judged is None else judged.tried
            self.rules.show_rules(tried, self.simulation.differing, verdict)

    def _show_figures(self) -> None:
        simulation = self.simulation
        history, judged, tried = simulation.history, simulation.judged, simulation.tried
        if self.views.current is View.COMPARE:
            self.compare.comparing.compare()
        if history is None or judged is None or tried is None:
            return
        told = told_of(self.shell, history, simulation.people)
        self.picture.show_flow(judged.flow)
        if self.views.current in GROUPED:
            view = self.views.current
            self.groups.show_rows(view, group_rows(view, judged, told, tried))
        self.listing.follow()
        self._looking.read()

    def _say_nothing(self) -> None:
        simulation = self.simulation
        if simulation.pipeline is None:
            say_no_pipeline(self._nothing, self.shell)
        elif simulation.is_stopped:
            say_stopped(self._nothing, simulation.read_history)
        elif simulation.history is not None and not simulation.is_told:
            say_no_history(self._nothing, self.shell)
        elif simulation.history is not None and not simulation.history.entries:
            say_no_moves(self._nothing, lambda: simulation.choose_period(Chosen()))
        else:
            self._stage.show_figures()
            return
        self._stage.show_nothing()

    def _tell(self) -> None:
        """Say above the figures that no rule is on."""
        tried = self.simulation.tried
        if tried is None or tried.in_force or self._stage.is_nothing():
            self._banner.hide()
            return
        text = self.tr("No rule is on: nothing would have been refused. Switch one on to try it.")
        self._banner.say(Weight.INFORMATION, text)

    @Slot()
    def _look_at(self) -> None:
        """Forget what was listed and compared of another pipeline."""
        self.compare.comparing.forget_file()
        self._leave_moves()

    @Slot(object)
    def _choose_view(self, view: View) -> None:
        self.shell.settings.set(SIMULATED_VIEW, view)
        if not self._stage.is_nothing():
            self._stage.show_view(view)
        self._look(self.current_move())
        self._show_figures()
        self.shell.actions.refresh()

    @Slot()
    def _leave_moves(self) -> None:
        if self._stage.is_listing():
            self._stage.leave_moves()
        self._look(self.current_move())

    @Slot(object)
    def _look(self, entry: JudgedEntry | None) -> None:
        self._looking.look_at(entry if self.is_listing() else None)
        self.shell.actions.refresh()


def _view_of(name: str) -> View:
    return View(name) if name in set(View) else View.PICTURE
