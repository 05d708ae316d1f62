"""The page itself: what would be pushed and what is by hand; the push, and what came of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.errors import Problem
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.pages.review.banners import tell
from crmadmin.ui.pages.review.board import Board
from crmadmin.ui.pages.review.commands import PAGE, review_actions
from crmadmin.ui.pages.review.deciding import Deciding
from crmadmin.ui.pages.review.deeds import Deeds
from crmadmin.ui.pages.review.detail import ReviewDetail
from crmadmin.ui.pages.review.effect_list import EffectList
from crmadmin.ui.pages.review.heading import next_step, subtitle_of, tell_nothing, title_of
from crmadmin.ui.pages.review.planning import Plans
from crmadmin.ui.pages.review.possible import Possible
from crmadmin.ui.pages.review.rows import ChangeRow
from crmadmin.ui.pages.review.running import Running
from crmadmin.ui.pages.review.sheet import Sheet, read_sheet
from crmadmin.ui.pages.review.tabs import ReviewTabs, Tab
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState


class ReviewPage(Page):
    """Review the draft, or a plan; push it."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._sheet: Sheet | None = None
        self._plan_id = ""
        self.running = Running(shell, services, self)
        self.pushes = self.running.pushes
        self._deciding = Deciding(shell, services, self)
        self._plans = Plans(shell, services, self)
        self.tabs = ReviewTabs()
        self._banner = Banner(shell.icons)
        self.board = Board(shell, self.tabs)
        self._effects = EffectList(shell, services)
        self._empty = EmptyState(shell.icons, "checks")
        self._loading = QWidget()
        self._listed = QWidget()
        self._stack = QStackedWidget()
        self._detail = ReviewDetail(shell, self.board, self.running.view)
        self.possible = Possible(
            lambda: self._sheet,
            self.pushes,
            lambda: self._is_on(Tab.CHANGES),
            read_only=lambda: services.database.read_only,
        )
        self.deeds = Deeds(
            self,
            sheet=lambda: self._sheet,
            board=self.board,
            running=self.running,
            plans=self._plans,
            deciding=self._deciding,
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self.board, 1)
        for page in (
            self._loading,
            self._listed,
            self._empty,
            self._effects,
            *self.running.views,
        ):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        board, deciding = self.board, self._deciding
        board.bar.asked.connect(self._do)
        board.changes.effect_opened.connect(self._open_effect)
        board.conflicts.mine_asked.connect(deciding.keep_mine)
        board.conflicts.theirs_asked.connect(deciding.take_theirs)
        board.idle.take_back_asked.connect(self.deeds.take_back)
        board.taken_back.put_back_asked.connect(deciding.put_back)
        self._detail.change.effect_opened.connect(self._open_effect)
        self._detail.change.undo_asked.connect(self.deeds.undo)
        self._effects.left.connect(self.leave)
        self._effects.record_opened.connect(self._lead_to_record)
        self.running.view.asked.connect(self._do)
        self.running.turned.connect(self._turn)
        self.running.left.connect(self.leave)
        self._plans.frozen.connect(self._take_plan)
        self._plans.rehearsed.connect(self.running.show_rehearsal)
        self.shell.languages.changed.connect(self.retranslate)

    def title(self) -> str:
        """Name what is reviewed where it is not the draft."""
        return title_of(self._sheet)

    def subtitle(self) -> str:
        """Say which question the page answers."""
        return subtitle_of(self._sheet)

    def filters(self) -> QWidget | None:
        """Give the tabs."""
        return self.tabs

    def primary(self) -> str:
        """Offer the next step; nothing while a push is shown."""
        return next_step(self._sheet) if self._sheet and self._is_listing else ""

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return review_actions(self)

    def detail(self) -> QWidget:
        """Give the current change or step in full."""
        return self._detail

    def shows_detail(self) -> bool:
        """Show it beside lists of changes and steps; cards say all themselves."""
        if self._stack.currentWidget() is self.running.view:
            return True
        return self._is_on(Tab.CHANGES) or self._is_on(Tab.CALLS)

    def refresh(self, changes: Changes) -> None:
        """Review anew what these changes touch."""
        if changes & Changes.EVERYTHING and not self.pushes.is_running:
            self._read()

    def go(self, place: Place) -> None:
        """Show a plan or a run by its id; the draft where none is named."""
        match place.subject:
            case ("plan", plan_id):
                self._plan_id = plan_id
                self.tabs.choose(Tab.CHANGES)
                self.leave()
                self._read()
            case ("run", run_id):
                self.running.open(int(run_id))
            case _ if not self.pushes.is_running:
                self.show_draft()

    @property
    def is_away(self) -> bool:
        """Tell whether something else than the lists is shown."""
        return self._stack.currentWidget() in {self._effects, *self.running.views}

    def show_tab(self, tab: Tab) -> None:
        """Show a list."""
        self.leave()
        self.tabs.choose(tab)

    def show_draft(self) -> None:
        """Review the draft."""
        self._plan_id = ""
        self.leave()
        self._read()

    def lead_to(self, page: str) -> None:
        """Lead to another page."""
        self.shell.navigation.go(Place(page))

    @Slot()
    def leave(self) -> None:
        """Go back to the lists."""
        self._turn(self._empty if self._sheet and self._sheet.is_empty else self._listed)

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        for part in (self.tabs, self.board, self._effects, self.running):
            part.retranslate()
        self._detail.retranslate()
        tell_nothing(self._empty, self.shell.navigation)
        self._show()

    @property
    def _is_listing(self) -> bool:
        return self._stack.currentWidget() is self._listed

    def _is_on(self, tab: Tab) -> bool:
        return self._is_listing and self.tabs.current is tab

    def _turn(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self.tabs.setVisible(widget is self._listed)
        self._detail.show_for(run=widget is self.running.view, tab=self.tabs.current)
        self.shell.actions.refresh()
        self.heading_changed.emit()

    def _read(self) -> None:
        services, plan_id = self.services, self._plan_id

        def work(_monitor: Monitor) -> Sheet:
            return read_sheet(services, plan_id)

        self.shell.operations.start(
            work, owner=self, done=self._take, failed=self._cannot_read, latest="review.sheet"
        )

    def _take(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.running.know(sheet.configuration)
        self._show()

    def _cannot_read(self, problem: Problem) -> None:
        self._plan_id = ""
        self.shell.notices.problem(problem)

    def _show(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self.shell.actions.refresh()
        self.board.show_sheet(sheet)
        tell(self._banner, sheet, self.shell.languages.language, self._do)
        if not self.is_away:
            self._turn(self._empty if sheet.is_empty else self._listed)
        else:
            self.shell.actions.refresh()
            self.heading_changed.emit()

    @Slot(object)
    def _show_tab(self, tab: Tab) -> None:
        self.board.show_tab(tab)
        self._turn(self._stack.currentWidget() or self._listed)

    @Slot(object, object)
    def _open_effect(self, row: ChangeRow, effect: Effect) -> None:
        self._turn(self._effects)
        self._effects.show_effect(row, effect)

    @Slot(object)
    def _lead_to_record(self, record: RecordName) -> None:
        self.shell.navigation.go(Place("records", (record.system, record.object, record.id)))

    @Slot(object)
    def _take_plan(self, plan: Plan) -> None:
        text = self.tr("The plan is made: %Ln step(s)", None, len(plan.steps))
        self.shell.notices.toast(text)

    @Slot(str)
    def _do(self, name: str) -> None:
        match name:
            case "review.draft":
                self.show_draft()
            case "review.look_at_run" if self._sheet and self._sheet.unfinished:
                self.running.show_run(self._sheet.unfinished)
            case "review.history":
                run = self.running.view.run
                subject = () if run is None else (str(run.run_id),)
                self.shell.navigation.go(Place("history", subject))
            case _:
                self.shell.actions.qt(name).trigger()


class ReviewSpec(Texts):
    """The texts of the page's announcement."""


REVIEW = PageSpec(
    id=PAGE,
    title=lambda: ReviewSpec.tr("Review"),
    icon="checks",
    build=ReviewPage,
    shortcut="Ctrl+8",
)
