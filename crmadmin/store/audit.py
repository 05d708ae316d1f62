"""The audit of settings that were changed: it only grows, and is counted and found in SQL."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, literal, or_, select

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.runs.audit import AuditEntry, AuditQuery
from crmadmin.models import AuditRow
from crmadmin.store.configurations import decode_setting, encode_setting
from crmadmin.store.folding import contains

_CHUNK = 500
_COLUMNS = AuditRow.__table__.c
_LAST = "~"
"""Sorts behind whatever follows a day in a moment."""
_AFTER_SLASH = "0"
"""The character behind the slash, so that a range of addresses is found by their index."""


def add_entries(connection: Connection, entries: Iterable[AuditEntry]) -> None:
    """Write down changes; their numbers are given here."""
    rows = [
        {
            "at": entry.at,
            "who": entry.who,
            "account_id": entry.account_id,
            "address": str(entry.address),
            "before": _encoded(entry.before),
            "after": _encoded(entry.after),
            "ids": None if entry.ids is None else json.dumps(dict(entry.ids)),
            "channel": str(entry.channel),
            "request_id": entry.request_id,
            "plan_id": entry.plan_id,
            "run_id": entry.run_id,
            "step": entry.step,
        }
        for entry in entries
    ]
    if rows:
        connection.execute(insert(AuditRow), rows)


def count_entries(connection: Connection, query: AuditQuery) -> int:
    """Count the entries of a query."""
    counted = select(func.count()).select_from(AuditRow).where(*_conditions(query))
    return connection.scalar(counted) or 0


def read_entries(
    connection: Connection, query: AuditQuery, offset: int = 0, limit: int | None = None
) -> Iterator[AuditEntry]:
    """Read the entries of a query in the order in which they were written, or the reverse.

    Problem if one holds what this version does not know.
    """
    number = AuditRow.audit_id
    found = (
        select(AuditRow.__table__)
        .where(*_conditions(query))
        .order_by(number.desc() if query.newest_first else number)
        .offset(offset)
        .limit(limit)
    )
    for row in connection.execute(found).yield_per(_CHUNK):
        yield _entry(row)


def count_by_run(connection: Connection) -> dict[int, int]:
    """Count the entries of each run."""
    counted = select(AuditRow.run_id, func.count().label("changed")).group_by(AuditRow.run_id)
    return {row.run_id: row.changed for row in connection.execute(counted)}


def _conditions(query: AuditQuery) -> Iterator[ColumnElement[bool]]:
    row = AuditRow
    if query.run_id is not None:
        yield row.run_id == query.run_id
    if query.kind:
        yield _below(query.kind)
    if query.within:
        yield or_(row.address == query.within, _below(query.within))
    if query.who:
        yield contains(_COLUMNS.who, query.who)
    if query.since:
        yield row.at >= query.since
    if query.until:
        yield row.at <= query.until + _LAST
    if query.text:
        yield _says(query.text)


def _below(start: str) -> ColumnElement[bool]:
    first = start.rstrip("/")
    return and_(AuditRow.address > first + "/", AuditRow.address < first + _AFTER_SLASH)


def _says(text: str) -> ColumnElement[bool]:
    """Find a text in what a person reads of an entry; the keys of values are not read."""
    columns = (_COLUMNS.address, _COLUMNS.who, _COLUMNS.request_id, _COLUMNS.plan_id)
    return or_(
        *(contains(column, text) for column in columns),
        *(_value_says(column, text) for column in (_COLUMNS.before, _COLUMNS.after)),
    )


def _value_says(column: ColumnElement[str], text: str) -> ColumnElement[bool]:
    value = func.json_each(column).table_valued("value")
    return select(literal(1)).select_from(value).where(contains(value.c.value, text)).exists()


def _entry(row: Row[Any]) -> AuditEntry:
    return AuditEntry(
        at=row.at,
        who=row.who,
        account_id=row.account_id,
        address=Address.parse(row.address),
        before=_decoded(row.address, row.before),
        after=_decoded(row.address, row.after),
        channel=Channel(row.channel),
        plan_id=row.plan_id,
        run_id=row.run_id,
        step=row.step,
        request_id=row.request_id,
        ids=None if row.ids is None else json.loads(row.ids),
        audit_id=row.audit_id,
    )


def _encoded(setting: Setting | None) -> str | None:
    return None if setting is None else encode_setting(setting)


def _decoded(address: str, text: str | None) -> Setting | None:
    return None if text is None else decode_setting(address, text)
