"""Puts a plain dataset into the tables of a workspace, for tests that compare both engines."""

from sqlalchemy import Connection, Engine, create_engine, delete, event, insert, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from crmadmin.core.definitions import DEALS, ID_PROPERTY, System, ValueKind
from crmadmin.core.sync.canonical import key_of
from crmadmin.core.sync.dataset import Dataset
from crmadmin.core.sync.pairing import Pair
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import (
    AssociationRow,
    Base,
    HistoryRow,
    ListRow,
    MembershipRow,
    OwnerRow,
    PairRow,
    StageRow,
    UserRow,
)
from crmadmin.store.records import ROW, define_object, key_column, load_tables


def memory_engine() -> Engine:
    """Make an empty workspace in memory."""
    engine = create_engine("sqlite://", poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def add_functions(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.create_function(
            "email_key", 1, lambda text: key_of(ValueKind.EMAIL, text), deterministic=True
        )

    Base.metadata.create_all(engine)
    return engine


def fill(connection: Connection, dataset: Dataset) -> None:
    """Store a dataset; owners and users become people whose names are their own identity."""
    for system, objects, definitions in (
        (System.HUBSPOT, dataset.hubspot, dataset.hubspot_definitions),
        (System.SALESFORCE, dataset.salesforce, dataset.salesforce_definitions),
    ):
        for name in {**objects, **definitions}:
            table = define_object(connection, system, name, definitions.get(name, {}).values())
            rows = []
            for record_id, values in objects.get(name, {}).items():
                row: dict[str, str | None] = {ID_PROPERTY[system]: record_id}
                for definition in table.definitions.values():
                    text = values.get(definition.name) or None
                    if definition.name != ID_PROPERTY[system]:
                        row[definition.name] = text
                    if definition.kind.has_key:
                        row[key_column(definition.name)] = key_of(definition.kind, text)
                rows.append(row)
            if rows:
                connection.execute(insert(table.table), rows)
    _fill_beside(connection, dataset)


def _fill_beside(connection: Connection, dataset: Dataset) -> None:
    stages = dataset.hubspot_definitions.get(DEALS, {}).get("dealstage")
    rows: dict[type[Base], list[dict[str, object]]] = {
        AssociationRow: [
            {
                "from_object": "contacts",
                "to_object": "companies",
                "from_id": a.contact_id,
                "to_id": a.company_id,
                "category": "HUBSPOT_DEFINED",
                "type_id": 1 if a.primary else 279,
            }
            for a in dict.fromkeys(dataset.associations)
        ],
        HistoryRow: [
            {
                "system": str(entry.system),
                "object": entry.object,
                "record_id": entry.record_id,
                "property": entry.property_name,
                "changed_at": entry.changed_at,
                "source_type": entry.source_type,
                "source_user_id": "",
            }
            for entry in dataset.history
        ],
        ListRow: [
            {
                "list_id": name,
                "name": name,
                "object_type_id": "0-1",
                "processing_type": "DYNAMIC",
                "size": len(members),
            }
            for name, members in dataset.members.items()
        ],
        MembershipRow: [
            {"list_id": name, "record_id": member}
            for name, members in dataset.members.items()
            for member in members
        ],
        StageRow: [
            {
                "object": DEALS,
                "pipeline_id": "default",
                "stage_id": option.value,
                "label": option.label,
                "position": option.position,
                "archived": False,
                "stage_metadata": "{}",
            }
            for option in (stages.options if stages else ())
        ],
    }
    for model, values in rows.items():
        if values:
            connection.execute(insert(model), values)
    _fill_people(connection, dataset)


def _fill_people(connection: Connection, dataset: Dataset) -> None:
    """Write owners and users so that matching them gives the dataset's owners back."""
    owner_of_user, user_of_owner = dataset.owners.owner_of_user, dataset.owners.user_of_owner
    connection.execute(delete(OwnerRow))
    owners = sorted({*owner_of_user.values(), *user_of_owner})
    for owner in owners:
        connection.execute(
            insert(OwnerRow).values(
                owner_id=owner,
                email="",
                first_name="",
                last_name="",
                user_id="",
                type="PERSON",
                archived=False,
                identity=owner,
            )
        )
    for user in sorted({*owner_of_user, *user_of_owner.values()}):
        identity = owner_of_user.get(user, user)
        connection.execute(
            insert(UserRow).values(
                user_id=user,
                username="",
                email="",
                first_name="",
                last_name="",
                active=user in user_of_owner.values(),
                type="Standard",
                identity=identity,
            )
        )


def stored_pairs(connection: Connection, hubspot_object: str) -> set[Pair]:
    """Read the ``pair`` table of an object as the values that ``core`` gives."""
    tables = load_tables(connection)
    ids: dict[tuple[System, str], dict[int, str]] = {}
    for table in tables.all():
        columns = select(table.table.c[ROW], table.table.c[table.id_column])
        ids[table.system, table.object] = dict(connection.execute(columns).all())
    pairs = set()
    for row in connection.execute(
        select(PairRow.__table__).where(PairRow.object == hubspot_object)
    ):
        salesforce = ids.get((System.SALESFORCE, row.salesforce_object or ""), {})
        pairs.add(
            Pair(
                object=row.object,
                state=PairState(row.state),
                hubspot_id=ids[System.HUBSPOT, row.object].get(row.hubspot_row),
                salesforce_object=row.salesforce_object,
                salesforce_id=salesforce.get(row.salesforce_row, row.salesforce_id),
            )
        )
    return pairs
