"""Calls about schemas of objects (domain/hubspot-api.md §3.9); read only."""

from collections.abc import Mapping
from typing import Any

from flask import Response, jsonify

from crmadmin.sandbox.hubspot.answers import Json, flag_asked
from crmadmin.sandbox.hubspot.family import Family, Needs
from crmadmin.sandbox.hubspot.objects import ObjectType, custom_objects, object_named
from crmadmin.sandbox.hubspot.schemas.definitions import schema_of
from crmadmin.sandbox.present import the_sandbox, the_state

FAMILY = Family("schemas", __name__)


def _paths(tail: str = "") -> tuple[str, str, str]:
    return (
        f"/crm-object-schemas/{{v}}/schemas{tail}",
        f"/crm-object-schemas/v3/schemas{tail}",
        f"/crm/v3/schemas{tail}",
    )


def _needs(path: Mapping[str, Any]) -> Needs:
    of_type = object_named(path["object_type"])
    return ((of_type.schema_scope("read"), of_type.read_scope()),)


@FAMILY.call("GET", *_paths(), needs=("crm.schemas.custom.read",))
def list_schemas() -> Response:
    """Answer with the schemas of the portal's own objects."""
    found = [_schema(custom) for custom in custom_objects(the_state())]
    return jsonify({"results": found})


@FAMILY.call("GET", *_paths("/<object_type>"), needs=_needs)
def get_schema(object_type: str) -> Response:
    """Answer with one object's schema, a standard one's too."""
    return jsonify(_schema(object_named(object_type)))


def _schema(of_type: ObjectType) -> Json:
    return schema_of(
        the_state(),
        of_type,
        name_lag=the_sandbox().behaviour.label_name_lag,
        with_associations=flag_asked("includeAssociationDefinitions", default=True),
        with_properties=flag_asked("includePropertyDefinitions", default=True),
    )
