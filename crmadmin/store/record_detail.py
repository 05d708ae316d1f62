"""Everything the workspace knows of one record."""

from collections.abc import Iterable

from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.records.detail import PropertyValue, RecordDetail
from crmadmin.core.records.query import RecordValue
from crmadmin.store.record_counterparts import read_counterparts
from crmadmin.store.record_history import count_history, read_history
from crmadmin.store.record_names import StoredRecord, find_record, name_records
from crmadmin.store.record_relations import read_related
from crmadmin.store.records import key_column, load_tables
from crmadmin.store.value_labels import called, load_labels


def read_record(
    connection: Connection, system: System, name: str, record_id: str
) -> RecordDetail | None:
    """Read a record with all that surrounds it; None if there is none of that id."""
    tables = load_tables(connection)
    record = find_record(connection, tables, system, name, record_id)
    if record is None:
        return None
    (named,) = name_records(connection, tables, system, name, [record_id])
    return RecordDetail(
        record=named,
        values=tuple(_values(connection, record)),
        related=read_related(connection, record),
        history=read_history(connection, record.table, record_id),
        history_total=count_history(connection, record.table, record_id),
        counterparts=read_counterparts(connection, record),
    )


def _values(connection: Connection, record: StoredRecord) -> Iterable[PropertyValue]:
    for definition in record.table.definitions.values():
        text = record.texts[definition.name]
        key = record.texts[key_column(definition.name)] if definition.kind.has_key else None
        label = called(load_labels(connection, definition), definition, text) if text else None
        yield PropertyValue(
            definition=definition, value=RecordValue(text, key) if text else None, label=label
        )
