"""Edits by somebody else: what a colleague does in the portal while a program works with it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from crmadmin.sandbox.faults import Edit
from crmadmin.sandbox.hubspot.answers import HubSpotError, demand
from crmadmin.sandbox.hubspot.associations.links import Ends, associate, part
from crmadmin.sandbox.hubspot.objects import ObjectType, find_object
from crmadmin.sandbox.hubspot.records import creating
from crmadmin.sandbox.hubspot.records.merging import merge
from crmadmin.sandbox.hubspot.records.record import present
from crmadmin.sandbox.hubspot.records.values import checked
from crmadmin.sandbox.hubspot.records.writing import Writer
from crmadmin.sandbox.state import State

Json = Mapping[str, Any]
Action = Callable[[Writer, Json], None]


def edit_of(actions: Sequence[Json], user_id: str = "1002") -> Edit:
    """Make an edit of actions as JSON, each named by ``action``; 400 for an unknown one.

    ``create``, ``update``, ``archive``, ``merge``, ``associate`` and ``part`` are done on records
    as a person does them; ``put_document`` and ``drop_document`` change definitions.
    """
    for entry in actions:
        demand(entry, "action")
        if entry["action"] not in _ACTIONS:
            raise HubSpotError(400, f"Unknown action {entry['action']}: {sorted(_ACTIONS)}")

    def edit(state: State) -> None:
        writer = Writer(state=state, source_type="CRM_UI", user_id=user_id)
        with state.change():
            for entry in actions:
                _ACTIONS[entry["action"]](writer, entry)

    return edit


def _kind(writer: Writer, name: Any) -> ObjectType:
    found = find_object(writer.state, str(name))
    if found is None:
        raise HubSpotError(400, f"Unable to infer object type from: {name}")
    return found


def _create(writer: Writer, entry: Json) -> None:
    creating.create(writer, _kind(writer, entry["object"]), entry)


def _update(writer: Writer, entry: Json) -> None:
    kind = _kind(writer, entry["object"])
    record = present(writer.state, kind, str(entry["id"]))
    writer.update(kind, record, checked(writer.state, kind, entry["properties"]))


def _archive(writer: Writer, entry: Json) -> None:
    kind = _kind(writer, entry["object"])
    creating.archive(writer, kind, present(writer.state, kind, str(entry["id"])))


def _merge(writer: Writer, entry: Json) -> None:
    kind = _kind(writer, entry["object"])
    merge(writer, kind, str(entry["id"]), str(entry["loser"]))


def _ends(writer: Writer, entry: Json) -> Ends:
    return Ends(
        from_kind=_kind(writer, entry["object"]),
        from_id=str(entry["id"]),
        to_kind=_kind(writer, entry["to_object"]),
        to_id=str(entry["to_id"]),
    )


def _associate(writer: Writer, entry: Json) -> None:
    associate(writer, _ends(writer, entry), creating.type_keys(entry.get("types") or []))


def _part(writer: Writer, entry: Json) -> None:
    types = entry.get("types")
    part(writer, _ends(writer, entry), None if types is None else creating.type_keys(types))


def _put_document(writer: Writer, entry: Json) -> None:
    writer.state.put_document(
        str(entry["kind"]),
        str(entry["key"]),
        entry["body"],
        str(entry.get("scope", "")),
        int(entry.get("position", 0)),
    )


def _drop_document(writer: Writer, entry: Json) -> None:
    writer.state.drop_document(str(entry["kind"]), str(entry["key"]), str(entry.get("scope", "")))


_ACTIONS: dict[str, Action] = {
    "create": _create,
    "update": _update,
    "archive": _archive,
    "merge": _merge,
    "associate": _associate,
    "part": _part,
    "put_document": _put_document,
    "drop_document": _drop_document,
}
