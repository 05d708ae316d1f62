"""The demo workspace: made once of the files that the program brings along."""

from pathlib import Path

from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.errors.command import NO_DEMO
from crmadmin.resource_files import resource
from crmadmin.services.configuring import import_configuration
from crmadmin.services.importing import import_files
from crmadmin.services.workspaces import SUFFIX, Database, demo_workspace

CONFIGURATION = "config.yaml"
_COMPANIONS = ("", "-lock", "-holder", "-wal", "-shm")


def make_demo(folder: Path, monitor: Monitor) -> Path:
    """Give the demo workspace in a folder; make it where it is missing.

    It is made under another name and appears whole. Raises Cancelled; Problem where the demo's
    files are missing or the folder cannot be written.
    """
    path = folder / demo_workspace().name
    if path.exists():
        return path
    files = resource("demo")
    if not (files / CONFIGURATION).is_file():
        raise Problem(NO_DEMO, folder=files)
    unfinished = folder / f"unfinished-demo{SUFFIX}"
    _remove(unfinished)
    try:
        with Database.create(unfinished) as database:
            import_files(database, [files], monitor=monitor)
            import_configuration(database, files / CONFIGURATION)
        unfinished.replace(path)
    finally:
        _remove(unfinished)
    return path


def _remove(workspace: Path) -> None:
    for end in _COMPANIONS:
        workspace.with_name(workspace.name + end).unlink(missing_ok=True)
