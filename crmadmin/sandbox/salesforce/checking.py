"""Whether values may be written to an object's fields, by what its describe says.

Source: domain/salesforce-api.md §3, §7, §9.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from crmadmin.core.sync.moments import moment_of
from crmadmin.sandbox.salesforce.ids import full_id
from crmadmin.sandbox.salesforce.objects import Sobject
from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.salesforce.standard.fields import Field
from crmadmin.sandbox.salesforce.values import DECIMAL, MOMENTS, NUMBERS, Kept, kept

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_DIGITS = 18


def checked(sobject: Sobject, values: Mapping[str, Any], *, creating: bool) -> dict[str, Kept]:
    """Give the values as they are kept, by the fields' own names; refuse what does not fit."""
    fields = {name: _field(sobject, name) for name in values if name.lower() != "attributes"}
    right = "createable" if creating else "updateable"
    closed = [field["name"] for field in fields.values() if not field[right]]
    if closed:
        raise Refused(
            "INVALID_FIELD_FOR_INSERT_UPDATE",
            f"Unable to create/update fields: {', '.join(closed)}. Please check the security "
            "settings of this field and verify that it is read/write for your profile or "
            "permission set.",
            fields=closed,
        )
    given = {field["name"]: _value(field, values[name]) for name, field in fields.items()}
    _check_required(sobject, given, creating=creating)
    return given


def _field(sobject: Sobject, name: str) -> Field:
    field = sobject.field(name)
    if field is None:
        raise Refused("INVALID_FIELD", f"No such column '{name}' on sobject of type {sobject.name}")
    return field


def _check_required(sobject: Sobject, given: Mapping[str, Kept], *, creating: bool) -> None:
    missing = [
        field["name"]
        for field in sobject.fields.values()
        if not field["nillable"]
        and field["createable"]
        and (
            given.get(field["name"]) in (None, "")
            if field["name"] in given
            else creating and not field["defaultedOnCreate"]
        )
    ]
    if missing:
        message = f"Required fields are missing: [{', '.join(missing)}]"
        raise Refused("REQUIRED_FIELD_MISSING", message, fields=missing)


def _value(field: Field, value: Any) -> Kept:
    kind = field["type"]
    if kind == "boolean":
        return _boolean(field, value)
    if value is None or value == "":
        return None
    if kind in NUMBERS:
        return _number(field, value)
    if not isinstance(value, str):
        raise _wrong_type(field, value)
    if kind in MOMENTS:
        return _moment(field, value)
    _check_length(field, value)
    check = _CHECKS.get(kind)
    return check(field, value) if check else value


def _boolean(field: Field, value: Any) -> bool:
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    if not isinstance(value, bool):
        raise _wrong_type(field, value)
    return value


def _number(field: Field, value: Any) -> Kept:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _wrong_type(field, value)
    number = kept(field["type"], str(value))
    if isinstance(number, str) or (isinstance(number, float) and field["type"] not in DECIMAL):
        raise _wrong_type(field, value)
    whole = (field["digits"] or field["precision"] or _DIGITS) - (
        field["scale"] if field["type"] in DECIMAL else 0
    )
    if number is not None and abs(number) >= 10**whole:
        message = f"{field['label']}: value outside of valid range on numeric field: {value}"
        raise Refused("NUMBER_OUTSIDE_VALID_RANGE", message, fields=[field["name"]])
    return number


def _moment(field: Field, value: str) -> Kept:
    if moment_of(value) is None or (field["type"] == "date" and not _DATE.fullmatch(value)):
        raise _wrong_type(field, value)
    return kept(field["type"], value)


def _wrong_type(field: Field, value: Any) -> Refused:
    message = f"{field['label']}: value not of required type: {value}"
    return Refused("INVALID_TYPE_ON_FIELD_IN_RECORD", message, fields=[field["name"]])


def _check_length(field: Field, value: str) -> None:
    if field["length"] and len(value) > field["length"] and field["type"] != "reference":
        message = f"{field['label']}: data value too large: {value} (max length={field['length']})"
        raise Refused("STRING_TOO_LONG", message, fields=[field["name"]])


def _email(field: Field, value: str) -> str:
    if not _EMAIL.fullmatch(value):
        message = f"{field['label']}: invalid email address: {value}"
        raise Refused("INVALID_EMAIL_ADDRESS", message, fields=[field["name"]])
    return value


def _choices(field: Field, value: str) -> str:
    """Check every choice of a restricted picklist; an inactive one cannot be chosen any more."""
    active = {option["value"].lower() for option in field["picklistValues"] if option["active"]}
    chosen = value.split(";") if field["type"] == "multipicklist" else [value]
    if field["restrictedPicklist"] and not {each.strip().lower() for each in chosen} <= active:
        message = f"{field['label']}: bad value for restricted picklist field: {value}"
        code = "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"
        raise Refused(code, message, fields=[field["name"]])
    return value


def _reference(field: Field, value: str) -> str:
    try:
        return full_id(value)
    except Refused as refused:
        message = f"{field['label']}: id value of incorrect type: {value}"
        raise Refused(refused.code, message, fields=[field["name"]]) from None


_CHECKS: dict[str, Callable[[Field, str], str]] = {
    "email": _email,
    "picklist": _choices,
    "multipicklist": _choices,
    "reference": _reference,
}
