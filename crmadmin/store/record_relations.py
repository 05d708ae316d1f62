"""What a record is associated with: HubSpot's associations, Salesforce's references."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.definitions import ACCOUNT, CONTACT, LEAD, OPPORTUNITY, System, ValueKind
from crmadmin.core.records.detail import RelatedRecord, RelatedRecords
from crmadmin.models import AssociationRow, AssociationTypeRow
from crmadmin.store.record_names import StoredRecord, name_records

MOST_RECORDS = 200
"""How many associated records of one object are read; ``total`` tells of the rest."""

_HUBSPOT_DEFINED = "HUBSPOT_DEFINED"
_PREFIXES = {"001": ACCOUNT, "003": CONTACT, "00Q": LEAD, "006": OPPORTUNITY}
"""The first characters of a Salesforce Id name its object (domain/salesforce-api.md)."""

Type = tuple[str, int]


@dataclass(slots=True)
class _Link:
    labels: dict[str, None] = field(default_factory=dict)
    primary: bool = False


def read_related(connection: Connection, record: StoredRecord) -> tuple[RelatedRecords, ...]:
    """Read what a record is associated with, by object."""
    if record.table.system is System.HUBSPOT:
        links = _associations(connection, record.table.object, record.id)
    else:
        links = _references(connection, record)
    return tuple(_related(connection, record, name, found) for name, found in links.items())


def _related(
    connection: Connection, record: StoredRecord, name: str, links: Mapping[str, _Link]
) -> RelatedRecords:
    system = record.table.system
    first = sorted(links, key=lambda each: (not links[each].primary, not links[each].labels))
    named = name_records(connection, record.tables, system, name, first[:MOST_RECORDS])
    return RelatedRecords(
        system=system,
        object=name,
        records=tuple(
            RelatedRecord(
                record=each, labels=tuple(links[each.id].labels), primary=links[each.id].primary
            )
            for each in named
        ),
        total=len(links),
    )


def _associations(connection: Connection, name: str, record_id: str) -> dict[str, dict[str, _Link]]:
    """Collect a HubSpot record's associations, told from either side."""
    rows, types = AssociationRow, AssociationTypeRow
    kind = (rows.category, rows.type_id)
    found: dict[str, dict[str, _Link]] = {}
    for other, other_id, side, own_id in (
        (rows.to_object, rows.to_id, rows.from_object, rows.from_id),
        (rows.from_object, rows.from_id, rows.to_object, rows.to_id),
    ):
        query = (
            select(other, other_id, *kind, types.label)
            .outerjoin(
                types,
                (types.from_object == rows.from_object)
                & (types.to_object == rows.to_object)
                & (types.category == rows.category)
                & (types.type_id == rows.type_id),
            )
            .where(side == name, own_id == record_id)
        )
        for to_object, to_id, category, type_id, label in connection.execute(query):
            link = found.setdefault(to_object, {}).setdefault(to_id, _Link())
            if category == _HUBSPOT_DEFINED and type_id in PRIMARY_TYPES:
                link.primary = True
            elif label:
                link.labels[label] = None
    return found


def _references(connection: Connection, record: StoredRecord) -> dict[str, dict[str, _Link]]:
    """Collect what a Salesforce record refers to, and an account's contacts (indexed)."""
    found: dict[str, dict[str, _Link]] = {}
    for definition in record.table.definitions.values():
        target = record.texts[definition.name]
        if definition.kind is not ValueKind.REFERENCE or not target or target == record.id:
            continue
        if name := _PREFIXES.get(target[:3]):
            link = found.setdefault(name, {}).setdefault(target, _Link())
            link.labels[definition.label or definition.name] = None
    contacts = record.tables.get(System.SALESFORCE, CONTACT)
    if record.table.object == ACCOUNT and contacts and "AccountId" in contacts.definitions:
        columns = contacts.table.c
        query = select(columns[contacts.id_column]).where(columns["AccountId"] == record.id)
        for contact_id in connection.scalars(query):
            found.setdefault(CONTACT, {}).setdefault(contact_id, _Link())
    return found
