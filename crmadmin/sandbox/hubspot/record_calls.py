"""Calls about single records and pages of them (domain/hubspot-api.md §3.2)."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask import jsonify, request
from flask.typing import ResponseReturnValue

from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    created,
    flag_asked,
    json_body,
    limit_asked,
    names_asked,
    no_content,
    paging,
    position_of,
)
from crmadmin.sandbox.hubspot.family import Family, the_token
from crmadmin.sandbox.hubspot.objects import ObjectType, object_named
from crmadmin.sandbox.hubspot.records import creating
from crmadmin.sandbox.hubspot.records.lead_names import keep_promises
from crmadmin.sandbox.hubspot.records.merging import merge as merge_records
from crmadmin.sandbox.hubspot.records.record import check_unique, find, page, present
from crmadmin.sandbox.hubspot.records.shape import Wanted, shape
from crmadmin.sandbox.hubspot.records.values import checked
from crmadmin.sandbox.hubspot.records.writing import Writer
from crmadmin.sandbox.kinds import USER
from crmadmin.sandbox.present import the_sandbox, the_state

FAMILY = Family("records", __name__)
OBJECTS = ("/crm/objects/{v}/<object_type>", "/crm/v3/objects/<object_type>")


def below(end: str) -> tuple[str, ...]:
    """Give the dated and the legacy path of a call about records."""
    return tuple(path + end for path in OBJECTS)


def reading(view_args: Mapping[str, Any]) -> list[str]:
    """Say which scopes reading records needs."""
    return [object_named(view_args["object_type"]).read_scope()]


def writing(view_args: Mapping[str, Any]) -> list[str]:
    """Say which scopes writing records needs."""
    return [object_named(view_args["object_type"]).write_scope()]


def writer_of_request() -> Writer:
    """Say who writes: the app of the token; rules bind a person who is no super admin (§11)."""
    sandbox, token = the_sandbox(), the_token()
    user = sandbox.state.document(USER, token.user_id) or {}
    return Writer(
        state=sandbox.state,
        source_id=str(token.app_id),
        user_id=token.user_id,
        is_bound=token.kind == "oauth" and not user.get("superAdmin"),
        search_lag=sandbox.behaviour.search_lag,
        lead_name_lag=sandbox.behaviour.lead_name_lag,
    )


def wanted_of_query() -> Wanted:
    """Read what a call wants to see from its query."""
    return Wanted(
        properties=names_asked("properties"),
        with_history=names_asked("propertiesWithHistory"),
        associations=[object_named(name) for name in names_asked("associations")],
    )


def kind_of(object_type: str) -> ObjectType:
    """Find the object of a path, after what was due in it has happened."""
    kind = object_named(object_type)
    if kind.name == "leads":
        keep_promises(the_state())
    return kind


@FAMILY.call("GET", *below(""), needs=reading)
def list_records(object_type: str) -> ResponseReturnValue:
    """List records in the order of their ids, a page at a time."""
    kind, state = kind_of(object_type), the_state()
    wanted = wanted_of_query()
    limit = limit_asked(default=10, most=50 if wanted.with_history else 100)
    above = position_of(request.args.get("after")) or "0"
    if not above.isdecimal():
        raise HubSpotError(400, "Invalid paging token")
    archived = flag_asked("archived")
    records = page(state, kind, above=int(above), limit=limit + 1, archived=archived)
    following = str(records[limit - 1].number) if len(records) > limit else None
    results = shape(state, kind, records[:limit], wanted)
    return jsonify({"results": results, **paging(following)})


@FAMILY.call("POST", *below(""), needs=writing)
def create_record(object_type: str) -> ResponseReturnValue:
    """Create a record."""
    kind = kind_of(object_type)
    body = json_body("properties")
    record = creating.create(writer_of_request(), kind, body)
    wanted = Wanted(properties=list(body["properties"]))
    return created(shape(the_state(), kind, [record], wanted)[0])


@FAMILY.call("GET", *below("/<record_id>"), needs=reading)
def read_record(object_type: str, record_id: str) -> ResponseReturnValue:
    """Show a record; one that was merged away shows the one that it went into."""
    kind, state = kind_of(object_type), the_state()
    record = present(
        state,
        kind,
        record_id,
        id_property=request.args.get("idProperty", ""),
        archived=flag_asked("archived"),
    )
    return jsonify(shape(state, kind, [record], wanted_of_query())[0])


@FAMILY.call("PATCH", *below("/<record_id>"), needs=writing)
def update_record(object_type: str, record_id: str) -> ResponseReturnValue:
    """Change a record's values."""
    kind, state = kind_of(object_type), the_state()
    properties = json_body("properties")["properties"]
    with state.change():
        id_property = request.args.get("idProperty", "")
        record = present(state, kind, record_id, id_property=id_property)
        values = checked(state, kind, properties)
        record = writer_of_request().update(kind, record, values)
    return jsonify(shape(state, kind, [record], Wanted(properties=list(values)))[0])


@FAMILY.call("DELETE", *below("/<record_id>"), needs=writing)
def archive_record(object_type: str, record_id: str) -> ResponseReturnValue:
    """Archive a record; one that is not there is 204 too."""
    kind, state = kind_of(object_type), the_state()
    id_property = request.args.get("idProperty", "")
    if id_property:
        check_unique(state, kind, id_property)
        present(state, kind, record_id, id_property=id_property)
    archive_all(kind, [record_id])
    return no_content()


@FAMILY.call("POST", *below("/merge"), needs=writing)
def merge_record(object_type: str) -> ResponseReturnValue:
    """Merge two records."""
    kind = kind_of(object_type)
    body = json_body("primaryObjectId", "objectIdToMerge")
    ids = str(body["primaryObjectId"]), str(body["objectIdToMerge"])
    record = merge_records(writer_of_request(), kind, *ids)
    return jsonify(shape(the_state(), kind, [record])[0])


def archive_all(kind: ObjectType, ids: Sequence[str]) -> None:
    """Archive the records among these ids that are there."""
    writer = writer_of_request()
    with writer.state.change():
        for record_id in ids:
            record = find(writer.state, kind, record_id)
            if record is not None and not record.archived:
                creating.archive(writer, kind, record)
