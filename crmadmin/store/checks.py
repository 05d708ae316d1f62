"""Tell a workspace from other files, and a damaged one from a whole one."""

import errno
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from crmadmin.errors import Problem, Wording
from crmadmin.errors.workspace import (
    BUSY,
    DAMAGED,
    DISK_FULL,
    FOREIGN,
    MISSING,
    NOT_SQLITE,
    NOT_WRITABLE,
    READ_ONLY,
    UNREADABLE,
)
from crmadmin.store.connections import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
_APPLICATION_ID = slice(68, 72)
_PRIMARY_CODE = 0xFF
_UNDECODABLE = "Could not decode to UTF-8"
_WORDINGS: dict[int, Wording] = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: UNREADABLE,
    sqlite3.SQLITE_IOERR: UNREADABLE,
    sqlite3.SQLITE_PERM: UNREADABLE,
}
_NO_PLACE_FOR_JOURNAL = frozenset(
    {
        sqlite3.SQLITE_READONLY_DIRECTORY,
        sqlite3.SQLITE_READONLY_CANTINIT,
        sqlite3.SQLITE_READONLY_RECOVERY,
    }
)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def check_header(path: Path) -> None:
    """Refuse what is no workspace by its first 100 bytes, before SQLite touches it."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except FileNotFoundError as error:
        raise Problem(MISSING, path=path) from error
    except IsADirectoryError as error:
        raise Problem(NOT_SQLITE, path=path) from error
    except OSError as error:
        raise Problem(UNREADABLE, detail=str(error), path=path) from error
    if not header.startswith(_MAGIC):
        raise Problem(NOT_SQLITE, path=path)
    if len(header) < _HEADER_SIZE:
        raise Problem(DAMAGED, detail=f"{len(header)} bytes", path=path)
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise Problem(FOREIGN, path=path)


def check_tables(connection: sqlite3.Connection, path: Path, expected: Iterable[str]) -> None:
    """Refuse a file whose tables are not all there or whose first pages are garbled.

    Reads a page or two of each table, whatever the size of the file.
    """
    with telling(path):
        rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        present = {name for (name,) in rows}
        if missing := set(expected) - present:
            raise Problem(DAMAGED, detail=f"no table {', '.join(sorted(missing))}", path=path)
        for name in present:
            quoted = name.replace('"', '""')
            connection.execute(f'SELECT 1 FROM "{quoted}" LIMIT 1').fetchone()  # noqa: S608 - own name


def check_integrity(connection: sqlite3.Connection, path: Path) -> None:
    """Read every page and index of the file; refuse it if one is wrong. Slow on big files."""
    with telling(path):
        found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)")]
        if found != ["ok"]:
            raise Problem(DAMAGED, detail="\n".join(found), path=path)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise Problem(DAMAGED, detail=f"foreign key of {broken[0]}", path=path)


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the file into a problem that is told to a person.

    Errors that are about a statement (a constraint, a syntax error) pass unchanged.
    """
    try:
        yield
    except DBAPIError as error:
        problem = _problem_of(error.orig, path)
        if problem is None:
            raise
        raise problem from error
    except sqlite3.Error as error:
        problem = _problem_of(error, path)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def telling_files(path: Path) -> Iterator[None]:
    """Turn the system's errors about files beside the workspace into problems."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Problem(DISK_FULL, detail=str(error), path=path) from error
        raise Problem(NOT_WRITABLE, detail=str(error), folder=path.parent) from error


def _problem_of(error: BaseException | None, path: Path) -> Problem | None:
    code = getattr(error, "sqlite_errorcode", None)
    wording = None if code is None else _WORDINGS.get(code & _PRIMARY_CODE)
    if code is None and str(error).startswith(_UNDECODABLE):
        wording = DAMAGED
    if code in _NO_PLACE_FOR_JOURNAL:
        wording = NOT_WRITABLE
    if wording is None:
        return None
    name = getattr(error, "sqlite_errorname", "")
    return Problem(wording, detail=f"{name} {error}".strip(), path=path, folder=path.parent)
