"""What a seed holds as documents: lists, workflows, users, rules, limits."""

from collections.abc import Iterable

from crmadmin.core.definitions import Definition
from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.objects import (
    STANDARD,
    ObjectType,
    custom_objects,
    find_object,
    qualified_name,
)
from crmadmin.sandbox.seed import Document, Seed
from crmadmin.sandbox.state import State

_KEYS = {
    kinds.SCHEMA: ("objectTypeId",),
    kinds.USER: ("id",),
    kinds.ROLE: ("id",),
    kinds.TEAM: ("id",),
    kinds.LIST: ("listId",),
    kinds.WORKFLOW: ("id",),
    kinds.PROPERTY_GROUP: ("name",),
    kinds.PROPERTY_RULE: ("propertyName", "ruleType"),
    kinds.PIPELINE_RULES: ("pipelineId",),
    kinds.STAGE_PERMISSIONS: ("pipelineId",),
    kinds.LABEL_LIMIT: ("category", "typeId"),
}
"""Which fields make a document's key."""

_OF_OBJECT = frozenset(
    {
        kinds.PROPERTY_GROUP,
        kinds.PROPERTY_RULE,
        kinds.PIPELINE_RULES,
        kinds.STAGE_PERMISSIONS,
    }
)


def seed_documents(state: State, seed: Seed, of_kinds: Iterable[str] = tuple(_KEYS)) -> None:
    """Put a seed's documents of some kinds into a state, in their order."""
    for kind in of_kinds:
        for position, body in enumerate(seed.documents.get(kind, ())):
            scope = _scope(state, kind, body)
            if scope is not None:
                key = "/".join(str(body[field]) for field in _KEYS[kind])
                state.put_document(kind, key, body, scope, position)


def seed_custom_objects(state: State, definitions: Iterable[Definition]) -> None:
    """Put a schema into a state for each object that a seed has properties of, but no schema."""
    known = {entry.name for entry in (*STANDARD, *custom_objects(state))}
    for name in dict.fromkeys(definition.object for definition in definitions):
        if name in known:
            continue
        number = state.next_number(kinds.SCHEMA)
        custom = ObjectType(name=name, singular=name, type_id=f"2-{number}")
        body = {
            "id": str(number),
            "objectTypeId": custom.type_id,
            "fullyQualifiedName": qualified_name(state, custom),
            "name": name,
            "labels": {"singular": name, "plural": name},
        }
        state.put_document(kinds.SCHEMA, custom.type_id, body)


def _scope(state: State, kind: str, body: Document) -> str | None:
    """Give the scope that a document belongs to; None for an object that the portal lacks."""
    if kind in _OF_OBJECT:
        return _object_name(state, body, "objectTypeId")
    if kind != kinds.LABEL_LIMIT:
        return ""
    start = _object_name(state, body, "fromObjectTypeId")
    end = _object_name(state, body, "toObjectTypeId")
    return kinds.pair(start, end) if start and end else None


def _object_name(state: State, body: Document, field: str) -> str | None:
    found = find_object(state, str(body[field]))
    return found.name if found else None
