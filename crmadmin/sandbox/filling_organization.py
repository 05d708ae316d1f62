"""What a seed says of an org, as documents: its fields and its users (``kinds``)."""

from typing import Any

from crmadmin.core.definitions import Definition, System
from crmadmin.core.portal import User
from crmadmin.sandbox import kinds
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.state import State


def fill_organization(state: State, seed: Seed) -> None:
    """Put an org's name, objects, fields and users into a state."""
    organization = {"Id": seed.organization_id, "Name": seed.name, "IsSandbox": True}
    state.put_document(kinds.ORGANIZATION, kinds.ORGANIZATION, organization)
    for position, document in enumerate(seed.documents.get(kinds.SALESFORCE_OBJECT, ())):
        state.put_document(
            kinds.SALESFORCE_OBJECT, str(document["name"]), document, position=position
        )
    for position, definition in enumerate(seed.definitions):
        if definition.system is System.SALESFORCE:
            body = field_body(definition)
            state.put_document(
                kinds.SALESFORCE_FIELD, definition.name, body, definition.object, position
            )
    for position, user in enumerate(seed.users):
        state.put_document(
            kinds.SALESFORCE_USER, user.user_id, salesforce_user_body(user), position=position
        )


def field_body(definition: Definition) -> dict[str, Any]:
    """Give a Salesforce field as describe tells it."""
    return {
        "name": definition.name,
        "label": definition.label or definition.name,
        "type": definition.type,
        "length": definition.length,
        "nillable": definition.nillable,
        "defaultedOnCreate": definition.defaulted_on_create,
        "createable": definition.createable,
        "updateable": definition.updateable,
        "calculated": definition.calculated,
        "restrictedPicklist": definition.restricted,
        "custom": not definition.standard,
        "picklistValues": [
            {
                "value": option.value,
                "label": option.label,
                "active": option.active,
                "defaultValue": False,
                "validFor": None,
            }
            for option in definition.options
        ],
    }


def salesforce_user_body(user: User) -> dict[str, str]:
    """Give a Salesforce user's fields as texts."""
    return {
        "Id": user.user_id,
        "Username": user.username,
        "Email": user.email,
        "FirstName": user.first_name,
        "LastName": user.last_name,
        "IsActive": "true" if user.active else "false",
        "UserType": user.type or "Standard",
    }
