"""The verbs of names: what the portal calls what settings name by an id only."""

from collections.abc import Iterable, Iterator

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.stages import KIND as STAGES
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.store.audit import read_entries
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
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
        return with_names(connection, Configuration(_present(connection)), told)


def read_known_ever(database: Database) -> Configuration:
    """Join what is known with the pipelines and stages that runs of this workspace deleted.

    What the history says of them, and of their records, names them as they were last called.
    """
    with database.reading() as connection:
        gone = Configuration.of(_pushed(connection))
        return Configuration({**gone.settings, **_present(connection)})


def _present(connection: Transaction) -> dict[Address, Setting]:
    base = read_base(connection)
    return {**base.settings, **read_draft(connection, base).configuration().settings}


def _pushed(connection: Transaction) -> Iterator[Setting]:
    """Give what pushes changed of pipelines and stages, as it was before and after, in order."""
    for kind in (PIPELINES, STAGES):
        for entry in read_entries(connection, AuditQuery(kind=kind, newest_first=False)):
            yield from (each for each in (entry.before, entry.after) if each is not None)
