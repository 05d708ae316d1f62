"""From changes to the steps that carry them out, in their order."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crmadmin.core.changes.changes import Change, Delete, apply
from crmadmin.core.changes.ordering import ordered
from crmadmin.core.configuration import association_edits as edits_kind
from crmadmin.core.configuration import association_labels as labels_kind
from crmadmin.core.configuration import association_limits as limits_kind
from crmadmin.core.configuration import pipeline_rules as rules_kind
from crmadmin.core.configuration import pipelines as pipelines_kind
from crmadmin.core.configuration import property_options as options_kind
from crmadmin.core.configuration import stage_moves as moves_kind
from crmadmin.core.configuration import stage_permissions as permissions_kind
from crmadmin.core.configuration import stages as stages_kind
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.bindings import Ids
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.kinds import KINDS, Channel
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans import (
    association_edits,
    association_labels,
    association_limits,
    manual,
    pipeline_rules,
    pipelines,
    property_options,
    stage_moves,
    stages,
)
from crmadmin.core.plans.batches import Batch, PlannedBatch
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.plans.ways import Way

_WAYS: Mapping[str, Callable[[Sequence[Change], Configuration, Ground], Way]] = {
    labels_kind.KIND: association_labels.way,
    limits_kind.KIND: association_limits.way,
    options_kind.KIND: property_options.way,
    pipelines_kind.KIND: pipelines.way,
    stages_kind.KIND: stages.way,
    rules_kind.KIND: pipeline_rules.rules_way,
    permissions_kind.KIND: pipeline_rules.permissions_way,
    **dict.fromkeys(manual.PLACES, manual.way),
}
"""How changes of each kind are carried out."""

Effects = Mapping[Address, tuple[Effect, ...]]
"""What each change does, by its address."""

Batches = Mapping[Address, Sequence[PlannedBatch[Batch]]]
"""The calls of each edit of records, or of their associations, by its address."""

_EDITS: Mapping[
    str, Callable[[Sequence[Change], Sequence[PlannedBatch[Batch]], Ground], Iterator[Way]]
]
_EDITS = {edits_kind.KIND: association_edits.ways, moves_kind.KIND: stage_moves.ways}
"""How edits of each kind are carried out: by calls about many items each."""


def planned(
    changes: Iterable[Change],
    base: Configuration,
    ground: Ground,
    *,
    effects: Effects | None = None,
    batches: Batches | None = None,
    reason: Reason = Reason.DRAFTED,
) -> tuple[Step, ...]:
    """Give the steps that make ``changes``, which lead on from ``base``; no changes, no steps.

    ``effects`` stand at the step that ends a change. ``batches`` are the calls of each
    edit of records: one that has none changes nothing, and has no step. ``reason`` is why
    the changes are made. Raises ValueError if they can be made in no order.
    """
    wanted = tuple(changes)
    turns = (
        *association_limits.turns(wanted, ground),
        *association_edits.turns(wanted),
        *stages.turns(wanted, base),
        *stage_moves.turns(wanted),
    )
    moves = ordered(wanted, turns)
    to_come = Counter(change.address for move in moves for change in move.changes)
    begun: set[Address] = set()
    steps: list[Step] = []
    made: list[frozenset[int]] = []
    configuration = base
    for move in moves:
        addresses = {change.address for change in move.changes}
        to_come.subtract(addresses)
        ends = not any(to_come[address] for address in addresses)
        comes_home = addresses & begun and not isinstance(move.changes[0], Delete)
        why = (Reason.COMES_HOME if comes_home else reason) if ends else Reason.MAKES_WAY
        after = frozenset[int]().union(*(made[earlier] for earlier in move.after))
        own = [
            Step(
                number=len(steps) + place,
                channel=_channel(way, move.changes[0].address.kind),
                reason=why,
                changes=move.changes,
                after=after | {len(steps) + 1 + earlier for earlier in way.after},
                call=way.call,
                card=way.card,
                fetches=way.fetches,
                holds=way.holds,
                batch=way.batch,
            )
            for place, way in enumerate(
                _ways(move.changes, configuration, ground, batches or {}), 1
            )
        ]
        if own and ends and effects:
            own[-1] = replace(own[-1], effects=_told(move.changes, effects))
        steps += own
        # What comes after a move that has no step comes after what that one would have waited for.
        made.append(frozenset(step.number for step in own) or after)
        begun |= addresses
        configuration = apply(configuration, move.changes)
    return tuple(steps)


def _ways(
    changes: Sequence[Change], before: Configuration, ground: Ground, batches: Batches
) -> Iterator[Way]:
    """Give how a move is carried out: by one call or card, or by those of an edit."""
    address = changes[0].address
    if address.kind in _EDITS:
        yield from _EDITS[address.kind](changes, batches.get(address, ()), ground)
    else:
        yield _WAYS[address.kind](changes, before, ground)


def ids_of(steps: Iterable[Step], ground: Ground) -> Mapping[Address, Ids]:
    """Give the ids known of the settings that steps are about or refer to."""
    wanted: dict[Address, None] = {}
    for step in steps:
        for change in step.changes:
            wanted[change.address] = None
            for setting in (old_of(change), new_of(change)):
                wanted |= dict.fromkeys(() if setting is None else sorted(setting.references()))
        wanted |= dict.fromkeys(sorted(_labels(step)))
    return {each: ground.bindings.ids[each] for each in wanted if each in ground.bindings.ids}


def _labels(step: Step) -> frozenset[Address]:
    return step.batch.labels() if isinstance(step.batch, LinkBatch) else frozenset()


def _channel(way: Way, kind: str) -> Channel:
    """Say how a step reaches the portal: where no call is allowed, a person does it."""
    return Channel.MANUAL if way.card is not None else KINDS[kind].channel


def _told(changes: Sequence[Change], effects: Effects) -> tuple[Effect, ...]:
    return tuple(effect for change in changes for effect in effects.get(change.address, ()))
