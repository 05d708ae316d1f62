"""Make pictures of every page, to look at and for the README.

``python -m tools.screenshots FOLDER`` draws without a display, at 1440×900: the start page, every
page of an empty workspace and of the demo, and the dialogs, in French and English, light and
dark; the overview once more at twice the resolution. A new page adds its scenes to ``SCENES``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from crmadmin.app import PAGES, Folders, build_window
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import System
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.errors import Language
from crmadmin.settings import ThemeChoice
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.pages.sync.groups import OUTCOMES, RECORD_OUTCOMES, Group
from crmadmin.ui.pages.sync.page import SyncPage
from crmadmin.ui.pages.sync.proposals.rows import Chosen
from crmadmin.ui.tables.view import TableView
from tools.memory_keyring import memory_keychain

WIDTH, HEIGHT = 1440, 900
_PATIENCE = 300_000

Scene = Callable[[MainWindow], QWidget | None]
"""Bring the window into a state; give what is to be pictured, None for nothing."""


def page(name: str) -> Scene:
    """Show a page of the open workspace."""

    def show(window: MainWindow) -> QWidget:
        window.show_page(name)
        return window

    return show


def dialog(action: str, name: str) -> Scene:
    """Open a dialog by its action."""

    def show(window: MainWindow) -> QWidget | None:
        window.shell.actions.qt(action).trigger()
        settle(window)
        opened = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.objectName() == name and widget.isVisible()
        ]
        return opened[0] if opened else None

    return show


def explained(window: MainWindow) -> QWidget:
    """Open the records behind a count of the Sync page and explain the first."""
    sync = _sync(window)
    sync.drilling.open("jobtitle", OUTCOMES[Group.TO_HUBSPOT])
    settle(window)
    sync.drilling.view.table.selectRow(0)
    return window


def drafted(window: MainWindow) -> QWidget:
    """Change a rule on the Sync page: its counts show old and new."""
    sync = _sync(window)
    sync.leave_drill()
    sync.mappings.select("phone")
    row = sync.mappings.current_mapping()
    if row is not None:
        sync.mappings.rule_chosen.emit(row, SyncRule.ALWAYS_USE_SALESFORCE)
    return window


def whole_records(window: MainWindow) -> QWidget:
    """Open the records that a first match creates, excludes and cannot tell apart."""
    sync = _sync(window)
    sync.choose_scenario(Scenario.FIRST_MATCH)
    settle(window)
    sync.drilling.open("", RECORD_OUTCOMES)
    return window


def on_sync(action: str, name: str) -> Scene:
    """Open a dialog over the mappings of the Sync page."""
    opened = dialog(action, name)

    def show(window: MainWindow) -> QWidget | None:
        sync = _sync(window)
        sync.choose_scenario(Scenario.NEXT_SYNC)
        sync.mappings.select("phone")
        settle(window)
        return opened(window)

    return show


def adding(window: MainWindow) -> QWidget | None:
    """Choose a property for a new mapping; what it would do is counted."""
    shown = on_sync("sync.add", "sync.mapping_dialog")(window)
    if shown is not None:
        for table in shown.findChildren(TableView):
            table.go_to(0)
        wait(500)
    return shown


def proposals(window: MainWindow) -> QWidget:
    """Check the mappings of the demo and show what differs on one of them."""
    sync = _sync(window)
    sync.proposals.open()
    settle(window)
    view = sync.proposals.view
    view.choose(Chosen.MAPPED)
    if view.selected():
        view.evidence_opened.emit(view.selected()[0])
    return window


def _sync(window: MainWindow) -> SyncPage:
    window.show_page("sync")
    settle(window)
    (found,) = window.findChildren(SyncPage)
    return found


def record(window: MainWindow) -> QWidget:
    """Open one record on the Records page, with all that surrounds it."""
    window.show_page("records")
    settle(window)
    (table,) = [view for view in window.findChildren(TableView) if view.isVisible()]
    table.selectRow(2)
    wait(500)  # the panel waits until the selection rests
    return window


def connected(window: MainWindow) -> QWidget:
    """Connect the demo to the sandbox of this computer, both systems."""
    window.show_page("connections")
    settle(window)
    _press(window, "connections.use_sandbox")
    settle(window)
    return window


def pulling(window: MainWindow) -> QWidget:
    """Pull until records come; the pull goes on."""
    window.show_page("pull")
    settle(window)
    window.shell.actions.qt("pull.start").trigger()
    deadline = QDeadlineTimer(_PATIENCE)
    (done,) = window.findChildren(QLabel, "pull.done")
    while not any(sign in done.text() for sign in (" of ", " sur ")) and not deadline.hasExpired():
        wait(20)
    wait(300)
    return window


def cancelled(window: MainWindow) -> QWidget:
    """Cancel the pull: the page offers to resume it."""
    window.shell.actions.qt("pull.cancel").trigger()
    return window


def pulled(window: MainWindow) -> QWidget:
    """Pull to the end."""
    window.shell.actions.qt("pull.start").trigger()
    return window


def unreachable(window: MainWindow) -> QWidget:
    """Pull from a portal that does not answer."""
    if window.session.services is not None:
        window.session.services.sandbox.stop()
    window.shell.actions.qt("pull.start").trigger()
    return window


def disconnected(window: MainWindow) -> None:
    """Forget the sandbox that is gone: the next look begins unconnected."""
    if window.session.services is not None:
        for system in System:
            window.session.services.connecting.forget(system)


def _press(window: MainWindow, name: str) -> None:
    for button in window.findChildren(QPushButton, name):
        button.click()


SCENES: dict[str, Scene] = {
    **{f"page-{spec.id}": page(spec.id) for spec in PAGES},
    "record": record,
    "explained": explained,
    "drafted": drafted,
    "whole-records": whole_records,
    "add-mapping": adding,
    "proposals": proposals,
    "object-settings": on_sync("sync.settings_edit", "sync.settings_dialog"),
    "assumptions": on_sync("sync.policies", "sync.policies_dialog"),
    "palette": dialog("tools.palette", "palette"),
    "preferences": dialog("tools.preferences", "preferences"),
    "shortcuts": dialog("help.shortcuts", "shortcuts"),
    "guide": dialog("help.guide", "guide"),
    "about": dialog("help.about", "about"),
    "import": dialog("file.import", "import"),
    "connected": connected,
    "pull-ready": page("pull"),
    "pulling": pulling,
    "pull-cancelled": cancelled,
    "pulled": pulled,
    "pull-unreachable": unreachable,
    "disconnected": disconnected,
}
"""What is pictured of the demo, by the name of its picture, in this order."""

MOVING = frozenset({"pulling"})
"""Scenes that are pictured while work runs."""


def wait(milliseconds: int) -> None:
    """Let the window and its workers go on; ``QTest.qWait`` would keep the interpreter's lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until no work runs and everything is drawn."""
    deadline = QDeadlineTimer(_PATIENCE)
    wait(50)
    while window.shell.operations.running and not deadline.hasExpired():
        wait(20)
    wait(100)


def picture(window: MainWindow, scene: Scene, file: Path, *, moves: bool = False) -> None:
    """Bring a scene about and save its picture, once all work is done unless the scene moves."""
    shown = scene(window)
    if not moves:
        settle(window)
    if shown is not None:
        shown.grab().save(str(file))
        if isinstance(shown, QDialog):
            shown.close()


def pictures(window: MainWindow, out: Path, look: str) -> None:
    """Picture everything in the language and the colours worn now."""
    session = window.session
    settle(window)
    picture(window, lambda window: window, out / f"start-{look}.png")
    empty = session.doors.folder / f"empty-{look}.crmadmin"
    session.create(empty)
    settle(window)
    for spec in PAGES:
        picture(window, page(spec.id), out / f"empty-{spec.id}-{look}.png")
    session.open_demo()
    settle(window)
    for name, scene in SCENES.items():
        picture(window, scene, out / f"{name}-{look}.png", moves=name in MOVING)
    session.close()
    settle(window)


def main() -> None:
    """Make the pictures."""
    parser = argparse.ArgumentParser(description="Make pictures of every page.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="*", default=[*Language], type=Language)
    parser.add_argument(
        "--themes", nargs="*", default=[ThemeChoice.LIGHT, ThemeChoice.DARK], type=ThemeChoice
    )
    parser.add_argument("--scale", default="1")
    chosen = parser.parse_args()
    out: Path = chosen.folder
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder)
        folders = Folders(configuration=at, log=at, demo=at, workspaces=at / "workspaces")
        window = build_window(application, folders, memory_keychain())
        window.resize(WIDTH, HEIGHT)
        window.show()
        for language in chosen.languages:
            for theme in chosen.themes:
                window.shell.languages.choose(language)
                window.shell.theme.choose(theme)
                suffix = "" if chosen.scale == "1" else f"-{chosen.scale}x"
                pictures(window, out, f"{language}-{theme}{suffix}")
        window.shell.operations.close()
        window.session.end()
    if chosen.scale == "1":
        again = [sys.executable, "-m", "tools.screenshots", str(out / "twice"), "--scale", "2"]
        subprocess.run([*again, "--languages", "en", "--themes", "light"], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
