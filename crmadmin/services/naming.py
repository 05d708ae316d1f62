"""The verbs of names: what the portal calls what settings name by an id only."""

from collections.abc import Iterable

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.known_names import with_names


def known_by_name(
    database: Database, configuration: Configuration, addresses: Iterable[Address]
) -> Configuration:
    """Give a configuration with the names that sentences about these addresses need."""
    with database.reading() as connection:
        return with_names(connection, configuration, addresses)


def read_known(database: Database, told: Iterable[Address] = ()) -> Configuration:
    """Join what is there and what is drafted: both name settings that the other may not have.

    The labels of properties and options, and people, are read besides where sentences about the
    addresses ``told`` need them.
    """
    with database.reading() as connection:
        base = read_base(connection)
        drafted = read_draft(connection, base).configuration()
        joined = Configuration({**base.settings, **drafted.settings})
        return with_names(connection, joined, told)
