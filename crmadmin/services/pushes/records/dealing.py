"""Records as the items of batches: the values that they hold, and the moves that they make up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.plans.plan import Call, Step
from crmadmin.core.plans.record_batches import RecordBatch, RecordChange, Values
from crmadmin.core.plans.record_calls import object_of, record_body
from crmadmin.core.runs.journal import Event
from crmadmin.core.runs.records import RecordVerdict
from crmadmin.core.runs.verdicts import ItemChange, Tally, ending
from crmadmin.services.pushes.batches.dealing import Dealing, Look
from crmadmin.services.pushes.batches.refusing import ids_told
from crmadmin.services.pushes.journal import Journal, settle_draft
from crmadmin.services.pushes.portal import Portal
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Transaction
from crmadmin.store.drafts import read_draft
from crmadmin.store.record_values import put_values
from crmadmin.store.run_records import RECORDS

_Change = ItemChange[str, Values]
_Look = Look[str, Values]


class RecordDealing(Dealing[str, Values, _Look]):
    """Deals with records, which hold values of the properties that their batch writes."""

    rows = RECORDS

    def __init__(self, portal: Portal, journal: Journal) -> None:
        self._portal = portal
        self._journal = journal

    def changes(self, step: Step) -> tuple[Sequence[RecordChange], Sequence[RecordChange]]:
        """Give the records of a call; it changes no others."""
        batch, _call = _batch(step)
        return tuple(batch.changes()), ()

    def look(self, step: Step, changes: Iterable[_Change]) -> _Look:
        """Read what some records hold; one that is not there any more holds nothing.

        They are read by their ids, never searched: the index of a portal lags
        (domain/hubspot-api.md §5.3).
        """
        batch, call = _batch(step)
        ids = [each.key for each in changes]
        look: _Look = Look(held=dict.fromkeys(ids))
        names = batch.properties
        for told in self._portal.records(object_of(call), ids, names) if ids else ():
            properties = told.get("properties") or {}
            look.held[str(told["id"])] = tuple(
                (name, str(properties.get(name) or "")) for name in names
            )
        return look

    def call(self, step: Step, sent: Sequence[_Change], look: _Look) -> Call:  # noqa: ARG002 - as declared
        """Give the call for some records."""
        batch, call = _batch(step)
        return replace(call, body=record_body(batch.only({each.key for each in sent})))

    def named(self, context: Mapping[str, Any], keys: Iterable[str]) -> Iterator[str]:
        """Give the records that an error names, by their marks or ids."""
        told = ids_told(context.get("objectWriteTraceId")) | ids_told(context.get("ids"))
        return (each for each in keys if each in told)

    def ending(self, tally: Tally) -> Event:
        """Say how a step ends: a record that somebody moved elsewhere is not missed."""
        return ending(tally, missed=tally.failed + tally.differs)

    def put(
        self, connection: Transaction, step: Step, verdicts: Iterable[RecordVerdict], look: _Look
    ) -> None:
        """Let the workspace's records hold what was read."""
        batch, _call = _batch(step)
        found = {each.key: look.held.get(each.key) for each in verdicts}
        there = {record_id: values for record_id, values in found.items() if values is not None}
        put_values(connection, batch.object, there)

    def settle(self, connection: Transaction, last: Step) -> None:
        """Let a move leave the draft: no record is left to move.

        Where the stage that is left goes, too, the move stays until it did: records may come into
        it meanwhile, and go with the same move in the next plan.
        """
        (change,) = last.changes
        if isinstance(change, Create) and isinstance(move := change.new, StageMove):
            base = read_base(connection)
            becomes = read_draft(connection, base).configuration()
            if becomes.get(move.source) is not None or base.get(move.source) is None:
                settle_draft(connection, (change,))


def _batch(step: Step) -> tuple[RecordBatch, Call]:
    if not isinstance(step.batch, RecordBatch) or step.call is None:
        raise TypeError(f"step {step.number} is about no records")
    return step.batch, step.call
