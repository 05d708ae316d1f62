"""Calls that make, rename and delete association labels (domain/hubspot-api.md §3.4, §6)."""

from collections.abc import Mapping, Sequence
from typing import Any, assert_never

from crmadmin.core import api_versions as versions
from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Ids
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans import reads
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call, Fetch
from crmadmin.core.plans.subjects import subject
from crmadmin.core.plans.ways import Way
from crmadmin.core.reading.association_labels import OWN

_DONE = (200, 201)
_EMPTY = (200, 204)


def way(changes: Sequence[Change], _before: Configuration, ground: Ground) -> Way:
    """Give the call that makes one change of a label; both texts are always sent."""
    (change,) = changes
    return Way(call=_call(change, ground), fetches=_fetches(change, ground))


def ids_in(answer: Mapping[str, Any], label: AssociationLabel) -> Ids | None:
    """Give the ids that the answer to a create tells, one result a direction.

    None if they are not told: schemas name them some minutes later (§5.3). Results whose texts
    do not tell which is which come in the order that was asked for.
    """
    told = [each for each in answer.get("results") or () if each.get("category") == OWN]
    if not told:
        return None
    forward, inverse = told[0], told[-1]
    there, back = label.texts
    if there != back and (forward.get("label"), inverse.get("label")) == (back, there):
        forward, inverse = inverse, forward
    return {FORWARD: int(forward["typeId"]), INVERSE: int(inverse["typeId"])}


def _call(change: Change, ground: Ground) -> Call:
    label = subject(change, AssociationLabel)
    path = (
        f"/crm/associations/{versions.ASSOCIATIONS}/{ground.type_id(label.from_object)}/"
        f"{ground.type_id(label.to_object)}/labels"
    )
    forward = ground.id_of(label.address, FORWARD)
    match change:
        case Create():
            body = {**_texts(label), "name": label.name}
            return Call(method="POST", path=path, body=body, answers=_DONE)
        case Update():
            body = {**_texts(label), "associationTypeId": forward}
            return Call(method="PUT", path=path, body=body, answers=_EMPTY)
        case Delete():
            known = forward if isinstance(forward, int) else "{forward}"
            return Call(method="DELETE", path=f"{path}/{known}", answers=_EMPTY)
        case _:
            assert_never(change)


def _fetches(change: Change, ground: Ground) -> tuple[Fetch, ...]:
    """Read both directions of the pair; before a new label also the names that are taken."""
    label = subject(change, AssociationLabel)
    ends = (label.from_object, label.to_object)
    named = reads.schemas(ends[:1], ground) if isinstance(change, Create) else ()
    return tuple(
        dict.fromkeys((*reads.labels(*ends, ground), *named, *reads.custom_schemas(ends, ground)))
    )


def _texts(label: AssociationLabel) -> dict[str, Any]:
    there, back = label.texts
    return {"label": there, "inverseLabel": back}
