"""A workspace with records to push from, for the length of a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.pushes.links.desk import LinkDesk, link_desk_of, pulled_links


@pytest.fixture(scope="session")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the portal with its records once."""
    return pulled_links(tmp_path_factory.mktemp("linked"))


@pytest.fixture
def desk(tmp_path: Path, linked: Path) -> Iterator[LinkDesk]:
    """Serve the portal beside a workspace that knows it."""
    with link_desk_of(tmp_path, linked) as found:
        yield found
