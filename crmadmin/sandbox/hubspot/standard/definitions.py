"""HubSpot's own properties as the API shows them."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from crmadmin.sandbox.hubspot.standard.pipelines import LIFECYCLE, STANDARD_PIPELINES
from crmadmin.sandbox.hubspot.standard.properties import (
    EVERY_OBJECT,
    GROUPS,
    LEAD_STAGE_SUFFIXES,
    STAGE_CALCULATED,
    TABLES,
)

Json = dict[str, Any]


@cache
def standard_properties(object_name: str) -> dict[str, Json]:
    """Give an object's properties by name; times and users are for the portal to add."""
    group = GROUPS[object_name][0] if object_name in GROUPS else f"{object_name}_information"
    lines = [*_lines(TABLES.get(object_name, "")), *_lines(EVERY_OBJECT)]
    found = [_from_line(line, group) for line in lines]
    found += _calculated(object_name, group)
    return {body["name"]: body for body in found}


def _lines(table: str) -> list[str]:
    return [line for line in table.splitlines() if line]


def _from_line(line: str, group: str) -> Json:
    name, kind, field_type, label, marks, options = line.split("|")
    body = _definition(name, label, kind, field_type, group, calculated="c" in marks)
    body["externalOptions"] = "x" in marks
    body["options"] = [
        {"label": text, "value": value, "displayOrder": position, "hidden": False}
        for position, (value, _, text) in enumerate(
            option.partition("=") for option in options.split(";") if option
        )
    ]
    if "u" in marks:
        body["referencedObjectType"] = "OWNER"
    body["modificationMetadata"] = {
        "archivable": "a" in marks,
        "readOnlyDefinition": True,
        "readOnlyValue": "v" in marks,
    }
    if kind == "enumeration":
        body["modificationMetadata"]["readOnlyOptions"] = "o" not in marks
    return body


def _definition(
    name: str, label: str, kind: str, field_type: str, group: str, *, calculated: bool = False
) -> Json:
    return {
        "name": name,
        "label": label,
        "type": kind,
        "fieldType": field_type,
        "groupName": group,
        "description": "",
        "options": [],
        "displayOrder": -1,
        "hasUniqueValue": name in {"email", "hs_object_id"},
        "hidden": False,
        "formField": not calculated,
        "calculated": calculated,
        "externalOptions": False,
        "hubspotDefined": True,
        "archived": False,
    }


def _calculated(object_name: str, group: str) -> Iterator[Json]:
    """Make what is calculated for each stage (domain/lifecycle.md §5, domain/leads.md §2)."""
    stages = {suffix: label for label, suffix in LEAD_STAGE_SUFFIXES.items()}
    if object_name != "leads":
        stages = _stage_labels(object_name)
    for stage, label in stages.items():
        for prefix, kind, field_type, words in STAGE_CALCULATED:
            yield _read_only(f"{prefix}{stage}", f'{words} "{label}"', kind, field_type, group)
        if object_name in LIFECYCLE:
            name = f"hs_lifecyclestage_{stage}_date"
            yield _read_only(name, f"Became a {label} Date", "datetime", "date", group)


def _stage_labels(object_name: str) -> dict[str, str]:
    return {
        stage_id: label
        for pipeline in STANDARD_PIPELINES
        if pipeline.object == object_name
        for stage_id, label, _metadata in pipeline.stages
    }


def _read_only(name: str, label: str, kind: str, field_type: str, group: str) -> Json:
    return _definition(name, label, kind, field_type, group, calculated=True) | {
        "modificationMetadata": {
            "archivable": False,
            "readOnlyDefinition": True,
            "readOnlyValue": True,
        }
    }
