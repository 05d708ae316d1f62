"""Calls about the associations of many pairs (domain/hubspot-api.md §3.3, §5.2)."""

from collections.abc import Iterator
from typing import Any, assert_never

from crmadmin.core import api_versions as versions
from crmadmin.core.associations.link_types import TypeId, sent_types
from crmadmin.core.associations.links import Carried, RecordPair
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall
from crmadmin.core.plans.plan import Call, Created

_ENDS = {
    LinkCall.ADD: ("create", (200, 201)),
    LinkCall.STRIP: ("labels/archive", (200, 204)),
    LinkCall.PART: ("archive", (200, 204)),
}
_START = f"/crm/associations/{versions.ASSOCIATIONS}/"

Body = dict[str, Any]


def link_call(call: LinkCall, from_type: str, to_type: str) -> Call:
    """Give a call about pairs of two objects, by their type ids; :func:`body_of` is its body."""
    end, answers = _ENDS[call]
    return Call(method="POST", path=f"{_START}{from_type}/{to_type}/batch/{end}", answers=answers)


def objects_of(call: Call) -> tuple[str, str]:
    """Give the type ids of the two objects of a call about pairs; ValueError for another call."""
    parts = call.path.removeprefix(_START).split("/")
    if not call.path.startswith(_START) or parts[2:3] != ["batch"]:
        raise ValueError(call.path)
    return parts[0], parts[1]


def body_of(batch: LinkBatch, plain: TypeId | None) -> Body:
    """Give the body of the call, where ``Created`` stands for the id of a label.

    ``plain`` is the type without a label from the first object, None where there is none yet:
    the portal makes it with the first association. A call that adds sends everything
    that a pair carries after it: what is sent takes the place of what was there (§3.3).
    """
    match batch.call:
        case LinkCall.ADD:
            return {"inputs": list(_adding(batch, plain))}
        case LinkCall.STRIP:
            return {"inputs": list(_stripping(batch))}
        case LinkCall.PART:
            return {"inputs": _parting(batch)}
        case _:
            assert_never(batch.call)


def _adding(batch: LinkBatch, plain: TypeId | None) -> Iterator[Body]:
    for move in batch.moves:
        specs = _specs(batch, move.after or frozenset())
        if plain is not None:
            specs.insert(0, _spec(*plain))
        yield from (_input(pair, specs) for pair in move.pairs)


def _stripping(batch: LinkBatch) -> Iterator[Body]:
    for move in batch.moves:
        specs = _specs(batch, (move.before or frozenset()) - (move.after or frozenset()))
        yield from (_input(pair, specs) for pair in move.pairs)


def _parting(batch: LinkBatch) -> list[Body]:
    """Name the records that each record is parted from: one input a record."""
    others: dict[str, list[str]] = {}
    for change in batch.changes():
        one, other = change.pair
        others.setdefault(one, []).append(other)
    return [
        {"from": {"id": one}, "to": [{"id": other} for other in found]}
        for one, found in others.items()
    ]


def _specs(batch: LinkBatch, keys: Carried) -> list[Body]:
    sent = sent_types(batch.from_object, batch.to_object, sorted(keys))
    return [_spec(category, found) for category, found in sent]


def _spec(category: str, found: Any) -> Body:
    match found:
        case (address, end):
            found = Created(address=address, end=end)
    return {"associationCategory": category, "associationTypeId": found}


def _input(pair: RecordPair, specs: list[Body]) -> Body:
    one, other = pair
    return {"from": {"id": one}, "to": {"id": other}, "types": specs}
