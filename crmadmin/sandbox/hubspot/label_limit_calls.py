"""Calls about how many records one may be associated with (domain/hubspot-api.md §3.4).

Rules: domain/associations.md §3.
"""

from collections.abc import Callable
from http import HTTPStatus

from flask import Response, jsonify, request

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import (
    HubSpotError,
    Json,
    batch,
    demand,
    inputs_of,
    no_content,
    not_found,
)
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.labels.pair_types import (
    PairType,
    all_types,
    find_type,
    max_to_objects,
    types_of,
)
from crmadmin.sandbox.hubspot.needs import ANY_RECORDS
from crmadmin.sandbox.hubspot.objects import object_kept_as, object_named
from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.rates import Pool

FAMILY = Family("label_limits", __name__, pool=Pool.ASSOCIATIONS)

MOST_TO_RECORDS = 50_000
"""Records that one may be associated with by the subscription (§13)."""

_NO_LIMIT = 500_000
"""What HubSpot shows where no limit was set."""

_MOST_INPUTS = 100


def _paths(tail: str) -> tuple[str, str]:
    return (
        f"/crm/associations/{{v}}/definitions/configurations{tail}",
        f"/crm/v4/associations/definitions/configurations{tail}",
    )


_PAIR = "/<from_type>/<to_type>"


@FAMILY.call("GET", *_paths("/all"), needs=(ANY_RECORDS,))
def list_limits() -> Response:
    """Answer with every limit that was set."""
    limited = (known for known in all_types(the_state()) if max_to_objects(the_state(), known))
    return jsonify({"results": [_shown(known) for known in limited]})


@FAMILY.call("GET", *_paths(_PAIR), needs=(ANY_RECORDS,))
def list_limits_of_pair(from_type: str, to_type: str) -> Response:
    """Answer with the limits of one direction's types."""
    found = types_of(the_state(), object_named(from_type).name, object_named(to_type).name)
    return jsonify({"results": [_shown(known) for known in found]})


@FAMILY.call("POST", *_paths(f"{_PAIR}/batch/create"), needs=(ANY_RECORDS,))
def create_limits(from_type: str, to_type: str) -> Response:
    """Set limits where none are."""

    def create(known: PairType, entry: Json) -> Json:
        if max_to_objects(the_state(), known) is not None:
            raise HubSpotError(400, f"Association type {known.type_id} has a limit already")
        return _put(known, entry)

    return _each(from_type, to_type, create, status=201)


@FAMILY.call("POST", *_paths(f"{_PAIR}/batch/update"), needs=(ANY_RECORDS,))
def update_limits(from_type: str, to_type: str) -> Response:
    """Change limits, or set them where none are."""
    return _each(from_type, to_type, _put)


@FAMILY.call("POST", *_paths(f"{_PAIR}/batch/purge"), needs=(ANY_RECORDS,))
def purge_limits(from_type: str, to_type: str) -> Response:
    """Remove limits; also where none are."""

    def purge(known: PairType, _entry: Json) -> Json:
        the_state().drop_document(kinds.LABEL_LIMIT, _key(known), _scope(known))
        note(the_state(), "DELETE", "ASSOCIATION_LIMIT", known.name)
        return _shown(known)

    answer = _each(from_type, to_type, purge)
    is_legacy = "/v4/" in request.path
    return no_content() if is_legacy and answer.status_code == HTTPStatus.OK else answer


def _each(
    from_type: str, to_type: str, do: Callable[[PairType, Json], Json], *, status: int = 200
) -> Response:
    start, end = object_named(from_type), object_named(to_type)
    started = the_state().now()
    results: list[Json] = []
    errors: list[Json] = []
    for entry in inputs_of(_MOST_INPUTS):
        demand(entry, "category", "typeId")
        try:
            with the_state().change():
                type_id = int(entry["typeId"])
                known = find_type(
                    the_state(), start.name, end.name, str(entry["category"]), type_id
                )
                if known is None:
                    raise not_found(f"Association type {type_id} does not exist")
                results.append(do(known, entry))
        except HubSpotError as error:
            errors.append(error.batch_entry(typeId=[str(entry["typeId"])]))
    return batch(results, errors, started_at=started, completed_at=the_state().now(), status=status)


def _put(known: PairType, entry: Json) -> Json:
    demand(entry, "maxToObjectIds")
    most = int(entry["maxToObjectIds"])
    _check(known, most)
    body = {"category": known.category, "typeId": known.type_id, "maxToObjectIds": most}
    the_state().put_document(kinds.LABEL_LIMIT, _key(known), body, _scope(known))
    note(the_state(), "UPDATE", "ASSOCIATION_LIMIT", known.name)
    return _shown(known)


def _check(known: PairType, most: int) -> None:
    """Refuse a limit above the subscription's, or a label's above that of the pair."""
    if not 1 <= most <= MOST_TO_RECORDS:
        raise HubSpotError(400, f"maxToObjectIds must be between 1 and {MOST_TO_RECORDS}")
    for other in types_of(the_state(), known.from_object, known.to_object):
        limit = max_to_objects(the_state(), other)
        if limit is None or other.is_plain is known.is_plain:
            continue
        if (known.is_plain and limit > most) or (other.is_plain and limit < most):
            raise HubSpotError(400, "A label's limit cannot be above the limit of its pair")


def _shown(known: PairType) -> Json:
    limit = max_to_objects(the_state(), known)
    return {
        "category": known.category,
        "typeId": known.type_id,
        "label": known.label,
        "fromObjectTypeId": object_kept_as(the_state(), known.from_object).type_id,
        "toObjectTypeId": object_kept_as(the_state(), known.to_object).type_id,
        "userEnforcedMaxToObjectIds": _NO_LIMIT if limit is None else limit,
        "hasUserEnforcedMaxToObjectIds": limit is not None,
    }


def _key(known: PairType) -> str:
    return kinds.type_key(known.category, known.type_id)


def _scope(known: PairType) -> str:
    return kinds.pair(known.from_object, known.to_object)
