"""How crmadmin talks to SQLite: every connection is made here, the same way.

Transactions are ours (``isolation_level=None`` and an explicit ``BEGIN``): the driver's own
mode commits DDL as it goes, so that a failed migration would stay half applied.
"""

import sqlite3
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.engine import URL

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.canonical import key_of

APPLICATION_ID = 0x63726D61
"""``PRAGMA application_id`` of every workspace: "crma" in ASCII."""

PAGE_SIZE = 8192
"""Bytes a page: the row of an object with a hundred properties fits, a small file stays small."""

BUSY_SECONDS = 10.0
READER_CACHE_KIB = 16 * 1024
"""Page cache of each reading connection; a sort takes as much again before it spills."""

WRITER_CACHE_KIB = 64 * 1024
"""Page cache of the one writing connection; given back when the transaction ends."""

ONCE_CACHE_KIB = 4 * 1024
"""Page cache where much is read or written and little of it twice; a sort spills as early."""

POOLED_READERS = 4
MOST_READERS = 16

_PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = NORMAL",
    "temp_store = FILE",  # sorting a million rows must not take memory
    "mmap_size = 0",  # mapped pages count as the process's memory
    "journal_size_limit = 67108864",  # a large import's journal is cut back to 64 MiB
    "cell_size_check = ON",  # garbled pages are refused rather than read
    "trusted_schema = OFF",  # the file may come from someone else
)


class Access(StrEnum):
    """What a connection may do; SQLite's URI modes."""

    READ = "ro"
    WRITE = "rw"
    CREATE = "rwc"


def connect(path: Path, access: Access, *, cache_kib: int = READER_CACHE_KIB) -> sqlite3.Connection:
    """Open a connection that may be handed from thread to thread, one at a time.

    SQL gets ``email_key(text)``: the comparison key of an e-mail address, as Python folds it.
    Raises ``sqlite3.Error``.
    """
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={access}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        for pragma in (*_PRAGMAS, f"cache_size = -{cache_kib}"):
            connection.execute(f"PRAGMA {pragma}").close()
        connection.create_function("email_key", 1, _email_key, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def _email_key(text: str | None) -> str | None:
    return key_of(ValueKind.EMAIL, text)


def reading_engine(path: Path, *, cache_kib: int = READER_CACHE_KIB) -> Engine:
    """Make an engine of readers: a few connections kept warm, each transaction a snapshot."""
    engine = create_engine(
        _url(path),
        creator=lambda: connect(path, Access.READ, cache_kib=cache_kib),
        poolclass=QueuePool,
        pool_size=POOLED_READERS,
        max_overflow=MOST_READERS - POOLED_READERS,
        pool_use_lifo=True,
    )
    event.listen(engine, "begin", _beginning("BEGIN DEFERRED"))
    return engine


def writing_engine(path: Path, *, cache_kib: int = WRITER_CACHE_KIB) -> Engine:
    """Make an engine of writers: a connection lives as long as its transaction."""
    engine = create_engine(
        _url(path),
        creator=lambda: connect(path, Access.WRITE, cache_kib=cache_kib),
        poolclass=NullPool,
    )
    event.listen(engine, "begin", _beginning("BEGIN IMMEDIATE"))
    return engine


def _url(path: Path) -> URL:
    return URL.create("sqlite+pysqlite", database=str(path))


def _beginning(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
