"""The log tells where errors passed, never what records hold."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.logs import NAME, log_to

ADDRESS = "marie.curie@example.org"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Log to a folder of this test."""
    logger = logging.getLogger("crmadmin")
    level = logger.level
    handler = log_to(tmp_path / "log")
    yield tmp_path / "log" / NAME
    logger.removeHandler(handler)
    logger.setLevel(level)
    handler.close()


def test_an_exception_is_logged_with_its_places_but_not_its_message(
    log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Messages often hold the value that was stumbled over."""
    try:
        int(ADDRESS)
    except ValueError:
        logging.getLogger("crmadmin.somewhere").exception("Could not read a cell")
    written = log.read_text(encoding="utf-8")
    assert "Could not read a cell" in written
    assert "ValueError" in written
    assert "test_logs.py" in written
    assert ADDRESS not in written


def test_the_log_does_not_grow_without_end(log: Path) -> None:
    """It is put aside when it is large, and few of them are kept."""
    logger = logging.getLogger("crmadmin.somewhere")
    for _ in range(60):
        logger.info("x" * 100_000)
    kept = sorted(log.parent.iterdir())
    assert len(kept) == 4
    assert all(file.stat().st_size <= 1_000_000 for file in kept)
