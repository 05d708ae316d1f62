"""The virtual environment ``.venv``, filled from a lock of hashes."""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
VENV = ROOT / ".venv"
LOCKS = ("app", "dev", "bench")

_NO_VENV = """\
Python's venv module is incomplete here. Install it, then run make again:
  Debian, Ubuntu: {sudo}apt-get install -y python3-venv"""
_NO_PACKAGES = """\
The packages of {lock} could not be installed; what pip said stands above.
Without a network, or behind a proxy, see https://pip.pypa.io/en/stable/topics/configuration/."""


class SetUpError(Exception):
    """The environment could not be made; the text says what to do."""


def ensure_environment(lock: str, venv: Path = VENV, folder: Path = ROOT / "requirements") -> None:
    """Make ``.venv`` hold what a lock names, if it does not yet."""
    requirements = folder / f"{lock}.txt"
    python = interpreter(venv)
    stamp = venv / f"set-up-{lock}"
    wanted = fingerprint(requirements)
    if python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    if not python.exists():
        _create(venv)
    print(f"Installing what requirements/{lock}.txt names into {venv.name} …", flush=True)
    _install(python, requirements, lock)
    stamp.write_text(wanted, encoding="ascii")


def interpreter(venv: Path = VENV) -> Path:
    """Name the environment's Python."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(requirements: Path) -> str:
    """Tell a lock and the Python that runs this from any other."""
    facts = requirements.read_bytes() + sys.version.encode()
    return hashlib.sha256(facts).hexdigest()


def _create(venv: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        raise SetUpError(_NO_VENV.format(sudo=sudo_prefix()))
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "venv", "--clear", str(venv)], check=False
    )
    if done.returncode:
        raise SetUpError(_NO_VENV.format(sudo=sudo_prefix()))


def sudo_prefix() -> str:
    """Give what a person types before a command that only root may run."""
    return "" if os.name == "nt" or os.geteuid() == 0 else "sudo "


def _install(python: Path, requirements: Path, lock: str) -> None:
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "-qq"]
    command += ["install", "--require-hashes", "--no-deps", "-r", str(requirements)]
    quiet = os.environ | {"PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(command, check=False, env=quiet)  # noqa: S603 - the environment's own pip
    if done.returncode:
        raise SetUpError(_NO_PACKAGES.format(lock=f"requirements/{lock}.txt"))
