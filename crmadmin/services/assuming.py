"""The verbs of what is assumed where the documentation is silent: see the policies, flip them."""

from crmadmin.core.policies import Policies
from crmadmin.store.database import Database
from crmadmin.store.policies import read_policies, save_policies


def chosen_policies(database: Database) -> Policies:
    """Give the policies under which this workspace is previewed."""
    with database.reading() as connection:
        return read_policies(connection)


def choose_policies(database: Database, policies: Policies) -> None:
    """Preview this workspace under other policies from now on; Problem if it is read-only."""
    with database.writing() as connection:
        save_policies(connection, policies)
