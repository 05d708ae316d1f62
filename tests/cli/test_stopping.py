"""Ctrl-C asks the work to stop."""

import signal
import threading

import pytest

from crmadmin.cli.stopping import stoppable
from crmadmin.core.progress import Cancelled, Monitor, Progress, unwatched

STEP = Progress(step="contacts.csv", done=1, total=2)


def test_the_work_is_cancelled_at_its_next_word() -> None:
    """The first Ctrl-C lets the step end; the handler of before comes back."""
    before = signal.getsignal(signal.SIGINT)
    with stoppable(unwatched) as monitor:
        monitor(STEP)
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            monitor(STEP)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_ctrl_c_does_not_wait() -> None:
    """Work that says nothing is interrupted."""
    with stoppable(unwatched):
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)


def test_another_thread_is_not_stopped_by_signals() -> None:
    """Only the main thread may ask for signals; elsewhere the monitor stays as it is."""
    seen: list[Monitor] = []

    def work() -> None:
        with stoppable(unwatched) as monitor:
            seen.append(monitor)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [unwatched]
