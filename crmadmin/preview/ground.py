"""What a preview stands on where nothing else is given: the draft and the chosen policies."""

from sqlalchemy import Connection

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.policies import Policies
from crmadmin.store.configurations import read_base
from crmadmin.store.drafts import read_draft
from crmadmin.store.policies import read_policies


def configuration_or_draft(connection: Connection, given: Configuration | None) -> Configuration:
    """Give the configuration that was given, else the one with the draft's edits in effect."""
    if given is not None:
        return given
    return read_draft(connection, read_base(connection)).configuration()


def policies_or_chosen(connection: Connection, given: Policies | None) -> Policies:
    """Give the policies that were given, else those that the workspace has chosen."""
    return read_policies(connection) if given is None else given
