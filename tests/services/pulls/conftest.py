"""The sandbox, served for the length of a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.pulls.world import World, served


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Serve a small portal and org."""
    with served(tmp_path) as found:
        yield found
