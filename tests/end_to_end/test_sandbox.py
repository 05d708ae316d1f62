"""``crmadmin sandbox`` as a person runs it."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.request import Request, urlopen

import pytest

from tests.end_to_end.program import Program, interruptible

ON_WINDOWS = sys.platform == "win32"


@contextmanager
def running(program: Program, *arguments: str) -> Iterator[tuple[str, str, str]]:
    """Run a sandbox; give the first three lines that it prints."""
    with interruptible():
        process = start(program, *arguments)
    try:
        assert process.stdout is not None
        lines = [process.stdout.readline().rstrip("\n") for _ in range(3)]
        yield lines[0], lines[1], lines[2]
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
    finally:
        process.kill()
        process.communicate()


def start(program: Program, *arguments: str) -> subprocess.Popen[str]:
    """Start a sandbox."""
    return subprocess.Popen(
        [sys.executable, "-m", "crmadmin", "sandbox", *arguments],
        cwd=program.folder,
        env=program.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.mark.skipif(ON_WINDOWS, reason="a child cannot be sent Ctrl-C there")
def test_from_a_workspace(program: Program) -> None:
    """Address and token stand alone on the first two lines; the workspace's records are there."""
    with running(program, "--from", "small.crmadmin") as (address, token, salesforce):
        assert address.startswith("http://127.0.0.1:")
        assert token.startswith("pat-")
        assert address in salesforce
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{address}/crm/objects/2026-09/contacts"
        with urlopen(Request(url, headers=headers)) as answer:  # noqa: S310 - our own
            ids = [record["id"] for record in json.load(answer)["results"]]
    assert ids == ["1", "2", "3"]


def test_options_that_exclude_each_other(program: Program) -> None:
    """Nothing is run where two sources are named, or a missing one."""
    assert "--empty" in program.failed("sandbox", "--empty", "--from", "small.crmadmin")
    assert "missing.crmadmin" in program.failed("sandbox", "--from", "missing.crmadmin")
