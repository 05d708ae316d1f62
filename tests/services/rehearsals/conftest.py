"""A workspace whose portal is gone: a rehearsal needs none."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.store.database import Database
from tests.services.rehearsals.portal import Workspace, pulled_workspace


@pytest.fixture(scope="session")
def pulled_portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the portal once."""
    return pulled_workspace(tmp_path_factory.mktemp("portal"))


@pytest.fixture
def workspace(tmp_path: Path, pulled_portal: Path) -> Iterator[Workspace]:
    """Open a copy of the workspace."""
    file = tmp_path / "rehearsal.crmadmin"
    shutil.copy(pulled_portal, file)
    with Database.open(file) as database:
        yield Workspace(database)
