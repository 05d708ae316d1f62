"""The program is killed wherever a push of pairs can stand, with faults, and goes on each time."""

from pathlib import Path

import pytest

from tests.services.pushes.killing.chain import ANSWERS, IN_TURN, LINES
from tests.services.pushes.killing.links import link_chain


@pytest.mark.parametrize("points", [LINES, ANSWERS], ids=["lines", "answers"])
def test_no_pair_is_lost_or_judged_twice(
    tmp_path: Path, linked: Path, points: frozenset[str]
) -> None:
    """Killed at each line, or at each answer, with another fault for every program."""
    counts = link_chain(tmp_path, linked, fault=IN_TURN, points=points, most=7)
    assert counts.is_whole, counts
    assert counts.killed >= counts.batches
    assert counts.faults > 0
