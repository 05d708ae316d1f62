"""How a record is created together with its associations; what a lead needs besides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmadmin.sandbox.hubspot.answers import HubSpotError, demand
from crmadmin.sandbox.hubspot.association_types import HUBSPOT, LEAD_PRIMARIES
from crmadmin.sandbox.hubspot.associations.aftermath import drop_all, settle
from crmadmin.sandbox.hubspot.associations.links import Ends, TypeKey, associate
from crmadmin.sandbox.hubspot.objects import ObjectType, object_kept_as
from crmadmin.sandbox.hubspot.records.lead_names import promise_name
from crmadmin.sandbox.hubspot.records.record import Record, find
from crmadmin.sandbox.hubspot.records.values import checked
from crmadmin.sandbox.hubspot.records.writing import Writer
from crmadmin.sandbox.kinds import ASSOCIATION_TYPE
from crmadmin.sandbox.state import State

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An association that a record is created with."""

    to_kind: ObjectType
    to_id: str
    types: Sequence[TypeKey]


def create(writer: Writer, kind: ObjectType, body: Json) -> Record:
    """Create a record from ``properties`` and ``associations``, or nothing at all (§3.2)."""
    demand(body, "properties")
    state = writer.state
    values = checked(state, kind, body["properties"])
    links = _links(state, kind, body.get("associations") or ())
    if kind.name == "leads":
        _check_lead(values, links)
    with state.change():
        record = writer.create(kind, values)
        for link in links:
            ends = Ends(from_kind=kind, from_id=record.id, to_kind=link.to_kind, to_id=link.to_id)
            associate(writer, ends, link.types)
        if kind.name == "leads" and not values.get("hs_lead_name"):
            promise_name(state, record.id, state.now(), writer.lead_name_lag)
    return find(state, kind, record.id) or record


def archive(writer: Writer, kind: ObjectType, record: Record) -> None:
    """Archive a record and end its associations, with the leads that lived by them."""
    with writer.state.change():
        others = drop_all(writer, kind, record.id)
        writer.archive(kind, record)
        for name, record_id in others:
            settle(writer, (object_kept_as(writer.state, name), record_id))


def type_keys(types: Any) -> list[TypeKey]:
    """Read association types of a body; 400 for what is none."""
    keys: list[TypeKey] = []
    for entry in types if isinstance(types, list) else ():
        demand(entry, "associationCategory", "associationTypeId")
        try:
            keys.append((str(entry["associationCategory"]), int(entry["associationTypeId"])))
        except (TypeError, ValueError) as error:
            raise HubSpotError(400, "Invalid input JSON: associationTypeId") from error
    return keys


def _links(state: State, kind: ObjectType, associations: Sequence[Json]) -> list[Link]:
    return [_link(state, kind, entry) for entry in associations]


def _link(state: State, kind: ObjectType, entry: Json) -> Link:
    demand(entry, "to", "types")
    demand(entry["to"], "id")
    keys = type_keys(entry["types"])
    to_id = str(entry["to"]["id"])
    if not keys:
        raise HubSpotError(400, "Invalid input JSON: an association without types")
    to_kind = _target(state, kind, keys[0])
    target = find(state, to_kind, to_id)
    if target is None or target.archived:
        raise HubSpotError(
            404,
            f"{to_kind.singular} {to_id} does not exist",
            category="OBJECT_NOT_FOUND",
            context={"ids": [to_id]},
        )
    return Link(to_kind=to_kind, to_id=target.id, types=keys)


def _target(state: State, kind: ObjectType, key: TypeKey) -> ObjectType:
    """Tell from an association type which object it leads to: the body does not say."""
    with state.read() as connection:
        row = connection.execute(
            "SELECT scope FROM document WHERE kind = ? AND key = ? AND scope GLOB ?",
            (ASSOCIATION_TYPE, f"{key[0]}/{key[1]}", f"{kind.name}/*"),
        ).fetchone()
    if row is None:
        raise HubSpotError(
            400,
            f"Association type {key[0]} {key[1]} does not exist for {kind.name}",
            context={"associationTypeId": [str(key[1])]},
        )
    return object_kept_as(state, str(row[0]).partition("/")[2])


def _check_lead(values: Mapping[str, str], links: Sequence[Link]) -> None:
    """Refuse a lead without a name or without a primary association (leads.md §1)."""
    if "hs_lead_name" not in values:
        error = {
            "message": "hs_lead_name is required",
            "code": "REQUIRED_PROPERTY",
            "context": {"propertyName": ["hs_lead_name"]},
        }
        raise HubSpotError(400, "Some required properties were not set", errors=[error])
    carried = {key for link in links for key in link.types}
    if not any((HUBSPOT, type_id) in carried for type_id in LEAD_PRIMARIES):
        raise HubSpotError(
            400, "A lead needs a primary association with a contact or a company on creation"
        )
