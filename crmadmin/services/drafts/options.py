"""Edits of the options of a property: the whole list at once, as HubSpot takes it."""

from collections.abc import Sequence

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.objections import Objection
from crmadmin.core.properties.options import (
    OptionObjection,
    arranged,
    options_objections,
    options_of,
)
from crmadmin.services.drafts.ground import Edited, Ground, allowed


def set_options(
    ground: Ground, hubspot_object: str, property_name: str, options: Sequence[PropertyOption]
) -> Edited:
    """Make these the options of a property, in this order."""
    present = options_of(ground.configuration, hubspot_object, property_name)
    warnings = allowed(
        (
            *editable_objections(ground, hubspot_object, property_name),
            *options_objections(options),
        )
    )
    wanted: dict[Address, Setting | None] = {option.address: None for option in present}
    wanted |= {option.address: option for option in arranged(present, options)}
    return ground.edited(wanted), warnings


def editable_objections(
    ground: Ground, hubspot_object: str, property_name: str
) -> tuple[Objection, ...]:
    """Say whether anything stands against editing the options of a property at all."""
    present = options_of(ground.configuration, hubspot_object, property_name)
    if present or ground.takes_options(hubspot_object, property_name):
        return ()
    facts = {"object": hubspot_object, "property": property_name}
    return (Objection(code=OptionObjection.READ_ONLY, facts=facts),)
