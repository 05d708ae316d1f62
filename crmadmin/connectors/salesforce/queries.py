"""SOQL queries, page by page (domain/salesforce-api.md §4 and §10)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from crmadmin.connectors.pages import Json, Page
from crmadmin.connectors.salesforce.reading import Reading

PAGE = 2000
LONGEST_ADDRESS = 16_000
"""Characters of an address that Salesforce takes."""
DELETED_DAYS = timedelta(days=30)
"""The longest time that deletions are told of in one call."""

_BATCH = {"Sforce-Query-Options": f"batchSize={PAGE}"}
_PARENTS = {"Lead": "LeadId", "Contact": "ContactId", "Account": "AccountId"}


class Queries(Reading):
    """Reads records by SOQL; a page's ``next`` goes on in any other process.

    The id of the last record does so for ever; the locator of :meth:`query` until Salesforce
    drops it (``remote.query_expired``).
    """

    def query(self, soql: str, more: str | None = None, *, deleted: bool = False) -> Page:
        """Read a page of a query, deleted and archived rows too if asked."""
        if more:
            return _page(self._get(more, headers=_BATCH).document)
        path = self._data("/queryAll" if deleted else "/query")
        return _page(self._get(path, {"q": soql}, _BATCH).document)

    def tooling(self, soql: str, more: str | None = None) -> Page:
        """Read a page of a query about validation rules, triggers and the like."""
        if more:
            return _page(self._get(more).document)
        return _page(self._get(self._data("/tooling/query"), {"q": soql}).document)

    def records(
        self,
        name: str,
        fields: Sequence[str],
        after: str | None = None,
        *,
        where: str = "",
        deleted: bool = False,
    ) -> Page:
        """Read a page of records by growing Id; ``next`` is the last Id that was read."""
        soql = _soql(name, fields, _and(where, f"Id > {quoted(after)}" if after else ""))
        path = self._data("/queryAll" if deleted else "/query")
        if len(path) + len(quote(soql)) <= LONGEST_ADDRESS:
            return _after_ids(_page(self._get(path, {"q": soql}, _BATCH).document))
        short = _soql(name, ["Id"], _and(where, f"Id > {quoted(after)}" if after else ""))
        page = _after_ids(_page(self._get(path, {"q": short}, _BATCH).document))
        ids = [str(each["Id"]) for each in page.results]
        return Page(results=self.read(name, ids, fields), next=page.next)

    def changed(
        self, name: str, fields: Sequence[str], since: datetime, after: str | None = None
    ) -> Page:
        """Read a page of the records that changed since a moment, by growing Id."""
        where = f"SystemModstamp >= {moment(since)}"
        return self.records(name, fields, after, where=where)

    def read(self, name: str, ids: Sequence[str], fields: Sequence[str]) -> tuple[Json, ...]:
        """Read records by Id, of any number of fields; those that are gone are left out."""
        found: list[Json] = []
        for start in range(0, len(ids), PAGE):
            body = {"ids": list(ids[start : start + PAGE]), "fields": list(fields)}
            answer = self._post(self._data(f"/composite/sobjects/{name}"), body).body
            found += [each for each in answer or () if isinstance(each, dict)]
        return tuple(found)

    def count(self, name: str, where: str = "") -> int:
        """Count the records that the connected user sees."""
        soql = f"SELECT COUNT() FROM {name}" + (f" WHERE {where}" if where else "")  # noqa: S608 - the names are Salesforce's own
        total = self._get(self._data("/query"), {"q": soql}).document.get("totalSize")
        return total if isinstance(total, int) else 0

    def deleted(self, name: str, start: datetime, end: datetime) -> tuple[Json, ...]:
        """Read which records were deleted: ``id, deletedDate``; 30 days in one call at most."""
        found: list[Json] = []
        while start < end:
            until = min(end, start + DELETED_DAYS)
            query = {"start": moment(start), "end": moment(until)}
            document = self._get(self._data(f"/sobjects/{name}/deleted/"), query).document
            found += document.get("deletedRecords") or ()
            start = until
        return tuple(found)

    def history(self, name: str, since: datetime, after: str | None = None) -> Page:
        """Read a page of the tracked changes of an object's fields, by growing Id."""
        history_object, parent = history_of(name)
        fields = ("Id", parent, "Field", "OldValue", "NewValue", "CreatedDate", "CreatedById")
        where = f"CreatedDate >= {moment(since)}"
        return self.records(history_object, fields, after, where=where)


def history_of(name: str) -> tuple[str, str]:
    """Name the object that keeps another's history, and its field that names the parent."""
    if name == "Opportunity":
        return "OpportunityFieldHistory", "OpportunityId"
    if name.endswith("__c"):
        return f"{name.removesuffix('__c')}__History", "ParentId"
    return f"{name}History", _PARENTS.get(name, f"{name}Id")


def moment(time: datetime) -> str:
    """Write a moment as SOQL does: UTC, unquoted."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def quoted(text: str) -> str:
    """Write a text as SOQL does, between quotation marks that nothing in it can close."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _soql(name: str, fields: Sequence[str], where: str) -> str:
    condition = f" WHERE {where}" if where else ""
    return f"SELECT {', '.join(fields)} FROM {name}{condition} ORDER BY Id LIMIT {PAGE}"  # noqa: S608 - the names are Salesforce's own


def _and(*conditions: str) -> str:
    return " AND ".join(each for each in conditions if each)


def _page(document: Json) -> Page:
    records = document.get("records")
    more = None if document.get("done", True) else document.get("nextRecordsUrl")
    return Page(results=tuple(records or ()), next=str(more) if more else None)


def _after_ids(page: Page) -> Page:
    """Go on after the last Id, whatever locator the server offers."""
    whole = len(page.results) < PAGE and page.next is None
    return Page(results=page.results, next=None if whole else str(page.results[-1]["Id"]))
