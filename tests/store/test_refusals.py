"""What is no whole workspace is refused with a sentence and a remedy, never a traceback."""

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from crmadmin.errors import Language, Problem
from crmadmin.errors import workspace as wordings
from crmadmin.errors.problem import Wording
from crmadmin.models import HistoryRow
from crmadmin.store.connections import APPLICATION_ID, PAGE_SIZE
from crmadmin.store.database import Database


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """Give the path of a closed workspace of a few hundred pages."""
    path = tmp_path / "filled.crmadmin"
    rows = [
        {
            "system": "hubspot",
            "object": "contacts",
            "record_id": str(number),
            "property": "firstname",
            "changed_at": "2026-01-01T00:00:00.000Z",
            "value": "x" * 200,
            "source_type": "",
            "source_user_id": "",
        }
        for number in range(2000)
    ]
    with Database.create(path) as database, database.writing() as connection:
        connection.execute(insert(HistoryRow), rows)
    return path


def refusal(path: Path) -> Problem:
    """Open a file that must be refused; give the problem."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Problem) as caught:
        Database.open(path).close()
    if before is not None:
        assert path.read_bytes() == before
    return caught.value


def test_a_missing_file(tmp_path: Path) -> None:
    """A path with nothing behind it is refused and nothing is made there."""
    assert refusal(tmp_path / "no.crmadmin").code == "workspace.missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"hs_object_id,email\n1,a@b.fr\n", bytes(9000)])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    """Empty files, CSV files and zeros are no workspace."""
    path = tmp_path / "a.crmadmin"
    path.write_bytes(content)
    assert refusal(path).code == "workspace.not_a_workspace"


def test_a_folder(tmp_path: Path) -> None:
    """A folder is no workspace."""
    assert refusal(tmp_path).code in {"workspace.not_a_workspace", "workspace.unreadable"}


def test_another_programs_database(tmp_path: Path) -> None:
    """A SQLite file with another application id is left alone."""
    path = tmp_path / "a.crmadmin"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    assert refusal(path).code == "workspace.foreign"


def test_a_newer_schema(tmp_path: Path) -> None:
    """A file of a later crmadmin is refused, with both schema numbers in the sentence."""
    path = tmp_path / "a.crmadmin"
    Database.create(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    problem = refusal(path)
    assert problem.code == "workspace.newer"
    assert "99" in problem.sentence()


def test_our_file_without_tables(tmp_path: Path) -> None:
    """A file with our application id and no tables is damaged."""
    path = tmp_path / "a.crmadmin"
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    assert refusal(path).code == "workspace.damaged"


@pytest.mark.parametrize("size", [50, 100, 3000, PAGE_SIZE, 5 * PAGE_SIZE, 60 * PAGE_SIZE + 17])
def test_a_truncated_file(filled: Path, size: int) -> None:
    """A file cut off anywhere is refused when it is opened."""
    os.truncate(filled, size)
    assert refusal(filled).code == "workspace.damaged"


@pytest.mark.parametrize("page", range(30))
def test_a_garbled_page_is_told_at_the_latest_when_it_is_read(filled: Path, page: int) -> None:
    """Garbage in any page is a sentence: at open, in a query or in the full check."""
    with filled.open("r+b") as file:
        file.seek(page * PAGE_SIZE + (100 if page == 0 else 0))
        file.write(bytes(range(256)) * (PAGE_SIZE // 256 - (1 if page == 0 else 0)))
    with pytest.raises(Problem) as caught, Database.open(filled) as database:
        with database.reading() as connection:
            connection.execute(select(HistoryRow.__table__)).all()
            connection.execute(text("SELECT * FROM history ORDER BY system, object, record_id"))
        database.check()
    assert caught.value.code == "workspace.damaged"


def test_text_that_is_no_text_is_damage(filled: Path) -> None:
    """Bytes that are not UTF-8 in a text column are told as damage."""
    with Database.open(filled) as database:
        with database.writing() as connection:
            connection.execute(text("UPDATE history SET value = CAST(x'ff' AS TEXT)"))
        with pytest.raises(Problem) as caught, database.reading() as connection:
            connection.execute(select(HistoryRow.value)).all()
    assert caught.value.code == "workspace.damaged"


def test_a_full_disk(database: Database) -> None:
    """A disk that fills up is told, and what was there stays."""
    with pytest.raises(Problem) as caught, database.writing() as connection:
        # SQLite's own limit gives the same error as a full disk
        connection.execute(text("PRAGMA max_page_count = 1"))
        connection.execute(text("CREATE TABLE more (x)"))
    assert caught.value.code == "workspace.disk_full"
    database.check()


def test_a_full_disk_beside_the_workspace(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock that cannot be written for lack of space is told as a full disk."""
    database.close()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("crmadmin.store.lock.private_file", full)
    assert refusal(database.path).code == "workspace.disk_full"
    monkeypatch.undo()
    with Database.open(database.path) as again:
        assert not again.read_only


def test_work_that_writes_too_long(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second writer is told that other work is writing once its patience ends."""
    monkeypatch.setattr("crmadmin.store.connections.BUSY_SECONDS", 0.05)
    with database.writing(), pytest.raises(Problem) as caught, database.writing():
        pytest.fail("two transactions write at once")
    assert caught.value.code == "workspace.busy"


def test_creating_over_a_file(tmp_path: Path) -> None:
    """An existing file is never overwritten."""
    path = tmp_path / "a.crmadmin"
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(Problem) as caught:
        Database.create(path)
    assert caught.value.code == "workspace.exists"
    assert path.read_text(encoding="utf-8") == "precious"


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """Give a folder that any user may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@contextmanager
def as_a_user_who_may_only_read(folder: Path) -> Iterator[None]:
    """Take the right to write a folder, and root's rights, during the block."""
    root = os.geteuid() == 0
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_creating_in_a_folder_that_cannot_be_written(public_folder: Path) -> None:
    """Creating in a folder without rights names the folder."""
    with (
        as_a_user_who_may_only_read(public_folder),
        pytest.raises(Problem) as caught,
    ):
        Database.create(public_folder / "a.crmadmin")
    assert caught.value.code == "workspace.not_writable"
    assert str(public_folder) in caught.value.sentence()


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
@pytest.mark.parametrize("read_only", [False, True])
def test_opening_in_a_folder_that_cannot_be_written(public_folder: Path, read_only: bool) -> None:
    """A workspace in a folder without rights is refused with a sentence, for reading too."""
    path = public_folder / "a.crmadmin"
    Database.create(path).close()
    with (
        as_a_user_who_may_only_read(public_folder),
        pytest.raises(Problem) as caught,
    ):
        Database.open(path, read_only=read_only)
    assert caught.value.code == "workspace.not_writable"


@pytest.mark.parametrize("wording", [w for w in vars(wordings).values() if isinstance(w, Wording)])
@pytest.mark.parametrize("language", list(Language))
def test_every_problem_has_a_sentence_and_a_remedy(wording: Wording, language: Language) -> None:
    """Both languages fill in the same facts and say what to do."""
    problem = Problem(wording, path="a.crmadmin", folder="f", found=2, known=1)
    assert problem.sentence(language).endswith(".")
    assert problem.remedy(language).endswith(".")
