"""How far an import is, in bytes of its files."""

import time
from collections.abc import Iterable
from pathlib import Path

from crmadmin.core.progress import Monitor, Progress

PAIRING = "pairing"
"""The step after the files: finding which records belong together."""

_SECONDS_BETWEEN = 0.1


class Watch:
    """Tells a monitor how many bytes are done, at most ten times a second.

    The monitor is also asked while the database works, so that it can cancel at any time.
    """

    def __init__(self, monitor: Monitor, paths: Iterable[Path]) -> None:
        self._monitor = monitor
        self._sizes = {path: _size(path) for path in paths}
        self._total = sum(self._sizes.values())
        self._before = 0
        self._done = 0
        self._step = ""
        self._told = 0.0

    def begin(self, label: str) -> None:
        """Begin a file."""
        self._step = label
        self._done = self._before
        self._tell()

    def at(self, done: int) -> None:
        """Tell how many bytes of the file are read."""
        self._done = self._before + done
        self.beat()

    def end(self, path: Path) -> None:
        """End a file."""
        self._before += self._sizes.get(path, 0)
        self._done = self._before

    def step(self, name: str) -> None:
        """Begin a step that reads no file."""
        self._step, self._done = name, self._total
        self._tell()

    def beat(self, _seen: int = 0) -> None:
        """Repeat how far the work is if the monitor has not been asked for a while."""
        if time.monotonic() - self._told >= _SECONDS_BETWEEN:
            self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        done = min(self._done, self._total)
        self._monitor(Progress(step=self._step, done=done, total=self._total, unit="bytes"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
