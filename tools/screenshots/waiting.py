"""Waiting for the window and its workers."""

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from crmadmin.ui.main_window import MainWindow

PATIENCE = 300_000
"""Milliseconds after which a picture is taken of whatever is there."""


def wait(milliseconds: int) -> None:
    """Let the window and its workers go on; ``QTest.qWait`` would keep the interpreter's lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until no work runs and everything is drawn."""
    deadline = QDeadlineTimer(PATIENCE)
    wait(50)
    while window.shell.operations.running and not deadline.hasExpired():
        wait(20)
    wait(100)
