"""The pairs of a batch as the portal has them (domain/hubspot-api.md §3.3)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from crmadmin.core.associations.link_types import LinkTypes, TypeId, link_types
from crmadmin.core.associations.links import PLAIN, Carried, RecordPair
from crmadmin.core.associations.ways_back import ways_back
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.effects.associations import End
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.link_calls import objects_of
from crmadmin.core.plans.plan import Step
from crmadmin.core.runs.verdicts import ItemChange
from crmadmin.services.pushes.batches.dealing import Look
from crmadmin.services.pushes.portal import Portal, Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Types:
    """The types of two objects: by their keys, their ways back, and the one without a label.

    ``plain`` leads from the first object; None where the portal has none yet.
    """

    keys: LinkTypes
    ways_back: Mapping[TypeId, TypeId]
    plain: TypeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLook(Look[RecordPair, Carried]):
    """What some pairs carried when they were read; ``found`` are their types, none = not at all."""

    types: Types
    found: dict[RecordPair, tuple[TypeId, ...]] = field(default_factory=dict)

    def take(self, later: Self) -> None:
        """Take what was read later, which is newer."""
        self.held.update(later.held)
        self.found.update(later.found)

    def note(self, pair: RecordPair, found: tuple[TypeId, ...]) -> None:
        """Note the types that were found of a pair."""
        keys = (self.types.keys.key(*each) for each in found)
        self.found[pair] = found
        self.held[pair] = frozenset(key for key in keys if key) - {PLAIN} if found else None


class PairReading:
    """Reads pairs; knows the types of objects by what the portal lists and the push has made."""

    def __init__(self, portal: Portal, bindings: Callable[[], Bindings]) -> None:
        self._portal = portal
        self._bindings = bindings
        self._listed: dict[tuple[str, str], tuple[Told, ...]] = {}

    def look(self, step: Step, changes: Iterable[ItemChange[RecordPair, Carried]]) -> LinkLook:
        """Read what the pairs of some changes carry now: one call for a thousand records."""
        _pairs, objects = batch_of(step)
        wanted: dict[str, set[str]] = {}
        for change in changes:
            wanted.setdefault(change.key[0], set()).add(change.key[1])
        look = LinkLook(types=self.types(step))
        for one, others in wanted.items():
            for other in others:
                look.note((one, other), ())
        for told in self._portal.associations(objects, list(wanted)) if wanted else ():
            pair = (str(told["fromObjectId"]), str(told["toObjectId"]))
            if pair in look.found:
                look.note(pair, tuple(map(_type_id, told["associationTypes"])))
        return look

    def types(self, step: Step) -> Types:
        """Give the types of the two objects of a step, as they are known now."""
        batch, objects = batch_of(step)
        names, bindings = (batch.from_object, batch.to_object), self._bindings()
        there = self._list(objects)
        ends = [_end(names, each) for each in there]
        ends += [_end(names[::-1], each) for each in self._list(objects[::-1])]
        told = [*there, *self._list(objects[::-1])]
        unlabelled = [
            end for end, each in zip(ends, told, strict=True) if each.get("label") is None
        ]
        keys = link_types(*names, bindings, unlabelled)
        plain = (found for each in there if keys.key(*(found := _type_id(each))) == PLAIN)
        return Types(
            keys=keys, ways_back=ways_back(*names, bindings, unlabelled), plain=next(plain, None)
        )

    def _list(self, objects: tuple[str, str]) -> tuple[Told, ...]:
        """List the types of a direction, once: a portal's lists change by its labels alone.

        Objects that nothing joins get the type without a label with their first label (§1).
        """
        if not self._listed.get(objects):
            self._listed[objects] = self._portal.association_types(objects)
        return self._listed[objects]


def batch_of(step: Step) -> tuple[LinkBatch, tuple[str, str]]:
    """Give the pairs of a step, and the type ids of their objects; TypeError if it has none."""
    if not isinstance(step.batch, LinkBatch) or step.call is None:
        raise TypeError(f"step {step.number} is about no pairs")
    return step.batch, objects_of(step.call)


def _end(objects: tuple[str, str], told: Told) -> End:
    category, type_id = _type_id(told)
    one, other = objects
    return End(from_object=one, to_object=other, category=category, type_id=type_id)


def _type_id(told: Told) -> TypeId:
    return str(told["category"]), int(told["typeId"])
