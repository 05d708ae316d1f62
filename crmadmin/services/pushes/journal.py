"""The journal of one run: every line in a transaction of its own, with all that it makes true."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.changes.rebasing import rebased, stepped_aside
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.codec import to_plain
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import KIND as STAGES
from crmadmin.core.plans.plan import Plan, Reason, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.runs.audit import AuditEntry
from crmadmin.core.runs.journal import Entry, Event, StepState, Target, states
from crmadmin.services.pushes.moments import now
from crmadmin.store.audit import add_entries
from crmadmin.store.configurations import put_setting, read_bindings
from crmadmin.store.database import Database, Transaction
from crmadmin.store.drafts import read_draft, save_draft
from crmadmin.store.links import drop_label
from crmadmin.store.runs import RunEntry, add_entry, next_sequence, read_entries

Detail = Mapping[str, Any]
Told = Callable[[Entry, Mapping[int, StepState]], None]
"""Hears of a line after it was written, and of where each step stands then."""


def untold(_entry: Entry, _states: Mapping[int, StepState]) -> None:
    """Tell nobody."""


class Journal:
    """The lines of one run. Whatever makes a setting true makes it true here, at once.

    A line that says that the portal has a change is written together with the audit and with the
    base configuration, so that the draft shrinks as the push goes; a rehearsal writes its lines
    only. ``told`` hears of every line after it was written.
    """

    def __init__(
        self, database: Database, plan: Plan, run: RunEntry, *, told: Told = untold
    ) -> None:
        self._database = database
        self._plan = plan
        self._run = run
        self._told = told
        with database.reading() as connection:
            entries = read_entries(connection, run.run_id)
            of_base = read_bindings(connection) if self.is_real else Bindings()
        self._entries = list(entries)
        self._states = states((step.number for step in plan.steps), entries)
        self._bindings = _bindings(plan, of_base, entries)

    @property
    def states(self) -> Mapping[int, StepState]:
        """Tell where each step stands."""
        return self._states

    @property
    def bindings(self) -> Bindings:
        """Give the ids of settings as far as they are known."""
        return self._bindings

    def last(self, step: Step) -> Event | None:
        """Give what happened to a step last."""
        entry = self.last_entry(step)
        return None if entry is None else entry.event

    def last_entry(self, step: Step) -> Entry | None:
        """Give the last line about a step."""
        return next((each for each in reversed(self._entries) if each.step == step.number), None)

    def is_carried_out(self, changes: Sequence[Change], *, but: Step) -> bool:
        """Tell whether every step with these changes was carried out, but for one that just was."""
        return all(
            self._states[each.number].is_carried_out
            for each in self._plan.steps
            if each.number != but.number and each.changes == tuple(changes)
        )

    def write(self, step: Step, event: Event, detail: Detail | None = None) -> None:
        """Write a line that makes nothing true but itself."""
        with self._database.writing() as connection:
            entry = self._add(connection, step, event, detail or {})
        self._note(entry)

    @contextmanager
    def line(self, step: Step, event: Event, detail: Detail) -> Iterator[tuple[Transaction, Entry]]:
        """Write a line together with what the caller writes in its transaction."""
        with self._database.writing() as connection:
            entry = self._add(connection, step, event, detail)
            yield connection, entry
        self._note(entry)

    def audit(self, connection: Transaction, step: Step, entry: Entry) -> None:
        """Note in the audit what a line of the journal made true."""
        add_entries(connection, self._audited(step, entry, self.bindings, self.bindings))

    def carried_out(
        self, step: Step, event: Event, detail: Detail, bindings: Bindings | None = None
    ) -> None:
        """Write that the portal has the changes of a step.

        ``bindings`` hold the ids of settings that the step made, as far as the portal told them.
        """
        before = self.bindings
        after = _without_deleted(step, before if bindings is None else bindings)
        with self._database.writing() as connection:
            entry = self._add(connection, step, event, {**detail, **_ids(step, after)})
            if self.is_real:
                add_entries(connection, self._audited(step, entry, before, after))
                _put(connection, step, after)
                _drop_labels(connection, step, before)
                settle_draft(connection, step.changes)
                if step.reason is Reason.MAKES_WAY:
                    _step_aside(connection, step)
                _settle_moves(connection, step)
        self._bindings = after
        self._note(entry)

    def read_back(self, step: Step, bindings: Bindings) -> None:
        """Write that the target of a step was read after the write and is as planned."""
        with self._database.writing() as connection:
            detail = {"as_planned": True, **_ids(step, bindings)}
            entry = self._add(connection, step, Event.READ_BACK, detail)
            if self.is_real and bindings != self.bindings:
                _put(connection, step, bindings)
        self._bindings = bindings
        self._note(entry)

    @property
    def is_real(self) -> bool:
        """Tell whether the portal is pushed to: only then anything but the journal is written."""
        return self._run.target is Target.PORTAL

    def _add(self, connection: Transaction, step: Step, event: Event, detail: Detail) -> Entry:
        entry = Entry(
            sequence=next_sequence(connection, self._run.run_id),
            step=step.number,
            event=event,
            at=now(),
            detail=detail,
        )
        add_entry(connection, self._run.run_id, entry)
        return entry

    def _note(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._states.update(states([entry.step], [entry]))
        self._told(entry, dict(self._states))

    def _audited(
        self, step: Step, entry: Entry, before: Bindings, after: Bindings
    ) -> Iterator[AuditEntry]:
        for change in step.changes:
            yield AuditEntry(
                at=entry.at,
                who=str(entry.detail.get("who") or self._run.who),
                account_id=self._run.account_id,
                address=change.address,
                before=old_of(change),
                after=new_of(change),
                channel=step.channel,
                plan_id=self._plan.plan_id,
                run_id=self._run.run_id,
                step=step.number,
                request_id=str(entry.detail.get("request_id") or ""),
                ids=after.ids.get(change.address) or before.ids.get(change.address),
            )


def found_detail(found: Mapping[Address, Setting | None]) -> Detail:
    """Give what a journal keeps of settings that are not as expected; None = absent."""
    return {
        "found": {
            str(address): None if setting is None else to_plain(setting)
            for address, setting in found.items()
        }
    }


def _put(connection: Transaction, step: Step, bindings: Bindings) -> None:
    for change in step.changes:
        ids = bindings.ids.get(change.address)
        put_setting(connection, change.address, new_of(change), ids)


def _drop_labels(connection: Transaction, step: Step, known: Bindings) -> None:
    for change in step.changes:
        if isinstance(change, Delete) and change.address.kind == LABELS:
            one, other, _name = change.address.path
            drop_label(connection, (one, other), known.ids.get(change.address, {}))


def settle_draft(connection: Transaction, changes: Iterable[Change]) -> None:
    """Let what the portal has now leave the draft; only the addresses of the changes moved."""
    made = tuple(changes)
    draft = read_draft(connection, Configuration())
    old = Configuration.of(each for one in made if (each := old_of(one)) is not None)
    new = Configuration.of(each for one in made if (each := new_of(one)) is not None)
    edits, position = rebased(draft.edits, draft.position, old, new)
    save_draft(connection, draft, replace(draft, edits=edits, position=position))


def _step_aside(connection: Transaction, step: Step) -> None:
    """Let the draft stand on what waits aside for a while, should the run end before the rest."""
    draft = read_draft(connection, Configuration())
    edits = stepped_aside(draft.edits, step.changes)
    save_draft(connection, draft, replace(draft, edits=edits))


def _settle_moves(connection: Transaction, step: Step) -> None:
    """Let moves out of stages that went leave the draft: no record can be there any more."""
    gone = {
        change.address
        for change in step.changes
        if isinstance(change, Delete) and change.address.kind == STAGES
    }
    if gone:
        drafted = read_draft(connection, Configuration()).configuration().each(StageMove)
        moves = [each for each in drafted if each.source in gone]
        settle_draft(connection, [Create(address=each.address, new=each) for each in moves])


def _ids(step: Step, bindings: Bindings) -> Detail:
    """Give the ids that a line of the journal keeps, so that a later sitting knows them."""
    ids = {
        str(change.address): dict(bindings.ids[change.address])
        for change in step.changes
        if change.address in bindings.ids
    }
    return {"ids": ids} if ids else {}


def _without_deleted(step: Step, bindings: Bindings) -> Bindings:
    for change in step.changes:
        if isinstance(change, Delete):
            bindings = bindings.bound(change.address, None)
    return bindings


def _bindings(plan: Plan, of_base: Bindings, entries: tuple[Entry, ...]) -> Bindings:
    """Give the ids that the plan, the base and the journal know, the latest last."""
    known = Bindings({**plan.ids, **of_base.ids})
    steps = {step.number: step for step in plan.steps}
    for entry in entries:
        step = steps[entry.step]
        if not states([entry.step], [entry])[entry.step].is_carried_out:
            continue
        kept = entry.detail.get("ids") or {}
        for change in step.changes:
            if ids := kept.get(str(change.address)):
                known = known.bound(change.address, ids)
        known = _without_deleted(step, known)
    return known
