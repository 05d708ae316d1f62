"""From what edits change to the calls that carry it out: all is added before anything is taken.

Source: domain/associations.md §7 (migrating a label), domain/hubspot-api.md §3.3.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from crmadmin.core.associations.linking import NetLink, Objects, added
from crmadmin.core.associations.links import Carried, RecordPair
from crmadmin.core.associations.primaries import primary_of
from crmadmin.core.plans.batches import PlannedBatch
from crmadmin.core.plans.link_batches import MOST_PAIRS, LinkBatch, LinkCall, LinkMove

_Held = tuple[Carried | None, Carried | None]


def link_plans(
    objects: Objects, links: Iterable[NetLink], *, most: int = MOST_PAIRS
) -> Mapping[str, tuple[PlannedBatch[LinkBatch], ...]]:
    """Give the calls that carry out each edit, by its id, in their order.

    ``links`` are those of ``net_links``, in its order. First come calls that add, then those that
    take labels away, then those that part pairs, of at most ``most`` pairs each. What a record
    gets with another primary one goes in one call as far as it holds; the former one, which
    HubSpot itself unmarks, is told there as implied.
    """
    edits: dict[str, _Edit] = {}
    primary = primary_of(*objects)
    for _record, found in groupby(links, key=lambda link: primary.record(link.change.pair)):
        group = list(found)
        yields = any(each.gains_primary for each in group)
        for edit_id, own in groupby(group, key=lambda link: link.edit_id):
            edit = edits.setdefault(edit_id, _Edit(objects=objects, most=most))
            edit.take(list(own), yields=yields)
    return {edit_id: edit.batches() for edit_id, edit in edits.items()}


@dataclass(slots=True)
class _Call:
    """A call that is being filled."""

    moves: dict[_Held, list[RecordPair]] = field(default_factory=dict)
    implied: dict[_Held, list[RecordPair]] = field(default_factory=dict)
    count: int = 0
    after: set[int] = field(default_factory=set)


@dataclass(slots=True, kw_only=True)
class _Edit:
    """The calls of one edit while its pairs come, record by record."""

    objects: Objects
    most: int
    calls: dict[LinkCall, list[_Call]] = field(
        default_factory=lambda: {call: [] for call in LinkCall}
    )

    def take(self, links: Sequence[NetLink], *, yields: bool) -> None:
        """Note what becomes of some pairs of a record; ``yields`` if another primary one comes."""
        adding = [_adds(link) for link in links]
        together = sum(adding) if yields else 1
        if 0 < together <= self.most:
            self._open(LinkCall.ADD, together)
        for link, adds in zip(links, adding, strict=True):
            before, after = link.change.before, link.change.after
            mid = added(link.change, yields=yields and link.loses_primary)
            if adds:
                self._put(LinkCall.ADD, link, (before, mid))
            elif mid != before:
                self._imply(link, (before, mid))
            if mid != after:
                taking = self._put(
                    LinkCall.PART if after is None else LinkCall.STRIP, link, (mid, after)
                )
                if adds or mid != before:
                    taking.after.add(len(self.calls[LinkCall.ADD]) - 1)

    def batches(self) -> tuple[PlannedBatch[LinkBatch], ...]:
        """Give the calls, numbered from those that add on."""
        return tuple(
            PlannedBatch(
                batch=LinkBatch(
                    call=kind,
                    from_object=self.objects[0],
                    to_object=self.objects[1],
                    moves=_moves(call.moves),
                    implied=_moves(call.implied),
                ),
                after=frozenset(call.after),
            )
            for kind, calls in self.calls.items()
            for call in calls
            if call.moves
        )

    def _open(self, kind: LinkCall, room: int) -> _Call:
        calls = self.calls[kind]
        if not calls or calls[-1].count + room > self.most:
            calls.append(_Call())
        return calls[-1]

    def _put(self, kind: LinkCall, link: NetLink, held: _Held) -> _Call:
        call = self._open(kind, 1)
        call.moves.setdefault(held, []).append(link.change.pair)
        call.count += 1
        return call

    def _imply(self, link: NetLink, held: _Held) -> None:
        """Tell what HubSpot does beside the calls that add: it belongs to the last of them."""
        call = self._open(LinkCall.ADD, 0)
        call.implied.setdefault(held, []).append(link.change.pair)


def _adds(link: NetLink) -> bool:
    before, after = link.change.before, link.change.after
    return after is not None and (before is None or not after <= before)


def _moves(found: Mapping[_Held, Sequence[RecordPair]]) -> tuple[LinkMove, ...]:
    return tuple(
        LinkMove(before=before, after=after, pairs=tuple(pairs))
        for (before, after), pairs in found.items()
    )
