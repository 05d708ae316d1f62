"""How records look on the wire: properties, history, associations (domain/hubspot-api.md §3.2)."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from crmadmin.sandbox.hubspot.association_types import PRIMARY_IDS, LinkType, types_between
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.record import Record
from crmadmin.sandbox.kinds import PROPERTY
from crmadmin.sandbox.state import State

Json = dict[str, Any]

DEFAULTS = {
    "contacts": ("email", "firstname", "lastname"),
    "companies": ("domain", "name"),
    "deals": ("amount", "closedate", "dealname", "dealstage", "pipeline"),
    "tickets": ("content", "hs_pipeline", "hs_pipeline_stage", "hs_ticket_priority", "subject"),
}
"""Properties that come unasked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a call wants to see of records."""

    properties: Sequence[str] = ()
    with_history: Sequence[str] = ()
    associations: Sequence[ObjectType] = ()


NOTHING_MORE = Wanted()


def shape(
    state: State, kind: ObjectType, records: Sequence[Record], wanted: Wanted = NOTHING_MORE
) -> list[Json]:
    """Give records as HubSpot answers with them."""
    names = _names(state, kind, wanted)
    shown = [_plain(record, names) for record in records]
    if wanted.with_history:
        histories = _histories(state, kind, records, wanted.with_history)
        for body, record in zip(shown, records, strict=True):
            body["propertiesWithHistory"] = {
                name: histories.get((record.id, name)) or _only_value(record, name)
                for name in wanted.with_history
            }
    for to in wanted.associations:
        found = _associations(state, kind, to, [record.id for record in records])
        for body in shown:
            if entries := found.get(body["id"]):
                body.setdefault("associations", {})[to.name] = {"results": entries}
    return shown


def _names(state: State, kind: ObjectType, wanted: Wanted) -> list[str]:
    always = (kind.created_property, kind.modified_property, "hs_object_id")
    if not wanted.properties:
        return sorted({*DEFAULTS.get(kind.name, ()), *always})
    known = {body["name"] for body in state.documents(PROPERTY, kind.name)}
    return sorted({*(name for name in wanted.properties if name in known), *always})


def _plain(record: Record, names: Sequence[str]) -> Json:
    body: Json = {
        "id": record.id,
        "properties": {name: record.properties.get(name) for name in names},
        "createdAt": record.created_at,
        "updatedAt": record.updated_at,
        "archived": record.archived,
    }
    if record.archived:
        body["archivedAt"] = record.archived_at
    return body


def _histories(
    state: State, kind: ObjectType, records: Sequence[Record], names: Sequence[str]
) -> dict[tuple[str, str], list[Json]]:
    with state.read() as connection:
        rows = connection.execute(
            "SELECT record_id, property, changed_at, value, source_type, source_id, user_id "
            "FROM history WHERE system = 'hubspot' AND object = ? "
            "AND record_id IN (SELECT value FROM json_each(?)) "
            "AND property IN (SELECT value FROM json_each(?)) "
            "ORDER BY changed_at DESC, history_id DESC",
            (kind.name, json.dumps([record.id for record in records]), json.dumps(list(names))),
        ).fetchall()
    found: defaultdict[tuple[str, str], list[Json]] = defaultdict(list)
    for row in rows:
        entry: Json = {
            "value": row["value"] or "",
            "timestamp": row["changed_at"],
            "sourceType": row["source_type"] or "API",
        }
        if row["source_id"]:
            entry["sourceId"] = row["source_id"]
        if row["user_id"]:
            user = row["user_id"]
            entry["updatedByUserId"] = int(user) if user.isdecimal() else user
        found[row["record_id"], row["property"]].append(entry)
    return found


def _only_value(record: Record, name: str) -> list[Json]:
    """Give the history of a value that was there from the beginning."""
    value = record.properties.get(name)
    if value is None:
        return []
    return [{"value": value, "timestamp": record.created_at, "sourceType": "IMPORT"}]


def _associations(
    state: State, kind: ObjectType, to: ObjectType, ids: Sequence[str]
) -> dict[str, list[Json]]:
    """Give associated ids, one entry for each label: the same id can come twice (§5.4)."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT from_id, to_id, category, type_id FROM association WHERE from_object = ? "
            "AND from_id IN (SELECT value FROM json_each(?)) AND to_object = ? "
            "ORDER BY CAST(to_id AS INTEGER), to_id, type_id",
            (kind.name, json.dumps(list(ids)), to.name),
        ).fetchall()
    types = types_between(state, kind.name, to.name)
    found: defaultdict[str, list[Json]] = defaultdict(list)
    for row in rows:
        entry = types.get((row["category"], row["type_id"]))
        name = f"{kind.singular}_to_{to.singular}" + _suffix(kind, to, entry)
        found[row["from_id"]].append({"id": row["to_id"], "type": name})
    return found


def _suffix(kind: ObjectType, to: ObjectType, entry: LinkType | None) -> str:
    """Tell the unlabelled type from the primary one, which has the plain name."""
    has_primary = (kind.name, to.name) in PRIMARY_IDS or (to.name, kind.name) in PRIMARY_IDS
    return "_unlabeled" if has_primary and (entry is None or entry.is_plain) else ""
