"""How a sandbox gets its contents: a seed becomes documents and records, once.

Records, history and associations pass by in chunks: memory does not grow with them.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from crmadmin.core.definitions import System
from crmadmin.sandbox.hubspot.associations.aftermath import mirror_all
from crmadmin.sandbox.hubspot.seeding import seed_definitions
from crmadmin.sandbox.kinds import PORTAL
from crmadmin.sandbox.salesforce.seeding import seed_salesforce
from crmadmin.sandbox.seed import Seed, SeedRecord
from crmadmin.sandbox.state import State
from crmadmin.sandbox.times import moment

CHUNK = 2_000
_RECORD = "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_HISTORY = "INSERT INTO history VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ASSOCIATION = "INSERT OR IGNORE INTO association VALUES (?, ?, ?, ?, ?, ?)"
_OTHER_DIRECTIONS = """
INSERT OR IGNORE INTO association
SELECT a.to_object, a.to_id, a.from_object, a.from_id, a.category,
    json_extract(d.body, '$.inverse')
FROM association a JOIN document d ON d.kind = 'association_type'
    AND d.scope = a.from_object || '/' || a.to_object AND d.key = a.category || '/' || a.type_id
WHERE json_extract(d.body, '$.inverse') IS NOT NULL
"""
_MEMBERSHIP = "INSERT OR IGNORE INTO membership VALUES (?, ?, ?)"
Row = tuple[Any, ...]
Item = TypeVar("Item")


def fill(state: State, seed: Seed) -> None:
    """Put a seed into a state that is empty; one that was filled before stays as it is.

    What every portal has (standard properties, default pipelines, HubSpot's own association
    types) is there afterwards, whatever the seed says.
    """
    if state.document(PORTAL, PORTAL) is not None:
        return
    with state.change():
        seed_definitions(state, seed)
        _fill_records(state, seed)
        _fill_facts(state, seed)
        seed_salesforce(state, seed)


def _fill_records(state: State, seed: Seed) -> None:
    numbers: dict[str, int] = {}
    now = state.now()

    def row(record: SeedRecord) -> Row:
        numbers[record.object] = numbers.get(record.object, 0) + 1
        return _record_row(record, numbers[record.object], now)

    own = (record for record in seed.records() if record.system is System.HUBSPOT)
    _insert(state, _RECORD, map(row, own))


def _record_row(record: SeedRecord, sequence: int, now: str) -> Row:
    values = dict(record.values)
    created = record.created_at or values.get("createdate") or values.get("hs_createdate", "")
    modified_property = "lastmodifieddate" if record.object == "contacts" else "hs_lastmodifieddate"
    updated = record.updated_at or values.get(modified_property, "")
    created = moment(created) or now
    updated = moment(updated) or created
    values["hs_object_id"] = record.record_id
    values.setdefault(modified_property, updated)
    number = int(record.record_id) if record.record_id.isdecimal() else sequence
    archived_at = updated if record.deleted else None
    return (
        str(record.system),
        record.object,
        record.record_id,
        number,
        json.dumps(values),
        created,
        updated,
        int(record.deleted),
        archived_at,
        None,
    )


def _fill_facts(state: State, seed: Seed) -> None:
    _insert(
        state,
        _HISTORY,
        (
            (
                str(change.system),
                change.object,
                change.record_id,
                change.property,
                moment(change.changed_at) or change.changed_at,
                change.value,
                change.old_value,
                change.source_type,
                "",
                change.user_id,
            )
            for change in seed.history()
            if change.system is System.HUBSPOT
        ),
    )
    _insert(
        state,
        _ASSOCIATION,
        (
            (
                link.from_object,
                link.from_id,
                link.to_object,
                link.to_id,
                link.category,
                link.type_id,
            )
            for link in seed.associations()
        ),
    )
    with state.change() as connection:
        # A seed may tell of one direction only; a portal always answers from both ends.
        connection.execute(_OTHER_DIRECTIONS).close()
    mirror_all(state)
    now = state.now()
    _insert(
        state,
        _MEMBERSHIP,
        ((list_id, record_id, now) for list_id, record_id in seed.memberships()),
    )


def _insert(state: State, statement: str, rows: Iterable[Row]) -> None:
    with state.change() as connection:
        for chunk in _chunks(rows):
            connection.executemany(statement, chunk).close()


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, CHUNK)):
        yield chunk
