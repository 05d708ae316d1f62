"""What pip and pipx install holds everything that the program needs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it, as pip does."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_every_resource_is_installed(installed: Path) -> None:
    """The files of the tree's ``resources`` are found where the installed program looks."""
    script = "from crmadmin.resource_files import resource; print(resource())"
    command = [sys.executable, "-c", script]
    found = subprocess.run(
        command, cwd=installed, check=True, capture_output=True, text=True, timeout=60
    )
    base = Path(found.stdout.strip())
    assert base == installed / "crmadmin" / "resources"
    assert files(base) == files(ROOT / "resources")


def test_the_migrations_are_installed(installed: Path) -> None:
    """Alembic reads its environment and versions from the package's folder."""
    folder = Path("crmadmin", "models", "migrations")
    assert files(installed / folder) == files(ROOT / folder)


def test_the_grammar_is_installed(installed: Path) -> None:
    """The sandbox parses SOQL by a grammar that lies beside its code."""
    folder = Path("crmadmin", "sandbox", "salesforce", "soql")
    assert Path("soql.lark") in files(installed / folder)
    assert files(installed / folder) == files(ROOT / folder)


def test_tests_and_tools_stay_behind(installed: Path) -> None:
    """Only the program lands in the user's environment."""
    names = {path.name for path in installed.iterdir()}
    assert {name for name in names if not name.endswith(".dist-info")} == {"crmadmin"}


def files(folder: Path) -> set[Path]:
    """Name the files below a folder, without what Python compiled."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path for path in found if "__pycache__" not in path.parts}
