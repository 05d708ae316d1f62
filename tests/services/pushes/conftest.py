"""A workspace to push from, for the length of a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.pushes.desk import Desk, desk_of, pulled_workspace


@pytest.fixture(scope="session")
def pulled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the small portal once."""
    return pulled_workspace(tmp_path_factory.mktemp("pulled"))


@pytest.fixture
def desk(tmp_path: Path, pulled: Path) -> Iterator[Desk]:
    """Serve a small portal beside a workspace that knows it."""
    with desk_of(tmp_path, pulled) as found:
        yield found
