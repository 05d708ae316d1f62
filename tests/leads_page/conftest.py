"""The portal of these tests, and what is asked of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.copied import copied
from tests.leads_page.portal import leads_portal


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Database]:
    """Open a copy of the portal's workspace."""
    with Database.open(copied(tmp_path / "leads.crmadmin", leads_portal)) as database:
        yield database


@pytest.fixture
def drafting(workspace: Database) -> Drafting:
    """Give its draft."""
    return Drafting(workspace)
