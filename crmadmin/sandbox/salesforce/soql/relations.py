"""Where the rows of an object come from: the state's records, or its history.

Every relation gives ``id``, ``object``, ``properties``, ``created_at``, ``updated_at`` and
``archived``; fields outside of ``properties`` have columns.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmadmin.sandbox.salesforce.objects import Sobject
from crmadmin.sandbox.salesforce.standard.histories import (
    SNAPSHOT_FIELDS,
    STAGE_HISTORY,
    parent_of,
)

_RECORD_COLUMNS = {
    "Id": "id",
    "CreatedDate": "created_at",
    "SystemModstamp": "updated_at",
    "IsDeleted": "archived",
}
_HISTORY_COLUMNS = _RECORD_COLUMNS | {
    "Field": "property",
    "DataType": "data_type",
    "CreatedById": "user_id",
    "OldValue": "old_value",
    "NewValue": "new_value",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A table or a query in parentheses.

    ``columns`` are the fields that have one. ``condition`` finds the rows ``r`` of the object,
    ``by_id`` that of ``page.value``, an id, through an index; both take ``parameters``.
    """

    source: str
    columns: Mapping[str, str]
    by_id: str
    condition: str = "1"
    parameters: tuple[str, ...] = ()

    def expression(self, row: str, field: str) -> str:
        """Give SQL for the raw value of a field of a row; names come from describes."""
        column = self.columns.get(field)
        return f"{row}.{column}" if column else f"""json_extract({row}.properties, '$."{field}"')"""


def relation_of(sobject: Sobject, parent: Sobject | None) -> Relation:
    """Give where the rows of an object are; ``parent`` is the object whose history it is."""
    if sobject.name == STAGE_HISTORY:
        return _snapshots()
    found = parent_of(sobject.name)
    if found is not None and parent is not None:
        return _changes(sobject.name, parent, found[1])
    return Relation(
        source="record",
        columns=_RECORD_COLUMNS,
        condition="r.system = 'salesforce' AND r.object = ?",
        parameters=(sobject.name,),
        by_id="r.system = 'salesforce' AND r.object = ? AND r.id = page.value",
    )


_NUMBER = "CAST(substr(page.value, 4, 12) AS INTEGER)"


def _changes(name: str, parent: Sobject, key: str) -> Relation:
    """Give single changes; that of a reference has two rows, the names and the ids."""
    references = [f for f in parent.fields.values() if f["referenceTo"]]
    listed = _texts(f["name"] for f in references)
    targets = _texts(dict.fromkeys(name for f in references for name in f["referenceTo"]))
    source = f"""(
        SELECT '017' || printf('%012d', h.history_id * 2 + kinds.kind) || 'AAA' AS id,
            h.history_id, kinds.kind, '{name}' AS object, '{{}}' AS properties,
            h.changed_at AS created_at, h.changed_at AS updated_at, 0 AS archived,
            h.record_id, h.property, nullif(h.user_id, '') AS user_id,
            CASE WHEN kinds.kind = 0 AND h.property IN ({listed})
                THEN 'EntityId' ELSE 'Text' END AS data_type,
            {_told("h.old_value", targets)} AS old_value,
            {_told("h.value", targets)} AS new_value
        FROM history AS h JOIN (SELECT 0 AS kind UNION ALL SELECT 1) AS kinds
            ON kinds.kind = 0 OR h.property IN ({listed})
        WHERE h.system = 'salesforce' AND h.object = '{parent.name}')"""
    return Relation(
        source=source,
        columns=_HISTORY_COLUMNS | {key: "record_id"},
        by_id=f"r.history_id = {_NUMBER} / 2 AND r.kind = {_NUMBER} % 2",
    )


def _texts(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)


def _told(value: str, targets: str) -> str:
    """Give a value with its field, from which its type is known; a name for the row of names."""
    return f"""json_array(h.property, CASE WHEN kinds.kind = 0 THEN {value} ELSE (
        SELECT json_extract(named.properties, '$.Name') FROM record AS named
        WHERE named.system = 'salesforce' AND named.object IN ({targets})
            AND named.id = {value}) END)"""


def _snapshots() -> Relation:
    """Give what stage, amount, probability and date were after each change of one of them."""
    listed = _texts(SNAPSHOT_FIELDS)
    values = ", ".join(f"{_value_then(name)} AS {name}" for name in SNAPSHOT_FIELDS)
    source = f"""(
        SELECT '008' || printf('%012d', h.history_id) || 'AAA' AS id, h.history_id,
            '{STAGE_HISTORY}' AS object, '{{}}' AS properties, h.changed_at AS created_at,
            h.changed_at AS updated_at, 0 AS archived, h.record_id,
            nullif(h.user_id, '') AS user_id, {values}
        FROM history AS h WHERE h.system = 'salesforce' AND h.object = 'Opportunity'
            AND h.property IN ({listed}))"""
    own = {"OpportunityId": "record_id", "CreatedById": "user_id"}
    return Relation(
        source=source,
        columns=_RECORD_COLUMNS | own | {name: name for name in SNAPSHOT_FIELDS},
        by_id=f"r.history_id = {_NUMBER}",
    )


def _value_then(name: str) -> str:
    """Give a field's value at the time of ``h``: the last one before, else the first's old one."""
    same = f"""FROM history AS e WHERE e.system = 'salesforce' AND e.object = 'Opportunity'
        AND e.record_id = h.record_id AND e.property = '{name}'"""
    cast = "REAL" if SNAPSHOT_FIELDS[name] in {"currency", "percent"} else "TEXT"
    return f"""CAST(coalesce(
        (SELECT e.value {same} AND (e.changed_at, e.history_id) <= (h.changed_at, h.history_id)
            ORDER BY e.changed_at DESC, e.history_id DESC LIMIT 1),
        (SELECT e.old_value {same} ORDER BY e.changed_at, e.history_id LIMIT 1),
        (SELECT json_extract(now.properties, '$.{name}') FROM record AS now
            WHERE now.system = 'salesforce' AND now.object = 'Opportunity'
                AND now.id = h.record_id)) AS {cast})"""
