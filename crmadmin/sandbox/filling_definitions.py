"""How what a seed says of a portal's and an org's settings becomes documents (``kinds``)."""

import json
from collections import defaultdict
from typing import Any

from crmadmin.core.definitions import Definition, System
from crmadmin.core.portal import AssociationType, Owner, User
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.objects import STANDARD, ObjectType, qualified_name
from crmadmin.sandbox.hubspot.standard_pipelines import pipeline_body, stage_body
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.state import State
from crmadmin.sandbox.tokens import SUPER_ADMIN

_KEYS = {kinds.SCHEMA: "objectTypeId", kinds.LIST: "listId", kinds.LABEL_LIMIT: "key"}
"""What a document of a kind is named by, where that is not ``id``."""


def fill_definitions(state: State, seed: Seed) -> None:
    """Put all of a seed into a state that is no record and no fact about one."""
    _fill_accounts(state, seed)
    _fill_documents(state, seed)
    _fill_custom_objects(state, seed)
    for position, definition in enumerate(seed.definitions):
        _fill_definition(state, definition, position)
    _fill_pipelines(state, seed)
    _fill_association_types(state, seed)
    _fill_people(state, seed)


def _fill_accounts(state: State, seed: Seed) -> None:
    portal = {
        "portalId": int(seed.portal_id),
        "name": seed.name,
        "accountType": "SANDBOX",
        "timeZone": seed.time_zone,
        "companyCurrency": seed.currency,
        "additionalCurrencies": [],
        "uiDomain": "app-eu1.hubspot.com",
        "dataHostingLocation": "eu1",
    }
    state.put_document(kinds.PORTAL, kinds.PORTAL, portal)
    organization = {"Id": seed.organization_id, "Name": seed.name, "IsSandbox": True}
    state.put_document(kinds.ORGANIZATION, kinds.ORGANIZATION, organization)


def _fill_documents(state: State, seed: Seed) -> None:
    for kind, documents in seed.documents.items():
        for position, document in enumerate(documents):
            scope = str(document.get("scope", ""))
            body = document.get("body", document) if "scope" in document else document
            key = document.get("key", body.get(_KEYS.get(kind, "id"), body.get("id", position)))
            state.put_document(kind, str(key), body, scope, position)


def _fill_custom_objects(state: State, seed: Seed) -> None:
    """Give a type id to objects that the seed has definitions of but no schema."""
    known = {entry.name for entry in STANDARD} | {s["name"] for s in state.documents(kinds.SCHEMA)}
    named = (d.object for d in seed.definitions if d.system is System.HUBSPOT)
    for name in dict.fromkeys(named):
        if name in known:
            continue
        type_id = f"2-{state.next_number('schema', least=1)}"
        custom = ObjectType(name=name, singular=name, type_id=type_id)
        schema = {
            "id": type_id.removeprefix("2-"),
            "name": name,
            "objectTypeId": type_id,
            "fullyQualifiedName": qualified_name(state, custom),
            "labels": {"singular": name, "plural": name},
        }
        state.put_document(kinds.SCHEMA, type_id, schema)


def _fill_definition(state: State, definition: Definition, position: int) -> None:
    if definition.system is System.HUBSPOT:
        kind, body = kinds.PROPERTY, property_body(definition)
        group = definition.group
        if group and state.document(kinds.PROPERTY_GROUP, group, definition.object) is None:
            group_body = {"name": group, "label": group, "displayOrder": -1, "archived": False}
            state.put_document(kinds.PROPERTY_GROUP, group, group_body, definition.object)
    else:
        kind, body = kinds.SALESFORCE_FIELD, field_body(definition)
    state.put_document(kind, definition.name, body, definition.object, position)


def property_body(definition: Definition) -> dict[str, Any]:
    """Give a HubSpot property as its API tells it (domain/hubspot-api.md §3.8)."""
    referenced = definition.referenced_object
    return {
        "name": definition.name,
        "label": definition.label or definition.name,
        "type": definition.type,
        "fieldType": definition.field_type or "text",
        "description": "",
        "groupName": definition.group or f"{definition.object.rstrip('s')}information",
        "options": [
            {
                "label": option.label,
                "value": option.value,
                "displayOrder": option.position,
                "hidden": option.hidden,
            }
            for option in definition.options
        ],
        "displayOrder": -1,
        "calculated": definition.calculated,
        "externalOptions": bool(referenced),
        "hasUniqueValue": definition.name == "hs_object_id",
        "hidden": False,
        "hubspotDefined": definition.standard,
        "formField": not definition.read_only,
        **({"referencedObjectType": referenced} if referenced else {}),
        "modificationMetadata": {
            "archivable": not definition.standard,
            "readOnlyDefinition": definition.standard,
            "readOnlyOptions": definition.name == "lifecyclestage",
            "readOnlyValue": definition.read_only or definition.calculated,
        },
    }


def field_body(definition: Definition) -> dict[str, Any]:
    """Give a Salesforce field as describe tells it."""
    return {
        "name": definition.name,
        "label": definition.label or definition.name,
        "type": definition.type,
        "length": definition.length,
        "nillable": definition.nillable,
        "defaultedOnCreate": definition.defaulted_on_create,
        "createable": definition.createable,
        "updateable": definition.updateable,
        "calculated": definition.calculated,
        "restrictedPicklist": definition.restricted,
        "custom": not definition.standard,
        "picklistValues": [
            {
                "value": option.value,
                "label": option.label,
                "active": option.active,
                "defaultValue": False,
                "validFor": None,
            }
            for option in definition.options
        ],
    }


def _fill_pipelines(state: State, seed: Seed) -> None:
    now = state.now()
    for pipeline in seed.pipelines:
        body = pipeline_body(pipeline.pipeline_id, pipeline.label, pipeline.position, now)
        body["archived"] = pipeline.archived
        body["stages"] = [
            stage_body(s.stage_id, s.label, s.position, json.loads(s.metadata), now)
            | {"archived": s.archived}
            for s in pipeline.stages
        ]
        state.put_document(
            kinds.PIPELINE, pipeline.pipeline_id, body, pipeline.object, pipeline.position
        )


def _fill_association_types(state: State, seed: Seed) -> None:
    by_pair: defaultdict[tuple[str, str], list[AssociationType]] = defaultdict(list)
    for entry in seed.association_types:
        by_pair[entry.from_object, entry.to_object].append(entry)
    for (from_object, to_object), entries in by_pair.items():
        others = by_pair.get((to_object, from_object), [])
        for entry in entries:
            body = {"category": entry.category, "typeId": entry.type_id, "label": entry.label}
            body["inverse"] = inverse_of(entry, others).type_id
            if entry.category == "USER_DEFINED" and entry.label is not None:
                body["name"] = _name_of(min(entry, inverse_of(entry, others), key=_id))
            key = f"{entry.category}/{entry.type_id}"
            scope = f"{from_object}/{to_object}"
            state.put_document(kinds.ASSOCIATION_TYPE, key, body, scope, entry.type_id)


def inverse_of(entry: AssociationType, others: list[AssociationType]) -> AssociationType:
    """Find the other direction of an association type, which no seed names.

    HubSpot gives the two directions of a label neighbouring ids; one with the same text comes
    next. A label between records of one object without a neighbour is its own inverse.
    """
    alike = [o for o in others if o.category == entry.category]
    beside = [o for o in alike if abs(o.type_id - entry.type_id) == 1]
    if entry.from_object == entry.to_object:
        return next((o for o in beside if _paired(entry, o)), entry)
    same_text = [o for o in alike if o.label == entry.label]
    both = [o for o in beside if o in same_text]
    return next(iter([*both, *same_text, *beside]), entry)


def _paired(entry: AssociationType, other: AssociationType) -> bool:
    """Tell whether two neighbours are a pair: the lower id is odd, as in HubSpot's own."""
    return min(entry.type_id, other.type_id) % 2 == 1


def _id(entry: AssociationType) -> int:
    return entry.type_id


def _name_of(entry: AssociationType) -> str:
    return f"{(entry.label or '').lower().replace(' ', '_').replace('-', '_')}_{entry.type_id}"


def _fill_people(state: State, seed: Seed) -> None:
    for position, owner in enumerate(seed.owners):
        state.put_document(kinds.OWNER, owner.owner_id, owner_body(owner), position=position)
        if owner.user_id and state.document(kinds.USER, owner.user_id) is None:
            state.put_document(kinds.USER, owner.user_id, _user_of(owner), position=position)
    if state.document(kinds.USER, SUPER_ADMIN) is None:
        admin = Owner(owner_id="", user_id=SUPER_ADMIN, email="admin@sandbox.example")
        state.put_document(kinds.USER, SUPER_ADMIN, _user_of(admin) | {"superAdmin": True})
    for position, user in enumerate(seed.users):
        state.put_document(
            kinds.SALESFORCE_USER, user.user_id, salesforce_user_body(user), position=position
        )


def owner_body(owner: Owner) -> dict[str, Any]:
    """Give an owner as HubSpot's API tells it (domain/hubspot-api.md §3.9)."""
    user_id = int(owner.user_id) if owner.user_id.isdecimal() else None
    return {
        "id": owner.owner_id,
        "email": owner.email,
        "type": owner.type,
        "firstName": owner.first_name,
        "lastName": owner.last_name,
        "userId": None if owner.archived else user_id,
        "userIdIncludingInactive": user_id,
        "teams": [],
        "archived": owner.archived,
    }


def _user_of(owner: Owner) -> dict[str, Any]:
    return {
        "id": owner.user_id,
        "email": owner.email,
        "firstName": owner.first_name,
        "lastName": owner.last_name,
        "roleIds": [],
        "primaryTeamId": None,
        "secondaryTeamIds": [],
        "superAdmin": False,
    }


def salesforce_user_body(user: User) -> dict[str, str]:
    """Give a Salesforce user's fields as texts."""
    return {
        "Id": user.user_id,
        "Username": user.username,
        "Email": user.email,
        "FirstName": user.first_name,
        "LastName": user.last_name,
        "IsActive": "true" if user.active else "false",
        "UserType": user.type or "Standard",
    }
