"""The verbs about workspaces as a whole: create, open, tell what is inside."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import platformdirs

from crmadmin.core.definitions import System
from crmadmin.services.refreshing import refresh_unread
from crmadmin.store.contents import (
    ObjectCount,
    PairCount,
    count_mappings,
    count_pairs,
    count_records,
    last_import,
)
from crmadmin.store.database import Database
from crmadmin.store.lock import Holder

SUFFIX = ".crmadmin"
"""The end of the name of every workspace file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceSummary:
    """What a workspace is and holds.

    ``size`` is in bytes, journal included; ``schema`` is the version of its tables;
    ``pairs`` counts how records stand to the other system; ``mappings`` the configuration's,
    without the draft; ``last_import`` is when the last import ended (UTC), None before the
    first.
    """

    path: Path
    size: int
    schema: int
    read_only: bool
    holder: Holder | None
    objects: tuple[ObjectCount, ...]
    pairs: tuple[PairCount, ...]
    mappings: int
    last_import: datetime | None

    def records(self, system: System) -> int:
        """Count the records of one system."""
        return sum(count.records for count in self.objects if count.system is system)


def create_workspace(path: Path) -> Database:
    """Make a new workspace and open it; ``.crmadmin`` is added to a name without it.

    Problem if the file exists or the folder cannot be written.
    """
    named = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    return Database.create(named)


def open_workspace(path: Path, *, read_only: bool = False) -> Database:
    """Open a workspace, for reading only if another program holds it (see ``holder``).

    Problem if the file is missing, foreign, newer or damaged.
    """
    database = Database.open(path, read_only=read_only)
    try:
        if not database.read_only:
            refresh_unread(database)
    except BaseException:
        database.close()
        raise
    return database


def default_folder() -> Path:
    """Name the folder that new workspaces are proposed in; it need not exist."""
    return platformdirs.user_documents_path() / "crmadmin"


def demo_workspace() -> Path:
    """Name the file of the demo workspace, in the user's data folder; it need not exist."""
    return platformdirs.user_data_path("crmadmin", appauthor=False) / f"demo{SUFFIX}"


def workspace_summary(database: Database) -> WorkspaceSummary:
    """Count what a workspace holds, in one consistent state."""
    with database.reading() as connection:
        objects = count_records(connection)
        pairs = count_pairs(connection)
        mappings = count_mappings(connection)
        imported = last_import(connection)
    return WorkspaceSummary(
        path=database.path,
        size=database.size(),
        schema=database.schema,
        read_only=database.read_only,
        holder=database.holder,
        objects=objects,
        pairs=pairs,
        mappings=mappings,
        last_import=datetime.fromisoformat(imported) if imported else None,
    )


__all__ = [
    "SUFFIX",
    "Database",
    "Holder",
    "ObjectCount",
    "PairCount",
    "WorkspaceSummary",
    "create_workspace",
    "default_folder",
    "demo_workspace",
    "open_workspace",
    "workspace_summary",
]
