"""A workspace of the small portal, made once by the program itself."""

import shutil
from pathlib import Path

import pytest

from tests.end_to_end.program import Program
from tests.end_to_end.small_portal import write_small_portal


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the small portal's exports and the workspace made of them."""
    folder = tmp_path_factory.mktemp("small")
    write_small_portal(folder / "exports")
    run = Program(folder, apart=True)
    run.done("-w", "small", "import", "exports")
    run.done("-w", "small", "config", "import", "exports/config.yaml")
    return folder


@pytest.fixture
def program(imported: Path, tmp_path: Path) -> Program:
    """Give the program beside a copy of that folder."""
    folder = tmp_path / "work"
    shutil.copytree(imported, folder)
    return Program(folder)
