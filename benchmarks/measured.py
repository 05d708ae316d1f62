"""What a benchmark measures, and how it is shown."""

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One figure, in seconds beside a peer's in the same run, or in a unit of its own.

    ``target`` is the ratio (with a peer) or the value (without) that must not be passed,
    None = none set.
    """

    what: str
    seconds: float | None = None
    peer: str = ""
    peer_seconds: float | None = None
    value: float | None = None
    unit: str = ""
    target: float | None = None

    @property
    def ratio(self) -> float | None:
        """Give our time as a multiple of the peer's."""
        if self.seconds is None or not self.peer_seconds:
            return None
        return self.seconds / self.peer_seconds

    @property
    def is_met(self) -> bool | None:
        """Tell whether the target is kept, None if there is none."""
        figure = self.ratio if self.ratio is not None else self.value
        return None if self.target is None or figure is None else figure <= self.target


def timed(work: Callable[[], object]) -> float:
    """Run and give the seconds it took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def as_table(measured: Iterable[Measured]) -> str:
    """Write figures as a Markdown table."""
    lines = [
        "| what | crmadmin | beside | its time | ratio | target |",
        "|---|---:|---|---:|---:|---:|",
    ]
    for each in measured:
        ours = f"{each.seconds:.2f} s" if each.seconds is not None else ""
        if each.value is not None:
            ours = f"{each.value:,.0f} {each.unit}"
        theirs = f"{each.peer_seconds:.2f} s" if each.peer_seconds is not None else ""
        ratio = f"{each.ratio:.2f}" if each.ratio is not None else ""
        target = "" if each.target is None else f"≤ {each.target:g} {each.unit}".strip()
        if each.is_met is not None:
            target += " ✓" if each.is_met else " ✗"
        lines.append(f"| {each.what} | {ours} | {each.peer} | {theirs} | {ratio} | {target} |")
    return "\n".join(lines)


def peak_memory() -> float:
    """Give the peak of the process's memory in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss of a new process counts what it was forked from
        lines = status.read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024
    import resource  # noqa: PLC0415 - not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
