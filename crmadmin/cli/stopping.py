"""Ctrl-C: work is asked to stop, and stops between two steps with everything as it was."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from crmadmin.core.progress import Cancelled, Monitor, Progress


@contextmanager
def stoppable(monitor: Monitor) -> Iterator[Monitor]:
    """Give a monitor that raises Cancelled once Ctrl-C was pressed.

    A second Ctrl-C does not wait: it raises KeyboardInterrupt at once.
    """
    asked = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            signal.default_int_handler(number, frame)
        asked.set()

    def watch(progress: Progress) -> None:
        if asked.is_set():
            raise Cancelled
        monitor(progress)

    if threading.current_thread() is not threading.main_thread():
        yield monitor
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield watch
    finally:
        signal.signal(signal.SIGINT, before)
