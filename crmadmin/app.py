"""Build the desktop program and run it; nothing else puts its parts together."""

import contextlib
import logging
import sys
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from crmadmin import __version__
from crmadmin.errors import Problem
from crmadmin.errors.window import CANNOT_START
from crmadmin.keychain import Keychain
from crmadmin.logs import log_to, places
from crmadmin.resource_files import resource
from crmadmin.sandbox.seed import Seed
from crmadmin.services.browsing import Browsing
from crmadmin.services.connecting import Connecting
from crmadmin.services.demo import make_demo
from crmadmin.services.drafting import Drafting
from crmadmin.services.effecting import Effecting
from crmadmin.services.history import History
from crmadmin.services.importing import import_files
from crmadmin.services.linking import Linking
from crmadmin.services.local_sandbox import LocalSandbox
from crmadmin.services.planning import Planning
from crmadmin.services.previewing import Previewing
from crmadmin.services.proposing import Proposing
from crmadmin.services.pulling import Pulling
from crmadmin.services.pushing import Pushing
from crmadmin.services.rehearsing import Rehearsing
from crmadmin.services.sandboxing import demo_documents, seed_of
from crmadmin.services.workspaces import (
    Database,
    create_workspace,
    default_folder,
    demo_workspace,
    open_workspace,
)
from crmadmin.settings import LANGUAGE, THEME, Settings
from crmadmin.ui.actions import Actions
from crmadmin.ui.dialogs.problem import ProblemDialog
from crmadmin.ui.i18n import Languages, system_language
from crmadmin.ui.icons import Icons
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Navigation
from crmadmin.ui.notices import Notices
from crmadmin.ui.operations import Operations, unexpected
from crmadmin.ui.pages.associations import ASSOCIATIONS
from crmadmin.ui.pages.connections import CONNECTIONS
from crmadmin.ui.pages.history import HISTORY
from crmadmin.ui.pages.leads import LEADS
from crmadmin.ui.pages.overview import OVERVIEW
from crmadmin.ui.pages.pull import PULL
from crmadmin.ui.pages.records import RECORDS
from crmadmin.ui.pages.review import REVIEW
from crmadmin.ui.pages.sync import SYNC
from crmadmin.ui.services import Doors, Services
from crmadmin.ui.session import Session
from crmadmin.ui.settings_store import IniStore
from crmadmin.ui.shell import Shell
from crmadmin.ui.smoothness import keep_smooth
from crmadmin.ui.theme import Theme

PAGES = (
    OVERVIEW,
    RECORDS,
    ASSOCIATIONS,
    LEADS,
    SYNC,
    REVIEW,
    HISTORY,
    PULL,
    CONNECTIONS,
)
"""The pages, in the order of the rail; the last ones stand at its foot."""

_log = logging.getLogger(__name__)
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where the program keeps what is its own, and where it proposes new workspaces."""

    configuration: Path
    log: Path
    demo: Path
    workspaces: Path

    @classmethod
    def of_person(cls) -> "Folders":
        """Give the folders that the system has for this person."""
        return cls(
            configuration=platformdirs.user_config_path("crmadmin", appauthor=False),
            log=platformdirs.user_log_path("crmadmin", appauthor=False),
            demo=demo_workspace().parent,
            workspaces=default_folder(),
        )


def run(workspace: Path | None, *, demo: bool = False, folders: Folders | None = None) -> int:
    """Open the window, on a workspace or on the demo where that is asked; give the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("crmadmin")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("crmadmin")
    application.setWindowIcon(QIcon(str(resource("icons", "crmadmin.svg"))))
    qInstallMessageHandler(_log_qt)
    try:
        kept = folders or Folders.of_person()
        with contextlib.suppress(OSError):  # without a log rather than not at all
            log_to(kept.log)
        window = build_window(application, kept)
    except Exception as error:  # noqa: BLE001 - whatever it is, a person must be told
        return tell_failure(application, error)
    watch_errors(window.shell)
    window.show()
    if demo:
        window.session.open_demo()
    elif workspace is not None:
        window.session.open(workspace)
    status = application.exec()
    window.shell.operations.close()
    window.session.end()
    return status


def build_window(
    application: QApplication, folders: Folders, keychain: Keychain | None = None
) -> MainWindow:
    """Build the window with all that it stands on; the keychain is the system's unless given."""
    shell = build_shell(application, Settings(IniStore(folders.configuration / "settings.ini")))
    session = Session(shell, build_doors(folders, keychain or Keychain()))
    window = MainWindow(shell, session, PAGES, help_folder=resource("help"))
    keep_smooth()
    return window


def build_shell(application: QApplication, settings: Settings) -> Shell:
    """Build the services of the window itself."""
    theme = Theme(application, settings.get(THEME))
    icons = Icons(theme)
    return Shell(
        settings=settings,
        theme=theme,
        icons=icons,
        languages=Languages(application, resource("translations"), settings.get(LANGUAGE)),
        operations=Operations(application),
        actions=Actions(icons, application),
        notices=Notices(application),
        navigation=Navigation(application),
    )


def build_doors(folders: Folders, keychain: Keychain) -> Doors:
    """Build the ways into a workspace."""
    demo = folders.demo / demo_workspace().name
    return Doors(
        open=lambda path: build_services(open_workspace(path), keychain, demo=demo),
        create=lambda path: build_services(create_workspace(path), keychain, demo=demo),
        demo=partial(make_demo, folders.demo),
        demo_path=demo,
        folder=folders.workspaces,
    )


def build_services(database: Database, keychain: Keychain, *, demo: Path) -> Services:
    """Build the verbs of an open workspace; ``demo`` is the file of the demo."""
    connecting = Connecting(database, keychain)
    return Services(
        database=database,
        import_files=partial(import_files, database),
        browsing=Browsing(database),
        drafting=Drafting(database),
        effecting=Effecting(database),
        previewing=Previewing(database),
        proposing=Proposing(database),
        connecting=connecting,
        pulling=Pulling(database, connecting.open_client),
        planning=Planning(database),
        pushing=Pushing(database, connecting.open_client),
        history=History(database),
        linking=Linking(database),
        rehearsing=Rehearsing(database),
        sandbox=LocalSandbox(lambda: _seed(database, demo)),
    )


def _seed(database: Database, demo: Path) -> Seed:
    """Give what a sandbox is filled with; the demo's files know more than its workspace."""
    is_demo = database.path == demo.resolve()
    return seed_of(database, demo_documents() if is_demo else None)


def tell_failure(application: QApplication, error: Exception) -> int:
    """Say in a dialog why the program cannot start."""
    _log.error("Cannot start: %s\n%s", type(error).__name__, places(error))
    detail = f"{type(error).__name__}: {error}\n{places(error)}"
    problem = error if isinstance(error, Problem) else Problem(CANNOT_START, detail=detail)
    icons = Icons(Theme(application, THEME.default))
    dialog = ProblemDialog(None, icons, problem, system_language())
    dialog.finished.connect(application.quit)
    dialog.open()
    application.exec()
    return 1


def watch_errors(shell: Shell) -> None:
    """Log every error that nobody foresaw, and tell the person."""

    def tell(error: BaseException) -> None:
        _log.error("Unexpected %s\n%s", type(error).__name__, places(error))
        shell.notices.problem(unexpected(error))

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            tell(error)

    def thread_hook(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            _log.error("In a thread: %s\n%s", failed.exc_type.__name__, places(failed.exc_value))

    sys.excepthook = hook
    threading.excepthook = thread_hook


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("crmadmin.qt").log(_QT_LEVELS[kind], "%s", message)
