"""Who watches a push: told after every line of its journal, and able to stop it between calls."""

import time

from crmadmin.core.progress import Cancelled, Monitor
from crmadmin.core.runs.report import PushProgress

_SECONDS_BETWEEN = 0.1


class Watch:
    """Tells a monitor how far a push is; what it raises to stop is heard at the next call.

    A call that was sent is always waited for, and what came of it written down.
    """

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._last: PushProgress | None = None
        self._told = 0.0
        self.stopped = False

    def show(self, progress: PushProgress) -> None:
        """Tell how far the push is."""
        self._last = progress
        self._tell()

    def check(self) -> None:
        """Raise Cancelled once the push should stop; called while the portal is waited for."""
        if time.monotonic() - self._told >= _SECONDS_BETWEEN:
            self._tell()
        if self.stopped:
            raise Cancelled

    def _tell(self) -> None:
        self._told = time.monotonic()
        if self._last is None or self.stopped:
            return
        try:
            self._monitor(self._last)
        except Cancelled:
            self.stopped = True
