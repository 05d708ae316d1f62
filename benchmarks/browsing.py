"""A million-row table in the window: how long its thread is ever blocked, how much memory.

The window runs without a display in a process of its own. A timer beats every millisecond in the
window's thread; the longest time between two beats, painting included, is the longest block.
Sorting, scrolling and filtering are done three times, with other columns or words, and the quietest
counts: what other programs take from the machine only adds. An idle process is watched in the
same way for comparison.
"""

import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.measured import Measured, peak_memory, timed
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
        measured.append(Measured(what=f"table of {rows:,}: {what}", seconds=seconds))
        measured.append(
            Measured(what="– longest block", value=block, unit="ms", target=LONGEST_BLOCK)
        )
    idle = Measured(what="an idle process, interrupted by the machine", value=_idle(), unit="ms")
    peak = Measured(what="memory of the window", value=memory, unit="MB", target=MOST_MEMORY)
    return [*measured, idle, peak]


def _use(path: Path, folder: Path) -> tuple[list[Step], float]:
    """Open the Records page on a workspace and do what a person does."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.modules["numpy"] = None  # type: ignore[assignment]  # openpyxl takes it from the peers
    from benchmarks.window import RecordsWindow  # noqa: PLC0415 - Qt only in the window's process

    with RecordsWindow(path, folder) as window:
        steps = [_quietest(window, deed) for deed in _script(window)]
    return steps, peak_memory()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that a person does, in several ways of the same kind; and when it is shown."""

    what: str
    ways: tuple[Callable[[], None], ...]
    is_shown: Callable[[], bool]


def _script(window: "RecordsWindow") -> tuple[Deed, ...]:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - Qt only in the window's process

    browser = window.browser
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder

    def order(name: str, way: Qt.SortOrder = up) -> Callable[[], None]:
        return lambda: browser.view.table.sort(browser.view.table.position_of(name) or 0, way)

    def narrow(number: int) -> Callable[[], None]:
        given = Filter(property="text_3", operator=Operator.CONTAINS, values=(f"elodie {number}",))
        return lambda: browser.apply((given,))

    def search(number: int) -> Callable[[], None]:
        return lambda: browser.search(f"jerome {number}")

    def deed(what: str, *ways: Callable[[], None]) -> Deed:
        return Deed(what=what, ways=ways, is_shown=window.is_shown)

    return (
        deed("first page", window.open),
        deed("sort by text", order("text_5"), order("text_6"), order("text_7")),
        deed("sort by number", order("number_2"), order("number_3"), order("number_4")),
        deed("sort by date", order("date_0"), order("date_1"), order("date_2")),
        deed("sort by choice", order("choice_1"), order("choice_0"), order("choice_1", down)),
        deed("last page", browser.view.scrollToBottom),
        Deed(
            what="scrolling through 200 places",
            ways=(window.scroll, window.scroll, window.scroll),
            is_shown=window.has_scrolled,
        ),
        deed("filter by text", narrow(12), narrow(34), narrow(56)),
        deed("search in all columns", search(4242), search(1717), search(999)),
    )


def _quietest(window: "RecordsWindow", deed: Deed) -> Step:
    steps = [_step(window, way, deed.is_shown) for way in deed.ways]
    return deed.what, min(step[0] for step in steps), min(step[1] for step in steps)


def _step(
    window: "RecordsWindow", way: Callable[[], None], shown: Callable[[], bool]
) -> tuple[float, float]:
    def carry_out() -> None:
        way()
        window.wait(shown)

    window.heart.start()
    seconds = timed(carry_out)
    return seconds, window.heart.stop()


def _idle(seconds: float = 5.0) -> float:
    """Give the longest time, in milliseconds, that a process doing nothing was kept waiting."""
    longest, last = 0.0, time.perf_counter()
    end = last + seconds
    while last < end:
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last - 0.001), now
    return longest * 1000
