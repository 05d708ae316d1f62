"""The guard against unexpected log records bites."""

from pathlib import Path

import pytest

CASES = """
import logging

def test_warns():
    logging.getLogger("store").warning("disk %s", "slow")

def test_warns_and_looks(caplog):
    logging.getLogger("store").warning("disk slow")
    assert "slow" in caplog.text

def test_informs():
    logging.getLogger("store").info("all well")
"""


def test_only_a_record_that_nobody_expects_fails(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A warning fails the test that logged it, unless the test reads the log; notes pass."""
    pytester.makeconftest("from tests.silent_log import silent_log")
    pytester.makepyfile(CASES)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    result = pytester.runpytest_subprocess("-p", "no:pytest-qt", "-p", "no:xdist")
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*logged, and no test expects it:", "store: disk slow"])
