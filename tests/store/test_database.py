"""A workspace is read in snapshots and written in transactions."""

import os
import sqlite3
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, text

from crmadmin.errors import Problem
from crmadmin.models import PreferenceRow
from crmadmin.store.connections import APPLICATION_ID
from crmadmin.store.database import Database


def add(connection: Connection, name: str) -> None:
    """Write one row."""
    connection.execute(insert(PreferenceRow).values(name=name, value="1"))


def names(connection: Connection) -> list[str]:
    """Give the names of all rows."""
    return list(connection.scalars(select(PreferenceRow.name).order_by(PreferenceRow.name)))


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    """A committed row survives closing and opening."""
    path = tmp_path / "a.crmadmin"
    with Database.create(path) as database, database.writing() as connection:
        add(connection, "kept")
    with Database.open(path) as database, database.reading() as connection:
        assert names(connection) == ["kept"]


def test_an_exception_rolls_everything_back_even_tables(database: Database) -> None:
    """A failed transaction leaves neither rows nor tables (DDL is transactional)."""
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        connection.execute(text("CREATE TABLE half (x)"))
        add(connection, "lost")
        raise ZeroDivisionError
    with database.reading() as connection:
        assert names(connection) == []
        tables = connection.scalars(text("SELECT name FROM sqlite_schema")).all()
        assert "half" not in tables


def test_a_snapshot_does_not_see_later_commits(database: Database) -> None:
    """What is read in one block is one state, though others commit meanwhile."""
    with database.reading() as reader:
        with database.writing() as writer:
            add(writer, "later")
        assert names(reader) == []
    with database.reading() as reader:
        assert names(reader) == ["later"]


def test_many_threads_read_at_once(database: Database) -> None:
    """Eight threads hold a snapshot at the same time."""
    with database.writing() as connection:
        add(connection, "one")
    together = threading.Barrier(8)

    def read(_number: int) -> list[str]:
        with database.reading() as connection:
            together.wait(10)
            return names(connection)

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(read, range(8))) == [["one"]] * 8


def test_a_reader_cannot_write(database: Database) -> None:
    """Writing through a reading connection is refused with a sentence."""
    with pytest.raises(Problem) as caught, database.reading() as connection:
        add(connection, "sneaky")
    assert caught.value.code == "workspace.read_only"


def test_the_stamp_changes_with_commits_only(database: Database) -> None:
    """The stamp stays while nothing is committed and changes when something is."""
    before = database.stamp()
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        add(connection, "undone")
        raise ZeroDivisionError
    with database.reading() as connection:
        names(connection)
    assert database.stamp() == before
    with database.writing() as connection:
        add(connection, "done")
    assert database.stamp() != before


def test_the_stamp_sees_commits_through_another_opening(database: Database) -> None:
    """A read-only opening learns of the holder's commits."""
    with Database.open(database.path, read_only=True) as onlooker:
        before = onlooker.stamp()
        with database.writing() as connection:
            add(connection, "news")
        assert onlooker.stamp() != before


def test_email_key_is_known_to_sql_and_folds_as_python_does(database: Database) -> None:
    """SQL folds an address beyond ASCII, as the canonical key does."""
    with database.reading() as connection:
        row = connection.execute(
            select(func.email_key(" ÉLISE@Exemple.FR "), func.email_key(None), func.email_key(""))
        ).one()
    assert tuple(row) == ("élise@exemple.fr", None, None)


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_only_the_owner_may_read_the_files(tmp_path: Path) -> None:
    """The file, its journal, its lock and its holder have mode 0600 whatever the umask."""
    for mask in (0o000, 0o777):
        folder = tmp_path / oct(mask)
        folder.mkdir()
        before = os.umask(mask)
        try:
            with Database.create(folder / "a.crmadmin") as database:
                with database.writing() as connection:
                    add(connection, "x")
                found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
        finally:
            os.umask(before)
        suffixes = ("", "-wal", "-shm", "-lock", "-holder")
        assert found == {f"a.crmadmin{suffix}": 0o600 for suffix in suffixes}


def test_closing_leaves_one_whole_file(tmp_path: Path) -> None:
    """After closing, everything is in the one file, so that it can be copied."""
    path = tmp_path / "a.crmadmin"
    with Database.create(path) as database, database.writing() as connection:
        add(connection, "kept")
    (tmp_path / "copy").mkdir()
    copy = tmp_path / "copy" / "b.crmadmin"
    copy.write_bytes(path.read_bytes())
    assert not path.with_name("a.crmadmin-wal").exists()
    with Database.open(copy) as database, database.reading() as connection:
        assert names(connection) == ["kept"]


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    """The header carries our application id and the journal is write-ahead."""
    path = tmp_path / "a.crmadmin"
    Database.create(path).close()
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_journal_left_by_a_deleted_workspace_is_not_replayed(tmp_path: Path) -> None:
    """A new workspace at the place of a deleted one starts empty."""
    path = tmp_path / "a.crmadmin"
    with Database.create(path) as database:
        with database.writing() as connection:
            add(connection, "old")
        journal = path.with_name("a.crmadmin-wal").read_bytes()
    path.unlink()
    path.with_name("a.crmadmin-wal").write_bytes(journal)
    with Database.create(path) as database, database.reading() as connection:
        assert names(connection) == []


def test_check_passes_a_whole_file(database: Database) -> None:
    """An undamaged workspace passes the full check while it is open."""
    database.check()


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    """A workspace can be made in a folder that is not there yet."""
    path = tmp_path / "new" / "folder" / "a.crmadmin"
    Database.create(path).close()
    Database.open(path).close()


def test_closing_twice_is_harmless(database: Database) -> None:
    """A closed workspace may be closed again."""
    database.close()
    database.close()
