"""Fields as a describe declares them.

Source: domain/salesforce-api.md §3.
"""

import re
from collections.abc import Sequence
from typing import Any

from crmadmin.core.definitions import Definition

Field = dict[str, Any]
"""A field of a describe, plus ``tracked``: whether its changes are kept as history."""

_LENGTHS = {
    "string": 255,
    "picklist": 255,
    "multipicklist": 4099,
    "combobox": 255,
    "textarea": 255,
    "email": 80,
    "phone": 40,
    "url": 255,
    "id": 18,
    "reference": 18,
    "encryptedstring": 175,
}
_PRECISIONS = {"int": 8, "long": 18, "double": 18, "currency": 18, "percent": 18}
_LONG_TEXT = 255
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def field(
    name: str,
    kind: str = "string",
    length: int | None = None,
    *,
    label: str = "",
    required: bool = False,
    defaulted: bool = False,
    read_only: bool = False,
    calculated: bool = False,
    options: Sequence[str] = (),
    restricted: bool = False,
    to: Sequence[str] = (),
    part_of: str | None = None,
    external_id: bool = False,
    unique: bool = False,
    tracked: bool = False,
) -> Field:
    """Declare a field; ``to`` names the objects that a reference may lead to."""
    size = _LENGTHS.get(kind, 0) if length is None else length
    writable = not read_only and not calculated and kind not in {"id", "address"}
    nillable = not (required or kind in {"boolean", "id"})
    return {
        "name": name,
        "label": label or _WORDS.sub(" ", name.removesuffix("__c").replace("_", " ")),
        **_size(kind, size),
        "nillable": nillable,
        "createable": writable,
        "updateable": writable,
        "calculated": calculated,
        "calculatedFormula": None,
        "defaultedOnCreate": defaulted or kind in {"boolean", "id"},
        "defaultValue": False if kind == "boolean" else None,
        "unique": unique,
        "externalId": external_id,
        "idLookup": kind in {"id", "email"} or external_id,
        "restrictedPicklist": restricted,
        "picklistValues": [_option(value) for value in options],
        **_reference(name, to),
        "compoundFieldName": part_of,
        **_nothing_special(kind),
        "permissionable": writable and nillable,
        "custom": name.endswith("__c"),
        **_use(kind, size),
        "tracked": tracked,
    }


def _size(kind: str, length: int) -> Field:
    return {
        "type": kind,
        "length": length,
        "byteLength": length * 3,
        "digits": _PRECISIONS["int"] if kind == "int" else 0,
        "precision": _PRECISIONS.get(kind, 0),
        "scale": 2 if kind in {"double", "currency", "percent"} else 0,
    }


def _reference(name: str, to: Sequence[str]) -> Field:
    return {
        "referenceTo": list(to),
        "relationshipName": relationship(name) if to else None,
        "polymorphicForeignKey": len(to) > 1,
    }


def _nothing_special(kind: str) -> Field:
    """Say what hardly any field is."""
    return {
        "controllerName": None,
        "dependentPicklist": False,
        "encrypted": kind == "encryptedstring",
        "autoNumber": False,
        "htmlFormatted": False,
    }


def _use(kind: str, length: int) -> Field:
    """Say what queries may do with a field: nothing with long texts and compounds."""
    queried = kind != "address" and not (kind == "textarea" and length > _LONG_TEXT)
    return {
        "filterable": queried,
        "sortable": queried and kind != "multipicklist",
        "groupable": queried and kind not in {"multipicklist", "double", "currency", "datetime"},
    }


def _option(value: str, label: str = "", *, active: bool = True) -> dict[str, Any]:
    return {
        "value": value,
        "label": label or value,
        "active": active,
        "defaultValue": False,
        "validFor": None,
    }


def relationship(name: str) -> str:
    """Name the relationship that a reference field makes: ``OwnerId`` makes ``Owner``."""
    return name.removesuffix("__c") + "__r" if name.endswith("__c") else name.removesuffix("Id")


def defined(definition: Definition, base: Field | None) -> Field:
    """Declare a field as a definition says; ``base`` is the standard field of its name."""
    declared = field(definition.name, definition.type, definition.length, label=definition.label)
    if base is not None:
        kept = ("referenceTo", "relationshipName", "polymorphicForeignKey", "compoundFieldName")
        declared |= {name: base[name] for name in (*kept, "tracked", "scale", "unique")}
    writable = not definition.read_only and not definition.calculated
    return declared | {
        "nillable": definition.nillable and definition.type != "boolean",
        "createable": definition.createable and writable,
        "updateable": definition.updateable and writable,
        "calculated": definition.calculated,
        "defaultedOnCreate": definition.defaulted_on_create or definition.type == "boolean",
        "restrictedPicklist": definition.restricted,
        "custom": not definition.standard and definition.name.endswith("__c"),
        "picklistValues": [
            _option(option.value, option.label, active=option.active)
            for option in definition.options
        ],
    }


def system_fields(*, owned: bool = True) -> list[Field]:
    """Declare the fields that every record has."""
    owner = field("OwnerId", "reference", required=True, defaulted=True, to=("User", "Group"))
    users = {"read_only": True, "required": True, "defaulted": True, "to": ("User",)}
    times = {"read_only": True, "required": True, "defaulted": True}
    return [
        field("Id", "id"),
        field("IsDeleted", "boolean", read_only=True),
        *([owner | {"tracked": True}] if owned else []),
        field("CreatedDate", "datetime", **times),  # type: ignore[arg-type]
        field("CreatedById", "reference", **users),  # type: ignore[arg-type]
        field("LastModifiedDate", "datetime", **times),  # type: ignore[arg-type]
        field("LastModifiedById", "reference", **users),  # type: ignore[arg-type]
        field("SystemModstamp", "datetime", **times),  # type: ignore[arg-type]
    ]


def address(prefix: str) -> list[Field]:
    """Declare an address: the compound and the parts that are queried; prefix may be empty."""
    whole = f"{prefix}Address"
    return [
        field(f"{prefix}Street", "textarea", 255, part_of=whole),
        field(f"{prefix}City", length=40, part_of=whole),
        field(f"{prefix}State", length=80, part_of=whole),
        field(f"{prefix}PostalCode", length=20, part_of=whole),
        field(f"{prefix}Country", length=80, part_of=whole),
        field(whole, "address", read_only=True),
    ]
