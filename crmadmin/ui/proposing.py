"""Names for files that are not there yet."""

from pathlib import Path

from crmadmin.services.workspaces import SUFFIX


def free_path(folder: Path, name: str) -> Path:
    """Propose a path for a workspace that no file has yet."""
    proposed = folder / f"{name}{SUFFIX}"
    number = 2
    while proposed.exists():
        proposed = folder / f"{name} {number}{SUFFIX}"
        number += 1
    return proposed
