"""Fixtures that every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from crmadmin.store.database import Database

settings.register_profile("crmadmin", deadline=None)
settings.load_profile("crmadmin")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Give a fresh, empty workspace."""
    with Database.create(tmp_path / "test.crmadmin") as opened:
        yield opened
