"""Which portal and which org the workspace is connected to; never a secret."""

import json
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import Connection as Database
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from crmadmin.core.connection import AccountKind, Connection, SuperAdmin
from crmadmin.core.definitions import System
from crmadmin.models import ConnectionRow, SnapshotRow

_NAMES = {field.name for field in fields(Connection)}


def read_connection(database: Database, system: System) -> Connection | None:
    """Read the connection to a system; None where there is none."""
    value = database.scalar(select(ConnectionRow.value).where(ConnectionRow.system == str(system)))
    return None if value is None else _decoded(value)


def save_connection(database: Database, connection: Connection) -> None:
    """Keep a connection in place of the one to the same system."""
    value = json.dumps(asdict(connection), ensure_ascii=False)
    row = {"account_id": connection.account_id, "value": value}
    database.execute(
        upsert(ConnectionRow)
        .values(system=str(connection.system), **row)
        .on_conflict_do_update(index_elements=[ConnectionRow.system], set_=row)
    )


def drop_connection(database: Database, system: System) -> None:
    """Forget the connection to a system."""
    database.execute(delete(ConnectionRow).where(ConnectionRow.system == str(system)))


def account_held(database: Database, system: System) -> str:
    """Name the account whose data the workspace holds; empty where none was connected yet.

    It stays known after the connection is forgotten: records of two accounts never mix.
    """
    for held in (
        select(ConnectionRow.account_id).where(ConnectionRow.system == str(system)),
        select(SnapshotRow.account_id)
        .where(SnapshotRow.system == str(system))
        .order_by(SnapshotRow.snapshot_id.desc())
        .limit(1),
    ):
        if account := database.scalar(held):
            return account
    return ""


def _decoded(value: str) -> Connection:
    """Read the JSON of a row; what a newer version added is left aside."""
    kept: dict[str, Any] = {
        name: item for name, item in json.loads(value).items() if name in _NAMES
    }
    kept["system"] = System(kept["system"])
    kept["kind"] = AccountKind(kept["kind"])
    kept["super_admin"] = SuperAdmin(kept["super_admin"])
    kept["scopes"] = tuple(kept["scopes"])
    return Connection(**kept)
