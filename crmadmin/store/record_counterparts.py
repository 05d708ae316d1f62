"""The same record in the other system."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import (
    ACCOUNT,
    COMPANIES,
    CONTACT,
    CONTACTS,
    DEALS,
    LEAD,
    OPPORTUNITY,
    System,
)
from crmadmin.core.records.detail import Counterpart, RecordName
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import PairRow
from crmadmin.store.record_names import StoredRecord, name_records
from crmadmin.store.records import ROW, RecordTable

_LINKS = {
    CONTACTS: (("salesforcecontactid", CONTACT), ("salesforceleadid", LEAD)),
    COMPANIES: (("salesforceaccountid", ACCOUNT),),
    DEALS: (("hs_salesforceopportunityid", OPPORTUNITY),),
}
"""The property that links a record to its Salesforce record, the first filled one (D3)."""

_HUBSPOT_OBJECTS = {s: h for h, salesforce in SALESFORCE_OBJECTS.items() for s in salesforce}


def read_counterparts(connection: Connection, record: StoredRecord) -> tuple[Counterpart, ...]:
    """Read how a record stands to the other system; nothing for an object that does not sync."""
    hubspot = record.table.system is System.HUBSPOT
    if record.table.object not in (SALESFORCE_OBJECTS if hubspot else _HUBSPOT_OBJECTS):
        return ()
    if pairs := tuple(_paired(connection, record)):
        return pairs
    others = _linked_salesforce(record) if hubspot else _linked_hubspot(connection, record)
    return tuple(
        Counterpart(record=_named(connection, record, *other), state=None) for other in others
    )


def _paired(connection: Connection, record: StoredRecord) -> Iterable[Counterpart]:
    """Give what the pairing settled."""
    query = select(PairRow.__table__)
    if record.table.system is System.HUBSPOT:
        query = query.where(
            PairRow.object == record.table.object, PairRow.hubspot_row == record.number
        )
    else:
        query = query.where(
            PairRow.salesforce_object == record.table.object,
            PairRow.salesforce_row == record.number,
        )
    for pair in connection.execute(query):
        if record.table.system is System.HUBSPOT:
            system, name = System.SALESFORCE, pair.salesforce_object or ""
            other = _id_at(connection, record.tables.get(system, name), pair.salesforce_row)
            other = other or pair.salesforce_id
        else:
            system, name = System.HUBSPOT, pair.object
            other = _id_at(connection, record.tables.get(system, name), pair.hubspot_row)
        found = _named(connection, record, system, name, other) if other else None
        yield Counterpart(record=found, state=PairState(pair.state))


Other = tuple[System, str, str]


def _linked_salesforce(record: StoredRecord) -> Iterable[Other]:
    """Give the Salesforce record that the first filled link property names."""
    for name, target in _LINKS[record.table.object]:
        if link := record.texts.get(name):
            yield System.SALESFORCE, target, link
            return


def _linked_hubspot(connection: Connection, record: StoredRecord) -> Iterable[Other]:
    """Give the HubSpot records whose link property names this Salesforce record."""
    name = _HUBSPOT_OBJECTS[record.table.object]
    link = next(each for each, target in _LINKS[name] if target == record.table.object)
    hubspot = record.tables.get(System.HUBSPOT, name)
    if hubspot is None or link not in hubspot.definitions:
        return
    columns = hubspot.table.c
    query = select(columns[hubspot.id_column]).where(columns[link] == record.id)
    for other in connection.scalars(query):
        yield System.HUBSPOT, name, other


def _named(
    connection: Connection, record: StoredRecord, system: System, name: str, other: str
) -> RecordName:
    return name_records(connection, record.tables, system, name, [other])[0]


def _id_at(connection: Connection, table: RecordTable | None, row: int | None) -> str | None:
    if table is None or row is None:
        return None
    columns = table.table.c
    found: str | None = connection.scalar(
        select(columns[table.id_column]).where(columns[ROW] == row)
    )
    return found
