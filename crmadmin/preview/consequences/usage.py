"""How much records use of labels, limits and options: all of them, in one pass each."""

from collections.abc import Iterable, Mapping
from itertools import combinations_with_replacement

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import (
    AssociationType,
    label_type,
    limited_type,
    type_from,
)
from crmadmin.core.effects.options import holders
from crmadmin.core.effects.usage import (
    Joined,
    LabelUsage,
    LimitUsage,
    TypeKey,
    Usage,
    usage_of_limit,
)
from crmadmin.core.reading.association_labels import in_order
from crmadmin.preview.consequences.between import count_between
from crmadmin.preview.consequences.ground import Ground, Objects
from crmadmin.preview.consequences.limits import spreads
from crmadmin.preview.consequences.options import count_values, kind_of


def label_usage(ground: Ground) -> Usage:
    """Count associations and records at either end of every label and of HubSpot's types.

    With them come the associated pairs of every two objects; each association is read once.
    """
    labels = {each.address: LabelUsage() for each in ground.after.each(AssociationLabel)}
    types: dict[TypeKey, LabelUsage] = {}
    joined: dict[Objects, Joined] = {}
    defined = _defined(ground)
    for objects in _objects(ground, defined):
        own, others = ground.labels(ground.after, objects), defined.get(objects, ())
        found = count_between(ground, objects, tuple(own), others)
        joined[objects] = found.joined
        labels |= zip((label.address for label in own.values()), found.types, strict=False)
        ids = ((*objects, kind.there.type_id) for kind in others)
        types |= zip(ids, found.types[len(own) :], strict=True)
    return Usage(labels=labels, types=types, joined=joined)


def _objects(ground: Ground, defined: Iterable[Objects]) -> Iterable[Objects]:
    """List every two objects that may be associated: those told, and those that have records."""
    labels = ground.after.each(AssociationLabel)
    known = [each.object for each in ground.tables.all() if each.system is System.HUBSPOT]
    found = [(label.from_object, label.to_object) for label in labels]
    return dict.fromkeys(
        in_order(*each) for each in (*found, *defined, *combinations_with_replacement(known, 2))
    )


def _defined(ground: Ground) -> Mapping[Objects, list[AssociationType]]:
    """Give the types that are no labels, by their objects in the order of labels."""
    own = {
        end
        for configuration in (ground.before, ground.after)
        for label in configuration.each(AssociationLabel)
        if (kind := label_type(label.address, ground.bindings)) is not None
        for end in (kind.there, kind.back)
    }
    found: dict[Objects, list[AssociationType]] = {}
    for end in ground.ends - own:
        pair = (end.from_object, end.to_object)
        if pair == in_order(*pair):
            found.setdefault(pair, []).append(type_from(end))
    return found


def limit_usage(ground: Ground) -> Mapping[Address, LimitUsage]:
    """Say how records stand to every limit."""
    limits = {
        limit.address: (limit.max_records, limited_type(limit, ground.bindings, ground.ends))
        for limit in ground.after.each(AssociationLimit)
    }
    kinds = list(dict.fromkeys(kind for _most, kind in limits.values() if kind is not None))
    counted = dict(zip(kinds, spreads(ground, kinds), strict=True))
    return {
        address: LimitUsage() if kind is None else usage_of_limit(counted[kind], most)
        for address, (most, kind) in limits.items()
    }


def option_usage(
    ground: Ground, properties: frozenset[tuple[str, str]] | None = None
) -> Mapping[Address, int]:
    """Count the records that hold every option, or those of some (object, property) pairs.

    One pass for each property.
    """
    by_property: dict[tuple[str, str], list[PropertyOption]] = {}
    for option in ground.after.each(PropertyOption):
        key = (option.object, option.property_name)
        if properties is None or key in properties:
            by_property.setdefault(key, []).append(option)
    found: dict[Address, int] = {}
    for (hubspot_object, name), options in by_property.items():
        values = count_values(ground, hubspot_object, name)
        kind = kind_of(ground, hubspot_object, name)
        found |= {each.address: holders(values, each.value, kind) for each in options}
    return found
