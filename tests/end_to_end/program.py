"""Runs the program as a person would."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a run ended."""

    status: int
    output: str
    errors: str


@dataclass(frozen=True, slots=True)
class Program:
    """The program, in a folder of its own and with no display."""

    folder: Path

    def environment(self, **more: str) -> dict[str, str]:
        """Give the environment of a person without settings."""
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        homes = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")
        own = {name: str(self.folder / "home") for name in homes}
        return {
            **kept,
            **own,
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
            "COLUMNS": "160",
            "LANG": "C.UTF-8",
            **more,
        }

    def __call__(self, *arguments: str | Path, **environment: str) -> Outcome:
        """Run a command to its end."""
        ended = subprocess.run(
            [sys.executable, "-m", "crmadmin", *map(str, arguments)],
            cwd=self.folder,
            env=self.environment(**environment),
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return Outcome(status=ended.returncode, output=ended.stdout, errors=ended.stderr)

    def done(self, *arguments: str | Path, **environment: str) -> Outcome:
        """Run a command that must succeed."""
        outcome = self(*arguments, **environment)
        assert outcome.status == 0, outcome.errors
        return outcome

    def failed(self, *arguments: str | Path, **environment: str) -> str:
        """Run a command that must fail; give what it told, which is never a traceback."""
        outcome = self(*arguments, **environment)
        assert outcome.status == 1, outcome
        assert outcome.output == ""
        assert "Traceback" not in outcome.errors
        return outcome.errors


@contextmanager
def interruptible() -> Iterator[None]:
    """Let children hear Ctrl-C, also where the tests themselves run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
