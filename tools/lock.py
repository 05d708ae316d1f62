"""Pin every package that crmadmin needs, with hashes: ``make lock``.

One lock serves Linux, macOS and Windows. None records where packages are fetched from: that is
the business of the machine that installs them.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXTRAS = {"app": None, "dev": "dev", "bench": "bench"}
"""Locks and the optional dependencies of pyproject.toml that each adds to the program's own."""


def compile_lock(name: str, *, upgrade: bool) -> None:
    """Write ``requirements/NAME.txt``; what the program itself needs is pinned alike in all."""
    target = Path("requirements", f"{name}.txt")
    command = [str(Path(sys.executable).parent / "uv"), "pip", "compile", "pyproject.toml"]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    command += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate"]
    command += ["--custom-compile-command", "make lock", "--output-file", str(target)]
    if (extra := EXTRAS[name]) is not None:
        command += ["--extra", extra]
        for earlier in list(EXTRAS)[: list(EXTRAS).index(name)]:
            command += ["--constraint", f"requirements/{earlier}.txt"]
    if upgrade:
        command.append("--upgrade")
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 - the environment's own uv


def main() -> None:
    """Write every lock; ``--upgrade`` takes the newest versions that pyproject.toml allows."""
    for name in EXTRAS:
        compile_lock(name, upgrade="--upgrade" in sys.argv[1:])


if __name__ == "__main__":
    main()
