"""What edits make of the associations of records, before anything is sent (domain/associations.md).

Edits are made one after the other; within one, what is removed goes before what is added, pair by
pair. The same rule is SQL in ``preview.linking``; tests hold the two equal.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from crmadmin.core.associations.links import (
    PLAIN,
    PRIMARY,
    Carried,
    Delta,
    LinkChange,
    LinkKey,
    RecordPair,
    Verb,
)
from crmadmin.core.associations.primaries import Primary, primary_of

Objects = tuple[str, str]
"""The two objects of some pairs, in the order of the addresses of their labels."""

State = Mapping[RecordPair, Carried]
"""What each associated pair carries; a pair that is not in it is not associated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkEdit:
    """What one edit does to pairs of two objects."""

    edit_id: str
    deltas: tuple[Delta, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NetLink:
    """What becomes of a pair by all edits together, and the edit that answers for it.

    ``edit_id`` is the last edit that touches the pair. The pairs of a record that gets another
    primary one go together: the last edit that touches any of them answers for all.
    """

    change: LinkChange
    edit_id: str

    @property
    def gains_primary(self) -> bool:
        """Tell whether the pair becomes the primary one of its record."""
        return _is_primary(self.change.after) and not _is_primary(self.change.before)

    @property
    def loses_primary(self) -> bool:
        """Tell whether the pair is the primary one of its record no more."""
        return _is_primary(self.change.before) and not _is_primary(self.change.after)


def linked(objects: Objects, state: State, edits: Iterable[LinkEdit]) -> dict[RecordPair, Carried]:
    """Give what each pair of two objects carries when the edits are made.

    ADD of any key associates a pair, REMOVE of ``PLAIN`` parts it, all its keys with it (§1). A
    record that gets a primary one has no other any more, and one that loses it gets none instead
    (§2: ``PROMOTE_PRIMARY = NONE``). The first company of a record becomes the primary one
    (``FIRST_COMPANY_IS_PRIMARY``): the first of those that it gets, if it had none and no edit
    chooses one.
    """
    return _made(objects, state, edits).state()


def net_links(objects: Objects, state: State, edits: Iterable[LinkEdit]) -> tuple[NetLink, ...]:
    """Give what the edits change in all, the pairs of each record together.

    A pair that the edits leave as it is, is not in it. Their order is that of the records that
    have one primary record (of the first records where there is none such), and of the others.
    """
    made = _made(objects, state, edits)
    after = made.state()
    changes = (
        LinkChange(pair=pair, before=state.get(pair), after=after.get(pair))
        for pair in {**state, **after}
        if state.get(pair) != after.get(pair)
    )
    primary = primary_of(*objects)
    ordered = sorted(changes, key=lambda change: (primary.record(change.pair), change.pair))
    each = (NetLink(change=change, edit_id=made.touched[change.pair]) for change in ordered)
    found: list[NetLink] = []
    for _record, group in groupby(each, key=lambda net: primary.record(net.change.pair)):
        found += _together(list(group), made.order)
    return tuple(found)


def added(change: LinkChange, *, yields: bool) -> Carried | None:
    """Give what a pair carries when all that is new was added, and nothing was taken away.

    ``yields`` says that its record gets another primary one: HubSpot itself takes that from this
    pair then (§2), so that it is never sent.
    """
    if change.before is None:
        return change.after
    kept = change.before | (change.after or frozenset())
    return kept - {PRIMARY} if yields else kept


def _together(group: Sequence[NetLink], order: Sequence[str]) -> Iterator[NetLink]:
    if not any(each.gains_primary for each in group):
        yield from group
        return
    last = max((each.edit_id for each in group), key=order.index)
    yield from (NetLink(change=each.change, edit_id=last) for each in group)


def _is_primary(carried: Carried | None) -> bool:
    return carried is not None and PRIMARY in carried


@dataclass(slots=True, kw_only=True)
class _Made:
    """Edits as they are made: ``keys`` in the order in which pairs were associated."""

    primary: Primary
    had: frozenset[str]
    keys: dict[RecordPair, set[LinkKey]]
    touched: dict[RecordPair, str] = field(default_factory=dict)
    implied: dict[RecordPair, str] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)

    def make(self, edit: LinkEdit) -> None:
        self.order.append(edit.edit_id)
        verbs = sorted(edit.deltas, key=lambda each: (each.verb is Verb.ADD, each.pair))
        for delta in verbs:
            self._do(delta, edit.edit_id)
        self.touched |= {delta.pair: edit.edit_id for delta in edit.deltas}

    def _do(self, delta: Delta, edit_id: str) -> None:
        pair, key = delta.pair, delta.key
        if delta.verb is Verb.REMOVE:
            if key == PLAIN:
                self.keys.pop(pair, None)
            else:
                self.keys.get(pair, set()).discard(key)
            return
        if key == PRIMARY:
            self._take_primary(pair, edit_id)
        self.keys.setdefault(pair, set()).update({key} - {PLAIN})

    def _take_primary(self, chosen: RecordPair, edit_id: str) -> None:
        record = self.primary.record(chosen)
        for pair, keys in self.keys.items():
            if self.primary.record(pair) == record and pair != chosen and PRIMARY in keys:
                keys.discard(PRIMARY)
                self.implied[pair] = edit_id

    def promote_first(self) -> None:
        """Make the first of the records that have none yet their primary one."""
        if not self.primary.first_becomes:
            return
        chosen = {self.primary.record(pair) for pair, keys in self.keys.items() if PRIMARY in keys}
        for pair, keys in self.keys.items():
            record = self.primary.record(pair)
            if record not in self.had | chosen:
                keys.add(PRIMARY)
                chosen.add(record)

    def state(self) -> dict[RecordPair, Carried]:
        return {pair: frozenset(keys) for pair, keys in self.keys.items()}


def _made(objects: Objects, state: State, edits: Iterable[LinkEdit]) -> _Made:
    primary = primary_of(*objects)
    made = _Made(
        primary=primary,
        had=frozenset(primary.record(pair) for pair in state),
        keys={pair: set(keys) for pair, keys in state.items()},
    )
    for edit in edits:
        made.make(edit)
    made.promote_first()
    made.touched = {**made.implied, **made.touched}
    return made
