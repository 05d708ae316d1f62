"""Who is who, as two small tables of the reading connection (D46)."""

from sqlalchemy import Column, Connection, MetaData, Table, Text, insert

from crmadmin.core.sync.owners import Owners

_scratch = MetaData()
OWNER_OF_USER = Table(
    "owner_of_user",
    _scratch,
    Column("user_id", Text, primary_key=True),
    Column("owner_id", Text),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
USER_OF_OWNER = Table(
    "user_of_owner",
    _scratch,
    Column("owner_id", Text, primary_key=True),
    Column("user_id", Text),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)


def put_owners(connection: Connection, owners: Owners) -> None:
    """Make both tables anew in this connection."""
    _scratch.drop_all(connection, checkfirst=True)
    _scratch.create_all(connection, checkfirst=False)
    if owners.owner_of_user:
        connection.execute(
            insert(OWNER_OF_USER),
            [{"user_id": u, "owner_id": o} for u, o in owners.owner_of_user.items()],
        )
    if owners.user_of_owner:
        connection.execute(
            insert(USER_OF_OWNER),
            [{"owner_id": o, "user_id": u} for o, u in owners.user_of_owner.items()],
        )
