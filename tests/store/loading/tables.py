"""Small tables to load into, and what is in them afterwards."""

from collections.abc import Sequence

from sqlalchemy import Connection

from crmadmin.core.definitions import Definition, System
from crmadmin.core.import_report import Loaded
from crmadmin.store.loading import Intake

HUBSPOT = System.HUBSPOT
NOW, LATER = "2026-09-05T10:00:00.000Z", "2026-09-06T10:00:00.000Z"


def contact(name: str, kind: str = "string", *, declared: bool = True) -> Definition:
    """Declare a contact property of a HubSpot type."""
    return Definition(
        system=HUBSPOT, object="contacts", name=name, label=name, type=kind, declared=declared
    )


ID = contact("hs_object_id")
NAME, SCORE = contact("name"), contact("score", "number")


def load(
    connection: Connection,
    properties: Sequence[Definition],
    *parts: Sequence[Sequence[str | None]],
    at: str = NOW,
) -> Loaded:
    """Load rows as one import does; each part is a batch."""
    intake = Intake(connection, started_at=at)
    table, _stale = intake.declare(HUBSPOT, "contacts", tuple(properties))
    with intake.records(table, properties) as loading:
        for part in parts:
            loading.add(part)
        return loading.finish()


def contacts(connection: Connection, columns: str = "*") -> list[tuple[object, ...]]:
    """Give the contacts' rows by id."""
    query = f"SELECT {columns} FROM hubspot_contacts ORDER BY hs_object_id"  # noqa: S608 - own words
    return [tuple(row) for row in connection.exec_driver_sql(query)]


def history(connection: Connection) -> list[tuple[object, ...]]:
    """Give what the history says, oldest first."""
    query = (
        "SELECT record_id, property, old_value, value, changed_at, source_type, import_id "
        "FROM history ORDER BY changed_at, history_id"
    )
    return [tuple(row) for row in connection.exec_driver_sql(query)]
