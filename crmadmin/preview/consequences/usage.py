"""How much records use of labels, limits and options: all of them, in one pass each."""

from collections.abc import Iterator, Mapping

from sqlalchemy import case, distinct, func, select

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.effects.associations import (
    AssociationType,
    label_type,
    limited_type,
    type_from,
)
from crmadmin.core.effects.options import holders
from crmadmin.core.effects.usage import LabelUsage, LimitUsage, TypeKey, Usage, usage_of_limit
from crmadmin.core.reading.association_labels import in_order
from crmadmin.preview.consequences.carried import carried
from crmadmin.preview.consequences.ground import Ground, Objects
from crmadmin.preview.consequences.limits import spreads
from crmadmin.preview.consequences.options import count_values, kind_of


def label_usage(ground: Ground) -> Usage:
    """Count associations and records at either end of every label and of HubSpot's types.

    One pass for the objects of a label.
    """
    labels = {each.address: LabelUsage() for each in ground.after.each(AssociationLabel)}
    types: dict[TypeKey, LabelUsage] = {}
    defined = _defined(ground)
    pairs = [(each.from_object, each.to_object) for each in ground.after.each(AssociationLabel)]
    for pair in dict.fromkeys((*pairs, *defined)):
        own = ground.labels(ground.after, pair)
        kinds = (*own, *defined.get(pair, ()))
        used = _labels(ground, kinds) if kinds else ()
        for kind, usage in zip(kinds, used, strict=True):
            if kind in own:
                labels[own[kind].address] = usage
            else:
                types[(*pair, kind.there.type_id)] = usage
    return Usage(labels=labels, types=types)


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


def _labels(ground: Ground, kinds: tuple[AssociationType, ...]) -> Iterator[LabelUsage]:
    pairs = carried(kinds)
    turned = pairs.c.one > pairs.c.other
    once = (
        func.count(
            distinct(
                case(
                    (turned, pairs.c.other + "/" + pairs.c.one),
                    else_=pairs.c.one + "/" + pairs.c.other,
                )
            )
        )
        if kinds[0].within
        else func.count()
    )
    query = select(
        pairs.c.mark,
        once.label("associations"),
        func.count(distinct(pairs.c.one)).label("from_records"),
        func.count(distinct(pairs.c.other)).label("to_records"),
    ).group_by(pairs.c.mark)
    rows = {row.mark: row for row in ground.connection.execute(query)}
    for mark in range(len(kinds)):
        row = rows.get(mark)
        yield (
            LabelUsage()
            if row is None
            else LabelUsage(
                associations=row.associations,
                from_records=row.from_records,
                to_records=row.to_records,
            )
        )


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
