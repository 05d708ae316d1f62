"""A pull that was read to its end, brought into the workspace in one transaction."""

import time
from datetime import UTC, datetime

from crmadmin.core.pull.documents import fingerprint
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.progress import PullProgress
from crmadmin.core.pull.report import PullReport, Snapshot
from crmadmin.core.pull.report_json import report_to_json
from crmadmin.core.sync.moments import iso_milliseconds
from crmadmin.preview.pairing import pair_records
from crmadmin.services.pulls.ground import Ground, settle_documents
from crmadmin.services.pulls.hubspot import HubSpotSource
from crmadmin.services.pulls.hubspot_settling import settle_hubspot
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.reporting import part_reports
from crmadmin.services.pulls.salesforce import SalesforceSource
from crmadmin.services.pulls.salesforce_settling import settle_salesforce
from crmadmin.services.pulls.watching import Watch
from crmadmin.services.refreshing import refresh_base
from crmadmin.store.contents import PULLED, count_records
from crmadmin.store.database import Database, Transaction
from crmadmin.store.documents import read_documents
from crmadmin.store.loading import Intake
from crmadmin.store.pull_marks import PullMark, save_mark
from crmadmin.store.pulls import PullEntry, finish_pull
from crmadmin.store.snapshots import add_snapshot
from crmadmin.store.stage_entries import enter_stages, newest_history


def settle(  # noqa: PLR0917 - a pull and what it was read with
    database: Database,
    entry: PullEntry,
    source: HubSpotSource | SalesforceSource,
    journal: Journal,
    watch: Watch,
    begun: float,
) -> PullReport:
    """Replay the pages into the workspace, pair its records, keep the report, drop the pages.

    ``begun`` is when this sitting began, by ``time.monotonic``. After Cancelled, a Problem or a
    crash the workspace is as it was before, and the pages wait.
    """
    started_at = _now()
    with database.writing(once=True) as connection:
        newest = newest_history(connection)
        intake = Intake(connection, started_at=started_at, keeps_past=False)

        def show(name: StepName, done: int) -> None:
            watch.show(_progress(journal, name, done))
            watch.check()

        with intake.watched(watch.check):
            ground = Ground(connection=connection, intake=intake, journal=journal, show=show)
            settle_documents(ground)
            if isinstance(source, HubSpotSource):
                settle_hubspot(ground, source)
            else:
                settle_salesforce(ground, source)
            _save_marks(connection, entry, source, journal)
            refresh_base(connection)
            watch.show(_progress(journal, StepName(Part.SETTLING, "pairing"), 0))
            pair_records(connection)
            enter_stages(connection, since=newest)
        snapshot = _snapshot(connection, entry)
        report = _report(connection, entry, source, ground, snapshot, begun)
        intake.finish(finished_at=_now(), report=PULLED)
        finish_pull(
            connection,
            entry.pull_id,
            finished_at=report.finished_at,
            report=report_to_json(report),
        )
    return report


def _snapshot(connection: Transaction, entry: PullEntry) -> Snapshot:
    snapshot = Snapshot(
        system=entry.system,
        account_id=entry.account_id,
        taken_at=entry.started_at,
        fingerprint=fingerprint(read_documents(connection, entry.system)),
    )
    add_snapshot(connection, snapshot)
    return snapshot


def _save_marks(
    connection: Transaction,
    entry: PullEntry,
    source: HubSpotSource | SalesforceSource,
    journal: Journal,
) -> None:
    """Note how far each object was read: to the moment at which the pull began."""
    for each in source.objects:
        if all(journal.was_read(StepName(part, each.name)) for part in (Part.RECORDS, Part.IDS)):
            mark = PullMark(
                account_id=entry.account_id,
                since=entry.started_at,
                properties=frozenset(each.properties),
                history=frozenset(each.history),
            )
            save_mark(connection, entry.system, each.name, mark)


def _report(  # noqa: PLR0917 - what is known of a pull
    connection: Transaction,
    entry: PullEntry,
    source: HubSpotSource | SalesforceSource,
    ground: Ground,
    snapshot: Snapshot,
    begun: float,
) -> PullReport:
    journal, costs = ground.journal, source.costs
    counts = count_records(connection)
    held = {each.object: each.records for each in counts if each.system is entry.system}
    parts = tuple(part_reports(journal, ground.loaded, source.mode, held))
    calls = sum(state.calls for state in journal.states().values())
    hidden = source.hidden_fields() if isinstance(source, SalesforceSource) else ()
    seconds = time.monotonic() - begun
    return PullReport(
        system=entry.system,
        account_id=entry.account_id,
        started_at=entry.started_at,
        finished_at=_now(),
        seconds=round(seconds, 3),
        sittings=entry.sittings,
        calls=calls,
        parts=parts,
        findings=(*journal.findings(), *hidden),
        fingerprint=snapshot.fingerprint,
        share=min(1.0, costs.calls / (costs.allowed * seconds)) if costs.allowed else None,
        daily_share=costs.daily_used / costs.daily_limit if costs.daily_limit else None,
    )


def _progress(journal: Journal, name: StepName, done: int) -> PullProgress:
    state = journal.state(name)
    total = state.rows if state and name.part is Part.RECORDS else 0
    scope = name.scope or str(name.part)
    return PullProgress(
        step=str(StepName(Part.SETTLING, scope)),
        done=done,
        total=total,
        unit="records",
        part=Part.SETTLING,
        scope=scope,
    )


def _now() -> str:
    return iso_milliseconds(datetime.now(UTC)) + "Z"
