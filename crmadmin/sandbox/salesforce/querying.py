"""Queries: the first page, further ones by their locator, deleted rows, the Tooling API's.

Source: domain/salesforce-api.md §4.
"""

import re
from typing import Any

from flask import request

from crmadmin.sandbox.org import Cursor
from crmadmin.sandbox.present import the_sandbox, the_state
from crmadmin.sandbox.salesforce.gate import data_blueprint, version
from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.salesforce.rows import compiled, find_ids, read_page

QUERYING = data_blueprint("querying")
_SMALLEST, _LARGEST = 200, 2_000
_BATCH = re.compile(r"batchSize\s*=\s*(\d+)", re.IGNORECASE)


@QUERYING.get("/query/")
def query() -> dict[str, Any]:
    """Answer a query about rows that are not deleted."""
    return _answer("query")


@QUERYING.get("/queryAll/")
def query_all() -> dict[str, Any]:
    """Answer a query about all rows, those in the recycle bin included."""
    return _answer("queryAll", deleted=True)


@QUERYING.get("/tooling/query/")
def query_tooling() -> dict[str, Any]:
    """Answer a query of the Tooling API."""
    return _answer("tooling/query", tooling=True)


@QUERYING.get("/<any('query', 'queryAll'):resource>/<locator>")
def more(resource: str, locator: str) -> dict[str, Any]:
    """Give a further page."""
    return _further(resource, locator)


@QUERYING.get("/tooling/query/<locator>")
def more_tooling(locator: str) -> dict[str, Any]:
    """Give a further page of a query of the Tooling API."""
    return _further("tooling/query", locator)


def _answer(resource: str, *, deleted: bool = False, tooling: bool = False) -> dict[str, Any]:
    state, soql = the_state(), request.args.get("q", "")
    if not soql.strip():
        raise Refused("MALFORMED_QUERY", "A query string has to be specified")
    asked = compiled(state, soql, deleted=deleted, tooling=tooling)
    ids = find_ids(state, asked)
    if asked.count:
        return {"totalSize": len(ids), "done": True, "records": []}
    return _page(resource, Cursor(query=soql, ids=ids, tooling=tooling), 0, "")


def _further(resource: str, locator: str) -> dict[str, Any]:
    name, _, start = locator.partition("-")
    cursor = the_sandbox().org.cursors.find(name)
    if cursor is None or not start.isdecimal():
        raise Refused("INVALID_QUERY_LOCATOR", "invalid query locator")
    return _page(resource, cursor, int(start), name)


def _page(resource: str, cursor: Cursor, start: int, locator: str) -> dict[str, Any]:
    end = start + _batch_size()
    asked = compiled(the_state(), cursor.query, deleted=True, tooling=cursor.tooling)
    page: dict[str, Any] = {"totalSize": len(cursor.ids), "done": end >= len(cursor.ids)}
    if not page["done"]:
        locator = locator or the_sandbox().org.cursors.open(cursor)
        page["nextRecordsUrl"] = f"/services/data/v{version()}/{resource}/{locator}-{end}"
    page["records"] = read_page(the_state(), asked, cursor.ids[start:end], version())
    return page


def _batch_size() -> int:
    """Give the rows of a page: what the header hints at, within Salesforce's bounds."""
    hint = _BATCH.search(request.headers.get("Sforce-Query-Options", ""))
    return _LARGEST if hint is None else min(max(int(hint[1]), _SMALLEST), _LARGEST)
