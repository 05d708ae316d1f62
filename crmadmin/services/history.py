"""What was done to the portal: runs, every setting that they changed, and the way back."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crmadmin.core.configuration.address import Address
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.runs.audit import AuditEntry, AuditQuery
from crmadmin.core.runs.report import RunView
from crmadmin.core.runs.rollback import Rollback, roll_back, run_changes, with_edits
from crmadmin.core.runs.summary import RunSummary
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.errors import Problem
from crmadmin.errors.exporting import TOO_MANY_ROWS
from crmadmin.errors.history import (
    NOT_OF_RUN,
    NOTHING_CHANGED,
    NOTHING_TO_RESTORE,
    REHEARSAL,
    UNFINISHED,
)
from crmadmin.errors.pushing import NO_RUN
from crmadmin.exchange.audit_files import write_audit
from crmadmin.exchange.replacing import replacing
from crmadmin.exchange.row_files import MOST_SHEET_ROWS, FileFormat
from crmadmin.services.planning import Planning
from crmadmin.services.pushes.batches.rows import ALL
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.services.pushes.records.rows import RunRecords
from crmadmin.services.pushes.viewing import plan_of, run_of, view_of
from crmadmin.services.restoring import edit_rollbacks, rows_of, without_edits
from crmadmin.store.audit import count_entries, read_entries
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.run_summaries import read_summaries, read_summary

EXPORTING = "exporting"
"""The step of progress while the audit is written to a file."""

_TELL_EVERY = 1000


@dataclass(frozen=True, slots=True)
class AuditEntries:
    """The entries of one query, in pages; every method may be called from any thread."""

    database: Database
    query: AuditQuery

    def head(self, limit: int, monitor: Monitor = unwatched) -> Sequence[AuditEntry]:
        """Give the first entries."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor = unwatched) -> int:
        """Count the entries."""
        with self.database.reading() as connection:
            return count_entries(connection, self.query)

    def page(self, offset: int, limit: int, _monitor: Monitor = unwatched) -> Sequence[AuditEntry]:
        """Give the entries from ``offset`` on."""
        with self.database.reading() as connection:
            return tuple(read_entries(connection, self.query, offset, limit))

    def all(self) -> Iterator[AuditEntry]:
        """Give every entry, in one consistent state."""
        with self.database.reading() as connection:
            yield from read_entries(connection, self.query)

    def export(self, path: Path, file_format: FileFormat, monitor: Monitor = unwatched) -> int:
        """Write the entries as a file; give how many.

        ``path`` is replaced when all is written. Raises Cancelled; Problem if it cannot be written
        or if an XLSX sheet cannot hold so many.
        """
        count = self.count()
        if file_format is FileFormat.XLSX and count > MOST_SHEET_ROWS:
            raise Problem(TOO_MANY_ROWS, count=count, most=MOST_SHEET_ROWS)
        with replacing(path) as part:
            write_audit(part, file_format, self._told(count, monitor))
        return count

    def _told(self, count: int, monitor: Monitor) -> Iterator[AuditEntry]:
        for done, entry in enumerate(self.all()):
            if done % _TELL_EVERY == 0:
                monitor(Progress(step=EXPORTING, done=done, total=count))
            yield entry


@dataclass(frozen=True, slots=True, kw_only=True)
class RunStory:
    """A run in one line, and step by step."""

    summary: RunSummary
    view: RunView


class History:
    """The runs of one workspace and what they changed; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._planning = Planning(database)

    def runs(self) -> tuple[RunSummary, ...]:
        """Sum up every run, the latest first; rehearsals say that they are."""
        with self._database.reading() as connection:
            return read_summaries(connection)

    def run(self, run_id: int) -> RunStory:
        """Give a run; Problem if there is none of that number."""
        with self._database.reading() as connection:
            view = view_of(connection, run_id)
            return RunStory(summary=_summary(connection, run_id), view=view)

    def entries(self, query: AuditQuery | None = None) -> AuditEntries:
        """Give what was changed, as far as a query wants it."""
        return AuditEntries(self._database, query or AuditQuery())

    def links(self, run_id: int, query: ItemQuery = ALL) -> RunLinks:
        """Give what became of the pairs of records of a run, as far as a query wants them."""
        return RunLinks(self._database, run_id, query)

    def records(self, run_id: int, query: ItemQuery = ALL) -> RunRecords:
        """Give what became of the records that a run moved, as far as a query wants them."""
        return RunRecords(self._database, run_id, query)

    def rollback_preview(self, run_id: int, chosen: Collection[Address] | None = None) -> Rollback:
        """Say item by item what rolling a run back restores, on the settings as last pulled.

        Without ``chosen`` that is all that nobody changed since; ``chosen`` are the settings to
        restore, those that somebody changed since included. The draft does not count. Problem if
        the run is a rehearsal, is not finished or changed nothing, or if it is not about a
        setting that was chosen.
        """
        with self._database.reading() as connection:
            return _rollback(connection, run_id, chosen)

    def rollback(
        self,
        run_id: int,
        chosen: Collection[Address] | None = None,
        monitor: Monitor = unwatched,
    ) -> Plan:
        """Make a plan that restores what :meth:`rollback_preview` says, and keep it.

        The plan names what is lost. Problem as there, if nothing is left to restore, or if the
        portal would refuse a step. Raises Cancelled.
        """
        with self._database.reading() as connection:
            pushed = plan_of(connection, run_of(connection, run_id))
        while True:
            rollback = self.rollback_preview(run_id, chosen)
            if not rollback.changes:
                raise Problem(NOTHING_TO_RESTORE, run=run_id)
            with rows_of(self._database, run_id, pushed, rollback):
                review = self._planning.review_restoring(rollback.target, monitor)
            if review.changes == rollback.changes:  # else the settings were read anew meanwhile
                return self._planning.freeze(review, rolls_back=run_id, lost=rollback.lost)


def _summary(connection: Transaction, run_id: int) -> RunSummary:
    found = read_summary(connection, run_id)
    if found is None:
        raise Problem(NO_RUN, run=run_id)
    return found


def _rollback(connection: Transaction, run_id: int, chosen: Collection[Address] | None) -> Rollback:
    run = _summary(connection, run_id)
    if run.is_rehearsal:
        raise Problem(REHEARSAL, run=run_id)
    if not run.finished_at:
        raise Problem(UNFINISHED, run=run_id)
    entries = read_entries(connection, AuditQuery(run_id=run_id, newest_first=False))
    changes = run_changes(entries)
    if not changes:
        raise Problem(NOTHING_CHANGED, run=run_id)
    known = {change.address for change in changes}
    for address in chosen or ():
        if address not in known:
            raise Problem(NOT_OF_RUN, run=run_id, address=address)
    plan = plan_of(connection, run_of(connection, run_id))
    rollback = roll_back(
        without_edits(changes), read_base(connection), chosen=chosen, effects=_effects(plan)
    )
    undone = edit_rollbacks(connection, run_id, plan, changes, rollback.target)
    return with_edits(rollback, undone, chosen)


def _effects(plan: Plan) -> Mapping[Address, Sequence[Effect]]:
    """Give what a run was predicted to do to each setting's records."""
    found: dict[Address, list[Effect]] = {}
    for step in plan.steps:
        for effect in step.effects:
            found.setdefault(effect.address, []).append(effect)
    return found


__all__ = ["AuditEntries", "FileFormat", "History", "RunStory"]
