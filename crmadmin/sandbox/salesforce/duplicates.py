"""Duplicates: values of unique fields, and the org's duplicate rules.

A rule compares what Salesforce's standard rules begin with: the e-mail of leads and contacts, the
name of accounts (a simplification: theirs also match names and addresses loosely). Whether it
blocks or warns is kept beside the rule, because no query tells it.
Source: domain/salesforce-api.md §3, §7.
"""

from collections.abc import Mapping
from typing import Any

from crmadmin.sandbox.salesforce.objects import Sobject
from crmadmin.sandbox.salesforce.records import Record
from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.state import State

RULE_ACTION = "salesforce_duplicate_action"
"""Kind of document: key the rule's ``DeveloperName``, body ``{"allows": true}`` if it warns."""

_COMPARED = {"Lead": "Email", "Contact": "Email", "Account": "Name"}


def check_unique(state: State, sobject: Sobject, record: Record, given: Mapping[str, Any]) -> None:
    """Refuse a value of a unique field that another record has (DUPLICATE_VALUE)."""
    for name, value in given.items():
        field = sobject.fields[name.lower()]
        other = value and field["unique"] and _others(state, record, name, value)
        if other:
            message = (
                f"duplicate value found: {name} duplicates value on record with id: {other[0]}"
            )
            raise Refused("DUPLICATE_VALUE", message, fields=[name])


def check_duplicates(state: State, record: Record, *, allows: bool) -> None:
    """Refuse a record that an active duplicate rule finds again (DUPLICATES_DETECTED)."""
    rule = _active_rule(state, record.object)
    field = _COMPARED.get(record.object, "")
    if rule is None or not record.values.get(field):
        return
    others = _others(state, record, field, record.values[field])
    warns = bool((state.document(RULE_ACTION, rule) or {}).get("allows"))
    if others and not (warns and allows):
        message = "Use one of these records?"
        raise Refused(
            "DUPLICATES_DETECTED",
            message,
            fields=[],
            extra={"duplicateResut": _result(record.object, rule, others, message, warns=warns)},
        )


def _active_rule(state: State, name: str) -> str | None:
    with state.read() as connection:
        row = connection.execute(
            "SELECT json_extract(properties, '$.DeveloperName') FROM record "
            "WHERE system = 'salesforce' AND object = 'DuplicateRule' AND archived = 0 "
            "AND json_extract(properties, '$.IsActive') "
            "AND json_extract(properties, '$.SobjectType') = ? ORDER BY number LIMIT 1",
            (name,),
        ).fetchone()
    return None if row is None else str(row[0])


def _others(state: State, record: Record, field: str, value: object) -> list[str]:
    with state.read() as connection:
        found = connection.execute(
            "SELECT id FROM record WHERE system = 'salesforce' AND object = ? AND archived = 0 "
            "AND id <> ? AND json_extract(properties, ?) = ? COLLATE NOCASE ORDER BY id LIMIT 5",
            (record.object, record.id, f'$."{field}"', value),
        )
        return [row[0] for row in found]


def _result(
    name: str, rule: str, others: list[str], message: str, *, warns: bool
) -> dict[str, Any]:
    matches = [
        {
            "additionalInformation": [],
            "fieldDiffs": [],
            "matchConfidence": 100.0,
            "record": {"attributes": {"type": name}, "Id": other},
        }
        for other in others
    ]
    return {
        "allowSave": warns,
        "duplicateRule": rule,
        "duplicateRuleEntityType": name,
        "errorMessage": message,
        "matchResults": [
            {
                "entityType": name,
                "errors": [],
                "matchEngine": "ExactMatchEngine",
                "matchRecords": matches,
                "rule": rule,
                "size": len(matches),
                "success": True,
            }
        ],
    }
