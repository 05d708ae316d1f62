"""The program is killed wherever a push can stand, with every fault, and goes on each time."""

from pathlib import Path

import pytest

from tests.services.pushes.killing.chain import ANSWERS, IN_TURN, LINES, chain, prepared

STEPS = 5


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the portal that many steps are pushed to, once."""
    return prepared(tmp_path_factory.mktemp("large"))


@pytest.mark.parametrize("points", [LINES, ANSWERS], ids=["lines", "answers"])
def test_nothing_is_lost_or_done_twice(tmp_path: Path, large: Path, points: frozenset[str]) -> None:
    """Killed at each line, or at each answer, with another fault for every program."""
    counts = chain(tmp_path, large, fault=IN_TURN, steps=STEPS, points=points)
    assert counts.is_whole, counts
    assert counts.killed >= STEPS
    assert counts.faults > 0
