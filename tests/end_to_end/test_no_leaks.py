"""A token passes through a whole run and stays nowhere but in the keychain."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.definitions import System
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.seed import Seed, SeedRecord
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from tests.end_to_end.program import Program
from tests.keyrings import FILE

PLANTED = "pat-eu1-planted-0123456789abcdef"
SEED = Seed(
    records=lambda: (
        SeedRecord(
            system=System.HUBSPOT,
            object="contacts",
            record_id=str(number),
            values={"email": f"p{number}@x.org", "lastname": "P"},
        )
        for number in range(1, 30)
    )
)


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    """Serve a portal that accepts the planted token."""
    state = State()
    fill(state, SEED)
    with SandboxServer(state) as served:
        served.tokens.issue(text=PLANTED)
        yield served
    state.close()


class Watched:
    """Runs commands, and looks at their processes while they run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.program = Program(folder)
        self.told: list[bytes] = []
        self.processes: list[bytes] = []
        self.keyring = folder.with_name("keyring.json")
        (folder / "tmp").mkdir()

    def __call__(self, *arguments: str, typed: str = "", status: int = 0, **more: str) -> None:
        """Run a command to its end; ``typed`` comes by standard input."""
        environment = self.program.environment(
            PYTHON_KEYRING_BACKEND="tests.keyrings.FileKeyring",
            TMPDIR=str(self.folder / "tmp"),
            **{FILE: str(self.keyring)},
            **more,
        )
        with subprocess.Popen(
            [sys.executable, "-m", "crmadmin", "-w", "w", *arguments],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            ended = threading.Event()
            looking = threading.Thread(target=self._look, args=(process.pid, ended))
            looking.start()
            output, _none = process.communicate(typed.encode(), timeout=300)
            ended.set()
            looking.join()
        self.told.append(output)
        assert process.returncode == status, output.decode()

    def _look(self, process: int, ended: threading.Event) -> None:
        """Read command line and environment of a process and its children, as ``ps`` can."""
        while not ended.wait(0.05):
            for place in _places(process):
                try:
                    self.processes.append(place.read_bytes())
                except OSError:
                    continue


def _places(process: int) -> Iterator[Path]:
    root = Path("/proc") / str(process)
    children: list[str] = []
    for task in root.glob("task/*/children"):
        try:
            children += task.read_text().split()
        except OSError:
            continue
    for one in (root, *(Path("/proc") / child for child in children)):
        yield from (one / "cmdline", one / "environ")


def leaks(folder: Path) -> list[str]:
    """Name the files that hold the planted token, in any of its spellings."""
    spellings = (PLANTED.encode(), PLANTED.encode("utf-16-le"), PLANTED.encode()[::-1])
    files = (path for path in folder.rglob("*") if path.is_file())
    return [
        path.name for path in files if any(spelling in path.read_bytes() for spelling in spellings)
    ]


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    """The test below can fail."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "log").write_text(f"Bearer {PLANTED}")
    assert leaks(tmp_path) == ["log"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_whole_run_leaks_no_token(tmp_path: Path, sandbox: SandboxServer) -> None:
    """Connect, test, pull, fail, crash: nothing that is left behind holds the token."""
    folder = tmp_path / "run"
    folder.mkdir()
    run = Watched(folder)
    run("connect", "hubspot", "--host", sandbox.address, typed=PLANTED)
    assert PLANTED in run.keyring.read_text()
    run("connect", "hubspot", "--test")
    run("pull", "--only", "contacts")
    sandbox.tokens.revoke(PLANTED)
    run("connect", "hubspot", "--test", status=1)
    run("pull", "--full", status=1)
    run("connect", "hubspot", typed=PLANTED, status=1)
    crashing = f"{folder}/crash"
    Path(crashing).mkdir()
    (Path(crashing) / "sitecustomize.py").write_text(
        "import requests\n"
        "def send(self, request, **more):\n"
        "    raise RuntimeError(f'unforeseen: {request.headers} {request.body}')\n"
        "requests.Session.send = send\n"
    )
    run("connect", "hubspot", "--test", status=1, PYTHONPATH=_path(crashing))
    assert any(b"did not foresee" in told for told in run.told)
    assert list(folder.rglob("crash-*.txt"))
    assert not any(PLANTED.encode() in seen for seen in (*run.told, *run.processes))
    assert any(b"connect" in seen for seen in run.processes)
    assert leaks(folder) == []


def _path(first: str) -> str:
    return os.pathsep.join((first, str(Path(__file__).parents[2])))
