"""The other direction of each type that pairs of two objects may carry (hubspot-api.md §7)."""

from collections.abc import Iterable, Mapping

from crmadmin.core.associations.link_types import TypeId
from crmadmin.core.associations.primaries import NO_PRIMARY, primary_of
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Bindings
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED, WAY_BACK, End


def ways_back(
    one: str, other: str, bindings: Bindings, unlabelled: Iterable[End] = ()
) -> Mapping[TypeId, TypeId]:
    """Give the types from the second object by those from the first, as far as they are known.

    ``bindings`` are the ids of labels, ``unlabelled`` the types that a portal told without a
    label, in both directions.
    """
    found = {(HUBSPOT_DEFINED, there): (HUBSPOT_DEFINED, back) for there, back in WAY_BACK.items()}
    primary = primary_of(one, other)
    if primary is not NO_PRIMARY:
        found[HUBSPOT_DEFINED, primary.forward] = HUBSPOT_DEFINED, primary.inverse
    for address, ids in bindings.ids.items():
        if address.kind == LABELS and address.path[:2] == (one, other):
            there, back = ids.get(FORWARD), ids.get(INVERSE)
            if there is not None and back is not None:
                found[USER_DEFINED, there] = USER_DEFINED, back
                if one == other:
                    found[USER_DEFINED, back] = USER_DEFINED, there
    own = [each for each in unlabelled if each.category == USER_DEFINED]
    for there_end in own:
        for back_end in own:
            ends = (there_end.from_object, there_end.to_object)
            if ends == (one, other) == (back_end.to_object, back_end.from_object):
                found[USER_DEFINED, there_end.type_id] = USER_DEFINED, back_end.type_id
    return found
