"""Calls about the associations of one record (domain/hubspot-api.md §3.3)."""

from collections.abc import Mapping
from typing import Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    created,
    json_list,
    limit_asked,
    no_content,
    paging,
    position_of,
)
from crmadmin.sandbox.hubspot.association_types import types_between
from crmadmin.sandbox.hubspot.associations.links import Ends, TypeKey, associate, part
from crmadmin.sandbox.hubspot.associations.reading import PAGE, associated
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.hubspot.record_calls import writer_of_request
from crmadmin.sandbox.hubspot.records.creating import type_keys
from crmadmin.sandbox.hubspot.records.record import present
from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.rates import Pool
from crmadmin.sandbox.state import State

FAMILY = Family("associations", __name__, pool=Pool.ASSOCIATIONS)
_RECORD = (
    "/crm/objects/{v}/<object_type>/<record_id>",
    "/crm/v4/objects/<object_type>/<record_id>",
)
_PAIR = tuple(f"{path}/associations/<to_type>/<to_id>" for path in _RECORD)
_DEFAULT = tuple(f"{path}/associations/default/<to_type>/<to_id>" for path in _RECORD)


def reading(view_args: Mapping[str, Any]) -> list[str]:
    """Say which scopes reading associations needs: those of both objects."""
    return [object_named(view_args[name]).read_scope() for name in ("object_type", "to_type")]


def writing(view_args: Mapping[str, Any]) -> list[str]:
    """Say which scopes writing associations needs."""
    return [object_named(view_args[name]).write_scope() for name in ("object_type", "to_type")]


def ends_named(state: State, object_type: str, record_id: str, to_type: str, to_id: str) -> Ends:
    """Find the two records; 404 where one is missing."""
    from_kind, to_kind = object_named(object_type), object_named(to_type)
    return Ends(
        from_kind=from_kind,
        from_id=present(state, from_kind, record_id).id,
        to_kind=to_kind,
        to_id=present(state, to_kind, to_id).id,
    )


@FAMILY.call("GET", *(f"{path}/associations/<to_type>" for path in _RECORD), needs=reading)
def list_associations(object_type: str, record_id: str, to_type: str) -> ResponseReturnValue:
    """List the records of an object that a record is associated with."""
    state, kind, to = the_state(), object_named(object_type), object_named(to_type)
    record = present(state, kind, record_id)
    above = position_of(request.args.get("after")) or "0"
    if not above.isdecimal():
        raise HubSpotError(400, "Invalid paging token")
    limit = limit_asked(default=PAGE, most=PAGE)
    found = associated(state, kind, record.id, to, above=int(above), limit=limit)
    return jsonify({"results": found.entries, **paging(found.next)})


@FAMILY.call("PUT", *_PAIR, needs=writing)
def put_association(
    object_type: str, record_id: str, to_type: str, to_id: str
) -> ResponseReturnValue:
    """Set the labels of a pair: what is not named is taken away, the unlabelled type stays."""
    state = the_state()
    ends = ends_named(state, object_type, record_id, to_type, to_id)
    wanted = type_keys(json_list())
    associate(writer_of_request(), ends, wanted, replaces=True)
    return created(_echo(state, ends, wanted))


@FAMILY.call("PUT", *_DEFAULT, needs=writing)
def put_default(object_type: str, record_id: str, to_type: str, to_id: str) -> ResponseReturnValue:
    """Associate a pair without a label; labels that it has stay."""
    state = the_state()
    ends = ends_named(state, object_type, record_id, to_type, to_id)
    carried = sorted(associate(writer_of_request(), ends))
    result = [default_entry(ends, category, type_id) for category, type_id in carried]
    began = state.now()
    return jsonify(
        {"status": "COMPLETE", "results": result, "startedAt": began, "completedAt": began}
    )


@FAMILY.call("DELETE", *_PAIR, needs=writing)
def delete_association(
    object_type: str, record_id: str, to_type: str, to_id: str
) -> ResponseReturnValue:
    """Part a pair: all its types go."""
    ends = Ends(
        from_kind=object_named(object_type),
        from_id=record_id,
        to_kind=object_named(to_type),
        to_id=to_id,
    )
    part(writer_of_request(), ends)
    return no_content()


def default_entry(ends: Ends, category: str, type_id: int) -> dict[str, Any]:
    """Give a pair as the default association's answer shows it."""
    return {
        "from": {"id": ends.from_id},
        "to": {"id": ends.to_id},
        "associationSpec": {"associationCategory": category, "associationTypeId": type_id},
    }


def _echo(state: State, ends: Ends, wanted: list[TypeKey]) -> dict[str, Any]:
    """Give what a PUT answers: the pair and the labels that were sent."""
    types = types_between(state, ends.from_kind.name, ends.to_kind.name)
    return {
        "fromObjectTypeId": ends.from_kind.type_id,
        "fromObjectId": ends.from_id,
        "toObjectTypeId": ends.to_kind.type_id,
        "toObjectId": ends.to_id,
        "labels": [types[key].label for key in wanted if types[key].label],
    }
