"""Waiting without going deaf: a cancelled call ends within a fifth of a second."""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

Check = Callable[[], None]
"""Raises :class:`crmadmin.core.progress.Cancelled` once the work should stop."""

HEARING = 0.2
"""Seconds between two looks at whether the work should stop."""

_T = TypeVar("_T")


def unchecked() -> None:
    """Never stop."""


class Clock:
    """The time of this machine, in seconds that only grow."""

    def now(self) -> float:
        """Give the present moment."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)

    def wait(self, seconds: float, check: Check) -> None:
        """Let time pass unless the work is cancelled meanwhile."""
        until = self.now() + seconds
        check()
        while (left := until - self.now()) > 0:
            self.sleep(min(left, HEARING))
            check()

    def attend(self, work: Callable[[], _T], check: Check) -> _T:
        """Do ``work`` on a thread of its own; leave it to itself if cancelled meanwhile.

        For reads only: what is left to itself may still arrive.
        """
        if check is unchecked:
            return work()
        results: list[_T] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                results.append(work())
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                errors.append(error)

        thread = threading.Thread(target=run, name="call", daemon=True)
        thread.start()
        while thread.is_alive():
            thread.join(HEARING)
            check()
        if errors:
            raise errors[0]
        return results[0]
