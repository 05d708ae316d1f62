"""The org's validation rules: what no record may be after it was written.

A rule's condition is kept beside it in SOQL, because the sandbox has no formulas: a record that
it finds is refused with the rule's own text. Source: domain/salesforce-api.md §3, §7.
"""

from crmadmin.sandbox.salesforce.records import Record
from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.salesforce.rows import compiled, find_ids
from crmadmin.sandbox.state import State

RULE_CONDITION = "salesforce_rule_condition"
"""Kind of document: scope the object, key the rule's name, body ``{"where": "Amount < 0"}``."""


def check_validation_rules(state: State, record: Record) -> None:
    """Refuse a record that an active rule's condition finds (FIELD_CUSTOM_VALIDATION_EXCEPTION)."""
    for name, message, field in _active_rules(state, record.object):
        condition = state.document(RULE_CONDITION, name, record.object)
        if condition is None:
            continue
        soql = f"SELECT Id FROM {record.object} WHERE Id = '{record.id}' AND ({condition['where']})"  # noqa: S608 - SOQL, parsed by us
        if find_ids(state, compiled(state, soql)):
            fields = [field] if field else []
            raise Refused("FIELD_CUSTOM_VALIDATION_EXCEPTION", message, fields=fields)


def _active_rules(state: State, name: str) -> list[tuple[str, str, str | None]]:
    with state.read() as connection:
        found = connection.execute(
            "SELECT json_extract(properties, '$.ValidationName'), "
            "json_extract(properties, '$.ErrorMessage'), "
            "json_extract(properties, '$.ErrorDisplayField') FROM record "
            "WHERE system = 'salesforce' AND object = 'ValidationRule' AND archived = 0 "
            "AND json_extract(properties, '$.Active') "
            "AND json_extract(properties, '$.EntityDefinitionId') = ? ORDER BY number",
            (name,),
        )
        return [(row[0], row[1], row[2]) for row in found]
