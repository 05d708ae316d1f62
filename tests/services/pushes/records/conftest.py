"""A workspace with leads to push from, for the length of a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.pushes.records.desk import RecordDesk, pulled_leads, record_desk_of


@pytest.fixture(scope="session")
def led(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the portal with its leads once."""
    return pulled_leads(tmp_path_factory.mktemp("led"))


@pytest.fixture
def desk(tmp_path: Path, led: Path) -> Iterator[RecordDesk]:
    """Serve the portal beside a workspace that knows it."""
    with record_desk_of(tmp_path, led) as found:
        yield found
