"""Pairs of records as the items of batches: what they carry, and the edits that they make up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from crmadmin.core.associations.links import Carried, LinkChange, RecordPair
from crmadmin.core.plans.link_calls import body_of
from crmadmin.core.plans.plan import Call, Plan, Step
from crmadmin.core.plans.resolving import resolve
from crmadmin.core.runs.journal import Event
from crmadmin.core.runs.links import LinkVerdict
from crmadmin.core.runs.verdicts import ItemChange, Tally, ending
from crmadmin.services.pushes.batches.dealing import Dealing
from crmadmin.services.pushes.batches.refusing import ids_told
from crmadmin.services.pushes.journal import Journal
from crmadmin.services.pushes.links.reading import LinkLook, PairReading, batch_of
from crmadmin.services.pushes.links.settling import settle_edits
from crmadmin.services.pushes.portal import Portal
from crmadmin.store.database import Transaction
from crmadmin.store.links import put_links
from crmadmin.store.run_links import LINKS

_Change = ItemChange[RecordPair, Carried]


class LinkDealing(Dealing[RecordPair, Carried, LinkLook]):
    """Deals with pairs of records, which carry labels."""

    rows = LINKS

    def __init__(self, portal: Portal, journal: Journal, plan: Plan) -> None:
        self._journal = journal
        self._plan = plan
        self._reading = PairReading(portal, lambda: journal.bindings)

    def changes(self, step: Step) -> tuple[Sequence[LinkChange], Sequence[LinkChange]]:
        """Give the pairs of a call, and those that HubSpot changes by it."""
        batch, _objects = batch_of(step)
        return tuple(batch.changes()), tuple(batch.implied_changes())

    def look(self, step: Step, changes: Iterable[_Change]) -> LinkLook:
        """Read what some pairs carry."""
        return self._reading.look(step, changes)

    def call(self, step: Step, sent: Sequence[_Change], look: LinkLook) -> Call:
        """Give the call for some pairs, with the ids of the labels made before."""
        batch, _objects = batch_of(step)
        if step.call is None:
            raise TypeError(step.number)
        body = body_of(batch.only({each.key for each in sent}), look.types.plain)
        return resolve(replace(step.call, body=body), self._journal.bindings)

    def named(self, context: Mapping[str, Any], keys: Iterable[RecordPair]) -> Iterator[RecordPair]:
        """Give the pairs that an error names; one that names one record is about all of its."""
        one, other, either = (
            ids_told(context.get(name)) for name in ("fromObjectId", "toObjectId", "ids")
        )
        if not (one or other or either):
            return
        for pair in keys:
            in_either = not either or bool(either.intersection(pair))
            if (not one or pair[0] in one) and (not other or pair[1] in other) and in_either:
                yield pair

    def ending(self, tally: Tally) -> Event:
        """Say how a step ends: a pair that was refused is missed by what follows."""
        return ending(tally)

    def put(
        self, connection: Transaction, step: Step, verdicts: Iterable[LinkVerdict], look: LinkLook
    ) -> None:
        """Keep what pairs carry, in both directions."""
        batch, _objects = batch_of(step)
        found = {each.key: look.found[each.key] for each in verdicts if each.key in look.found}
        put_links(connection, (batch.from_object, batch.to_object), found, look.types.ways_back)

    def settle(self, connection: Transaction, last: Step) -> None:
        """Let the edits leave the draft that are carried out, and those that they overruled."""
        settle_edits(connection, self._plan, self._journal, last)
