"""What a record's properties were, and when."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from crmadmin.core.definitions import System
from crmadmin.core.records.detail import HistoryEntry
from crmadmin.models import HistoryRow, OwnerRow, UserRow
from crmadmin.store.records import RecordTable
from crmadmin.store.value_labels import called, load_labels, person_name

Query = Select[*tuple[Any, ...]]
Entry = Row[*tuple[Any, ...]]

MOST_ENTRIES = 500
"""How many entries of one record are read; a panel cannot be read further."""


def count_history(connection: Connection, table: RecordTable, record_id: str) -> int:
    """Count the entries of a record."""
    return connection.scalar(_of(select(func.count()), table, record_id)) or 0


def read_history(
    connection: Connection, table: RecordTable, record_id: str
) -> tuple[HistoryEntry, ...]:
    """Read the newest entries of a record, newest first."""
    statement = _of(select(HistoryRow.__table__), table, record_id)
    newest = statement.order_by(HistoryRow.changed_at.desc(), HistoryRow.history_id.desc())
    rows = connection.execute(newest.limit(MOST_ENTRIES)).all()
    people = _people(connection, table.system)
    return tuple(
        _entry(connection, table, row, _before(rows, position), people)
        for position, row in enumerate(rows)
    )


def _of(
    statement: Select[*tuple[Any, ...]], table: RecordTable, record_id: str
) -> Select[*tuple[Any, ...]]:
    return statement.where(
        HistoryRow.system == str(table.system),
        HistoryRow.object == table.object,
        HistoryRow.record_id == record_id,
    )


def _before(rows: Sequence[Entry], position: int) -> str | None:
    """Give the value before an entry: its own, else that of the next older entry."""
    row = rows[position]
    if row.old_value is not None:
        return str(row.old_value)
    older = (each.value for each in rows[position + 1 :] if each.property == row.property)
    return next(older, None)


def _entry(
    connection: Connection,
    table: RecordTable,
    row: Entry,
    before: str | None,
    people: dict[str, str],
) -> HistoryEntry:
    definition = table.find(row.property)
    labels = load_labels(connection, definition) if definition else {}

    def label(text: str | None) -> str | None:
        return called(labels, definition, text) or text if definition and text else text

    return HistoryEntry(
        property=row.property,
        label=definition.label if definition and definition.label else row.property,
        changed_at=row.changed_at,
        before=label(before),
        after=label(row.value),
        source=row.source_type,
        user=people.get(row.source_user_id, row.source_user_id),
        imported=row.import_id is not None,
    )


def _people(connection: Connection, system: System) -> dict[str, str]:
    """Name who can have made a change: HubSpot users by their user id, Salesforce users."""
    if system is System.SALESFORCE:
        users = connection.execute(select(UserRow.__table__))
        return {
            u.user_id: person_name(u.first_name, u.last_name, u.email, u.user_id) for u in users
        }
    owners = connection.execute(select(OwnerRow.__table__))
    return {
        o.user_id: person_name(o.first_name, o.last_name, o.email, o.user_id)
        for o in owners
        if o.user_id
    }
