"""The rows that a query finds, as REST records or as CSV."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from crmadmin.sandbox.salesforce.objects import find_object
from crmadmin.sandbox.salesforce.soql.compiling import Compiled, compile_query
from crmadmin.sandbox.salesforce.soql.resolving import Column
from crmadmin.sandbox.salesforce.soql.syntax import parse
from crmadmin.sandbox.salesforce.standard.histories import parent_of
from crmadmin.sandbox.salesforce.values import as_csv, as_json, kept
from crmadmin.sandbox.state import State

Record = dict[str, Any]
"""A record as the REST API tells it."""


def compiled(state: State, soql: str, *, deleted: bool = False, tooling: bool = False) -> Compiled:
    """Translate the text of a query."""
    now = datetime.fromisoformat(state.now())
    return compile_query(state, parse(soql), now=now, deleted=deleted, tooling=tooling)


def find_ids(state: State, query: Compiled) -> list[str]:
    """Give the ids of every row that a query finds, in its order."""
    with state.read() as connection:
        found = connection.execute(query.find.sql, query.find.parameters)
        return [row[0] for row in found]


def read_page(state: State, query: Compiled, ids: Sequence[str], version: str) -> list[Record]:
    """Give the records of some of a query's ids; such as are gone meanwhile are left out."""
    telling = [_Telling(state, column, query.object) for column in query.columns]
    return [_record(query, row, telling, version) for row in _rows(state, query, ids)]


def _rows(state: State, query: Compiled, ids: Sequence[str]) -> list[Sequence[Any]]:
    parameters = (json.dumps(ids), *query.page.parameters)
    with state.read() as connection:
        return [tuple(row) for row in connection.execute(query.page.sql, parameters)]


class _Telling:
    """Tells the values of a column; those of history by the type of the field that changed."""

    def __init__(self, state: State, column: Column, name: str) -> None:
        self._kind = str(column.field["type"])
        self._fields: dict[str, str] = {}
        parent = parent_of(name)
        if self._kind == "anyType" and parent is not None:
            fields = find_object(state, parent[0]).fields.values()
            self._fields = {field["name"]: field["type"] for field in fields}

    def as_json(self, value: Any) -> Any:
        """Tell a value as the REST API does."""
        if self._kind != "anyType":
            return as_json(self._kind, value)
        name, text = json.loads(value)
        kind = self._fields.get(name, "string")
        return None if text is None else as_json(kind, kept(kind, text))

    def for_csv(self) -> Callable[[Any], Any]:
        """Give what tells the column's values as a Bulk result does."""
        return as_csv(self._kind) if self._kind != "anyType" else self._changed_as_csv

    def _changed_as_csv(self, value: Any) -> Any:
        name, text = json.loads(value)
        kind = self._fields.get(name, "string")
        return None if text is None else as_csv(kind)(kept(kind, text))


def _record(
    query: Compiled, row: Sequence[Any], telling: Sequence[_Telling], version: str
) -> Record:
    values = iter(row)
    record: Record = {"attributes": _attributes(values, version)}
    for parent in query.parents:
        found = _attributes(values, version)
        holder = _holder(record, parent[:-1])
        if holder is not None:
            holder[parent[-1]] = None if found is None else {"attributes": found}
    for column, teller, value in zip(query.columns, telling, values, strict=True):
        holder = _holder(record, column.path[:-1])
        if holder is not None:
            holder[column.path[-1]] = teller.as_json(value)
    return record


def _attributes(values: Iterator[Any], version: str) -> dict[str, str] | None:
    record_id, name = next(values), next(values)
    if record_id is None:
        return None
    url = f"/services/data/v{version}/sobjects/{name}/{record_id}"
    return {"type": name, "url": url}


def _holder(record: Record, path: Sequence[str]) -> Any:
    """Give the object that a parent's fields stand in; None where there is no such parent."""
    holder: Any = record
    for name in path:
        if holder is None:
            return None
        holder = holder[name]
    return holder


def write_csv(
    state: State, query: Compiled, ids: Sequence[str], *, delimiter: str, line_end: str
) -> str:
    """Write rows as CSV with their header (domain/salesforce-api.md §4)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL)
    writer.writerow(".".join(column.path) for column in query.columns)
    tell = [_Telling(state, column, query.object).for_csv() for column in query.columns]
    skipped = 2 + 2 * len(query.parents)
    for row in _rows(state, query, ids):
        cells = row[skipped:]
        writer.writerow([one(cell) for one, cell in zip(tell, cells, strict=True)])
    return out.getvalue()
