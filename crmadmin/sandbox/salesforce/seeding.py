"""Filling the org from a seed: objects, people, set-up, records and their history."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.core.portal import User
from crmadmin.core.sync.canonical import longer_id
from crmadmin.sandbox.salesforce.duplicates import RULE_ACTION
from crmadmin.sandbox.salesforce.ids import new_id
from crmadmin.sandbox.salesforce.objects import Sobject, put_object
from crmadmin.sandbox.salesforce.org_objects import as_entity, put_objects
from crmadmin.sandbox.salesforce.records import STAGE_MEANING, Record, row_of
from crmadmin.sandbox.salesforce.rules import RULE_CONDITION
from crmadmin.sandbox.salesforce.setup_records import (
    PROFILE_ID,
    Row,
    administrator,
    lead_statuses,
    opportunity_stages,
    rights,
)
from crmadmin.sandbox.salesforce.standard.catalogue import OTHER_PREFIXES
from crmadmin.sandbox.salesforce.standard.fields import field, system_fields
from crmadmin.sandbox.salesforce.values import Kept, keeper, moment
from crmadmin.sandbox.seed import Seed, SeedHistory, SeedRecord
from crmadmin.sandbox.state import State

RECORD_DOCUMENTS = "salesforce_record"
"""Kind of a seed's documents that are records of set-up objects.

Each has ``object``, perhaps ``Id``, and values. A ValidationRule may have a ``condition`` in SOQL
(see ``rules``), a DuplicateRule ``allows`` (see ``duplicates``).
"""

_BATCH = 2_000
_OWN = frozenset({"Id", "CreatedDate", "SystemModstamp", "IsDeleted"})
"""Values that are the record's own, not among its properties."""


def seed_salesforce(state: State, seed: Seed) -> None:
    """Fill the org; one without a seed has Salesforce's standard objects and an administrator."""
    with state.change():
        objects = put_objects(state, seed)
        _put_rows(state, _organization(seed))
        _put_documents(state, seed)
        _put_people(state, seed, objects)
        _put_choices(state, objects)
        entities = (("EntityDefinition", name, as_entity(o)) for name, o in objects.items())
        _put_rows(state, entities)
        _put_records(state, objects, seed.records())
        _put_history(state, seed.history())


def _organization(seed: Seed) -> Iterator[Row]:
    yield (
        "Organization",
        longer_id(seed.organization_id),
        {
            "Name": seed.name,
            "InstanceName": "LOCAL",
            "IsSandbox": True,
            "OrganizationType": "Developer Edition",
            "TimeZoneSidKey": seed.time_zone,
        },
    )


def _put_documents(state: State, seed: Seed) -> None:
    rows = []
    for number, document in enumerate(seed.documents.get(RECORD_DOCUMENTS, ()), 1):
        values = dict(document)
        name = values.pop("object")
        if condition := values.pop("condition", None):
            body = {"where": condition}
            state.put_document(
                RULE_CONDITION, values["ValidationName"], body, values["EntityDefinitionId"]
            )
        if values.pop("allows", False):
            state.put_document(RULE_ACTION, values["DeveloperName"], {"allows": True})
        rows.append((name, values.pop("Id", new_id("0SB", number)), values))
    _put_rows(state, rows)


def _put_people(state: State, seed: Seed, objects: Mapping[str, Sobject]) -> None:
    people = [_user(each) for each in seed.users] or [administrator()]
    if not any(values["IsActive"] for _, _, values in people):
        people.append(administrator())
    _put_rows(state, people)
    if not _has(state, "PermissionSetAssignment"):
        active = [record_id for _, record_id, values in people if values["IsActive"]]
        _put_rows(state, rights(objects, active))


def _user(user: User) -> Row:
    values = {
        "Username": user.username or user.email,
        "Email": user.email,
        "FirstName": user.first_name or None,
        "LastName": user.last_name,
        "IsActive": user.active,
        "UserType": user.type or "Standard",
        "ProfileId": PROFILE_ID,
    }
    return "User", longer_id(user.user_id), values


def _put_choices(state: State, objects: Mapping[str, Sobject]) -> None:
    if not _has(state, "LeadStatus"):
        _put_rows(state, lead_statuses(objects["Lead"]))
    if not _has(state, "OpportunityStage"):
        _put_rows(state, opportunity_stages(objects["Opportunity"]))
    with state.read() as connection:
        found = connection.execute(
            "SELECT json_extract(properties, '$.ApiName'), "
            "coalesce(json_extract(properties, '$.IsClosed'), 0), "
            "coalesce(json_extract(properties, '$.IsWon'), 0), "
            "json_extract(properties, '$.ForecastCategoryName') FROM record "
            "WHERE system = 'salesforce' AND object = 'OpportunityStage'"
        ).fetchall()
    for name, closed, won, forecast in found:
        meaning = {"IsClosed": bool(closed), "IsWon": bool(won), "ForecastCategoryName": forecast}
        state.put_document(STAGE_MEANING, name, meaning)


def _has(state: State, name: str) -> bool:
    return state.count(System.SALESFORCE, name) > 0


def _put_rows(state: State, rows: Iterable[Row]) -> None:
    now = state.now()
    records = (
        Record(
            id=record_id,
            object=name,
            values=values | {"LastModifiedDate": now},
            created_at=now,
            updated_at=now,
        )
        for name, record_id, values in rows
    )
    _insert(state, records)


def _insert(state: State, records: Iterable[Record]) -> None:
    numbered = enumerate(records, 1)
    while batch := list(islice(numbered, _BATCH)):
        with state.change() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO record (system, object, id, number, properties, "
                "created_at, updated_at, archived, archived_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [row_of(state, record, number) for number, record in batch],
            ).close()


def _put_records(
    state: State, objects: Mapping[str, Sobject], records: Iterable[SeedRecord]
) -> None:
    wanted = (record for record in records if record.system is System.SALESFORCE)
    typing = _Typing(state, objects)
    _insert(state, (typing.record(record) for record in wanted))
    typing.finish()


class _Typing:
    """Makes typed records of wire texts; a field that nobody declared becomes one of text."""

    def __init__(self, state: State, objects: Mapping[str, Sobject]) -> None:
        self._state = state
        self._now = state.now()
        self._objects = dict(objects)
        self._keepers = {
            name: {f["name"]: keeper(f["type"]) for f in sobject.fields.values()}
            for name, sobject in objects.items()
        }
        self._changed: set[str] = set()

    def record(self, seed: SeedRecord) -> Record:
        """Make the record of a seed's."""
        keepers = self._keepers.setdefault(seed.object, {})
        values: dict[str, Any] = {}
        for name, text in seed.values.items():
            if name in _OWN or text == "":
                continue
            keep = keepers.get(name) or self._declare(seed.object, name)
            values[name] = keep(text)
        told = seed.values
        updated = seed.updated_at or told.get("SystemModstamp") or told.get("LastModifiedDate")
        created = seed.created_at or told.get("CreatedDate") or updated
        changed_at = moment(updated) if updated else self._now
        return Record(
            id=longer_id(seed.record_id),
            object=seed.object,
            values={"LastModifiedDate": changed_at} | values,
            created_at=moment(created) if created else self._now,
            updated_at=changed_at,
            deleted=seed.deleted or told.get("IsDeleted", "").lower() == "true",
        )

    def _declare(self, name: str, field_name: str) -> Callable[[str], Kept]:
        self._changed.add(name)
        return self._keepers[name].setdefault(field_name, str)

    def finish(self) -> None:
        """Describe the fields that were met."""
        for number, name in enumerate(sorted(self._changed)):
            known = self._objects.get(name) or _unknown(name, number)
            met = {n.lower(): field(n) for n in self._keepers[name]}
            whole = Sobject(
                name=known.name,
                label=known.label,
                prefix=known.prefix,
                custom=known.custom,
                writable=known.writable,
                tooling=known.tooling,
                fields=met | dict(known.fields),
            )
            put_object(self._state, whole, position=len(self._objects) + number)


def _unknown(name: str, number: int) -> Sobject:
    fields = {f["name"].lower(): f for f in system_fields(owned=False)}
    return Sobject(
        name=name,
        label=name,
        prefix=OTHER_PREFIXES.get(name, f"b{number:02d}"),
        custom=name.endswith("__c"),
        writable=True,
        fields=fields,
    )


def _put_history(state: State, history: Iterable[SeedHistory]) -> None:
    rows = (
        (
            str(System.SALESFORCE),
            change.object,
            longer_id(change.record_id),
            change.property,
            moment(change.changed_at),
            change.value,
            change.old_value,
            change.source_type,
            change.user_id,
        )
        for change in history
        if change.system is System.SALESFORCE
    )
    with state.change() as connection:
        connection.executemany(
            "INSERT INTO history (system, object, record_id, property, changed_at, value, "
            "old_value, source_type, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        ).close()
