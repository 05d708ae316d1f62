"""From changes to the steps that carry them out, in their order."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from crmadmin.core.changes.changes import Change, apply
from crmadmin.core.changes.ordering import ordered
from crmadmin.core.configuration import association_labels as labels_kind
from crmadmin.core.configuration import association_limits as limits_kind
from crmadmin.core.configuration import field_mappings as mappings_kind
from crmadmin.core.configuration import property_options as options_kind
from crmadmin.core.configuration import sync_settings as settings_kind
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.bindings import Ids
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.kinds import KINDS
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans import association_labels, association_limits, manual, property_options
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Reason, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.plans.ways import Way

_WAYS: Mapping[str, Callable[[Sequence[Change], Configuration, Ground], Way]] = {
    labels_kind.KIND: association_labels.way,
    limits_kind.KIND: association_limits.way,
    options_kind.KIND: property_options.way,
    mappings_kind.KIND: manual.way,
    settings_kind.KIND: manual.way,
}
"""How changes of each kind are carried out."""

Effects = Mapping[Address, tuple[Effect, ...]]
"""What each change does, by its address."""


def planned(
    changes: Iterable[Change],
    base: Configuration,
    ground: Ground,
    *,
    effects: Effects | None = None,
    reason: Reason = Reason.DRAFTED,
) -> tuple[Step, ...]:
    """Give the steps that make ``changes``, which lead on from ``base``; no changes, no steps.

    ``effects`` stand at the step that ends a change. ``reason`` is why the changes are made.
    Raises ValueError if they can be made in no order.
    """
    wanted = tuple(changes)
    moves = ordered(wanted, association_limits.turns(wanted, ground))
    to_come = Counter(change.address for move in moves for change in move.changes)
    begun: set[Address] = set()
    steps: list[Step] = []
    configuration = base
    for number, move in enumerate(moves, 1):
        addresses = {change.address for change in move.changes}
        to_come.subtract(addresses)
        ends = not any(to_come[address] for address in addresses)
        why = (Reason.COMES_HOME if addresses & begun else reason) if ends else Reason.MAKES_WAY
        kind = move.changes[0].address.kind
        way = _WAYS[kind](move.changes, configuration, ground)
        steps.append(
            Step(
                number=number,
                channel=KINDS[kind].channel,
                reason=why,
                changes=move.changes,
                after=frozenset(earlier + 1 for earlier in move.after),
                call=way.call,
                card=way.card,
                fetches=way.fetches,
                holds=way.holds,
                effects=_told(move.changes, effects) if ends and effects else (),
            )
        )
        begun |= addresses
        configuration = apply(configuration, move.changes)
    return tuple(steps)


def ids_of(steps: Iterable[Step], ground: Ground) -> Mapping[Address, Ids]:
    """Give the ids known of the settings that steps are about or refer to."""
    wanted: dict[Address, None] = {}
    for step in steps:
        for change in step.changes:
            wanted[change.address] = None
            for setting in (old_of(change), new_of(change)):
                wanted |= dict.fromkeys(() if setting is None else sorted(setting.references()))
        wanted |= dict.fromkeys(() if step.batch is None else sorted(step.batch.labels()))
    return {each: ground.bindings.ids[each] for each in wanted if each in ground.bindings.ids}


def _told(changes: Sequence[Change], effects: Effects) -> tuple[Effect, ...]:
    return tuple(effect for change in changes for effect in effects.get(change.address, ()))
