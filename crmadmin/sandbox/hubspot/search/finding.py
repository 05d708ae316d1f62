"""Carries a search out: how many records there are, and one page of them."""

from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.record import Record, json_path, record_of
from crmadmin.sandbox.hubspot.search.asking import Question
from crmadmin.sandbox.hubspot.search.conditions import Conditions
from crmadmin.sandbox.state import State

_INDEXED = "(SELECT * FROM record WHERE system = 'hubspot' AND object = ?)"
_LAGGING = """(
    SELECT r.system, r.object, r.id, r.number, coalesce(u.before, r.properties) AS properties,
        r.created_at,
        CASE WHEN u.id IS NULL THEN r.updated_at ELSE json_extract(u.before, ?) END AS updated_at,
        CASE WHEN u.id IS NULL THEN r.archived ELSE u.before IS NULL END AS archived,
        r.archived_at, r.merged_into
    FROM record r LEFT JOIN unindexed u ON u.object = r.object AND u.id = r.id AND u.until > ?
    WHERE r.system = 'hubspot' AND r.object = ?)"""


def find_records(state: State, kind: ObjectType, question: Question) -> tuple[int, list[Record]]:
    """Count what a search finds and give its page, as the index saw it last (§5.3)."""
    now = state.now()
    with state.change() as connection:
        connection.execute("DELETE FROM unindexed WHERE until <= ?", (now,)).close()
        lags = connection.execute(
            "SELECT 1 FROM unindexed WHERE object = ? LIMIT 1", (kind.name,)
        ).fetchone()
        source = _LAGGING if lags else _INDEXED
        given = [json_path(kind.modified_property), now, kind.name] if lags else [kind.name]
        conditions = Conditions(state=state, kind=kind)
        where = conditions.where(question)
        counted = [*given, *conditions.values]
        total = connection.execute(
            f"SELECT count(*) FROM {source} WHERE {where}", counted
        ).fetchone()[0]
        order = conditions.order(question)
        rows = connection.execute(
            f"SELECT * FROM {source} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
            [*given, *conditions.values, question.limit, question.offset],
        ).fetchall()
    return int(total), [record_of(row) for row in rows]
