"""A workspace knows its portal and its org, and no secret of theirs."""

import json
from dataclasses import replace

from sqlalchemy import insert, select, update

from crmadmin.core.connection import AccountKind, Connection, SuperAdmin
from crmadmin.core.definitions import System
from crmadmin.models import ConnectionRow, SnapshotRow
from crmadmin.store.connected import (
    account_held,
    drop_connection,
    read_connection,
    save_connection,
)
from crmadmin.store.database import Database

PORTAL = Connection(
    system=System.HUBSPOT,
    account_id="900001",
    name="Lumen Atelier",
    kind=AccountKind.LOCAL,
    host="http://127.0.0.1:4000",
    scopes=("oauth", "crm.lists.read"),
    super_admin=SuperAdmin.YES,
    connected_at="2026-10-01T08:00:00.000Z",
)


def test_a_connection_is_kept(database: Database) -> None:
    """What was saved is read, one for each system, the newest in place of the former."""
    org = replace(PORTAL, system=System.SALESFORCE, account_id="00D000000000001EAA")
    with database.writing() as connection:
        for kept in (PORTAL, org, replace(PORTAL, name="Lumen")):
            save_connection(connection, kept)
    with database.reading() as connection:
        assert read_connection(connection, System.HUBSPOT) == replace(PORTAL, name="Lumen")
        assert read_connection(connection, System.SALESFORCE) == org


def test_a_connection_is_forgotten(database: Database) -> None:
    """After forgetting there is none."""
    with database.writing() as connection:
        save_connection(connection, PORTAL)
        drop_connection(connection, System.HUBSPOT)
        assert read_connection(connection, System.HUBSPOT) is None


def test_what_a_newer_version_added_is_left_aside(database: Database) -> None:
    """An unknown field does not keep a workspace from opening."""
    with database.writing() as connection:
        save_connection(connection, PORTAL)
        value = json.loads(connection.scalar(select(ConnectionRow.value)) or "")
        newer = json.dumps({**value, "colour": "red"})
        connection.execute(update(ConnectionRow).values(value=newer))
        assert read_connection(connection, System.HUBSPOT) == PORTAL


def test_the_account_stays_known(database: Database) -> None:
    """After disconnecting, the newest snapshot still says whose data this is."""
    snapshot = {"system": "hubspot", "taken_at": "2026-10-01T08:00:00.000Z", "fingerprint": ""}
    with database.writing() as connection:
        assert account_held(connection, System.HUBSPOT) == ""
        for account in ("900000", "900001"):
            connection.execute(insert(SnapshotRow), {**snapshot, "account_id": account})
        assert account_held(connection, System.HUBSPOT) == "900001"
        save_connection(connection, replace(PORTAL, account_id="900002"))
        assert account_held(connection, System.HUBSPOT) == "900002"
        assert account_held(connection, System.SALESFORCE) == ""
