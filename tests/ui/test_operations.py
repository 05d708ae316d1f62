"""Work in the background."""

import subprocess
import sys
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.errors.window import CANNOT_START
from crmadmin.ui.changes import Changes
from crmadmin.ui.operations import Operations
from crmadmin.ui.pace import Reading


@pytest.fixture
def operations(qtbot: QtBot) -> Operations:
    """Give operations of this test alone."""
    return Operations()


def test_every_result_of_thousands_of_jobs_arrives(qtbot: QtBot, operations: Operations) -> None:
    """No result is lost, and each comes on the window's thread."""
    owner = QObject()
    results: list[int] = []
    threads: set[QThread] = set()

    def done(result: int) -> None:
        results.append(result)
        threads.add(QThread.currentThread())

    for number in range(5_000):
        operations.start(lambda _monitor, n=number: n, owner=owner, done=done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: operations.running == 0, timeout=30_000)
    assert sorted(results) == list(range(5_000))
    assert threads == {owner.thread()}


def test_progress_comes_with_rate_and_remaining_time(qtbot: QtBot, operations: Operations) -> None:
    """A job that goes on steadily says how fast it is and how long it will take."""
    readings: list[Reading] = []

    def work(monitor: Monitor) -> None:
        for done in range(0, 10, 2):
            monitor(Progress(step="rows", done=done, total=10))
            time.sleep(0.11)

    job = operations.start(work, owner=operations, done=lambda _none: None)
    job.progressed.connect(readings.append)
    qtbot.waitUntil(lambda: operations.running == 0)
    assert readings[0].remaining is None
    assert 10 < readings[-1].rate < 20
    assert readings[-1].remaining == pytest.approx(2 / readings[-1].rate)


def test_cancel_stops_running_work_without_a_failure(qtbot: QtBot, operations: Operations) -> None:
    """Cancelling ends the job at its next report; it is not an error."""
    heard: list[str] = []

    def work(monitor: Monitor) -> None:
        while True:
            monitor(Progress(step="rows", done=1, total=0))
            time.sleep(0.001)

    job = operations.start(
        work,
        owner=operations,
        done=lambda _none: heard.append("done"),
        failed=lambda _problem: heard.append("failed"),
        cancelled=lambda: heard.append("cancelled"),
        changes=Changes.RECORDS,
    )
    operations.changed.connect(lambda _changes: heard.append("changed"))
    with qtbot.waitSignal(job.ended, timeout=1_000):
        job.cancel()
    assert heard == ["cancelled"]


def test_work_cancelled_while_it_waits_never_starts(qtbot: QtBot, operations: Operations) -> None:
    """A job still in the queue ends without running."""
    gate = threading.Event()
    ran: list[int] = []
    for _ in range(20):
        operations.start(lambda _monitor: gate.wait(5), owner=operations, done=lambda _ok: None)
    job = operations.start(lambda _monitor: ran.append(1), owner=operations, done=lambda _n: None)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: operations.running == 0)
    assert ran == []


def test_newer_work_of_the_same_key_silences_the_older(
    qtbot: QtBot, operations: Operations
) -> None:
    """A result that is no longer wanted is dropped, however late it comes."""
    gate = threading.Event()
    results: list[str] = []

    def old(_monitor: Monitor) -> str:
        gate.wait(5)
        return "old"

    operations.start(old, owner=operations, done=results.append, latest="rows")
    operations.start(lambda _m: "new", owner=operations, done=results.append, latest="rows")
    qtbot.waitUntil(lambda: results == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: operations.running == 0)
    assert results == ["new"]


def test_results_for_a_dead_owner_are_dropped(qtbot: QtBot, operations: Operations) -> None:
    """A page that was closed hears nothing more of its work."""
    gate = threading.Event()
    owner = QObject()
    heard: list[object] = []
    operations.start(lambda _monitor: gate.wait(5), owner=owner, done=heard.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: operations.running == 0)
    assert heard == []


def test_a_problem_reaches_whoever_asked_for_it(qtbot: QtBot, operations: Operations) -> None:
    """A Problem that work raises is given to its own handler, as it is."""
    met: list[Problem] = []

    def work(_monitor: Monitor) -> None:
        raise Problem(CANNOT_START, detail="why")

    operations.start(work, owner=operations, done=lambda _none: None, failed=met.append)
    qtbot.waitUntil(lambda: operations.running == 0)
    assert [(problem.code, problem.detail) for problem in met] == [("window.cannot_start", "why")]


def test_an_unforeseen_error_becomes_a_problem_and_its_message_is_not_logged(
    qtbot: QtBot, operations: Operations, caplog: pytest.LogCaptureFixture
) -> None:
    """The person sees the message; the log, which may travel, does not hold record values."""

    def work(_monitor: Monitor) -> None:
        raise ValueError("marie@example.org")

    with qtbot.waitSignal(operations.failed) as caught:
        operations.start(work, owner=operations, done=lambda _none: None)
    (problem,) = caught.args
    assert problem.code == "window.unexpected"
    assert "marie@example.org" in problem.detail
    assert "ValueError" in caplog.text
    assert "marie@example.org" not in caplog.text


def test_changes_are_told_after_the_result(qtbot: QtBot, operations: Operations) -> None:
    """Whoever refreshes on a change sees what the work has done."""
    order: list[object] = []
    operations.changed.connect(order.append)
    operations.start(
        lambda _monitor: "result", owner=operations, done=order.append, changes=Changes.DRAFT
    )
    qtbot.waitUntil(lambda: operations.running == 0)
    assert order == ["result", Changes.DRAFT]


def test_close_stops_what_still_runs(qtbot: QtBot, operations: Operations) -> None:
    """The program does not wait for work that nobody will see."""
    heard: list[object] = []

    def work(monitor: Monitor) -> None:
        while True:
            monitor(Progress(step="", done=0, total=0))
            time.sleep(0.001)

    operations.start(work, owner=operations, done=heard.append)
    assert operations.close(2)
    assert heard == []


def test_two_thousand_emits_do_not_abort_the_process() -> None:
    """Some PySide6 builds lose a reference at each emit and abort after a few hundred."""
    code = (
        "from PySide6.QtCore import QCoreApplication, QObject, Signal\n"
        "class Bell(QObject):\n"
        "    rang = Signal(object)\n"
        "application = QCoreApplication([])\n"
        "bell = Bell()\n"
        "heard = []\n"
        "bell.rang.connect(heard.append)\n"
        "for number in range(2000):\n"
        "    bell.rang.emit(number)\n"
        "print(len(heard))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "2000"), done.stderr
