"""What settings are called: those of the base and of the draft, with the names they are told by."""

from collections.abc import Iterable

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.drafts import read_draft
from crmadmin.store.known_names import with_names


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
