"""Who watches a pull: told how far it is, and able to stop it, on the thread that began it."""

import threading
import time
from collections.abc import Callable

from crmadmin.core.progress import Cancelled, Monitor
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.progress import PullProgress

_SECONDS_BETWEEN = 0.1


class Watch:
    """Tells a monitor how far a pull is; other threads learn of a cancel by :meth:`check`.

    The monitor is called on the thread that made the watch only, at most ten times a second, and
    whenever a step begins.
    """

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._owner = threading.get_ident()
        self._stopped = threading.Event()
        self._last = PullProgress(
            step=str(StepName(Part.ACCOUNT)), done=0, total=0, unit="records", part=Part.ACCOUNT
        )
        self._told = 0.0

    def show(self, progress: PullProgress) -> None:
        """Tell how far a step is."""
        begins = progress.step != self._last.step
        self._last = progress
        if begins or (progress.total and progress.done >= progress.total):
            self._tell()
        else:
            self.beat()

    def beat(self) -> None:
        """Ask the monitor again if it was not asked for a while; raises Cancelled."""
        if time.monotonic() - self._told >= _SECONDS_BETWEEN:
            self._tell()

    def check(self) -> None:
        """Raise Cancelled once the pull should stop; any thread may ask."""
        if self._stopped.is_set():
            raise Cancelled
        if threading.get_ident() == self._owner:
            self.beat()

    def stop(self) -> None:
        """Have every thread stop at its next look."""
        self._stopped.set()

    def _tell(self) -> None:
        self._told = time.monotonic()
        try:
            self._monitor(self._last)
        except Cancelled:
            self.stop()
            raise


Check = Callable[[], None]
"""Raises Cancelled once the work should stop."""
