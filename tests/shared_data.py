"""Where the data of others lies that tests run on where it is there."""

import os
from pathlib import Path

import pytest


def _folder() -> Path:
    """Find the data in the environment's word or beside a folder above this one."""
    if named := os.environ.get("CRMADMIN_SHARED_DATA"):
        return Path(named)
    beside = (parent / "shared" / "data" for parent in Path(__file__).parents)
    return next((folder for folder in beside if folder.is_dir()), Path("shared/data"))


SHARED = _folder()


def shared(*parts: str) -> Path:
    """Give a path of the shared data; the test is skipped where it is absent."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"{path} is not on this machine")
    return path
