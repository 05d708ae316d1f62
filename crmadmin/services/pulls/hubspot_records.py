"""The records of a portal: all of them or the changed ones, deletions, merges, counts."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.pages import Page
from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.report import Mode
from crmadmin.services.pulls.ahead import NARROW, Ahead
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.steps import Json, Marked, Reading, Step

MERGED = "hs_merged_object_ids"
"""The property of a record that names those that were merged into it."""

_ID = "hs_object_id"
_LISTING = "list:"
"""Begins the cursor of a pass over all ids; the API's own cursor follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSpotObject:
    """An object whose records are read, and how; ``type_id`` is what calls take."""

    name: str
    type_id: str
    properties: tuple[str, ...]
    history: tuple[str, ...]
    mode: Mode
    since: datetime


def record_steps(
    client: HubSpot, journal: Journal, wanted: HubSpotObject, pool: ThreadPoolExecutor
) -> Iterator[Step]:
    """Read an object's records, then what left it, then check how many there are.

    Deletions are read after the records: who was deleted meanwhile is seen. Merged records are in
    no list of deleted ones; the record that they became names them. Where the count still
    differs, a pass over all ids tells who is missing on either side.
    """
    read = partial(_changed, client, wanted)
    if wanted.mode is not Mode.CHANGED:
        read = partial(_all, client, wanted, _pages(client, wanted, pool))
    yield Step(name=StepName(Part.RECORDS, wanted.name), read=read)
    if wanted.mode is Mode.CHANGED:
        deleted = StepName(Part.DELETED, wanted.name)
        yield Step(name=deleted, read=partial(_deleted, client, wanted))
    check = partial(_check, client, journal, wanted)
    yield Step(name=StepName(Part.IDS, wanted.name), read=check)


def _pages(
    client: HubSpot, wanted: HubSpotObject, pool: ThreadPoolExecutor
) -> Callable[[str | None], tuple[Page, int]]:
    """Choose how pages of all records are read: by address, or wide ones ahead."""
    if sum(len(name) + 3 for name in (*wanted.properties, *wanted.history)) > NARROW:
        return Ahead(client, wanted.type_id, wanted.properties, wanted.history, pool).page

    def page(cursor: str | None) -> tuple[Page, int]:
        found = client.records(wanted.type_id, wanted.properties, cursor, history=wanted.history)
        return found, 0

    return page


def _all(
    client: HubSpot,
    wanted: HubSpotObject,
    pages: Callable[[str | None], tuple[Page, int]],
    cursor: str | None,
) -> Reading:
    total = client.count(wanted.type_id) if cursor is None else None
    page, calls = pages(cursor)
    return Reading(
        results=page.results,
        next=page.next,
        total=total,
        marked=_marked(wanted.name, page.results, Mark.THERE),
        calls=calls,
    )


def _changed(client: HubSpot, wanted: HubSpotObject, cursor: str | None) -> Reading:
    since = int(wanted.since.timestamp() * 1000)
    page = client.changed(wanted.type_id, wanted.properties, since, cursor, history=wanted.history)
    return Reading(
        results=page.results,
        next=page.next,
        marked=_marked(wanted.name, page.results, Mark.THERE),
    )


def _deleted(client: HubSpot, wanted: HubSpotObject, cursor: str | None) -> Reading:
    page = client.records(wanted.type_id, (_ID,), cursor, archived=True)
    ids = [str(each["id"]) for each in page.results]
    gone = Marked(object=wanted.name, mark=Mark.GONE, ids=ids)
    return Reading(rows=len(ids), next=page.next, marked=(gone,))


def _check(client: HubSpot, journal: Journal, wanted: HubSpotObject, cursor: str | None) -> Reading:
    """Compare the count with the portal's; where they differ, go through all ids.

    A full pull has just done so. What the pass finds that nobody knows is read at once.
    """
    if cursor is None:
        counted = client.count(wanted.type_id)
        differs = counted != journal.count_expected(wanted.name, wanted.mode)
        passes = differs and wanted.mode is Mode.CHANGED
        return Reading(rows=0, total=counted, next=_LISTING if passes else None)
    page = client.records(wanted.type_id, (_ID,), cursor.removeprefix(_LISTING) or None)
    ids = [str(each["id"]) for each in page.results]
    missing = journal.unknown_ids(wanted.name, ids)
    found = client.read(wanted.type_id, missing, wanted.properties, history=wanted.history)
    return Reading(
        results=found,
        rows=len(ids),
        next=None if page.next is None else _LISTING + page.next,
        marked=[
            *_merged(wanted.name, found),
            Marked(object=wanted.name, mark=Mark.LISTED, ids=ids),
        ],
    )


def _marked(name: str, records: Sequence[Json], mark: Mark) -> list[Marked]:
    ids = [str(each["id"]) for each in records]
    return [Marked(object=name, mark=mark, ids=ids), *_merged(name, records)]


def _merged(name: str, records: Sequence[Json]) -> list[Marked]:
    """Name the records that were merged into some of these, but for those themselves."""
    gone = [
        each
        for record in records
        for text in [(record.get("properties") or {}).get(MERGED) or ""]
        for part in str(text).split(";")
        if (each := part.strip()) and each != str(record["id"])
    ]
    return [Marked(object=name, mark=Mark.GONE, ids=gone)] if gone else []
