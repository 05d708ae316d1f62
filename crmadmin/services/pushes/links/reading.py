"""The pairs of a batch as the portal has them (domain/hubspot-api.md §3.3)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from crmadmin.core.associations.link_types import LinkTypes, TypeId, link_types
from crmadmin.core.associations.links import PLAIN, Carried, LinkChange, RecordPair
from crmadmin.core.associations.ways_back import ways_back
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.effects.associations import End
from crmadmin.core.plans.link_batches import LinkBatch
from crmadmin.core.plans.link_calls import objects_of
from crmadmin.core.plans.plan import Step
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
class Look:
    """What some pairs carried when they were read; ``found`` are their types, none = not at all."""

    types: Types
    found: dict[RecordPair, tuple[TypeId, ...]] = field(default_factory=dict)

    def carried(self, pair: RecordPair) -> Carried | None:
        """Give what a pair carries by its keys; None for one that is not associated."""
        found = self.found[pair]
        keys = (self.types.keys.key(*each) for each in found)
        return frozenset(key for key in keys if key) - {PLAIN} if found else None


class PairReading:
    """Reads pairs; knows the types of objects by what the portal lists and the push has made."""

    def __init__(self, portal: Portal, bindings: Callable[[], Bindings]) -> None:
        self._portal = portal
        self._bindings = bindings
        self._listed: dict[tuple[str, str], tuple[Told, ...]] = {}

    def look(self, step: Step, changes: Iterable[LinkChange]) -> Look:
        """Read what the pairs of some changes carry now: one call for a thousand records."""
        _pairs, objects = _batch(step)
        wanted: dict[str, set[str]] = {}
        for change in changes:
            wanted.setdefault(change.pair[0], set()).add(change.pair[1])
        look = Look(types=self.types(step))
        look.found.update({(one, other): () for one, others in wanted.items() for other in others})
        for told in self._portal.associations(objects, list(wanted)) if wanted else ():
            pair = (str(told["fromObjectId"]), str(told["toObjectId"]))
            if pair in look.found:
                look.found[pair] = tuple(map(_type_id, told["associationTypes"]))
        return look

    def left(self, step: Step, changes: Sequence[LinkChange]) -> Look:
        """Read what a call left of its pairs, until all are as planned or patience ends."""
        look = Look(types=self.types(step))
        waiting = changes
        for _seconds in self._portal.patience():
            look.found.update(self.look(step, waiting).found)
            waiting = [each for each in waiting if look.carried(each.pair) != each.after]
            if not waiting:
                break
        return look

    def types(self, step: Step) -> Types:
        """Give the types of the two objects of a step, as they are known now."""
        batch, objects = _batch(step)
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


def _batch(step: Step) -> tuple[LinkBatch, tuple[str, str]]:
    if step.batch is None or step.call is None:
        raise ValueError(f"step {step.number} is about no pairs")
    return step.batch, objects_of(step.call)


def _end(objects: tuple[str, str], told: Told) -> End:
    category, type_id = _type_id(told)
    one, other = objects
    return End(from_object=one, to_object=other, category=category, type_id=type_id)


def _type_id(told: Told) -> TypeId:
    return str(told["category"]), int(told["typeId"])
