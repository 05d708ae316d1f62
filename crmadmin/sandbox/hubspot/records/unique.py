"""Values that only one record may have: a contact's e-mail, properties declared unique."""

from collections.abc import Mapping

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.record import find_by
from crmadmin.sandbox.kinds import PROPERTY
from crmadmin.sandbox.state import State


def check_unique_values(
    state: State, kind: ObjectType, values: Mapping[str, str], record_id: str
) -> None:
    """Refuse a value that another record has, with 409 (domain/hubspot-api.md §4.2)."""
    for name, value in values.items():
        if value == "" or not _is_unique(state, kind, name):
            continue
        holder = find_by(state, kind, name, value)
        if holder is not None and holder.id != record_id:
            raise HubSpotError(
                409,
                f"{kind.singular.capitalize()} already exists. Existing ID: {holder.id}",
                category="CONFLICT",
                context={"propertyName": [name], "existingId": [holder.id]},
            )


def _is_unique(state: State, kind: ObjectType, name: str) -> bool:
    if kind.name == "contacts" and name == "email":
        return True
    body = state.document(PROPERTY, name, kind.name)
    return body is not None and bool(body.get("hasUniqueValue")) and name != "hs_object_id"
