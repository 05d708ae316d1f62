"""Pull an account into the workspace: resumable, checked, and in effect all at once."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.salesforce import Salesforce
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.pull.declarations import ToDeclare, to_declare
from crmadmin.core.pull.parts import CONFIGURATION, OBJECTS, Part, StepName
from crmadmin.core.pull.report import PlannedObject, PullPlan, PullReport, Snapshot, Unfinished
from crmadmin.core.pull.report_json import report_from_json
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.sync.moments import iso_milliseconds, moment_of
from crmadmin.errors import Problem
from crmadmin.errors.pull import NO_ACCOUNT, OTHER_ACCOUNT, RUNNING, UNKNOWN_KIND
from crmadmin.services.pulls.asking import Asked, asked, asked_from_json, asked_to_json
from crmadmin.services.pulls.hubspot import HubSpotSource, portal_id
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.marks import Marks
from crmadmin.services.pulls.reading import Run
from crmadmin.services.pulls.salesforce import SalesforceSource, organization_id
from crmadmin.services.pulls.settling import settle
from crmadmin.services.pulls.watching import Check, Watch
from crmadmin.store.configurations import read_base
from crmadmin.store.connected import account_held
from crmadmin.store.contents import count_records
from crmadmin.store.database import Database, Transaction
from crmadmin.store.drafts import read_draft
from crmadmin.store.pull_marks import read_marks
from crmadmin.store.pulls import (
    PullEntry,
    begin_pull,
    drop_pull,
    last_pull,
    read_steps,
    sit_down,
    unfinished_pull,
)
from crmadmin.store.records import load_table
from crmadmin.store.snapshots import latest_snapshot

Client = HubSpot | Salesforce
OpenClient = Callable[[System, Check], AbstractContextManager[Client]]
"""Opens a client of a system that asks the check whether to stop; its token is the keychain's."""

RESUMABLE = timedelta(days=7)
"""How old the last page of an unfinished pull may be for a pull to go on from it (assumption).

What was read last week is still mended by the next pull, which reads everything changed since
this one began; but deletions are told of for some weeks only.
"""


class Pulling:
    """The pulls of one workspace; usable from any thread, one pull at a time.

    A pull goes on where an unfinished one of the same request was interrupted, if that was less
    than ``RESUMABLE`` ago; else it begins anew. What a mapping needs is settled when it begins.
    """

    def __init__(self, database: Database, open_client: OpenClient) -> None:
        self._database = database
        self._open_client = open_client
        self._running = threading.Lock()

    def plan(self, request: PullRequest) -> PullPlan:
        """Say what a pull would read, without a call. Problem for an unknown kind."""
        _check_words(request)
        with self._database.reading() as connection:
            wanted = _asked(connection, request)
            account = account_held(connection, request.system)
            marks = _marks(connection, request, account)
            names = [each for each in _names(connection, request) if request.wants(each)]
            objects = [_planned(connection, wanted, marks, name) for name in names]
        found = () if request.only == (CONFIGURATION,) else tuple(objects)
        return PullPlan(
            system=request.system, objects=found, unfinished=self.unfinished(request.system)
        )

    def pull(self, request: PullRequest, monitor: Monitor = unwatched) -> PullReport:
        """Read the account; the workspace changes at the very end, in one transaction.

        Raises Cancelled and Problem; what was read until then is kept, and the next pull goes on
        from there. ``monitor`` gets ``PullProgress``, on the calling thread only.
        """
        _check_words(request)
        if not self._running.acquire(blocking=False):
            raise Problem(RUNNING)
        try:
            watch = Watch(monitor)
            with self._open_client(request.system, watch.check) as client:
                return self._pull(request, client, watch)
        finally:
            self._running.release()

    def unfinished(self, system: System) -> Unfinished | None:
        """Give the pull of a system that was interrupted; None if there is none."""
        with self._database.reading() as connection:
            entry = unfinished_pull(connection, system)
            if entry is None:
                return None
            steps = {
                StepName.parse(name): state
                for name, state in read_steps(connection, entry.pull_id).items()
            }
        last = max((state.last_at for state in steps.values()), default=entry.started_at)
        open_steps = [name for name, state in steps.items() if not state.done]
        wanted = _asked_of(entry)
        return Unfinished(
            system=system,
            account_id=entry.account_id,
            started_at=entry.started_at,
            last_page_at=last,
            steps_done=len(steps) - len(open_steps),
            records=sum(s.rows for name, s in steps.items() if name.part is Part.RECORDS),
            step=str(open_steps[-1]) if open_steps else "",
            resumable=wanted is not None and _is_fresh(last),
            request=PullRequest(system=system) if wanted is None else wanted.request,
        )

    def discard(self, system: System) -> None:
        """Forget what an unfinished pull has read."""
        with self._database.writing() as connection:
            entry = unfinished_pull(connection, system)
            if entry is not None:
                drop_pull(connection, entry.pull_id)

    def last_report(self, system: System) -> PullReport | None:
        """Give what the last complete pull of a system did; None before the first.

        None too for a report that this version cannot read.
        """
        with self._database.reading() as connection:
            entry = last_pull(connection, system)
        try:
            return None if entry is None else report_from_json(entry.report)
        except (ValueError, KeyError, TypeError):
            return None

    def to_declare(self) -> tuple[ToDeclare, ...]:
        """List what no API tells, and whether the configuration or the draft says it."""
        with self._database.reading() as connection:
            return to_declare(read_draft(connection, read_base(connection)).configuration())

    def snapshot(self, system: System) -> Snapshot | None:
        """Give when a system's configuration was pulled last, and its fingerprint."""
        with self._database.reading() as connection:
            return latest_snapshot(connection, system)

    def _pull(self, request: PullRequest, client: Client, watch: Watch) -> PullReport:
        begun, account = time.monotonic(), _account_of(client)
        entry = self._begin(request, account)
        journal = Journal(self._database, request.system, entry.pull_id)
        wanted = asked_from_json(entry.request)
        with self._database.reading() as connection:
            marks = _marks(connection, wanted.request, account)
        source = (
            HubSpotSource(client, wanted, journal, marks)
            if isinstance(client, HubSpot)
            else SalesforceSource(client, wanted, journal, marks)
        )
        with closing(source):
            Run(source, journal, watch).read()
        return settle(self._database, entry, source, journal, watch, begun)

    def _begin(self, request: PullRequest, account: str) -> PullEntry:
        """Go on with the unfinished pull, or begin one; Problem for another account's."""
        system = request.system
        if not account:
            raise Problem(NO_ACCOUNT, system=NAMES[system])
        unfinished = self.unfinished(system)
        with self._database.writing() as connection:
            held = account_held(connection, system)
            if held not in {"", account}:
                raise Problem(OTHER_ACCOUNT, system=NAMES[system], expected=held, found=account)
            wanted = _asked(connection, request)
            entry = unfinished_pull(connection, system)
            if entry is not None and (
                request.restart
                or unfinished is None
                or not unfinished.resumable
                or entry.account_id != account
                or not wanted.same_as(asked_from_json(entry.request))
            ):
                drop_pull(connection, entry.pull_id)
                entry = None
            if entry is None:
                begin_pull(
                    connection,
                    system,
                    account,
                    started_at=_now(),
                    request=asked_to_json(wanted),
                )
                entry = unfinished_pull(connection, system)
            if entry is None:
                raise LookupError(system)
            sit_down(connection, entry.pull_id)
            return replace(entry, sittings=entry.sittings + 1)


NAMES = {System.HUBSPOT: "HubSpot", System.SALESFORCE: "Salesforce"}


def _check_words(request: PullRequest) -> None:
    """Refuse words that name no object; HubSpot's custom objects have names of their own."""
    known = (CONFIGURATION, *OBJECTS[request.system])
    for word in request.only:
        strange = word not in known and request.system is System.SALESFORCE
        if strange or not word or (word == CONFIGURATION and len(request.only) > 1):
            raise Problem(
                UNKNOWN_KIND, word=word, system=NAMES[request.system], known=", ".join(known)
            )


def _account_of(client: Client) -> str:
    return portal_id(client) if isinstance(client, HubSpot) else organization_id(client)


def _asked(connection: Transaction, request: PullRequest) -> Asked:
    base = read_base(connection)
    return asked(request, base, read_draft(connection, base).configuration())


def _marks(connection: Transaction, request: PullRequest, account: str) -> Marks:
    counts = count_records(connection)
    return Marks(
        account_id=account,
        marks=read_marks(connection, request.system),
        held={each.object: each.records for each in counts if each.system is request.system},
        full=request.full,
    )


def _names(connection: Transaction, request: PullRequest) -> list[str]:
    custom = list(read_marks(connection, request.system))
    return list(dict.fromkeys([*OBJECTS[request.system], *custom]))


def _planned(connection: Transaction, wanted: Asked, marks: Marks, name: str) -> PlannedObject:
    table = load_table(connection, wanted.request.system, name)
    declared = dict.fromkeys(table.definitions, False) if table else {}
    mark = marks.marks.get(name)
    read = mark.properties if mark else wanted.values(name, declared)
    history = wanted.history(name) & declared.keys()
    mode = marks.mode(name, frozenset(read), frozenset(history))
    return PlannedObject(
        object=name,
        mode=mode,
        since=mark.since if mark else "",
        held=marks.held.get(name, 0),
        properties=tuple(sorted(read)),
        history=tuple(sorted(history)),
    )


def _asked_of(entry: PullEntry) -> Asked | None:
    """Give what a pull was asked for; None where this version does not understand it."""
    try:
        return asked_from_json(entry.request)
    except (ValueError, KeyError, TypeError):
        return None


def _is_fresh(last_at: str) -> bool:
    moment = moment_of(last_at)
    return moment is not None and datetime.now(UTC) - moment < RESUMABLE


def _now() -> str:
    return iso_milliseconds(datetime.now(UTC)) + "Z"
