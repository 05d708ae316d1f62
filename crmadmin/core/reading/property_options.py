"""Options of properties out of a portal's definitions (domain/hubspot-api.md §3.8)."""

from collections.abc import Iterator

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.reading.told import Body, Told

PROPERTIES = "property"
"""The family of documents that tells properties."""


def read(told: Told) -> Iterator[PropertyOption]:
    """Give the options of every property whose options an admin may edit."""
    for scope in told.scopes(PROPERTIES):
        for body in told.within(PROPERTIES, scope):
            if is_editable(body):
                yield from options_of(scope, body)


def is_editable(body: Body) -> bool:
    """Tell whether a portal lets an admin edit a property's options.

    Stages are options too, and only their pipelines change them; ``lifecyclestage`` says
    ``readOnlyOptions`` (§8).
    """
    changes = body.get("modificationMetadata") or {}
    return (
        body.get("type") == "enumeration"
        and not body.get("calculated")
        and not body.get("externalOptions")
        and not body.get("archived")
        and not changes.get("readOnlyOptions")
    )


def options_of(scope: str, body: Body) -> Iterator[PropertyOption]:
    """Give the options of one property, whether an admin may edit them or not."""
    for place, option in enumerate(body.get("options") or ()):
        position = option.get("displayOrder")
        yield PropertyOption(
            object=scope,
            property_name=str(body["name"]),
            value=str(option["value"]),
            label=str(option.get("label") or option["value"]),
            position=place if position is None else int(position),
            hidden=bool(option.get("hidden")),
            description=str(option.get("description") or ""),
        )
