"""Settling a pull takes the same memory however many records there are."""

import _sqlite3
import ctypes
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.progress import unwatched
from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.request import PullRequest
from crmadmin.services.pulls.asking import asked, asked_to_json
from crmadmin.services.pulls.hubspot import HubSpotSource
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.marks import Marks
from crmadmin.services.pulls.settling import settle
from crmadmin.services.pulls.steps import Marked, Reading, Step
from crmadmin.services.pulls.watching import Watch
from crmadmin.store.contents import count_records
from crmadmin.store.database import Database
from crmadmin.store.pulls import begin_pull, unfinished_pull

FEW, MANY = 500, 2_000
WAITING = 2
"""By how much four times as many records may take more: some pages wait, now more, now fewer."""

_TEXT = "x" * 8_000
"""Makes records so wide that few of them are more than SQLite may keep in memory."""

_NAMES = ("hs_object_id", "email", "firstname", "jobtitle", "city", "phone", "lifecyclestage")
_LONG_AGO = "2026-01-05T08:00:00.000Z"
_PAGE = 100

Settle = Callable[[int], int]


@pytest.fixture
def settled(tmp_path: Path) -> Settle:
    """Give what settles a portal of so many contacts, read without any call.

    It gives the bytes of the workspace.
    """

    def run(contacts: int) -> int:
        with Database.create(tmp_path / f"{time.monotonic_ns()}.crmadmin") as database:
            _settle(database, contacts)
            return database.size()

    run(_PAGE)  # what is made once in a process is made now
    return run


@pytest.fixture
def sqlite() -> ctypes.CDLL:
    """Give SQLite's own functions, where Python does not hide them."""
    library = ctypes.CDLL(_sqlite3.__file__)
    try:
        library.sqlite3_memory_highwater.restype = ctypes.c_int64
        library.sqlite3_memory_used.restype = ctypes.c_int64
    except AttributeError:
        pytest.skip("SQLite is built into Python")
    return library


def test_python_holds_a_page(settled: Settle) -> None:
    """Python never holds more than some pages of answers."""

    def peak(contacts: int) -> int:
        tracemalloc.start()
        try:
            settled(contacts)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    few = peak(FEW)
    assert peak(MANY) < WAITING * few


def test_sqlite_holds_its_cache(settled: Settle, sqlite: ctypes.CDLL) -> None:
    """SQLite keeps a part of what it writes, and leaves the rest on the disk."""
    before = int(sqlite.sqlite3_memory_used())
    sqlite.sqlite3_memory_highwater(1)
    size = settled(MANY)
    peak = int(sqlite.sqlite3_memory_highwater(0)) - before
    assert peak < size / 3


def _settle(database: Database, contacts: int) -> None:
    """Keep the pages of a portal as if they had been read, and settle them."""
    wanted = asked(PullRequest(), Configuration(), Configuration())
    with database.writing() as connection:
        begin_pull(
            connection,
            System.HUBSPOT,
            "900001",
            started_at=_LONG_AGO,
            request=asked_to_json(wanted),
        )
        entry = unfinished_pull(connection, System.HUBSPOT)
    assert entry is not None
    journal = Journal(database, System.HUBSPOT, entry.pull_id)
    for name in ("contacts", "companies"):
        _keep(journal, Part.PROPERTIES, name, iter([[_definition(each) for each in _NAMES]]))
    _keep(journal, Part.RECORDS, "contacts", _pages(contacts, _contact))
    _keep(journal, Part.ASSOCIATIONS, "contacts/companies", _pages(contacts, _association))
    _keep(journal, Part.MEMBERSHIPS, "41", _pages(contacts, _member))
    marks = Marks(account_id="900001", marks={}, held={}, full=False)
    with HubSpot.connect("pat-eu1-none", host="http://localhost:1") as client:
        source = HubSpotSource(client, wanted, journal, marks)
        settle(database, entry, source, journal, Watch(unwatched), time.monotonic())
        source.close()
    with database.reading() as connection:
        held = {each.object: each.records for each in count_records(connection)}
    assert held["contacts"] == contacts


def _keep(journal: Journal, part: Part, scope: str, pages: Iterator[list[Any]]) -> None:
    step = Step(name=StepName(part, scope), read=lambda _cursor: Reading())
    for results in pages:
        ids = [each["id"] for each in results] if part is Part.RECORDS else []
        marked = [Marked(object=scope, mark=Mark.THERE, ids=ids)]
        reading = Reading(results=results, marked=marked)
        journal.keep(step, reading, calls=1, begun=time.monotonic())


def _pages(contacts: int, made: Callable[[int], Any]) -> Iterator[list[Any]]:
    for start in range(0, contacts, _PAGE):
        yield [made(number) for number in range(start, min(start + _PAGE, contacts))]


def _definition(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "label": name,
        "type": "string",
        "fieldType": "text",
        "groupName": "contactinformation",
        "options": [],
    }


def _contact(number: int) -> dict[str, Any]:
    values = {name: f"{name} {number}" for name in _NAMES[1:]} | {"city": _TEXT}
    stage = {"value": "lead", "timestamp": _LONG_AGO, "sourceType": "CRM_UI"}
    return {
        "id": str(100_000 + number),
        "properties": {"hs_object_id": str(100_000 + number), **values},
        "propertiesWithHistory": {"lifecyclestage": [stage]},
        "createdAt": _LONG_AGO,
        "updatedAt": _LONG_AGO,
        "archived": False,
    }


def _association(number: int) -> dict[str, Any]:
    kind = {"category": "HUBSPOT_DEFINED", "typeId": 279, "label": None}
    ends = {"fromObjectId": str(100_000 + number), "toObjectId": str(500_000 + number // 5)}
    return {**ends, "associationTypes": [kind]}


def _member(number: int) -> dict[str, str]:
    return {"recordId": str(100_000 + number)}
