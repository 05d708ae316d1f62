"""The users and teams of the portal, and those whom the admin says to be exempt of rules."""

from collections.abc import Iterable

from crmadmin.core.leads.people import People
from crmadmin.store import people
from crmadmin.store.database import Database
from crmadmin.store.property_editors import save_property_editors


def read_people(database: Database) -> People:
    """Read who works in the portal, from the documents of a pull or of files."""
    with database.reading() as connection:
        return people.read_people(connection)


def name_property_editors(database: Database, user_ids: Iterable[str]) -> None:
    """Keep who has "Edit property settings"; Problem if the workspace is read-only."""
    with database.writing() as connection:
        save_property_editors(connection, user_ids)
