"""Calls about the associations of many records (domain/hubspot-api.md §3.3, §5.2)."""

from collections.abc import Callable, Sequence
from typing import Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    batch,
    demand,
    inputs_of,
    no_content,
    opaque,
    position_of,
)
from crmadmin.sandbox.hubspot.association_calls import (
    default_entry,
    ends_named,
    reading,
    writing,
)
from crmadmin.sandbox.hubspot.association_types import plain_type, types_between
from crmadmin.sandbox.hubspot.associations.links import Ends, associate, part
from crmadmin.sandbox.hubspot.associations.reading import PAGE, associated_each, repeated
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.hubspot.record_calls import writer_of_request
from crmadmin.sandbox.hubspot.records.creating import type_keys
from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.rates import Pool

FAMILY = Family("association_batches", __name__, pool=Pool.ASSOCIATIONS)
MOST_READ, MOST_WRITTEN = 1_000, 2_000
Json = dict[str, Any]
_PATHS = (
    "/crm/associations/{v}/<object_type>/<to_type>/batch",
    "/crm/v4/associations/<object_type>/<to_type>/batch",
)


def _below(end: str) -> list[str]:
    return [f"{path}/{end}" for path in _PATHS]


@FAMILY.call("POST", *_below("read"), needs=reading)
def read_batch(object_type: str, to_type: str) -> ResponseReturnValue:
    """Show associations of many records; each input has pages of its own."""
    state, began = the_state(), the_state().now()
    kind, to = object_named(object_type), object_named(to_type)
    asked = [_place(entry) for entry in inputs_of(MOST_READ)]
    repeats = the_sandbox().behaviour.associations_repeat
    results: list[Json] = []
    errors: list[Json] = []
    pages = associated_each(state, kind, asked, to, limit=PAGE)
    for (record_id, _above), found in zip(asked, pages, strict=True):
        if not found.entries:
            errors.append(_nothing(kind.singular, record_id, to.singular))
            continue
        shown: Json = {
            "from": {"id": record_id},
            "to": repeated(found.entries) if repeats else found.entries,
        }
        if found.next is not None:
            after = opaque(found.next)
            shown["paging"] = {"next": {"after": after, "link": f"?after={after}"}}
        results.append(shown)
    return batch(results, errors, started_at=began, completed_at=state.now())


@FAMILY.call("POST", *_below("create"), needs=writing)
def create_batch(object_type: str, to_type: str) -> ResponseReturnValue:
    """Associate pairs with labels; labels that a pair has stay."""

    def create(ends: Ends, entry: Json) -> list[Json]:
        demand(entry, "types")
        wanted = type_keys(entry["types"])
        associate(writer_of_request(), ends, wanted)
        types = types_between(the_state(), ends.from_kind.name, ends.to_kind.name)
        return [
            {
                "fromObjectTypeId": ends.from_kind.type_id,
                "fromObjectId": ends.from_id,
                "toObjectTypeId": ends.to_kind.type_id,
                "toObjectId": ends.to_id,
                "labels": [types[key].label for key in wanted if types[key].label],
            }
        ]

    return _each(object_type, to_type, create, status=201)


@FAMILY.call("POST", *_below("associate/default"), needs=writing)
def create_default_batch(object_type: str, to_type: str) -> ResponseReturnValue:
    """Associate pairs without a label."""

    def create(ends: Ends, _entry: Json) -> list[Json]:
        carried = associate(writer_of_request(), ends)
        return [default_entry(ends, category, type_id) for category, type_id in sorted(carried)]

    return _each(object_type, to_type, create, status=200)


@FAMILY.call("POST", *_below("archive"), needs=writing)
def archive_batch(object_type: str, to_type: str) -> ResponseReturnValue:
    """Part pairs: all their types go."""
    state, writer = the_state(), writer_of_request()
    with state.change():
        for entry in inputs_of(MOST_WRITTEN):
            demand(entry, "from", "to")
            targets = entry["to"] if isinstance(entry["to"], list) else [entry["to"]]
            for target in targets:
                part(writer, _ends(object_type, entry["from"], to_type, target))
    return _done()


@FAMILY.call("POST", *_below("labels/archive"), needs=writing)
def archive_labels(object_type: str, to_type: str) -> ResponseReturnValue:
    """Take labels from pairs; taking the unlabelled type parts the pair."""
    state, writer = the_state(), writer_of_request()
    with state.change():
        for entry in inputs_of(MOST_WRITTEN):
            demand(entry, "from", "to", "types")
            ends = _ends(object_type, entry["from"], to_type, entry["to"])
            part(writer, ends, type_keys(entry["types"]))
    return _done()


@FAMILY.call("POST", "/crm/associations/{v}/usage/high-usage-report/<user_id>")
def report_high_usage(user_id: str) -> ResponseReturnValue:
    """Promise a report by mail, which nobody sends."""
    return jsonify({"userId": int(user_id), "enqueueTime": the_state().now()})


def _each(
    object_type: str, to_type: str, do: Callable[[Ends, Json], Sequence[Json]], *, status: int
) -> ResponseReturnValue:
    """Do what can be done of a batch; what cannot is among its errors."""
    state, began = the_state(), the_state().now()
    inputs = inputs_of(MOST_WRITTEN)
    kind, to = object_named(object_type), object_named(to_type)
    if plain_type(types_between(state, kind.name, to.name)) is None:
        raise HubSpotError(400, "No association type is defined between these objects")
    results: list[Json] = []
    errors: list[Json] = []
    with state.change() as connection:
        for entry in inputs:
            ids = _ids(entry)
            connection.execute("SAVEPOINT input").close()
            try:
                ends = ends_named(state, object_type, ids[0], to_type, ids[1])
                results += do(ends, entry)
            except HubSpotError as error:
                connection.execute("ROLLBACK TO input").close()
                errors.append(error.batch_entry(fromObjectId=[ids[0]], toObjectId=[ids[1]]))
            connection.execute("RELEASE input").close()
    return batch(results, errors, started_at=began, completed_at=state.now(), status=status)


def _place(entry: Json) -> tuple[str, int]:
    """Read whose associations an input asks for, and after which id its page begins."""
    demand(entry, "id")
    above = position_of(entry.get("after")) or "0"
    if not above.isdecimal():
        raise HubSpotError(400, "Invalid paging token")
    return str(entry["id"]), int(above)


def _ids(entry: Json) -> list[str]:
    demand(entry, "from", "to")
    for end in (entry["from"], entry["to"]):
        demand(end, "id")
    return [str(entry[end]["id"]) for end in ("from", "to")]


def _ends(object_type: str, source: Json, to_type: str, target: Json) -> Ends:
    demand(source, "id")
    demand(target, "id")
    return Ends(
        from_kind=object_named(object_type),
        from_id=str(source["id"]),
        to_kind=object_named(to_type),
        to_id=str(target["id"]),
    )


def _nothing(singular: str, record_id: str, to: str) -> Json:
    error = HubSpotError(
        404,
        f"No {to} is associated with {singular} {record_id}.",
        category="OBJECT_NOT_FOUND",
        sub_category="crm.associations.NO_ASSOCIATIONS_FOUND",
        context={"fromObjectId": [record_id]},
    )
    return error.batch_entry()


def _done() -> ResponseReturnValue:
    """Answer an archive: 204 in v4, 200 in dated versions (§5.2)."""
    if request.path.startswith("/crm/v4/"):
        return no_content()
    now = the_state().now()
    return batch([], started_at=now, completed_at=now)
