"""Calls about validations of a property's values (domain/hubspot-api.md §3.8)."""

from typing import Any

from flask import Response, jsonify

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.activity import note
from crmadmin.sandbox.hubspot.answers import HubSpotError, Json, json_body, no_content, not_found
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.needs import definitions
from crmadmin.sandbox.hubspot.objects import object_named
from crmadmin.sandbox.hubspot.properties.definitions import require
from crmadmin.sandbox.hubspot.properties.rules import rules_of
from crmadmin.sandbox.present import the_state

FAMILY = Family("property_validations", __name__)


def _paths(tail: str = "") -> tuple[str, str]:
    return (
        f"/crm/property-validations/{{v}}/<object_type>{tail}",
        f"/crm/v3/property-validations/<object_type>{tail}",
    )


@FAMILY.call("GET", *_paths(), needs=definitions("read"))
def list_rules(object_type: str) -> Response:
    """Answer with the rules of an object's properties, by property."""
    by_property: dict[str, list[Json]] = {}
    for kept in the_state().documents(kinds.PROPERTY_RULE, object_named(object_type).name):
        by_property.setdefault(kept["propertyName"], []).append(_shown(kept))
    results = [
        {"propertyName": name, "propertyValidationRules": rules}
        for name, rules in by_property.items()
    ]
    return jsonify({"results": results})


@FAMILY.call("GET", *_paths("/<name>"), needs=definitions("read"))
def list_rules_of_property(object_type: str, name: str) -> Response:
    """Answer with one property's rules."""
    object_name = object_named(object_type).name
    require(the_state(), object_name, name)
    return jsonify({"results": [_shown(kept) for kept in rules_of(the_state(), object_name, name)]})


@FAMILY.call("GET", *_paths("/<name>/rule-type/<rule_type>"), needs=definitions("read"))
def get_rule(object_type: str, name: str, rule_type: str) -> Response:
    """Answer with the rule of one type."""
    object_name = object_named(object_type).name
    kept = the_state().document(kinds.PROPERTY_RULE, f"{name}/{rule_type}", object_name)
    if kept is None:
        raise not_found(f"Property '{name}' has no rule of type {rule_type}")
    return jsonify(_shown(kept))


@FAMILY.call("PUT", *_paths("/<name>/rule-type/<rule_type>"), needs=definitions("write"))
def put_rule(object_type: str, name: str, rule_type: str) -> Response:
    """Set the rule of one type."""
    object_name = object_named(object_type).name
    require(the_state(), object_name, name)
    asked = json_body("ruleArguments")
    arguments: Any = asked["ruleArguments"]
    if not isinstance(arguments, list):
        raise HubSpotError(400, "Invalid input JSON: ruleArguments is no array")
    body = {
        "propertyName": name,
        "ruleType": rule_type,
        "ruleArguments": [str(argument) for argument in arguments],
        "shouldApplyNormalization": bool(asked.get("shouldApplyNormalization")),
    }
    with the_state().change():
        the_state().put_document(kinds.PROPERTY_RULE, f"{name}/{rule_type}", body, object_name)
        note(the_state(), "UPDATE", "PROPERTY_VALIDATION", name, sub_category=object_name)
    return no_content()


def _shown(kept: Json) -> Json:
    return {field: value for field, value in kept.items() if field != "propertyName"}
