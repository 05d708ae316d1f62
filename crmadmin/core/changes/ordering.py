"""In which order changes can be made, so that each finds what it needs and nothing in its way.

A name is freed before another setting takes it, what a setting refers to exists before it and goes
after it. Where settings swap names, one of them waits under a temporary name; so does a label, a
stage or a pipeline that goes only after another one has taken its text or place.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import chain

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.changes.grouping import Group, grouped
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_permissions import StagePermissions
from crmadmin.core.configuration.stages import Stage

Turn = tuple[Address, Address]
"""Two addresses that change, of which the first must be done with before the second begins."""

_NO_ORDER = "these changes can be made in no order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Changes that are made at once.

    ``after`` numbers the moves that must be done before it; all others are independent of it.
    """

    changes: tuple[Change, ...]
    after: frozenset[int] = frozenset()


def ordered(changes: Iterable[Change], turns: Iterable[Turn] = ()) -> tuple[Move, ...]:
    """Put changes in an order in which they can be made, close to the order given.

    ``changes`` lead from one configuration to another, as ``diff`` gives them. What HubSpot takes
    as one is one move (``core.changes.grouping``). ``turns`` are orders that a kind asks for
    besides. Raises ValueError if they can be made in no order.
    """
    turns = tuple(turns)
    groups = grouped(changes)
    for attempt in range(1, len(groups) + 2):
        before = _dependencies(groups, turns)
        try:
            order = _stable(before)
        except CycleError as error:
            groups = _broken(groups, error.args[1], attempt)
            continue
        place = {number: position for position, number in enumerate(order)}
        return tuple(
            Move(
                changes=groups[number],
                after=frozenset(place[earlier] for earlier in before[number]),
            )
            for number in order
        )
    raise ValueError(_NO_ORDER)


def _dependencies(groups: Sequence[Sequence[Change]], turns: Iterable[Turn]) -> dict[int, set[int]]:
    """Say for each group which must come before it."""
    created: dict[Address, int] = {}
    freed: dict[tuple[str, str], tuple[int, Address]] = {}
    for number, group in enumerate(groups):
        for change in group:
            if isinstance(change, Create):
                created[change.address] = number
            for key in _held(_old(change), change) - _held(_new(change), change):
                freed[key] = number, change.address
    before: dict[int, set[int]] = {number: set() for number in range(len(groups))}
    for number, group in enumerate(groups):
        for change in group:
            for key in _held(_new(change), change) - _held(_old(change), change):
                earlier, address = freed.get(key, (number, change.address))
                if address != change.address:  # not the temporary name of a broken change
                    before[number].add(earlier)
            for address in _needs(_new(change)):
                before[number].add(created.get(address, number))
    _in_turn(groups, before, turns)
    _referrers_first(groups, before)
    _same_address_in_turn(groups, before)
    return {number: others - {number} for number, others in before.items()}


def _in_turn(
    groups: Sequence[Sequence[Change]], before: dict[int, set[int]], turns: Iterable[Turn]
) -> None:
    places = {change.address: number for number, group in enumerate(groups) for change in group}
    for earlier, later in turns:
        before[places[later]].add(places[earlier])


def _referrers_first(groups: Sequence[Sequence[Change]], before: dict[int, set[int]]) -> None:
    deleted = {
        change.address: number
        for number, group in enumerate(groups)
        for change in group
        if isinstance(change, Delete)
    }
    for number, group in enumerate(groups):
        for change in group:
            for address in _needs(_old(change)) - _needs(_new(change)):
                if address in deleted:
                    before[deleted[address]].add(number)


def _same_address_in_turn(groups: Sequence[Sequence[Change]], before: dict[int, set[int]]) -> None:
    """Keep the parts of a broken change in their order: they stand in it."""
    last: dict[Address, int] = {}
    for number, group in enumerate(groups):
        for change in group:
            if change.address in last:
                before[number].add(last[change.address])
            last[change.address] = number


def _stable(before: dict[int, set[int]]) -> list[int]:
    sorter = TopologicalSorter(before)
    sorter.prepare()
    order: list[int] = []
    ready: list[int] = []
    while sorter.is_active():
        ready = sorted((*ready, *sorter.get_ready()))
        number = ready.pop(0)
        order.append(number)
        sorter.done(number)
    return order


def _broken(groups: Sequence[Group], cycle: Sequence[int], number: int) -> list[Group]:
    """Break a cycle: one of its settings goes out of the way first."""
    updates_first = sorted(set(cycle), key=lambda each: (isinstance(groups[each][0], Delete), each))
    for candidate in updates_first:
        others = (group for place, group in enumerate(groups) if place != candidate)
        if parts := _in_two(groups[candidate], number, _taken(others)):
            return [*groups[:candidate], *parts, *groups[candidate + 1 :]]
    raise ValueError(_NO_ORDER)


def _taken(groups: Iterable[Group]) -> frozenset[str]:
    """Give what changes take that they did not have."""
    return frozenset(
        key
        for change in chain.from_iterable(groups)
        for _kind, key in _held(_new(change), change) - _held(_old(change), change)
    )


def _in_two(group: Group, number: int, taken: frozenset[str]) -> tuple[Group, Group] | None:
    """Split what is one move: its first setting waits aside until the rest can follow."""
    first, *others = group
    match first:
        case Update() if not others:
            return _updated_in_two(first, number, taken)
        case Delete(old=AssociationLabel() | Stage() | Pipeline() as old):
            parked = _parked(old, number, taken)
            return (
                (Update(address=first.address, old=old, new=parked),),
                (Delete(address=first.address, old=parked), *others),
            )
        case _:
            return None


def _updated_in_two(update: Update, number: int, taken: frozenset[str]) -> tuple[Group, Group]:
    match update.old:
        case AssociationLabel() | Stage() | Pipeline() as old:
            parked = _parked(old, number, taken)
            return (
                (Update(address=update.address, old=old, new=parked),),
                (Update(address=update.address, old=parked, new=update.new),),
            )
        case PipelineRules() | StagePermissions() as old if (kept := _kept(old, update)).restricts:
            return (
                (Update(address=update.address, old=old, new=kept),),
                (Update(address=update.address, old=kept, new=update.new),),
            )
        case old:
            return (
                (Delete(address=update.address, old=old),),
                (Create(address=update.address, new=update.new),),
            )


def _kept(
    old: PipelineRules | StagePermissions, update: Update
) -> PipelineRules | StagePermissions:
    """Give what holds of rules while stages go and others come: what names those that stay."""
    new = update.new
    return old.among(new.named if isinstance(new, PipelineRules | StagePermissions) else ())


def _parked(
    setting: AssociationLabel | Stage | Pipeline, number: int, taken: frozenset[str]
) -> AssociationLabel | Stage | Pipeline:
    return setting.parked(number, taken) if isinstance(setting, Stage) else setting.parked(number)


def _old(change: Change) -> Setting | None:
    return None if isinstance(change, Create) else change.old


def _new(change: Change) -> Setting | None:
    return None if isinstance(change, Delete) else change.new


def _held(setting: Setting | None, change: Change) -> frozenset[tuple[str, str]]:
    if setting is None:
        return frozenset()
    return frozenset((change.address.kind, key) for key in setting.occupies())


def _needs(setting: Setting | None) -> frozenset[Address]:
    return frozenset() if setting is None else setting.references()
