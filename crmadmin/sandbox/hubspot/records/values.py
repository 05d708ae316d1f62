"""Which values a property takes, and how they are kept (domain/hubspot-api.md §3.8, §5.3)."""

import re
from datetime import UTC, datetime
from typing import Any

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.properties.definitions import definition_of
from crmadmin.sandbox.hubspot.properties.rules import broken_rule
from crmadmin.sandbox.kinds import OWNER
from crmadmin.sandbox.state import State
from crmadmin.sandbox.times import moment

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
Json = dict[str, Any]


class BadValueError(ValueError):
    """A value that a property does not take; ``code`` is HubSpot's word for why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def checked(state: State, kind: ObjectType, properties: Any) -> dict[str, str]:
    """Give values as they are kept, ``""`` for a clearing; 400 that names every bad one."""
    if not isinstance(properties, dict):
        raise HubSpotError(400, "Invalid input JSON: properties must be an object")
    values: dict[str, str] = {}
    errors: list[Json] = []
    for name, value in properties.items():
        try:
            values[name] = _checked(state, kind, name, _text(value))
            _hold_to_rules(state, kind, name, values[name])
        except BadValueError as error:
            context = {"propertyName": [name]}
            errors.append({"message": str(error), "code": error.code, "context": context})
    if errors:
        reasons = "; ".join(error["message"] for error in errors)
        raise HubSpotError(400, f"Property values were not valid: {reasons}", errors=errors)
    return values


def _hold_to_rules(state: State, kind: ObjectType, name: str, value: str) -> None:
    broken = broken_rule(state, kind.name, name, value) if value else None
    if broken is not None:
        raise BadValueError(broken, f'"{name}" does not keep to its rule {broken}')


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _checked(state: State, kind: ObjectType, name: str, value: str) -> str:
    body = definition_of(state, kind.name, name)
    if body is None:
        raise BadValueError("PROPERTY_DOESNT_EXIST", f'Property "{name}" does not exist')
    if body.get("modificationMetadata", {}).get("readOnlyValue") or body.get("calculated"):
        raise BadValueError("READ_ONLY_VALUE", f'"{name}" is a read only property')
    if value == "":
        return ""
    if kind.name == "contacts" and name == "email":
        return _email(value)
    if body.get("referencedObjectType") == "OWNER":
        return _owner(state, value)
    return _typed(kind, body, value)


def _typed(kind: ObjectType, body: Json, value: str) -> str:
    match body["type"]:
        case "number":
            return _number(value)
        case "datetime":
            return datetime_text(value)
        case "date":
            return datetime_text(value)[:10]
        case "bool":
            return _bool(value)
        case "enumeration":
            is_stage = body["name"] in {kind.pipeline_property, kind.stage_property}
            has_stages = is_stage and body["name"] != "lifecyclestage"
            return value if has_stages else _choice(body, value)
        case _:
            return value


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise BadValueError("INVALID_EMAIL", f"Email address {value} is invalid")
    return value.lower()


def _owner(state: State, value: str) -> str:
    if state.document(OWNER, value) is None:
        raise BadValueError("INVALID_OWNER_ID", f"Owner {value} does not exist")
    return value


def _number(value: str) -> str:
    try:
        float(value)
    except ValueError as error:
        raise BadValueError("INVALID_INTEGER", f"{value} was not a valid number") from error
    return value


def _bool(value: str) -> str:
    if value.lower() not in {"true", "false"}:
        raise BadValueError("INVALID_BOOLEAN", f"{value} was not a valid boolean")
    return value.lower()


def _choice(body: Json, value: str) -> str:
    options = [option["value"] for option in body.get("options") or ()]
    several = body.get("fieldType") == "checkbox"
    chosen = [part for part in value.split(";") if part] if several else [value]
    unknown = [part for part in chosen if part not in options]
    if options and unknown:
        raise BadValueError(
            "INVALID_OPTION", f"{unknown[0]} was not one of the allowed options: {options}"
        )
    return ";".join(chosen)


def datetime_text(value: str) -> str:
    """Write a time as it is kept; takes epoch milliseconds and ISO 8601 (§5.3)."""
    text = moment(_iso(value) if value.removeprefix("-").isdecimal() else value)
    if not text:
        raise BadValueError("INVALID_DATE", f"{value} was not a valid date")
    return text


def _iso(milliseconds: str) -> str:
    try:
        return datetime.fromtimestamp(int(milliseconds) / 1000, UTC).isoformat()
    except (OverflowError, OSError, ValueError):
        return ""
