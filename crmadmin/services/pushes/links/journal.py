"""The lines of a journal about pairs: each in one transaction with all that it makes true."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crmadmin.core.associations.links import LinkChange
from crmadmin.core.changes.changes import Change, Create
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.core.runs.journal import Entry, Event, StepState
from crmadmin.core.runs.links import NO_LINKS, LinkTally, LinkVerdict, tally_of
from crmadmin.preview.linking.net import put_net_links
from crmadmin.services.pushes.journal import Detail, Journal, settle_draft
from crmadmin.services.pushes.links.reading import Look
from crmadmin.store.audit import count_entries
from crmadmin.store.database import Database, Transaction
from crmadmin.store.draft_links import drop_links, overrules
from crmadmin.store.drafts import read_draft
from crmadmin.store.links import put_links
from crmadmin.store.run_links import add_links, judged_pairs, read_tallies


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Pairs of a step that are not judged yet: those of its call, and what follows from them."""

    named: tuple[LinkChange, ...]
    implied: tuple[LinkChange, ...]

    @property
    def all(self) -> tuple[LinkChange, ...]:
        """Give both."""
        return (*self.named, *self.implied)


class LinkJournal:
    """Writes what became of pairs, the associations that the workspace knows of them, the audit.

    A rehearsal writes what became of pairs only.
    """

    def __init__(self, database: Database, plan: Plan, run_id: int, journal: Journal) -> None:
        self._database = database
        self._plan = plan
        self._run_id = run_id
        self._journal = journal

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

    def open(self, step: Step) -> Open:
        """Give the pairs of a step of which it is not known what became of them."""
        if step.batch is None:
            raise ValueError(f"step {step.number} is about no pairs")
        with self._database.reading() as connection:
            judged = judged_pairs(connection, self._run_id, step.number)
        return Open(
            named=tuple(each for each in step.batch.changes() if each.pair not in judged),
            implied=tuple(each for each in step.batch.implied_changes() if each.pair not in judged),
        )

    def tally(self, step: Step) -> LinkTally:
        """Count the pairs of a step by what became of them so far."""
        with self._database.reading() as connection:
            return read_tallies(connection, self._run_id, step.number).get(step.number, NO_LINKS)

    def write(
        self,
        step: Step,
        event: Event,
        detail: Detail | None = None,
        *,
        verdicts: Sequence[LinkVerdict] = (),
        look: Look | None = None,
    ) -> None:
        """Write a line with what became of pairs; ``look`` is what was read of them."""
        judged = {"judged": len(verdicts)} if verdicts else {}
        with self._journal.line(step, event, {**(detail or {}), **judged}) as (connection, entry):
            add_links(connection, self._run_id, step.number, verdicts)
            if self._journal.is_real:
                self._make_true(connection, step, entry, verdicts, look)

    def _make_true(
        self,
        connection: Transaction,
        step: Step,
        entry: Entry,
        verdicts: Sequence[LinkVerdict],
        look: Look | None,
    ) -> None:
        if look is not None and step.batch is not None:
            found = {
                each.pair: look.found[each.pair] for each in verdicts if each.pair in look.found
            }
            objects = (step.batch.from_object, step.batch.to_object)
            put_links(connection, objects, found, look.types.ways_back)
        if tally_of(verdicts).done and not self._is_audited(connection, step):
            self._journal.audit(connection, step, entry)
        if entry.event is Event.READ_BACK and self._is_carried_out(step.changes, but=step):
            self._settle_edits(connection, step)

    def _is_audited(self, connection: Transaction, step: Step) -> bool:
        """Tell whether the audit has the edit already: one entry of a run, whatever its batches."""
        (change,) = step.changes
        query = AuditQuery(run_id=self._run_id, within=str(change.address))
        return count_entries(connection, query) > 0

    def _settle_edits(self, connection: Transaction, last: Step) -> None:
        """Let the edits leave the draft that are carried out, the earliest first.

        Those are the edits of which every batch was, and older ones that later edits overruled
        altogether. One stays while an earlier one stays that it overrules: without it, what the
        earlier one says of their pairs would be asked for again.
        """
        draft = read_draft(connection, Configuration())
        drafted = draft.configuration().each(AssociationEdit)
        planned = {step.changes[0].address: step.changes for step in self._plan.steps if step.batch}
        older = {
            address
            for edit in draft.edits
            if edit.made_at <= self._plan.made_at
            for address in edit.addresses
        }
        overruled = [each for each in drafted if each.address in older - planned.keys()]
        idle = _idle(connection, drafted) if overruled else frozenset()
        staying: list[str] = []
        for edit in drafted:
            changes = planned.get(edit.address, ())
            is_done = (
                self._is_carried_out(changes, but=last)
                if changes
                else edit in overruled and edit.address in idle
            )
            if is_done and not overrules(connection, edit.edit_id, staying):
                settle_draft(connection, (Create(address=edit.address, new=edit),))
                drop_links(connection, [edit.edit_id])
            else:
                staying.append(edit.edit_id)

    def _is_carried_out(self, changes: Sequence[Change], *, but: Step) -> bool:
        """Tell whether every batch of an edit was carried out, but for one that just was."""
        return all(
            self.states[each.number] is StepState.DONE
            for each in self._plan.steps
            if each.number != but.number and each.changes == changes
        )


def _idle(connection: Transaction, edits: Sequence[AssociationEdit]) -> frozenset[Address]:
    """Name the edits that change nothing any more."""
    found: set[Address] = set()
    for objects in dict.fromkeys((edit.from_object, edit.to_object) for edit in edits):
        own = [each for each in edits if (each.from_object, each.to_object) == objects]
        counts = put_net_links(connection, objects, [each.edit_id for each in own]).counts()
        found |= {each.address for each in own if not counts[each.edit_id]}
    return frozenset(found)
