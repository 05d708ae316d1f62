"""Runs the program as a person would."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from crmadmin.__main__ import open_app
from crmadmin.cli.run import run

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a run ended."""

    status: int
    output: str
    errors: str


@dataclass(frozen=True, slots=True)
class Program:
    """The program, in a folder of its own and with no display.

    Its commands run in this process, which spares each a start; ``apart``, in one of their own,
    where that is what a test shows.
    """

    folder: Path
    apart: bool = False

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
        words = [*map(str, arguments)]
        if self.apart:
            return self._apart(words, environment)
        output, errors = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with (
            chdir(self.folder),
            patch.dict(os.environ, self.environment(**environment), clear=True),
            redirect_stdout(output),
            redirect_stderr(errors),
        ):
            status = run(words, open_app=open_app)
        return Outcome(status=status, output=_written(output), errors=_written(errors))

    def _apart(self, words: list[str], environment: dict[str, str]) -> Outcome:
        ended = subprocess.run(
            [sys.executable, "-m", "crmadmin", *words],
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


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    raw = stream.buffer
    assert isinstance(raw, io.BytesIO)
    return raw.getvalue().decode("utf-8")


@contextmanager
def interruptible() -> Iterator[None]:
    """Let children hear Ctrl-C, also where the tests themselves run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
