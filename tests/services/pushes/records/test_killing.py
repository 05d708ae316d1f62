"""The program is killed wherever the deletion of a stage can stand, and goes on each time."""

from pathlib import Path

import pytest

from tests.services.pushes.killing.chain import ANSWERS, IN_TURN, LINES
from tests.services.pushes.killing.records import prepared_leads, record_chain

LEADS = 230


@pytest.mark.parametrize("points", [LINES, ANSWERS], ids=["lines", "answers"])
def test_no_lead_is_lost_or_moved_twice(tmp_path: Path, points: frozenset[str]) -> None:
    """Killed at each line, or at each answer, with another fault for every program."""
    pulled = prepared_leads(tmp_path, LEADS)
    folder = tmp_path / "killed"
    folder.mkdir()
    counts = record_chain(folder, pulled, leads=LEADS, fault=IN_TURN, points=points)
    assert counts.is_whole, counts
    assert counts.batches == 3
    assert counts.killed >= counts.batches
    assert counts.faults > 0
