"""A small portal that is served, and the services of a workspace that knows it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.store.connected import save_connection
from crmadmin.ui.services import Services
from tests.services.pushes.desk import Desk, desk_of, pulled_workspace
from tests.ui.conftest import services_of


@pytest.fixture(scope="session")
def pulled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the small portal once."""
    return pulled_workspace(tmp_path_factory.mktemp("pulled"))


@pytest.fixture
def desk(tmp_path: Path, pulled: Path) -> Iterator[Desk]:
    """Serve the small portal beside a workspace that knows it and is connected to it."""
    with desk_of(tmp_path, pulled) as found:
        with found.database.writing() as connection:
            save_connection(
                connection,
                Connection(
                    system=System.HUBSPOT,
                    account_id="900001",
                    name="Small portal",
                    kind=AccountKind.LOCAL,
                    host=found.world.server.address,
                    ui_host="app.hubspot.com",
                ),
            )
        yield found


@pytest.fixture
def services(desk: Desk) -> Services:
    """Give the verbs of that workspace; what they call is the small portal."""
    return replace(services_of(desk.database), pushing=desk.pushing)
