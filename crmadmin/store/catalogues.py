"""What a workspace knows of properties, fields and lists, as core's rules ask for it."""

from sqlalchemy import Connection, select

from crmadmin.core.sync.catalogue import Catalogue
from crmadmin.models import ListRow
from crmadmin.store.records import load_tables


def read_catalogue(connection: Connection) -> Catalogue:
    """Read every definition of the workspace."""
    tables = load_tables(connection).all()
    return Catalogue({(table.system, table.object): table.definitions for table in tables})


def read_list_names(connection: Connection) -> frozenset[str]:
    """Read the names of HubSpot's lists, one of which may be the inclusion list."""
    return frozenset(connection.scalars(select(ListRow.name)))
