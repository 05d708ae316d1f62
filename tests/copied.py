"""Workspaces that are made once in a process, and copied by every test that asks for one."""

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from crmadmin.resource_files import resource
from crmadmin.services.configuring import import_configuration
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database

Make = Callable[[Database], object]


def copied(path: Path, make: Make) -> Path:
    """Put a copy of what ``make`` fills an empty workspace with at ``path``; give the path."""
    path.write_bytes(_file(make))
    return path


def nothing(_database: Database) -> None:
    """Leave a workspace empty."""


def demo(database: Database) -> None:
    """Import the demo's files, labels and limits among them, without its configuration file."""
    import_files(database, [resource("demo")])


def configured_demo(database: Database) -> None:
    """Import the demo with its configuration."""
    demo(database)
    import_configuration(database, resource("demo") / "config.yaml")


@cache
def _file(make: Make) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.crmadmin"
        with Database.create(path) as database:
            make(database)
        return path.read_bytes()
