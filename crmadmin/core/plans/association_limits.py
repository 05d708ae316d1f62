"""Calls that set, change and remove limits of associations (domain/hubspot-api.md §3.4)."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeGuard, assert_never

from crmadmin.core import api_versions as versions
from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.changes.ordering import Turn
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.bindings import FORWARD, INVERSE
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans import reads
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Fetch
from crmadmin.core.plans.subjects import new_of, old_of, setting_of, subject
from crmadmin.core.plans.ways import Way
from crmadmin.core.reading.association_labels import OWN

_DONE = (200, 201, 204)
"""A purge answers 204 in older versions and 200 in dated ones; 207 tells of a failure."""


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Give the call that makes one change of a limit: a batch of one."""
    (change,) = changes
    return Way(call=_call(change, ground), fetches=_fetches(change, ground))


def turns(changes: Sequence[Change], ground: Ground) -> Iterator[Turn]:
    """Say which limits must be changed before which, so that none is above its pair's.

    A pair is given room first and is narrowed last (domain/associations.md §3: checked on both
    edits).
    """
    limits = [(change, setting_of(change)) for change in changes]
    for change, pair in limits:
        if not isinstance(pair, AssociationLimit) or not ground.allowances.is_of_pair(pair):
            continue
        for other, limit in limits:
            if _is_within(limit, pair) and not ground.allowances.is_of_pair(limit):
                both = (change.address, other.address)
                yield both if _gives_room(change) else both[::-1]


def _is_within(limit: Setting, pair: AssociationLimit) -> TypeGuard[AssociationLimit]:
    return isinstance(limit, AssociationLimit) and (limit.from_object, limit.to_object) == (
        pair.from_object,
        pair.to_object,
    )


def _gives_room(change: Change) -> bool:
    old, new = old_of(change), new_of(change)
    return new is None or (
        isinstance(old, AssociationLimit)
        and isinstance(new, AssociationLimit)
        and new.max_records > old.max_records
    )


def _call(change: Change, ground: Ground) -> Call:
    limit = subject(change, AssociationLimit)
    counted = _counted(limit, ground)
    most = {"maxToObjectIds": limit.max_records}
    match change:
        case Create():
            return _batch(limit, "create", {**counted, **most}, ground)
        case Update():
            return _batch(limit, "update", {**counted, **most}, ground)
        case Delete():
            return _batch(limit, "purge", counted, ground)
        case _:
            assert_never(change)


def _fetches(change: Change, ground: Ground) -> tuple[Fetch, ...]:
    """Read the limits of the direction, and the labels that tell what is counted."""
    limit = subject(change, AssociationLimit)
    ends = (limit.from_object, limit.to_object)
    return (
        reads.limits(*ends, ground),
        *reads.labels(*ends, ground),
        *reads.custom_schemas(ends, ground),
    )


def _counted(limit: AssociationLimit, ground: Ground) -> dict[str, Any]:
    if limit.label is not None:
        end = INVERSE if limit.counts_inverse else FORWARD
        return {"category": OWN, "typeId": ground.id_of(limit.label, end)}
    type_id = limit.type_id or 0  # one of both is always there
    category = ground.category(limit.from_object, limit.to_object, type_id)
    return {"category": category, "typeId": type_id}


def _batch(limit: AssociationLimit, verb: str, entry: dict[str, Any], ground: Ground) -> Call:
    path = (
        f"/crm/associations/{versions.ASSOCIATIONS}/definitions/configurations/"
        f"{ground.type_id(limit.from_object)}/{ground.type_id(limit.to_object)}/batch/{verb}"
    )
    return Call(method="POST", path=path, body={"inputs": [entry]}, answers=_DONE)
