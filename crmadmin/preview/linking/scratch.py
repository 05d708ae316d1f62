"""Temporary tables about the edited pairs of two objects, made anew in a connection.

A moment counts the edits, twice: an edit removes at an even one and adds at the odd one after it;
``NEVER`` is before all of them.
"""

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text

NEVER = -1

_scratch = MetaData()
EDIT = Table(
    "link_edit",
    _scratch,
    Column("edit_id", Text, primary_key=True),
    Column("rank", Integer),
    prefixes=["TEMPORARY"],
)
"""The active edits in their order."""

PAIR = Table(
    "link_pair",
    _scratch,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("record", Text),
    Column("parted", Integer),
    Column("added", Integer),
    Column("rank", Integer),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""Pairs that an edit touches, or takes the primary mark from.

``record`` is the one that has one primary record, ``parted`` and ``added`` the last moments at
which the pair was parted and anything was added to it, ``rank`` the edit that answers for it.
"""

CHOICE = Table(
    "link_choice",
    _scratch,
    Column("record", Text, primary_key=True),
    Column("rank", Integer),
    Column("moment", Integer),
    Column("one", Text),
    Column("other", Text),
    prefixes=["TEMPORARY"],
)
"""Records for which edits choose a primary one: the first of the edits, the last pair chosen."""

KEY = Table(
    "link_key",
    _scratch,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("had", Integer, nullable=False),
    Column("moment", Integer, nullable=False),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""Keys that these pairs carry or that edits name, and the last moment of an edit that does."""

NET = Table(
    "link_net",
    _scratch,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("had", Integer, nullable=False),
    Column("has", Integer, nullable=False),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""Whether these pairs carry each key before the edits and after them."""

CHANGE = Table(
    "link_change",
    _scratch,
    Column("record", Text, primary_key=True),
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("rank", Integer, index=True),
    Column("was_linked", Integer),
    Column("is_linked", Integer),
    Column("gains_primary", Integer),
    Column("loses_primary", Integer),
    Column("gains_labels", Integer),
    Column("loses_labels", Integer),
    prefixes=["TEMPORARY"],
)
"""The pairs that change, with the edit that answers for each."""


def put_tables(connection: Connection) -> None:
    """Make all of them anew and empty."""
    _scratch.drop_all(connection, checkfirst=True)
    _scratch.create_all(connection, checkfirst=False)
