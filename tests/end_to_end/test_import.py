"""``crmadmin import`` on real files."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.end_to_end.program import Program, interruptible


def test_an_import_is_reported(program: Program) -> None:
    """Importing again changes nothing and says so."""
    found = program.done("-w", "small", "import", "exports", "--format", "json")
    files = {file["path"].rpartition("/")[2]: file for file in json.loads(found.output)["files"]}
    assert files["Lead.csv"]["loaded"]["unchanged"] == 3
    assert files["contacts.csv"]["loaded"]["new"] == 0
    table = program.done("-w", "again", "import", "exports", CRMADMIN_LANGUAGE="fr").output
    assert "Nouvelles" in table


@pytest.mark.parametrize("content", [b"", b"\x00" * 4096, b"just words"])
def test_a_bad_file_leaves_no_workspace(program: Program, content: bytes) -> None:
    """The file is named with what to do, and nothing is made of it."""
    (program.folder / "bad.csv").write_bytes(content)
    told = program.failed("-w", "fresh", "import", "bad.csv")
    assert "bad.csv" in told
    assert list(program.folder.glob("fresh*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a console there")
def test_ctrl_c_leaves_the_workspace_as_it_was(program: Program) -> None:
    """The import stops within seconds, says that nothing changed, and nothing did."""
    before = program.done("-w", "small", "preview", "--format", "csv").output
    header = "hs_object_id,email,phone\n"
    rows = "".join(f"{n},p{n}@example.org,{n}\n" for n in range(10, 1_500_000))
    (program.folder / "contacts.csv").write_text(header + rows)
    with interruptible():
        started = subprocess.Popen(
            [sys.executable, "-m", "crmadmin", "-w", "small", "import", "contacts.csv"],
            cwd=program.folder,
            env=program.environment(),
            stderr=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
    holder = program.folder / "small.crmadmin-holder"
    while not holder.exists() and started.poll() is None:
        time.sleep(0.05)
    time.sleep(1)
    os.kill(started.pid, signal.SIGINT)
    _, told = started.communicate(timeout=60)
    assert started.returncode == 1
    assert told.strip().endswith("Cancelled; the workspace is unchanged.")
    assert program.done("-w", "small", "preview", "--format", "csv").output == before
