"""All that a sandbox knows: one SQLite database, in memory or in a file.

Legacy and dated paths, and both systems, read and write this one state. Records hold their
properties as JSON; what is configured (property and stage definitions, labels, lists, users…) are
documents by kind, scope and key, in their order (``kinds``). ``unindexed`` holds what search still
sees of a HubSpot record that was just written, NULL where it sees none.
"""

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.sandbox.times import written

# A record has a rowid: without one SQLite gives each that is longer than 1 kB a page of its own.
_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (
    system TEXT NOT NULL, object TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL,
    properties TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0, archived_at TEXT, merged_into TEXT,
    PRIMARY KEY (system, object, id)
);
CREATE UNIQUE INDEX IF NOT EXISTS record_order ON record (system, object, archived, number, id);
CREATE INDEX IF NOT EXISTS record_updated
    ON record (system, object, updated_at, archived, number);
CREATE INDEX IF NOT EXISTS record_email ON record (lower(json_extract(properties, '$.email')))
    WHERE system = 'hubspot' AND object = 'contacts';
CREATE TABLE IF NOT EXISTS unindexed (
    object TEXT NOT NULL, id TEXT NOT NULL, before TEXT, until TEXT NOT NULL,
    PRIMARY KEY (object, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS history (
    history_id INTEGER PRIMARY KEY, system TEXT NOT NULL, object TEXT NOT NULL,
    record_id TEXT NOT NULL, property TEXT NOT NULL, changed_at TEXT NOT NULL, value TEXT,
    old_value TEXT, source_type TEXT NOT NULL DEFAULT '', source_id TEXT NOT NULL DEFAULT '',
    user_id TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS history_record ON history (system, object, record_id, property);
CREATE TABLE IF NOT EXISTS association (
    from_object TEXT NOT NULL, from_id TEXT NOT NULL, to_object TEXT NOT NULL,
    to_id TEXT NOT NULL, category TEXT NOT NULL, type_id INTEGER NOT NULL,
    PRIMARY KEY (from_object, from_id, to_object, to_id, category, type_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS association_type_use
    ON association (from_object, to_object, category, type_id);
CREATE TABLE IF NOT EXISTS membership (
    list_id TEXT NOT NULL, record_id TEXT NOT NULL, added_at TEXT NOT NULL,
    PRIMARY KEY (list_id, record_id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS document (
    kind TEXT NOT NULL, scope TEXT NOT NULL, key TEXT NOT NULL, position INTEGER NOT NULL,
    body TEXT NOT NULL, changed_at TEXT NOT NULL,
    PRIMARY KEY (kind, scope, key)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
"""


APPLICATION = 0x53414E44
"""What SQLite's header of a state's file says of whose it is."""


class UnusableStateError(Exception):
    """A file that holds something else than a sandbox's state."""


class State:
    """One portal and one org; usable from every thread of the server.

    ``now`` tells the time and can be replaced by a test. A file is made readable by its owner
    only; UnusableStateError for one that holds something else, OSError where it cannot be made.
    """

    def __init__(
        self, path: Path | None = None, *, now: Callable[[], datetime] | None = None
    ) -> None:
        self._lock = threading.RLock()
        if path is not None and not path.exists():
            path.touch(mode=0o600)
        self._connection = sqlite3.connect(
            ":memory:" if path is None else path, isolation_level=None, check_same_thread=False
        )
        self._connection.row_factory = sqlite3.Row
        try:
            self._prepare(in_file=path is not None)
        except (sqlite3.Error, UnusableStateError) as error:
            self._connection.close()
            raise UnusableStateError(str(error)) from error
        self._depth = 0
        self._now = now or (lambda: datetime.now(UTC))

    def _prepare(self, *, in_file: bool) -> None:
        tables = self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        owner = self._connection.execute("PRAGMA application_id").fetchone()[0]
        if tables and owner != APPLICATION:
            raise UnusableStateError("a database of another kind")
        if in_file:
            self._connection.execute("PRAGMA journal_mode = WAL").close()
        self._connection.execute(f"PRAGMA application_id = {APPLICATION}").close()
        self._connection.executescript(_SCHEMA)

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for one transaction; blocks nest, an exception undoes all."""
        with self._lock:
            self._depth += 1
            try:
                if self._depth == 1:
                    self._connection.execute("BEGIN").close()
                yield self._connection
            except BaseException:
                if self._depth == 1 and self._connection.in_transaction:
                    self._connection.execute("ROLLBACK").close()
                raise
            else:
                if self._depth == 1:
                    self._connection.execute("COMMIT").close()
            finally:
                self._depth -= 1

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Give the connection to read from; nothing changes meanwhile."""
        with self._lock:
            yield self._connection

    def close(self) -> None:
        """Let go of the database; a state in memory is gone."""
        with self._lock:
            self._connection.close()

    def now(self) -> str:
        """Tell the time as HubSpot does: UTC, ``2026-10-01T08:00:00.000Z``."""
        return written(self._now())

    def next_number(self, name: str, *, least: int = 1) -> int:
        """Count on: give a number that was not given under this name before."""
        with self.change() as connection:
            row = connection.execute(
                "INSERT INTO counter VALUES (?, ?) ON CONFLICT DO UPDATE "
                "SET value = max(value + 1, excluded.value) RETURNING value",
                (name, least),
            ).fetchone()
            return int(row[0])

    def documents(self, kind: str, scope: str = "") -> list[dict[str, Any]]:
        """Give the documents of a kind in their order."""
        with self.read() as connection:
            rows = connection.execute(
                "SELECT body FROM document WHERE kind = ? AND scope = ? ORDER BY position, key",
                (kind, scope),
            ).fetchall()
        return [json.loads(row[0]) for row in rows]

    def scoped_documents(self, kind: str) -> list[tuple[str, dict[str, Any]]]:
        """Give the documents of a kind in every scope, each with its scope."""
        with self.read() as connection:
            rows = connection.execute(
                "SELECT scope, body FROM document WHERE kind = ? ORDER BY scope, position, key",
                (kind,),
            ).fetchall()
        return [(row[0], json.loads(row[1])) for row in rows]

    def document(self, kind: str, key: str, scope: str = "") -> dict[str, Any] | None:
        """Give one document; None where there is none."""
        with self.read() as connection:
            row = connection.execute(
                "SELECT body FROM document WHERE kind = ? AND scope = ? AND key = ?",
                (kind, scope, key),
            ).fetchone()
        return None if row is None else dict(json.loads(row[0]))

    def put_document(
        self, kind: str, key: str, body: Mapping[str, Any], scope: str = "", position: int = 0
    ) -> None:
        """Keep a document, in the place of the one with its key if there is one."""
        with self.change() as connection:
            connection.execute(
                "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                "position = excluded.position, body = excluded.body, "
                "changed_at = excluded.changed_at",
                (kind, scope, key, position, json.dumps(body), self.now()),
            ).close()

    def drop_document(self, kind: str, key: str, scope: str = "") -> bool:
        """Forget a document; tell whether there was one."""
        with self.change() as connection:
            cursor = connection.execute(
                "DELETE FROM document WHERE kind = ? AND scope = ? AND key = ?", (kind, scope, key)
            )
            return cursor.rowcount > 0

    def count(self, system: System, name: str) -> int:
        """Count an object's records that are not archived."""
        with self.read() as connection:
            row = connection.execute(
                "SELECT count(*) FROM record WHERE system = ? AND object = ? AND archived = 0",
                (str(system), name),
            ).fetchone()
        return int(row[0])
