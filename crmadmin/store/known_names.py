"""What the portal calls what settings name by an id only: properties, options, people."""

from collections.abc import Iterable

from sqlalchemy import Connection

from crmadmin.core.configuration import (
    lead_automation,
    lead_form,
    stage_permissions,
    stage_properties,
)
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.known import KnownConfiguration
from crmadmin.core.definitions import System
from crmadmin.store.catalogues import read_catalogue
from crmadmin.store.people import read_people

_NAMING = frozenset(
    {lead_automation.KIND, lead_form.KIND, stage_permissions.KIND, stage_properties.KIND}
)
"""Kinds whose settings name properties, options or people."""


def with_names(
    connection: Connection, configuration: Configuration, told: Iterable[Address]
) -> Configuration:
    """Give a configuration with the names that sentences about these addresses need.

    Without any such address it stays as it is: a portal has thousands of properties.
    """
    if not any(address.kind in _NAMING for address in told):
        return configuration
    definitions = [
        definition
        for (system, _object), by_name in read_catalogue(connection).objects.items()
        if system is System.HUBSPOT
        for definition in by_name.values()
    ]
    return KnownConfiguration(
        configuration.settings,
        properties={(each.object, each.name): each.label for each in definitions if each.label},
        options={
            (each.object, each.name, option.value): option.label
            for each in definitions
            for option in each.options
        },
        people=read_people(connection),
    )
