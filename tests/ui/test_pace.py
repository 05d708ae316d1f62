"""How fast work goes and how long it will still take."""

import pytest

from crmadmin.core.progress import Progress
from crmadmin.ui.formats import paced, share
from crmadmin.ui.pace import Pace, Reading
from crmadmin.ui.shell import Shell


def at(done: int, total: int = 100, step: str = "a", unit: str = "rows") -> Progress:
    """Give progress."""
    return Progress(step=step, done=done, total=total, unit=unit)


def test_steady_work_has_a_steady_rate() -> None:
    """Rate and remaining time come from the rows done between two readings."""
    pace = Pace()
    readings = [pace.read(at(done), float(done)) for done in range(0, 50, 10)]
    assert readings[0].remaining is None
    assert readings[-1].rate == pytest.approx(1)
    assert readings[-1].remaining == pytest.approx(60)


def test_the_next_file_goes_on_at_the_same_pace() -> None:
    """Bytes are counted over all files: a new step is no new work."""
    pace = Pace()
    pace.read(at(0, step="a"), 0)
    pace.read(at(10, step="a"), 1)
    assert pace.read(at(20, step="b"), 2).rate == pytest.approx(10)


@pytest.mark.parametrize("other", [at(20, unit="bytes"), at(20, total=0), at(5)])
def test_other_work_starts_anew(other: Progress) -> None:
    """What was learned of rows says nothing of bytes."""
    pace = Pace()
    pace.read(at(0), 0)
    pace.read(at(10), 1)
    assert pace.read(other, 2).rate == 0


def test_readings_that_come_at_once_do_not_divide_by_nothing() -> None:
    """Two reports in the same instant keep the rate."""
    pace = Pace()
    pace.read(at(0), 0)
    pace.read(at(10), 1)
    assert pace.read(at(11), 1).rate == pytest.approx(10)


def test_readings_are_written_with_their_units(shell: Shell) -> None:
    """Bytes as sizes, rows as numbers, seconds as durations."""
    of_bytes = Reading(progress=at(5, 10, unit="bytes"), rate=3_200_000, remaining=12)
    of_rows = Reading(progress=at(5, 0), rate=12_500)
    assert paced(of_bytes) == "3.2 MB/s · 12 s left"
    assert paced(of_rows) == "12,500 rows/s"
    assert (share(of_bytes), share(of_rows)) == (0.5, None)


def test_a_forecast_is_never_absurd() -> None:
    """Work that waits for an account's limit is not said to take a million years."""
    pace = Pace()
    pace.read(at(0, total=1_000_000), 0)
    for moment in range(1, 100):
        waiting = pace.read(at(1, total=1_000_000), float(moment))
    assert waiting.remaining is None


def test_more_to_do_is_the_same_work() -> None:
    """A pull learns as it goes how much there is; its rate stays."""
    pace = Pace()
    pace.read(at(0, total=100), 0)
    pace.read(at(10, total=100), 1)
    grown = pace.read(at(20, total=300), 2)
    assert grown.rate == pytest.approx(10)
    assert grown.remaining == pytest.approx(28)
