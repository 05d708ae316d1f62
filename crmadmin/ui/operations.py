"""Work in the background: started from the window, reported back to the window's thread.

Workers never own or create Qt objects. They emit through one long-lived relay that lives on the
window's thread; the relay hands each message to the :class:`Job` it belongs to. (Objects made in
or for a worker lose results when nobody keeps them, and run their slots in the worker.)
"""

import itertools
import logging
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal, Slot

from crmadmin.core.progress import Cancelled, Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.errors.window import UNEXPECTED
from crmadmin.logs import places
from crmadmin.ui.changes import Changes
from crmadmin.ui.pace import Pace

T = TypeVar("T")

_log = logging.getLogger(__name__)
_REPORT_EVERY = 0.1
_THREADS = 4


class Job(QObject):
    """One piece of work under way; lives on the window's thread until it has ended.

    ``progressed`` carries a :class:`~crmadmin.ui.pace.Reading`.
    """

    progressed = Signal(object)
    ended = Signal()

    def __init__(self, title: str, *, hidden: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.hidden = hidden
        self.changes = Changes.NOTHING
        self.wanted = True
        self._stop = threading.Event()
        self._pace = Pace()

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._stop.is_set()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; it ends without a result at its next report of progress."""
        self._stop.set()

    @Slot()
    def abandon(self) -> None:
        """Ask the work to stop and ignore whatever it still gives."""
        self.wanted = False
        self._stop.set()

    def tell(self, progress: Progress) -> None:
        """Pass progress on, with its pace."""
        self.progressed.emit(self._pace.read(progress, time.monotonic()))


class _Relay(QObject):
    """What workers emit through; made on, and lives on, the window's thread."""

    progressed = Signal(object, object)
    settled = Signal(object, object)


class Operations(QObject):
    """Run work in the background and hand its results to the window.

    ``changed`` carries the :class:`Changes` of work that succeeded; ``failed`` a
    :class:`Problem` that nobody else handles; ``started`` the :class:`Job` of work to be shown.
    """

    changed = Signal(object)
    failed = Signal(object)
    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(_THREADS, QThread.idealThreadCount()))
        self._numbers = itertools.count()
        self._jobs: dict[int, tuple[Job, Callable[[object], None]]] = {}
        self._latest: dict[str, Job] = {}
        self._relay = _Relay(self)
        self._relay.progressed.connect(self._tell)
        self._relay.settled.connect(self._settle)

    def start(
        self,
        work: Callable[[Monitor], T],
        *,
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[Problem], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        title: str = "",
        changes: Changes = Changes.NOTHING,
        latest: str = "",
    ) -> Job:
        """Run ``work(monitor)`` in the background, then ``done(result)`` on the window's thread.

        Work with a ``title`` shows in the status bar. Where ``owner`` dies first, or newer work
        with the same ``latest`` key was started, the work is stopped and none of the callbacks is
        called. ``changes`` is told to everybody on success, after ``done``. A failure goes to
        ``failed``, or to :attr:`failed` where that is None; it is always a Problem.
        """
        job = Job(title, hidden=not title, parent=self)
        job.changes = changes
        owner.destroyed.connect(job.abandon)
        if latest:
            if latest in self._latest:
                self._latest[latest].abandon()
            self._latest[latest] = job
            job.ended.connect(partial(self._forget, latest, job))
        number = next(self._numbers)

        def settle(outcome: object) -> None:
            if isinstance(outcome, Cancelled):
                if cancelled:
                    cancelled()
            elif isinstance(outcome, Problem):
                (failed or self.failed.emit)(outcome)
            else:
                done(cast("T", outcome))
                self.tell_changes(changes)

        self._jobs[number] = (job, settle)
        if title:
            self.started.emit(job)
        self._pool.start(partial(_run, work, number, job._stop, self._relay))  # noqa: SLF001
        return job

    def tell_changes(self, changes: Changes) -> None:
        """Tell everybody which kinds of thing changed."""
        if changes:
            self.changed.emit(changes)

    def close(self, seconds: float = 5.0) -> bool:
        """Stop all work and wait for it; tell whether it ended in time."""
        for job, _ in self._jobs.values():
            job.abandon()
        return self._pool.waitForDone(int(seconds * 1000))

    @property
    def running(self) -> int:
        """Count the work that has not ended."""
        return len(self._jobs)

    def _forget(self, latest: str, job: Job) -> None:
        if self._latest.get(latest) is job:
            del self._latest[latest]

    @Slot(object, object)
    def _tell(self, number: int, progress: Progress) -> None:
        job, _ = self._jobs[number]
        if job.wanted:
            job.tell(progress)

    @Slot(object, object)
    def _settle(self, number: int, outcome: object) -> None:
        job, settle = self._jobs.pop(number)
        try:
            if job.wanted:
                settle(outcome)
        finally:
            job.ended.emit()
            job.deleteLater()


def _run(
    work: Callable[[Monitor], object], number: int, stop: threading.Event, relay: _Relay
) -> None:
    """Do the work in a worker thread and emit its outcome; nothing escapes."""
    last = ("", 0.0)

    def monitor(progress: Progress) -> None:
        nonlocal last
        if stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if progress.step != last[0] or now - last[1] >= _REPORT_EVERY:
            last = (progress.step, now)
            relay.progressed.emit(number, progress)

    relay.settled.emit(number, _outcome(work, monitor, stop))


def _outcome(work: Callable[[Monitor], object], monitor: Monitor, stop: threading.Event) -> object:
    if stop.is_set():
        return Cancelled()
    try:
        return work(monitor)
    except (Cancelled, Problem) as outcome:
        return outcome
    except Exception as error:  # noqa: BLE001 - whatever a worker raises becomes a Problem
        _log.error("Unexpected %s\n%s", type(error).__name__, places(error))
        return unexpected(error)


def unexpected(error: BaseException) -> Problem:
    """Give the problem to show for an error that no room foresaw."""
    return Problem(UNEXPECTED, detail=f"{type(error).__name__}: {error}\n{places(error)}")
