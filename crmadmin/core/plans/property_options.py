"""The call that replaces the options of a property (domain/hubspot-api.md §3.8, §6).

HubSpot takes them as one list, so that the whole of it stands in the plan, and the whole of it
must still be what it was when a push comes to it.
"""

from collections.abc import Sequence
from typing import Any

from crmadmin.core import api_versions as versions
from crmadmin.core.changes.changes import Change, apply
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.plans import reads
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Call
from crmadmin.core.plans.subjects import subject
from crmadmin.core.plans.ways import Way


def way(changes: Sequence[Change], before: Configuration, ground: Ground) -> Way:
    """Give the call that sends all options of the one property that the changes are about."""
    first = subject(changes[0], PropertyOption)
    changed = {change.address for change in changes}
    present = (each for each in before.each(PropertyOption) if _beside(each, first))
    return Way(
        call=Call(
            method="PATCH",
            path=f"/crm/properties/{versions.PROPERTIES}/{ground.type_id(first.object)}/"
            f"{first.property_name}",
            body={"options": _whole(first, apply(before, changes))},
            answers=(200,),
        ),
        fetches=(reads.property_definition(first.object, first.property_name, ground),),
        holds=tuple(each for each in present if each.address not in changed),
    )


def _whole(of: PropertyOption, configuration: Configuration) -> list[dict[str, Any]]:
    options = (each for each in configuration.each(PropertyOption) if _beside(each, of))
    return [_sent(each) for each in sorted(options, key=lambda option: option.position)]


def _beside(one: PropertyOption, other: PropertyOption) -> bool:
    return (one.object, one.property_name) == (other.object, other.property_name)


def _sent(option: PropertyOption) -> dict[str, Any]:
    return {
        "label": option.label,
        "value": option.value,
        "description": option.description,
        "displayOrder": option.position,
        "hidden": option.hidden,
    }
