"""The program as the app puts it together."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.app import Folders, build_window, tell_failure, watch_errors
from crmadmin.services.workspaces import create_workspace
from crmadmin.ui.main_window import MainWindow

ROOT = Path(__file__).parents[1]
RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from crmadmin import app
from crmadmin.ui.main_window import MainWindow
home = Path(sys.argv[1])
folders = app.Folders(configuration=home, log=home, demo=home, workspaces=home)
show = MainWindow.show
def show_and_leave(window):
    show(window)
    window.session.entered.connect(lambda services: QTimer.singleShot(200, window.close))
MainWindow.show = show_and_leave
sys.exit(app.run(home / "acme.crmadmin", folders=folders))
"""


def test_the_program_opens_a_workspace_and_ends(tmp_path: Path) -> None:
    """From the start to the end nothing is said on standard error, and the file is free again."""
    create_workspace(tmp_path / "acme.crmadmin").close()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "settings.ini").exists()
    assert not list(tmp_path.glob("*-wal"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Build the window as the program does."""
    folders = Folders(configuration=tmp_path, log=tmp_path, demo=tmp_path, workspaces=tmp_path)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = build_window(application, folders)
    qtbot.addWidget(made)
    yield made
    made.shell.operations.close()
    made.session.end()


def test_an_error_that_nobody_foresaw_is_told_but_its_message_is_not_logged(
    qtbot: QtBot,
    window: MainWindow,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No bare traceback reaches a person, no value a log."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watch_errors(window.shell)
    try:
        int("marie.curie@example.org")
    except ValueError as error:
        with qtbot.waitSignal(window.shell.notices.met) as met:
            sys.excepthook(type(error), error, error.__traceback__)
    assert "marie.curie@example.org" in met.args[0].detail
    assert "ValueError" in caplog.text
    assert "marie.curie@example.org" not in caplog.text


@pytest.fixture
def staying(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application, which does not quit when its last window closes.

    Its loop has ended by then: the order to quit would be left to the next test, whose loops
    would all end at once.
    """
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    qapp.setQuitOnLastWindowClosed(True)


def test_a_program_that_cannot_start_says_so(
    staying: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A dialog tells it, and the exit status is 1."""
    told: list[str] = []

    def close() -> None:
        for dialog in QApplication.topLevelWidgets():
            if dialog.objectName() == "problem":
                told.append(said(dialog, "problem.sentence"))
                dialog.close()

    QTimer.singleShot(200, close)
    assert tell_failure(staying, OSError("no such thing")) == 1
    assert told == ["crmadmin could not start."]


def said(dialog: QWidget, name: str) -> str:
    """Read a label."""
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()
