"""Two previews of the same records side by side: counts and effects that differ."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import RECORD_ROW, Outcome
from crmadmin.services.previewing import ObjectSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class CountChange:
    """A count that differs; ``property`` is that of the mapping, "" for whole records."""

    object: str
    property: str
    outcome: Outcome
    before: int
    after: int


class ChangeKind(StrEnum):
    """How an effect differs between two previews."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectChange:
    """An effect that only one preview has, or that both have with another result."""

    change: ChangeKind
    before: Effect | None = None
    after: Effect | None = None

    @property
    def effect(self) -> Effect:
        """Give the effect as it now is, or as it was where it is gone."""
        effect = self.after or self.before
        if effect is None:
            raise ValueError(self)
        return effect


def compare_summaries(
    before: Mapping[str, ObjectSummary], after: Mapping[str, ObjectSummary]
) -> tuple[CountChange, ...]:
    """List the counts that differ: by object, whole records first, then mapping by mapping."""
    return tuple(
        CountChange(object=name, property=own, outcome=outcome, before=old, after=new)
        for name in dict.fromkeys((*before, *after))
        for (own, outcome), (old, new) in _counts(before.get(name), after.get(name))
        if old != new
    )


def _counts(
    before: ObjectSummary | None, after: ObjectSummary | None
) -> Iterator[tuple[tuple[str, Outcome], tuple[int, int]]]:
    old, new = _flat(before), _flat(after)
    mappings = dict.fromkeys(
        name for summary in (after, before) if summary for name in summary.mappings
    )
    for name in ("", *mappings):
        for outcome in Outcome:
            key = (name, outcome)
            if key in old or key in new:
                yield key, (old.get(key, 0), new.get(key, 0))


def _flat(summary: ObjectSummary | None) -> dict[tuple[str, Outcome], int]:
    if summary is None:
        return {}
    found = {
        ("", Outcome(outcome)): counts[RECORD_ROW]
        for outcome, counts in summary.outcomes.items()
        if RECORD_ROW in counts
    }
    for name, outcomes in summary.mappings.items():
        found |= {(name, outcome): count for outcome, count in outcomes.items()}
    return found


Effects = Callable[[], Iterable[Effect]]
"""Gives the effects of one preview from the start, each time in the same order."""


def compare_effects(before: Effects, after: Effects) -> Iterator[EffectChange]:
    """Give the effects that differ in what they do; rule and reason alone do not count.

    Reads ``before`` twice and ``after`` once, and keeps only what differs and one number for
    each effect of ``before``. Changed and added effects come in the order of ``after``, then
    the removed ones in that of ``before``.
    """
    unmatched = {hash(_result(effect)) for effect in before()}
    different: list[Effect] = []
    for effect in after():
        mark = hash(_result(effect))
        if mark in unmatched:
            unmatched.discard(mark)
        else:
            different.append(effect)
    gone: dict[tuple[str, ...], list[Effect]] = {}
    for effect in before():
        if hash(_result(effect)) in unmatched:
            gone.setdefault(_target(effect), []).append(effect)
    for effect in different:
        same = gone.get(_target(effect))
        if same:
            yield EffectChange(change=ChangeKind.CHANGED, before=same.pop(0), after=effect)
        else:
            yield EffectChange(change=ChangeKind.ADDED, after=effect)
    for effects in gone.values():
        for effect in effects:
            yield EffectChange(change=ChangeKind.REMOVED, before=effect)


def _target(effect: Effect) -> tuple[str, ...]:
    """Name what an effect is about: a field of a pair, or a pair."""
    return (
        effect.object,
        effect.hubspot_id,
        effect.salesforce_object,
        effect.salesforce_id,
        effect.property,
        effect.field,
    )


def _result(effect: Effect) -> tuple[str, ...]:
    """Give all that makes two effects the same to the records."""
    return (
        *_target(effect),
        effect.hubspot_after,
        effect.salesforce_after,
        effect.written_side,
        effect.outcome,
    )
