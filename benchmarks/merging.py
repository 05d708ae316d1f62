"""A merge of two labels on many records: staged, planned, pushed, killed half way, resumed."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Measured, peak_memory, timed
from benchmarks.served import Served, served
from crmadmin.connectors.http import Check
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import COMPANIES, CONTACTS, System
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Progress
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.report import PushProgress, RunReport
from crmadmin.services.drafting import Drafting
from crmadmin.services.linking import Linking
from crmadmin.services.planning import Planning
from crmadmin.services.pulling import OpenClient, Pulling
from crmadmin.services.pushing import Pushing
from crmadmin.store.database import Database

MOST_LINKS = 100_000
MOST_MEMORY = 400
_IDS = (501, 503)
_BARE = (
    "SELECT from_id, to_id, group_concat(type_id) FROM association "
    "WHERE from_object = 'contacts' AND to_object = 'companies' GROUP BY 1, 2 "
    f"HAVING sum(category = 'USER_DEFINED' AND type_id IN {_IDS})"
)
"""The pairs that a merge of the two labels changes, with the types that each carries."""


class KilledError(BaseException):
    """The program ends; nothing of it catches this."""


@dataclass(slots=True, kw_only=True)
class _Pushed:
    seconds_before: float
    seconds_after: float
    pairs: int


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Merge two labels on a tenth of ``rows`` pairs of records, at most 100,000."""
    links = min(rows // 10, MOST_LINKS)
    with TemporaryDirectory() as folder, served("--links", str(links)) as portal:
        database = _pulled(Path(folder), portal)
        with closing(database):
            linking, planning = Linking(database), Planning(database)
            labels = _labels(database)
            into = AssociationLabel(
                from_object=CONTACTS, to_object=COMPANIES, name="decides", label="Decides"
            )
            addresses = [label.address for label in labels]
            staging = timed(lambda: linking.merge(addresses, into))
            found: list[Plan] = []
            planned = timed(lambda: found.append(planning.freeze()))
            (plan,) = found
            writing = timed(lambda: planning.write(plan, Path(folder) / "plan.json"))
            pushed = _killed_and_resumed(database, portal, plan)
            memory = peak_memory()
            bare = min(_bare(database.path, Path(folder) / "bare.json") for _ in range(2))
    calls = portal.calls
    whole = pushed.seconds_before + pushed.seconds_after
    peer = "sqlite3: these pairs and their types, as JSON"
    return [
        Measured(what=f"merge of 2 labels on {links:,} pairs staged", seconds=staging,
                 peer=peer, peer_seconds=bare),
        Measured(what="– reviewed and frozen", seconds=planned, peer=peer, peer_seconds=bare),
        Measured(what="– written", seconds=writing),
        Measured(what=f"– pushed, killed after {pushed.pairs:,} changes of pairs",
                 seconds=pushed.seconds_before),
        Measured(what="– resumed to the end, and pulled", seconds=pushed.seconds_after),
        Measured(what="– pairs in a second of both", value=links / whole, unit=""),
        Measured(what="– calls, with the pulls before and after", value=calls, unit=""),
        Measured(what="– calls refused as too fast", value=portal.refused, unit="", target=0),
        Measured(what="– peak memory", value=memory, unit="MB", target=MOST_MEMORY),
    ]  # fmt: skip


def _pulled(folder: Path, portal: Served) -> Database:
    database = Database.create(folder / "merge.crmadmin")
    request = PullRequest(only=(CONTACTS, COMPANIES))
    Pulling(database, _opening(portal)).pull(request)
    return database


def _labels(database: Database) -> tuple[AssociationLabel, ...]:
    return tuple(Drafting(database).base().each(AssociationLabel))


def _opening(portal: Served) -> OpenClient:
    @contextmanager
    def open_client(_system: System, check: Check) -> Iterator[HubSpot]:
        with HubSpot.connect(portal.token, host=portal.address, check=check) as client:
            yield client

    return open_client


def _killed_and_resumed(database: Database, portal: Served, plan: Plan) -> _Pushed:
    half = sum(step.batch.count for step in plan.steps if step.batch) // 2
    told = {"pairs": 0}

    def kill(progress: Progress) -> None:
        if isinstance(progress, PushProgress) and progress.judged >= half:
            told["pairs"] = progress.judged
            raise KilledError

    typed = {(each.kind, each.verb): each.count for each in plan.valves}
    choices = PushChoices(typed=typed)

    def push() -> None:
        with suppress(KilledError):
            Pushing(database, _opening(portal)).push(plan, choices, kill)

    before = timed(push)
    again = Pushing(database, _opening(portal))
    reports: list[RunReport] = []
    after = timed(lambda: reports.append(again.resume(1, choices=choices)))
    assert reports[0].run.state is RunState.FINISHED, reports[0]  # noqa: S101 - else no figure
    return _Pushed(seconds_before=before, seconds_after=after, pairs=told["pairs"])


def _bare(path: Path, out: Path) -> float:
    """Time the same selection by SQLite alone, written as one list."""

    def work() -> None:
        with closing(sqlite3.connect(path)) as raw:
            out.write_text(json.dumps(raw.execute(_BARE).fetchall()), encoding="utf-8")

    return timed(work)
