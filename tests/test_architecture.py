"""The house is built as its plan says: who imports whom, and no room grows unnoticed."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LONGEST = 400
"""Lines that a file may have; the aim is 300 (see docs/contributing.md)."""

LONGER_FOR_A_REASON: dict[str, str] = {}
"""Files that may be longer, and why."""


def test_imports_keep_to_the_contracts() -> None:
    """Every contract of pyproject.toml holds, as ``make lint`` would find."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def sources() -> list[Path]:
    """List the Python files of the program, its tests, tools and benchmarks."""
    folders = ("crmadmin", "tests", "tools", "benchmarks")
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def test_no_file_grows_unnoticed() -> None:
    """A file longer than 400 lines is split, or its reason is written down here."""
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in sources()
    }
    long = {name for name, lines in lengths.items() if lines > LONGEST}
    assert long == set(LONGER_FOR_A_REASON)
