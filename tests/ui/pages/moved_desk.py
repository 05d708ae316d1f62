"""A portal with leads in stages that is served, and the services on it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.store.connected import save_connection
from crmadmin.ui.services import Services
from tests.services.pushes.records.desk import RecordDesk, pulled_leads, record_desk_of
from tests.ui.conftest import services_of


@pytest.fixture(scope="session")
def led(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pull the portal with its leads once."""
    return pulled_leads(tmp_path_factory.mktemp("led"))


@pytest.fixture
def desk(tmp_path: Path, led: Path) -> Iterator[RecordDesk]:
    """Serve the portal beside a workspace that knows it and is connected to it."""
    with record_desk_of(tmp_path, led) as found:
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
def services(desk: RecordDesk) -> Services:
    """Give the verbs of that workspace; what they call is the served portal."""
    return replace(services_of(desk.database), pushing=desk.pushing)
