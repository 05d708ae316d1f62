"""Fixtures that every test may ask for, and what every test must keep to.

Warnings fail a test wherever they come from: Python's and Qt's by pyproject.toml, logged ones by
``silent_log``. ``HYPOTHESIS_PROFILE=thorough make test`` tries many more examples.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from crmadmin.store.database import Database
from tests.copied import copied, nothing
from tests.silent_log import silent_log

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("quick", deadline=None, print_blob=True, max_examples=20)
settings.register_profile("thorough", deadline=None, print_blob=True, max_examples=5000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

__all__ = ["silent_log"]

pytest_plugins = ["pytester"]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Give a fresh, empty workspace."""
    with Database.open(copied(tmp_path / "test.crmadmin", nothing)) as opened:
        yield opened
