"""The page itself: what will be read, how far it is, what came of it, what to declare."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from crmadmin.core.connection import AccountKind
from crmadmin.core.definitions import System
from crmadmin.core.pull.report import PullReport
from crmadmin.errors import Problem
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.changes import Changes
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import system_name
from crmadmin.ui.navigation import Place
from crmadmin.ui.pace import Reading
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.pages.pull.banner import tell_failure, tell_stopped_sandbox, tell_unfinished
from crmadmin.ui.pages.pull.cards import PullCards
from crmadmin.ui.pages.pull.choice import SystemChoice
from crmadmin.ui.pages.pull.facts import Facts, read_facts
from crmadmin.ui.pages.pull.running import RunningPanel
from crmadmin.ui.pages.pull.work import PullWork
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState

PAGE = "pull"
_LOADING, _FILLED, _EMPTY = range(3)


class PullPage(Page):
    """Read a portal or an org into the workspace."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell, services)
        self._facts: Facts | None = None
        self._wanted = System.HUBSPOT
        self._stopped_by: Problem | None = None
        self._work = PullWork(shell, services, self)
        self._banner = Banner(shell.icons)
        self._running = RunningPanel()
        self._cards = PullCards(shell, self._running)
        self._empty = EmptyState(shell.icons, "link")
        self._systems = SystemChoice()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._cards, 1)
        self._stack = QStackedWidget()
        for widget in (QWidget(), filled, self._empty):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._running.hide()

    def _connect(self) -> None:
        work = self._work
        work.begun.connect(self._begin)
        work.ended.connect(self._end)
        work.progressed.connect(self._follow)
        work.finished.connect(self._finish)
        work.failed.connect(self._fail)
        work.cancelled.connect(self._tell_cancelled)
        self._running.cancel_asked.connect(work.cancel)
        self._cards.altered.connect(self._read)
        self._cards.ticked.connect(self.shell.actions.refresh)
        self._cards.declare_asked.connect(self._lead_to)
        self._systems.chosen.connect(self._choose_system)
        self.shell.languages.changed.connect(self.retranslate)

    def subtitle(self) -> str:
        """Say of which account the page speaks."""
        connection = None if self._facts is None else self._facts.connection
        if connection is None:
            return self.tr("Read a portal or an org into this workspace")
        return fill(
            self.tr("What is read of %1 %2 into this workspace", "system and account"),
            system_name(connection.system),
            connection.account_id,
        )

    def filters(self) -> QWidget | None:
        """Give the choice of the system."""
        return self._systems

    def primary(self) -> str:
        """Pull, once there is something to pull from."""
        return "pull.start" if self._facts is not None and self._facts.connection else ""

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done here."""
        return (
            Action(
                id="pull.start",
                text=self._pull_text,
                run=self._start,
                icon="cloud-arrow-down",
                menu=Menu.TOOLS,
                group=3,
                page=PAGE,
                enabled=lambda: self._may_pull,
            ),
            Action(
                id="pull.cancel",
                text=lambda: self.tr("Cancel the pull"),
                run=self._running.cancel.click,
                menu=Menu.TOOLS,
                group=3,
                page=PAGE,
                enabled=lambda: self._work.is_running,
            ),
            Action(
                id="pull.discard",
                text=lambda: self.tr("Discard the interrupted pull"),
                run=self._discard,
                menu=Menu.TOOLS,
                group=3,
                page=PAGE,
                enabled=lambda: self._is_interrupted and self._may_pull,
            ),
        )

    def refresh(self, changes: Changes) -> None:
        """Read anew; while a pull runs, what it will change is not yet there."""
        if changes & Changes.EVERYTHING and not self._work.is_running:
            self._read()
        elif self._facts is not None and not self._work.is_running:
            self._show(self._facts)

    def go(self, place: Place) -> None:
        """Show a system."""
        if place.subject and not self._work.is_running:
            self._wanted = System(place.subject[0])
            self._read()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._systems.retranslate()
        self._running.retranslate()
        self._cards.retranslate()
        self._empty.say(
            self.tr("Nothing is connected yet"),
            self.tr(
                "Connect a portal or an org first; then this page reads its settings and records, "
                "and you work offline from then on."
            ),
            action=self.tr("Connect…"),
            run=lambda: self._lead_to("connections"),
        )
        if self._facts is not None and not self._work.is_running:
            self._show(self._facts)

    @property
    def _may_pull(self) -> bool:
        known = self._facts is not None and self._facts.connection is not None
        return known and not self._work.is_running and not self.services.database.read_only

    @property
    def _is_interrupted(self) -> bool:
        return self._facts is not None and self._facts.unfinished is not None

    def _pull_text(self) -> str:
        system = self._wanted if self._facts is None else self._facts.system
        resumes = self._facts is not None and self._cards.resumes
        text = self.tr("Resume the pull of %1") if resumes else self.tr("Pull %1")
        return fill(text, system_name(system))

    @Slot()
    def _read(self) -> None:
        services, request = self.services, self._cards.everything(self._wanted)
        self.shell.operations.start(
            lambda _monitor: read_facts(services, request),
            owner=self,
            done=self._show,
            latest="pull.facts",
        )

    def _show(self, facts: Facts) -> None:
        if self._work.is_running:
            return
        self._facts = facts
        self._stack.setCurrentIndex(_EMPTY if facts.connection is None else _FILLED)
        self._systems.show_facts(facts)
        self._cards.show_facts(facts)
        self._tell(facts)
        self.shell.actions.refresh()
        self.heading_changed.emit()

    def _tell(self, facts: Facts) -> None:
        local = facts.connection is not None and facts.connection.kind is AccountKind.LOCAL
        if self._stopped_by is not None and local and not self.services.sandbox.is_running:
            tell_stopped_sandbox(self._banner, lambda: self._lead_to("connections"))
        elif self._stopped_by is not None:
            problem = self._stopped_by
            tell_failure(
                self._banner,
                problem,
                self.shell.languages.language,
                lambda: self.shell.notices.problem(problem),
            )
        elif facts.unfinished is not None:
            tell_unfinished(self._banner, facts.unfinished, self._discard)
        else:
            self._banner.hide()

    @Slot(object)
    def _choose_system(self, system: System) -> None:
        self._wanted = system
        self._stopped_by = None
        self._read()

    def _start(self) -> None:
        if self._may_pull:
            self._stopped_by = None
            self._work.start(self._cards.request())

    def _discard(self) -> None:
        services, system = self.services, self._cards.system

        self.shell.operations.start(
            lambda _monitor: services.pulling.discard(system),
            owner=self,
            done=lambda _none: self.shell.notices.toast(self.tr("The interrupted pull is gone.")),
            changes=Changes.CONNECTION,
        )

    @Slot()
    def _begin(self) -> None:
        self._banner.hide()
        self._running.begin()
        self._running.show()
        self._cards.begin()
        self._systems.setEnabled(False)
        self.shell.actions.refresh()

    @Slot()
    def _end(self) -> None:
        self._running.hide()
        self._cards.end()
        self._systems.setEnabled(True)
        self._read()
        self.shell.actions.refresh()

    @Slot(object)
    def _follow(self, reading: Reading) -> None:
        self._running.tell(self._cards.system, reading)
        self._cards.follow(reading)

    @Slot(object)
    def _finish(self, report: PullReport) -> None:
        text = fill(self.tr("%1 was pulled."), system_name(report.system))
        if report.findings:
            unread = self.tr("%Ln part(s) could not be read.", None, len(report.findings))
            text = f"{text} {unread}"
        self.shell.notices.toast(text)

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self._stopped_by = problem

    @Slot()
    def _tell_cancelled(self) -> None:
        self.shell.notices.toast(self.tr("Cancelled. What was read is kept for the next time."))

    def _lead_to(self, page: str) -> None:
        self.shell.navigation.go(Place(page))


class Pull(Texts):
    """The texts of the page's announcement."""


PULL = PageSpec(
    id=PAGE,
    title=lambda: Pull.tr("Pull"),
    icon="cloud-arrow-down",
    build=PullPage,
    aside=True,
    shortcut="Ctrl+Shift+P",
)
