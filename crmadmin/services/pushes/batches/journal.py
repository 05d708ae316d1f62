"""The lines of a journal about items: each in one transaction with all that it makes true."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.plans.plan import Step
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.core.runs.journal import Entry, Event, StepState
from crmadmin.core.runs.verdicts import ItemChange, ItemVerdict, Tally, tally_of
from crmadmin.services.pushes.batches.dealing import Dealing, L
from crmadmin.services.pushes.journal import Detail, Journal
from crmadmin.store.audit import count_entries
from crmadmin.store.database import Database, Transaction

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Open(Generic[K, V]):
    """Items of a step that are not judged yet: those of its call, and what follows from them."""

    named: tuple[ItemChange[K, V], ...]
    implied: tuple[ItemChange[K, V], ...]

    @property
    def all(self) -> tuple[ItemChange[K, V], ...]:
        """Give both."""
        return (*self.named, *self.implied)


class BatchJournal(Generic[K, V, L]):
    """Writes what became of items, what the workspace knows of them, the audit.

    A rehearsal writes what became of items only.
    """

    def __init__(
        self, database: Database, run_id: int, journal: Journal, dealing: Dealing[K, V, L]
    ) -> None:
        self._database = database
        self._run_id = run_id
        self._journal = journal
        self._dealing = dealing

    @property
    def bindings(self) -> Bindings:
        """Give the ids of settings as far as they are known."""
        return self._journal.bindings

    @property
    def states(self) -> Mapping[int, StepState]:
        """Tell where each step stands."""
        return self._journal.states

    def last(self, step: Step) -> Entry | None:
        """Give the last line about a step."""
        return self._journal.last_entry(step)

    def open(self, step: Step) -> Open[K, V]:
        """Give the items of a step of which it is not known what became of them."""
        named, implied = self._dealing.changes(step)
        with self._database.reading() as connection:
            judged = self._dealing.rows.judged(connection, self._run_id, step.number)
        return Open(
            named=tuple(each for each in named if each.key not in judged),
            implied=tuple(each for each in implied if each.key not in judged),
        )

    def tally(self, step: Step) -> Tally:
        """Count the items of a step by what became of them so far."""
        with self._database.reading() as connection:
            return self._dealing.rows.tally(connection, self._run_id, step.number)

    def write(
        self,
        step: Step,
        event: Event,
        detail: Detail | None = None,
        *,
        verdicts: Sequence[ItemVerdict[K, V]] = (),
        look: L | None = None,
    ) -> None:
        """Write a line with what became of items; ``look`` is what was read of them."""
        judged = {"judged": len(verdicts)} if verdicts else {}
        with self._journal.line(step, event, {**(detail or {}), **judged}) as (connection, entry):
            self._dealing.rows.add(connection, self._run_id, step.number, verdicts)
            if self._journal.is_real:
                self._make_true(connection, step, entry, verdicts, look)

    def _make_true(
        self,
        connection: Transaction,
        step: Step,
        entry: Entry,
        verdicts: Sequence[ItemVerdict[K, V]],
        look: L | None,
    ) -> None:
        if look is not None:
            self._dealing.put(connection, step, verdicts, look)
        if tally_of(verdicts).done and not self._is_audited(connection, step):
            self._journal.audit(connection, step, entry)
        is_whole = self._journal.is_carried_out(step.changes, but=step)
        if entry.event is Event.READ_BACK and is_whole:
            self._dealing.settle(connection, step)

    def _is_audited(self, connection: Transaction, step: Step) -> bool:
        """Tell whether the audit has the edit already: one entry of a run, whatever its batches."""
        (change,) = step.changes
        query = AuditQuery(run_id=self._run_id, within=str(change.address))
        return count_entries(connection, query) > 0
