"""One program writes a workspace; a second one reads it and knows who holds it."""

import getpass
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from crmadmin.errors import Problem
from crmadmin.models import PreferenceRow
from crmadmin.store.database import Database

HOLD = """
import sys
from pathlib import Path
from sqlalchemy import insert
from crmadmin.models import PreferenceRow
from crmadmin.store.database import Database

database = Database.open(Path(sys.argv[1]))
with database.writing() as connection:
    connection.execute(insert(PreferenceRow).values(name="theirs", value="1"))
print("held", flush=True)
sys.stdin.readline()
database.close()
"""


@contextmanager
def held_by_another_program(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold the workspace during the block."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        yield program
        if program.poll() is None:
            program.communicate("\n", timeout=20)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a closed workspace."""
    place = tmp_path / "a.crmadmin"
    Database.create(place).close()
    return place


def test_a_second_program_reads_and_says_who_holds_it(path: Path) -> None:
    """While another process holds the workspace, opening it gives a reading one."""
    with held_by_another_program(path) as program, Database.open(path) as database:
        assert database.read_only
        holder = database.holder
        assert holder is not None
        assert holder.process_id == program.pid
        assert holder.host == socket.gethostname()
        assert holder.user == getpass.getuser()
        assert holder.since is not None
        assert timedelta() <= datetime.now(UTC) - holder.since < timedelta(minutes=1)
        with database.reading() as connection:
            assert connection.scalars(select(PreferenceRow.name)).all() == ["theirs"]


def test_a_second_program_cannot_write(path: Path) -> None:
    """Writing is refused with a sentence whose detail names the holder."""
    with held_by_another_program(path) as program, Database.open(path) as database:
        with pytest.raises(Problem) as caught, database.writing():
            pytest.fail("a transaction began")
        assert caught.value.code == "workspace.read_only"
        assert str(program.pid) in caught.value.detail


def test_the_workspace_is_free_once_the_other_program_ends(path: Path) -> None:
    """After the holder closed it, the workspace opens for writing."""
    with held_by_another_program(path):
        pass
    with Database.open(path) as database:
        assert not database.read_only
        assert database.holder is None


@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
def test_the_lock_of_a_killed_program_is_taken_over(path: Path) -> None:
    """A program that was killed holds nothing, and what it committed is there."""
    with held_by_another_program(path) as program:
        program.send_signal(signal.SIGKILL)
        program.wait(20)
    assert path.with_name("a.crmadmin-holder").exists()
    with Database.open(path) as database, database.writing() as connection:
        connection.execute(insert(PreferenceRow).values(name="ours", value="1"))
        assert set(connection.scalars(select(PreferenceRow.name))) == {"ours", "theirs"}


@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
def test_reading_after_a_kill_sees_what_was_committed(path: Path) -> None:
    """A reading opening recovers the journal of a program that was killed."""
    with held_by_another_program(path) as program:
        program.send_signal(signal.SIGKILL)
        program.wait(20)
    with Database.open(path, read_only=True) as database, database.reading() as connection:
        assert connection.scalars(select(PreferenceRow.name)).all() == ["theirs"]


def test_opening_for_reading_takes_no_lock(path: Path) -> None:
    """A reader does not keep the next program from writing."""
    with Database.open(path, read_only=True) as reader, Database.open(path) as writer:
        assert reader.read_only
        assert reader.holder is None
        assert not writer.read_only


def test_a_second_opening_in_the_same_program_reads(path: Path) -> None:
    """The lock also holds between two windows of one program."""
    with Database.open(path), Database.open(path) as second:
        assert second.read_only
        assert second.holder is not None
        assert second.holder.process_id == os.getpid()


def test_a_garbled_holder_file_leaves_the_holder_unknown(path: Path) -> None:
    """Who holds the lock may be unknown; that somebody does is not."""
    with Database.open(path):
        path.with_name("a.crmadmin-holder").write_text("{", encoding="utf-8")
        with Database.open(path) as second:
            assert second.read_only
            assert second.holder is not None
            assert second.holder.process_id == 0
