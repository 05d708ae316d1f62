"""The verb of names: what the portal calls what settings name by an id only."""

from collections.abc import Iterable

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.store.database import Database
from crmadmin.store.known_names import with_names


def known_by_name(
    database: Database, configuration: Configuration, addresses: Iterable[Address]
) -> Configuration:
    """Give a configuration with the names that sentences about these addresses need."""
    with database.reading() as connection:
        return with_names(connection, configuration, addresses)
