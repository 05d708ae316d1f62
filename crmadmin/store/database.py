"""The workspace file, open: snapshots to read, transactions to write."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from crmadmin.errors import Problem
from crmadmin.errors.workspace import EXISTS, IN_USE, READ_ONLY
from crmadmin.models import Base
from crmadmin.store.checks import (
    check_header,
    check_integrity,
    check_tables,
    telling,
    telling_files,
)
from crmadmin.store.connections import (
    ONCE_CACHE_KIB,
    Access,
    connect,
    reading_engine,
    writing_engine,
)
from crmadmin.store.lock import Holder, WorkspaceLock
from crmadmin.store.upgrade import CURRENT, Schema, create_file, schema_of, upgrade_file

Transaction = Connection
"""What a connection within a transaction is called outside of the store."""


class Database:
    """An open workspace; usable from any thread until it is closed.

    ``path`` is absolute; ``schema`` the version of the tables; ``read_only`` tells that
    nothing can be written, ``holder`` which other program can (None if none does).
    """

    def __init__(
        self, path: Path, *, lock: WorkspaceLock | None, holder: Holder | None, schema: Schema
    ) -> None:
        self.path = path
        self.schema = schema.version
        self.holder = holder
        self.read_only = lock is None
        self._lock = lock
        self._watch_guard = threading.Lock()
        self._closed = False
        with telling(path):
            self._watch = connect(path, Access.READ if lock is None else Access.WRITE)
            try:
                check_tables(self._watch, path, Base.metadata.tables)
                if lock is not None:
                    self._watch.execute("PRAGMA journal_mode = WAL").close()
            except BaseException:
                self._watch.close()
                raise
        self._readers = reading_engine(path)
        self._writers = writing_engine(path)
        self._readers_once = reading_engine(path, cache_kib=ONCE_CACHE_KIB)
        self._writers_once = writing_engine(path, cache_kib=ONCE_CACHE_KIB)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new workspace file, readable by its owner only, and open it.

        Makes the folder where it is missing. Problem if the file exists or if the folder
        cannot be written.
        """
        path = path.expanduser().resolve()
        with telling_files(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock = WorkspaceLock(path)
        if path.exists() or lock.acquire() is not None:
            raise Problem(EXISTS, path=path)
        try:
            create_file(path)
            return cls(path, lock=lock, holder=None, schema=CURRENT)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, schema: Schema = CURRENT) -> Self:
        """Open a workspace, upgraded to ``schema`` if it is older.

        It is opened read-only when that is asked for or when another program holds it; see
        ``holder``. Problem if the file is missing, foreign, newer or damaged.
        """
        path = path.expanduser().resolve()
        check_header(path)
        lock = WorkspaceLock(path)
        holder = None if read_only else lock.acquire()
        writable = not read_only and holder is None
        try:
            if _schema_at(path, schema, writable=writable) < schema.version:
                _upgrade(path, lock, schema, held=writable)
            return cls(path, lock=lock if writable else None, holder=holder, schema=schema)
        except BaseException:
            lock.release()
            raise

    @contextmanager
    def reading(self, *, once: bool = False) -> Iterator[Connection]:
        """Give a connection that sees one consistent state, from now to the end of the block.

        ``once`` takes little memory: for work that goes through much and reads little of it twice.
        Problem if the file turns out to be damaged.
        """
        engine = self._readers_once if once else self._readers
        with telling(self.path), engine.connect() as connection, connection.begin():
            connection.exec_driver_sql("SELECT 1 FROM sqlite_schema LIMIT 1").close()
            yield connection

    @contextmanager
    def writing(self, *, once: bool = False) -> Iterator[Connection]:
        """Give the one connection that may write; commit at the end, roll back on an exception.

        ``once`` takes little memory, however much is written. Problem if the workspace is
        read-only, if other work writes for longer than 10 s, if the disk is full or if the file
        turns out to be damaged.
        """
        if self.read_only:
            raise Problem(READ_ONLY, detail=str(self.holder or ""), path=self.path)
        engine = self._writers_once if once else self._writers
        with telling(self.path), engine.begin() as connection:
            yield connection

    def stamp(self) -> int:
        """Give a number that changes when anybody has committed something to the file.

        Numbers of two ``Database`` objects do not compare. Costs microseconds.
        """
        with telling(self.path), self._watch_guard:
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def size(self) -> int:
        """Give the bytes that the file and its journal take on the disk."""
        journal = self.path.with_name(self.path.name + "-wal")
        return sum(file.stat().st_size for file in (self.path, journal) if file.exists())

    def check(self) -> None:
        """Read the whole file; Problem if anything in it is damaged. Slow on big files."""
        access = Access.READ if self.read_only else Access.WRITE
        with telling(self.path):
            connection = connect(self.path, access)
        try:
            check_integrity(connection, self.path)
        finally:
            connection.close()

    def close(self) -> None:
        """Close every connection, bring the journal into the file and let go of the lock.

        Closing again does nothing.
        """
        if self._closed:
            return
        self._closed = True
        for engine in (self._readers, self._readers_once, self._writers, self._writers_once):
            engine.dispose()
        try:
            if self._lock is not None:
                with telling(self.path):
                    self._watch.execute("PRAGMA busy_timeout = 500").close()
                    self._watch.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self._watch.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()


def _schema_at(path: Path, schema: Schema, *, writable: bool) -> int:
    with telling(path):
        connection = connect(path, Access.WRITE if writable else Access.READ)
    try:
        return schema_of(connection, path, schema)
    finally:
        connection.close()


def _upgrade(path: Path, lock: WorkspaceLock, schema: Schema, *, held: bool) -> None:
    """Upgrade under the lock; one that is opened read-only is locked for that long."""
    if not held and (holder := lock.acquire()) is not None:
        raise Problem(IN_USE, detail=str(holder), path=path)
    try:
        upgrade_file(path, _schema_at(path, schema, writable=True), schema)
    finally:
        if not held:
            lock.release()
