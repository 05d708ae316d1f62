"""The window: start page or workbench, menus, status bar, and what is dropped on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.errors import Problem
from crmadmin.services.workspaces import SUFFIX
from crmadmin.settings import WINDOW_GEOMETRY
from crmadmin.ui.changes import Changes
from crmadmin.ui.dialogs.about import AboutDialog
from crmadmin.ui.dialogs.files import ask_new_workspace, ask_workspace
from crmadmin.ui.dialogs.guide import GuideDialog
from crmadmin.ui.dialogs.preferences import PreferencesDialog
from crmadmin.ui.dialogs.problem import ProblemDialog
from crmadmin.ui.dialogs.shortcuts import ShortcutsDialog
from crmadmin.ui.draft import DraftMenu
from crmadmin.ui.dropping import dropped
from crmadmin.ui.environment import Environment
from crmadmin.ui.frame.find import FindButton
from crmadmin.ui.frame.held import tell_holder
from crmadmin.ui.frame.menus import Menus
from crmadmin.ui.frame.status import Status
from crmadmin.ui.frame.workbench import Workbench
from crmadmin.ui.importing import Importing
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import PageSpec
from crmadmin.ui.palette import Palette
from crmadmin.ui.proposing import free_path
from crmadmin.ui.safety import Safety
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.ui.start import StartPage
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.toast import ToastFrame
from crmadmin.ui.window_actions import window_actions

_SIZE = (1280, 800)
_STRIP = 3
_MINUTE = 60_000


class MainWindow(QMainWindow):
    """Put the parts together; each does its own work."""

    def __init__(
        self, shell: Shell, session: Session, pages: Sequence[PageSpec], *, help_folder: Path
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.shell = shell
        self.session = session
        self._pages = pages
        self._help_folder = help_folder
        self._workbench: Workbench | None = None
        self._start = StartPage(shell, session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._start)
        self._strip = QFrame()
        self._strip.setObjectName("strip")
        self._strip.setFixedHeight(_STRIP)
        self._strip.hide()
        self.setCentralWidget(_below(self._strip, self._stack))
        self._draft = DraftMenu(self, shell, session)
        self._safety = Safety(self, shell, session)
        self._environment = Environment(shell, session)
        self.setStatusBar(Status(shell, session, self._draft, self._environment))
        self._toast = ToastFrame(self)
        self._importing = Importing(self, shell, session)
        self._connect()
        Menus(self.menuBar(), shell.actions, shell.languages)
        self._find = FindButton(shell)
        self.menuBar().setCornerWidget(self._find)
        shell.actions.add((*window_actions(self, pages), *self._draft.actions()))
        self._find.follow("tools.palette")
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self.restoreGeometry(QByteArray(shell.settings.get(WINDOW_GEOMETRY)))
        self.retranslate()

    def _connect(self) -> None:
        shell = self.shell
        shell.actions.added.connect(self._take_action)
        shell.notices.toasted.connect(self._toast.say)
        shell.notices.met.connect(self.show_problem)
        shell.operations.failed.connect(self.show_problem)
        shell.languages.changed.connect(self.retranslate)
        self.session.entered.connect(self._enter)
        self.session.left.connect(self._leave)
        self._start.import_asked.connect(self.import_files)
        self._start.open_asked.connect(self.ask_workspace)
        self._start.connect_asked.connect(self.ask_to_connect)
        self._environment.altered.connect(self._show_strip)
        clock = QTimer(self)
        clock.timeout.connect(lambda: shell.operations.tell_changes(Changes.CLOCK))
        clock.start(_MINUTE)

    @property
    def may_import(self) -> bool:
        """Tell whether files can be imported, into the open workspace or a new one."""
        services = self.session.services
        return services is None or not services.database.read_only

    @property
    def has_detail(self) -> bool:
        """Tell whether the page that is shown has a detail panel."""
        return self._workbench is not None and self._workbench.has_detail

    @property
    def detail_is_shown(self) -> bool:
        """Tell whether the detail panel is wanted."""
        return self._workbench is not None and self._workbench.detail_is_shown

    @property
    def rail_is_wide(self) -> bool:
        """Tell whether the rail shows texts."""
        return self._workbench is not None and not self._workbench.rail.is_collapsed

    @property
    def workbench(self) -> Workbench | None:
        """Give the pages of the open workspace."""
        return self._workbench

    def show_page(self, page: str) -> None:
        """Show a page of the open workspace."""
        if self._workbench:
            self._workbench.show_page(page)

    def toggle_detail(self) -> None:
        """Show the detail panel, or no more."""
        if self._workbench:
            self._workbench.toggle_detail()

    def toggle_rail(self) -> None:
        """Show texts in the rail, or no more."""
        if self._workbench:
            self._workbench.rail.toggle()
            self.shell.actions.refresh()

    @Slot()
    def ask_workspace(self) -> None:
        """Ask which workspace to open, and open it."""
        ask_workspace(self, self.session.doors.folder, self.session.open)

    def ask_new_workspace(self) -> None:
        """Ask where to create a workspace, and open it."""
        proposed = free_path(self.session.doors.folder, self.tr("workspace"))
        ask_new_workspace(self, proposed, self.session.create)

    @Slot()
    def ask_to_connect(self) -> None:
        """Lead to the connections, of a workspace that is created first where none is open."""
        if self.session.is_open:
            self.shell.navigation.go(Place("connections"))
            return
        proposed = free_path(self.session.doors.folder, self.tr("my portal"))

        def create(path: Path) -> None:
            self.session.create(
                path, then=lambda _services: self.shell.navigation.go(Place("connections"))
            )

        ask_new_workspace(self, proposed, create)

    @Slot()
    def import_files(self) -> None:
        """Ask for exported files and import them."""
        self._importing.ask()

    def show_report(self) -> None:
        """Show what the last import said."""
        self._importing.show_last_report()

    def show_palette(self) -> None:
        """Open the command palette."""
        Palette(self, self.shell.actions).open()

    def show_preferences(self) -> None:
        """Open the preferences."""
        PreferencesDialog(self, self.shell, self._safety).open()

    def show_guide(self) -> None:
        """Open the guide beside the window."""
        GuideDialog(self, self.shell, self._help_folder).show()

    def show_shortcuts(self) -> None:
        """List the shortcuts of the page that is shown."""
        ShortcutsDialog(self, self.shell.actions).open()

    def show_about(self) -> None:
        """Say what this program is."""
        AboutDialog(self).open()

    @Slot(object)
    def show_problem(self, problem: Problem) -> None:
        """Tell a problem in a dialog."""
        ProblemDialog(self, self.shell.icons, problem, self.shell.languages.language).open()

    def quit(self) -> None:
        """Close the window, which ends the program."""
        self.close()

    @Slot()
    def retranslate(self) -> None:
        """Speak the language that was chosen."""
        self.shell.actions.refresh()
        services = self.session.services
        self._show_strip()
        name = services.database.path.stem if services else ""
        self.setWindowTitle(f"{name} – crmadmin" if name else "crmadmin")
        if services and self._workbench:
            tell_holder(self._workbench.banner, self.session, services.database)

    @Slot()
    def _show_strip(self) -> None:
        """Draw the thin line that tells a production portal from a test."""
        look = self._environment.strip
        self._strip.setVisible(bool(look))
        if look:
            wear(self._strip, look)

    @Slot(object)
    def _enter(self, services: Services) -> None:
        self._leave()
        self._workbench = Workbench(self.shell, services, self._pages)
        self._stack.addWidget(self._workbench)
        self._stack.setCurrentWidget(self._workbench)
        self._workbench.show_first()
        self.retranslate()

    @Slot()
    def _leave(self) -> None:
        workbench, self._workbench = self._workbench, None
        self._stack.setCurrentWidget(self._start)
        if workbench:
            self._stack.removeWidget(workbench)
            workbench.leave()
        self.retranslate()

    @Slot(object)
    def _take_action(self, action: QAction) -> None:
        self.addAction(action)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if self.may_import and dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import files dropped on the window; open a workspace dropped on it."""
        paths = dropped(event)
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.session.open(paths[0])
        else:
            self._importing.ask(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self.shell.settings.set(WINDOW_GEOMETRY, bytes(self.saveGeometry().data()))
        super().closeEvent(event)


def _below(*parts: QWidget) -> QWidget:
    """Put parts below each other without a gap."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return made
