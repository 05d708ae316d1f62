"""A million-row table in the window: how long its thread is ever blocked, how much memory.

The window runs without a display in a process of its own. A timer beats every millisecond in the
window's thread; the longest time between two beats, painting included, is the longest block.
"""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.measured import Measured, timed
from benchmarks.wide import build_wide
from crmadmin.core.records.query import Filter, Operator

if TYPE_CHECKING:
    from benchmarks.window import RecordsWindow

LONGEST_BLOCK = 50
"""Milliseconds."""

MOST_MEMORY = 300
"""Megabytes of the whole process, at its peak."""

Step = tuple[str, float, float]
"""What was done, the seconds until it was shown, the longest block in milliseconds."""


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Open a table of ``rows`` records and forty columns, and use it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "wide.crmadmin"
        build_wide(path, rows)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            steps, memory = process.submit(_use, path, Path(folder)).result()
    measured = []
    for what, seconds, block in steps:
        measured.append(Measured(what=f"{what}, until it is shown", seconds=seconds))
        measured.append(
            Measured(
                what=f"{what}: longest block of the window",
                value=block,
                unit="ms",
                target=LONGEST_BLOCK,
            )
        )
    measured.append(
        Measured(
            what="memory of the window at its peak", value=memory, unit="MB", target=MOST_MEMORY
        )
    )
    return measured


def _use(path: Path, folder: Path) -> tuple[list[Step], float]:
    """Open the Records page on a workspace and do what a person does."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from benchmarks.window import RecordsWindow  # noqa: PLC0415 - Qt only in the window's process

    with RecordsWindow(path, folder) as window:
        steps = [_step(window, what, do, shown) for what, do, shown in _script(window)]
    return steps, _memory()


def _script(window: "RecordsWindow") -> list[tuple[str, Callable[[], None], Callable[[], bool]]]:
    browser = window.browser
    narrow = Filter(property="text_3", operator=Operator.CONTAINS, values=("elodie 12",))

    def order(name: str) -> Callable[[], None]:
        return lambda: browser.view.table.sort(browser.view.table.position_of(name) or 0)

    return [
        ("first page", window.open, window.is_shown),
        ("sort by text", order("text_5"), window.is_shown),
        ("sort by number", order("number_2"), window.is_shown),
        ("sort by date", order("date_1"), window.is_shown),
        ("sort by choice", order("choice_1"), window.is_shown),
        ("last page", browser.view.scrollToBottom, window.is_shown),
        ("scrolling through 200 places", window.scroll, window.has_scrolled),
        ("filter by text", lambda: browser.apply((narrow,)), window.is_shown),
        ("search all columns", lambda: browser.search("jerome 4242"), window.is_shown),
    ]


def _step(
    window: "RecordsWindow", what: str, do: Callable[[], None], shown: Callable[[], bool]
) -> Step:
    window.heart.start()
    seconds = timed(lambda: (do(), window.wait(shown)))
    return what, seconds, window.heart.stop()


def _memory() -> float:
    """Give the peak of the process's memory in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss of a new process counts what it was forked from
        lines = status.read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024
    import resource  # noqa: PLC0415 - not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
