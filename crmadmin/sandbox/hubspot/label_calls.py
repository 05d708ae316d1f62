"""Calls about the labels of associations (domain/hubspot-api.md §3.4)."""

from flask import Response, jsonify, request

from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, json_body, no_content
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.labels import definitions as label_definitions
from crmadmin.sandbox.hubspot.labels.pair_types import PairType, types_of
from crmadmin.sandbox.hubspot.needs import ANY_RECORDS
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.rates import Pool

FAMILY = Family("labels", __name__, pool=Pool.ASSOCIATIONS)


def _paths(tail: str = "") -> tuple[str, str]:
    return (
        f"/crm/associations/{{v}}/<from_type>/<to_type>/labels{tail}",
        f"/crm/v4/associations/<from_type>/<to_type>/labels{tail}",
    )


@FAMILY.call("GET", *_paths(), needs=(ANY_RECORDS,))
def list_labels(from_type: str, to_type: str) -> Response:
    """Answer with the types of one direction, HubSpot's own and unlabelled ones included."""
    found = types_of(the_state(), object_named(from_type).name, object_named(to_type).name)
    return jsonify({"results": [_shown(known) for known in found]})


@FAMILY.call("POST", *_paths(), needs=(ANY_RECORDS,))
def create_label(from_type: str, to_type: str) -> Response:
    """Make a label; answer with one result per direction."""
    asked = json_body("label", "name")
    label = str(asked["label"])
    with the_state().change():
        made = label_definitions.create_label(
            the_state(),
            object_named(from_type),
            object_named(to_type),
            name=str(asked["name"]),
            label=label,
            inverse_label=str(asked.get("inverseLabel") or label),
        )
        note(the_state(), "CREATE", "ASSOCIATION_LABEL", made[0].name)
    return jsonify({"results": [_shown(direction) for direction in made]})


@FAMILY.call("PUT", *_paths(), needs=(ANY_RECORDS,))
def rename_label(from_type: str, to_type: str) -> Response:
    """Rename a label; without ``inverseLabel`` both sides get the one text (§6)."""
    asked = json_body("associationTypeId", "label")
    label = str(asked["label"])
    with the_state().change():
        found = label_definitions.require_own(
            the_state(),
            object_named(from_type),
            object_named(to_type),
            _number(asked["associationTypeId"]),
        )
        inverse_label = str(asked.get("inverseLabel") or label)
        label_definitions.rename_label(the_state(), found, label, inverse_label)
        note(the_state(), "UPDATE", "ASSOCIATION_LABEL", found.name)
    return no_content()


@FAMILY.call("DELETE", *_paths("/<type_id>"), needs=(ANY_RECORDS,))
def delete_label(from_type: str, to_type: str, type_id: str) -> Response:
    """Delete a label by either of its ids."""
    with the_state().change():
        found = label_definitions.require_own(
            the_state(), object_named(from_type), object_named(to_type), _number(type_id)
        )
        label_definitions.delete_label(the_state(), found, lag=the_sandbox().behaviour.limits_lag)
        note(the_state(), "DELETE", "ASSOCIATION_LABEL", found.name)
    return no_content()


def _shown(known: PairType) -> Json:
    shown: Json = {
        "category": known.category,
        "typeId": known.type_id,
        "label": known.label,
    }
    if "/v4/" in request.path:
        return shown
    return shown | {"fromObjectTypeId": None, "toObjectTypeId": None}


def _number(text: object) -> int:
    try:
        return int(str(text))
    except ValueError as error:
        raise HubSpotError(400, f"Invalid associationTypeId: {text}") from error
