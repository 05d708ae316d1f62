"""The org's objects as describes: kept whole, read as the connected user sees them.

Field-level security hides: a hidden field is absent for every call (domain/salesforce-api.md §3).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.sandbox.salesforce.refusals import unknown_object
from crmadmin.sandbox.salesforce.standard.fields import Field
from crmadmin.sandbox.state import State

_KIND = "salesforce_object"
_HIDDEN = "salesforce_hidden_field"
TOOLING_TOO = frozenset({"EntityDefinition", "FlowDefinitionView", "User"})
"""Objects that both APIs answer for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sobject:
    """An object; ``fields`` are the visible ones by their names in lower case."""

    name: str
    label: str
    prefix: str
    fields: Mapping[str, Field]
    custom: bool = False
    writable: bool = False
    tooling: bool = False

    def field(self, name: str) -> Field | None:
        """Find a field whatever its capitals; None if the user has none of this name."""
        return self.fields.get(name.lower())

    def parent_field(self, relationship: str) -> Field | None:
        """Find the reference that makes a relationship: ``Owner`` finds ``OwnerId``."""
        wanted = relationship.lower()
        for field in self.fields.values():
            if (field["relationshipName"] or "").lower() == wanted:
                return field
        return None

    def parts_of(self, compound: str) -> list[Field]:
        """Give the fields that a compound such as ``MailingAddress`` is made of."""
        return [f for f in self.fields.values() if f["compoundFieldName"] == compound]


def put_object(state: State, sobject: Sobject, *, position: int = 0) -> None:
    """Add an object to the org, or replace it with its fields."""
    body = {
        "name": sobject.name,
        "label": sobject.label,
        "prefix": sobject.prefix,
        "custom": sobject.custom,
        "writable": sobject.writable,
        "tooling": sobject.tooling,
        "fields": list(sobject.fields.values()),
    }
    state.put_document(_KIND, sobject.name.lower(), body, position=position)


def hide_fields(state: State, name: str, fields: Iterable[str]) -> None:
    """Take field-level access from the connected user."""
    with state.change():
        for field in fields:
            state.put_document(_HIDDEN, field.lower(), {"name": field}, scope=name.lower())
        _touch(state, name)


def show_field(state: State, name: str, field: str) -> None:
    """Give field-level access back to the connected user."""
    with state.change():
        state.drop_document(_HIDDEN, field.lower(), scope=name.lower())
        _touch(state, name)


def _touch(state: State, name: str) -> None:
    """Let an object's describe be seen as changed."""
    with state.change() as connection:
        connection.execute(
            "UPDATE document SET changed_at = ? WHERE kind = ? AND key = ?",
            (state.now(), _KIND, name.lower()),
        ).close()


def find_object(state: State, name: str, *, tooling: bool | None = None) -> Sobject:
    """Give an object as the user sees it; refuse an unknown one (INVALID_TYPE).

    ``tooling`` tells by which API it is asked for; None asks for either.
    """
    body = state.document(_KIND, name.lower())
    if body is None:
        raise unknown_object(name)
    if tooling not in (None, body["tooling"]) and body["name"] not in TOOLING_TOO:
        raise unknown_object(name)
    hidden = {each["name"].lower() for each in state.documents(_HIDDEN, name.lower())}
    return _sobject(body, hidden)


def has_object(state: State, name: str) -> bool:
    """Tell whether the org has an object."""
    return state.document(_KIND, name.lower()) is not None


def all_objects(state: State) -> list[Sobject]:
    """List the org's objects in their order, with every field."""
    return [_sobject(body, ()) for body in state.documents(_KIND)]


def changed_at(state: State, name: str | None = None) -> str:
    """Tell when an object, or any of them, was last changed."""
    condition, values = ("", (_KIND,)) if name is None else (" AND key = ?", (_KIND, name.lower()))
    with state.read() as connection:
        row = connection.execute(
            f"SELECT max(changed_at) FROM document WHERE kind = ?{condition}",  # noqa: S608 - ours
            values,
        ).fetchone()
    return str(row[0])


def _sobject(body: Mapping[str, Any], hidden: Collection[str]) -> Sobject:
    fields = {f["name"].lower(): f for f in body["fields"] if f["name"].lower() not in hidden}
    return Sobject(
        name=body["name"],
        label=body["label"],
        prefix=body["prefix"],
        custom=body["custom"],
        writable=body["writable"],
        tooling=body["tooling"],
        fields=fields,
    )
