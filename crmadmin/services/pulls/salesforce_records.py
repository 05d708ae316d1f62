"""The records of an organization: all or changed ones, deletions, counts, tracked changes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from crmadmin.connectors.salesforce import Salesforce
from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.report import Mode
from crmadmin.core.sync.canonical import longer_id
from crmadmin.errors import Problem, remote
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.steps import Json, Marked, Reading, Step

BULK_FROM = 10_000
"""Rows from which an object is read as a job of the Bulk API 2.0 (salesforce-api.md §4)."""

TRACKED = frozenset({"Lead", "Contact", "Account", "Opportunity"})
"""Objects that have a history object which the preview asks."""

_BULK, _LISTING = "bulk:", "list:"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesforceObject:
    """An object whose records are read, and how; ``visible`` are all fields that are seen."""

    name: str
    properties: tuple[str, ...]
    visible: frozenset[str]
    history: tuple[str, ...]
    mode: Mode
    since: datetime


def record_steps(client: Salesforce, journal: Journal, wanted: SalesforceObject) -> Iterator[Step]:
    """Read an object's records, deletions and tracked changes, and check their number."""
    changed = wanted.mode is Mode.CHANGED
    read = partial(_changed if changed else _all, client, wanted)
    yield Step(name=StepName(Part.RECORDS, wanted.name), read=read)
    if changed:
        deleted = StepName(Part.DELETED, wanted.name)
        yield Step(name=deleted, read=partial(_deleted, client, wanted))
    check = partial(_check, client, journal, wanted)
    yield Step(name=StepName(Part.IDS, wanted.name), read=check)
    if wanted.name in TRACKED and wanted.history:
        history = partial(_history, client, wanted)
        yield Step(name=StepName(Part.HISTORY, wanted.name), read=history)


def _all(client: Salesforce, wanted: SalesforceObject, cursor: str | None) -> Reading:
    """Read a page by growing Id, or a part of a job where there are many records."""
    total = client.count(wanted.name) if cursor is None else None
    if total is not None and total > BULK_FROM:
        soql = f"SELECT {', '.join(wanted.properties)} FROM {wanted.name}"  # noqa: S608 - Salesforce's own names
        return Reading(next=_BULK + client.bulk_start(soql), total=total)
    if cursor is not None and cursor.startswith(_BULK):
        return _part(client, wanted, cursor.removeprefix(_BULK))
    page = client.records(wanted.name, wanted.properties, cursor)
    return _there(wanted, page.results, page.next, total)


def _part(client: Salesforce, wanted: SalesforceObject, at: str) -> Reading:
    """Read a part of a job; where the job is gone, go on by Id from the beginning.

    Rows that come twice are one record.
    """
    try:
        page = client.bulk_part(at)
    except Problem as problem:
        if problem.wording is not remote.QUERY_EXPIRED:
            raise
        page = client.records(wanted.name, wanted.properties)
        return _there(wanted, page.results, page.next)
    following = None if page.next is None else _BULK + page.next
    return _there(wanted, page.results, following)


def _changed(client: Salesforce, wanted: SalesforceObject, cursor: str | None) -> Reading:
    page = client.changed(wanted.name, wanted.properties, wanted.since, cursor)
    return _there(wanted, page.results, page.next)


def _there(
    wanted: SalesforceObject,
    records: tuple[Json, ...],
    following: str | None,
    total: int | None = None,
) -> Reading:
    found = Marked(object=wanted.name, mark=Mark.THERE, ids=[str(each["Id"]) for each in records])
    return Reading(results=records, next=following, total=total, marked=(found,))


def _deleted(client: Salesforce, wanted: SalesforceObject, _cursor: str | None) -> Reading:
    """Read what was deleted or merged away; the list reaches back some weeks at most."""
    found = client.deleted(wanted.name, wanted.since, datetime.now(UTC))
    ids = [longer_id(str(each["id"])) for each in found]
    gone = Marked(object=wanted.name, mark=Mark.GONE, ids=ids)
    return Reading(rows=len(ids), marked=(gone,))


def _check(
    client: Salesforce, journal: Journal, wanted: SalesforceObject, cursor: str | None
) -> Reading:
    """Compare the count with the organization's; where they differ, go through all Ids."""
    if cursor is None:
        counted = client.count(wanted.name)
        differs = counted != journal.count_expected(wanted.name, wanted.mode)
        passes = differs and wanted.mode is Mode.CHANGED
        return Reading(rows=0, total=counted, next=_LISTING if passes else None)
    page = client.records(wanted.name, ("Id",), cursor.removeprefix(_LISTING) or None)
    ids = [str(each["Id"]) for each in page.results]
    missing = journal.unknown_ids(wanted.name, ids) if ids else []
    found = client.read(wanted.name, missing, wanted.properties) if missing else ()
    return Reading(
        results=found,
        rows=len(ids),
        next=None if page.next is None else _LISTING + page.next,
        marked=(Marked(object=wanted.name, mark=Mark.LISTED, ids=ids),),
    )


def _history(client: Salesforce, wanted: SalesforceObject, cursor: str | None) -> Reading:
    since = wanted.since if wanted.mode is Mode.CHANGED else _EPOCH
    page = client.history(wanted.name, since, cursor)
    return Reading(results=page.results, next=page.next)
