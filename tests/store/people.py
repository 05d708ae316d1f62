"""A few records of every kind, on an engine of their own."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, create_engine, insert
from sqlalchemy.pool import StaticPool

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.sync.canonical import key_of
from crmadmin.models import Base
from crmadmin.store.records import RecordTable, define_object, key_column

HUBSPOT = System.HUBSPOT
CONTACTS = (
    Definition(system=HUBSPOT, object="contacts", name="email", label="Email"),
    Definition(system=HUBSPOT, object="contacts", name="firstname", label="First name"),
    Definition(system=HUBSPOT, object="contacts", name="score", label="Score", type="number"),
    Definition(system=HUBSPOT, object="contacts", name="born", label="Born", type="date"),
    Definition(system=HUBSPOT, object="contacts", name="seen", label="Seen", type="datetime"),
    Definition(
        system=HUBSPOT, object="contacts", name="optout", type="bool", field_type="booleancheckbox"
    ),
    Definition(
        system=HUBSPOT,
        object="contacts",
        name="stage",
        label="Stage",
        type="enumeration",
        field_type="select",
        options=(
            Option(value="z_first", label="First stage", position=0),
            Option(value="a_last", label="Dernière", position=1),
        ),
    ),
    Definition(system=HUBSPOT, object="contacts", name="hubspot_owner_id", type="enumeration"),
    Definition(
        system=HUBSPOT,
        object="contacts",
        name="interests",
        label="Interests",
        type="enumeration",
        field_type="checkbox",
    ),
)


@contextmanager
def open_connection() -> Iterator[Connection]:
    """Give a connection to an empty workspace in memory."""
    engine = create_engine("sqlite+pysqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def load(
    connection: Connection, table: RecordTable, records: Sequence[Mapping[str, str | None]]
) -> None:
    """Write records with the keys of their values; ids count from 1 unless given."""
    rows = []
    for number, record in enumerate(records, start=1):
        row = {table.id_column: str(number), **record}
        for definition in table.definitions.values():
            text = row.setdefault(definition.name, None) or None
            row[definition.name] = text
            if definition.kind.has_key:
                row[key_column(definition.name)] = key_of(definition.kind, text)
        rows.append(row)
    if rows:
        connection.execute(insert(table.table), rows)


def make_contacts(
    connection: Connection, records: Sequence[Mapping[str, str | None]]
) -> RecordTable:
    """Make HubSpot contacts."""
    table = define_object(connection, HUBSPOT, "contacts", CONTACTS)
    load(connection, table, records)
    return table
