"""Where a property is in use: lists and workflows that name it (§6)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from crmadmin.sandbox import kinds
from crmadmin.sandbox.state import State

_PROPERTY_KEYS = frozenset({"property", "propertyName", "property_name"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Something that names a property; ``kind`` is ``LIST`` or ``WORKFLOW``."""

    kind: str
    name: str


def uses_of(state: State, type_id: str, name: str) -> list[Use]:
    """List what names a property of an object."""
    found: list[Use] = []
    for kind, label in ((kinds.LIST, "LIST"), (kinds.WORKFLOW, "WORKFLOW")):
        found += [
            Use(kind=label, name=str(body.get("name", "")))
            for body in state.documents(kind)
            if body.get("objectTypeId") == type_id and name in properties_named(body)
        ]
    return found


def properties_named(body: Any) -> set[str]:
    """Collect the properties that a filter or an action names, at any depth."""
    return set(_named(body))


def _named(body: Any) -> Iterator[str]:
    if isinstance(body, dict):
        for key, value in body.items():
            if key in _PROPERTY_KEYS and isinstance(value, str):
                yield value
            else:
                yield from _named(value)
    elif isinstance(body, list):
        for entry in body:
            yield from _named(entry)
