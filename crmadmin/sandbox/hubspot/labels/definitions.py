"""How labels are made, renamed and deleted (domain/associations.md §1, hubspot-api.md §11)."""

import re
from dataclasses import replace

from crmadmin.sandbox import kinds
from crmadmin.sandbox.hubspot.answers import HubSpotError, not_found
from crmadmin.sandbox.hubspot.association_types import USER
from crmadmin.sandbox.hubspot.labels.pair_types import (
    PairType,
    all_types,
    drop_type,
    inverse_of,
    make_types,
    plain_type,
    types_of,
    write_type,
)
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.state import State
from crmadmin.sandbox.times import later

MOST_LABELS = 50
"""Labels that a pair of objects may have; a paired label counts once."""

_NAME = re.compile(r"[^\W\d][^\W-]*")


def create_label(
    state: State,
    start: ObjectType,
    end: ObjectType,
    *,
    name: str,
    label: str,
    inverse_label: str,
) -> tuple[PairType, PairType]:
    """Make a label in both directions; the pair gets its unlabelled type if it has none."""
    if not _NAME.fullmatch(name):
        raise HubSpotError(400, f"Association definition name {name} is not valid")
    if any(known.name == name and known.is_own for known in all_types(state)):
        raise HubSpotError(400, f"Association definition named {name} already exists for portal")
    if len(labels_of(state, start.name, end.name)) >= MOST_LABELS:
        raise HubSpotError(
            437,
            f"No more than {MOST_LABELS} association types are allowed between {start.type_id} "
            f"and {end.type_id}",
        )
    _check_text(types_of(state, start.name, end.name), label)
    if start.name != end.name:
        _check_text(types_of(state, end.name, start.name), inverse_label)
    plain_type(state, start.name, end.name)
    return make_types(
        state, start.name, end.name, name=name, label=label, inverse_label=inverse_label
    )


def rename_label(state: State, of_pair: PairType, label: str, inverse_label: str) -> None:
    """Give both directions of a label new texts."""
    back = inverse_of(state, of_pair)
    _check_text(_others(state, of_pair), label)
    if back.type_id != of_pair.type_id:
        _check_text(_others(state, back), inverse_label)
        write_type(state, replace(back, label=inverse_label))
    write_type(state, replace(of_pair, label=label))


def delete_label(state: State, of_pair: PairType, *, lag: float) -> None:
    """Delete both directions; records lose the label, the limits count it ``lag`` seconds more."""
    labels = labels_of(state, of_pair.from_object, of_pair.to_object)
    if of_pair.is_plain and labels:
        raise HubSpotError(
            400,
            "Definition with label still exists; Cannot delete unlabeled type with "
            f"associationTypeId {of_pair.type_id}",
        )
    for direction in (of_pair, inverse_of(state, of_pair)):
        drop_type(state, direction)
        if lag and not of_pair.is_plain:
            scope = kinds.pair(direction.from_object, direction.to_object)
            until = {"label": direction.label, "until": later(state.now(), lag)}
            state.put_document(kinds.DELETED_LABEL, direction.name, until, scope)


def require_own(state: State, start: ObjectType, end: ObjectType, type_id: int) -> PairType:
    """Find a type of the portal's own by its id; 400 for HubSpot's, 404 for none."""
    known = [each for each in types_of(state, start.name, end.name) if each.type_id == type_id]
    own = next((each for each in known if each.category == USER), None)
    if own is not None:
        return own
    if known:
        raise HubSpotError(400, f"Association type {type_id} is defined by HubSpot")
    raise not_found(f"Association type {type_id} does not exist")


def labels_of(state: State, from_object: str, to_object: str) -> dict[str, str]:
    """Give the labels of a direction by their internal names; a paired one is one."""
    return {
        known.name: known.label
        for known in types_of(state, from_object, to_object)
        if known.is_own and known.label is not None
    }


def _others(state: State, of_pair: PairType) -> list[PairType]:
    """Give the types of a direction that are not of the same label."""
    known = types_of(state, of_pair.from_object, of_pair.to_object)
    return [other for other in known if other.name != of_pair.name or not other.is_own]


def _check_text(known: list[PairType], label: str) -> None:
    if any(other.label == label for other in known):
        raise HubSpotError(
            400,
            f"Association definition label {label} already exists on ObjectType pair",
            sub_category="AssociationValidationError.DUPLICATE_ASSOCIATION_LABEL",
        )
