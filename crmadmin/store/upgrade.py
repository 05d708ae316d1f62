"""The schema of a workspace: made new, told, brought up to date.

An upgrade backs the file up, migrates a copy, checks the copy and puts it in the file's
place in one step; whatever stops it before leaves the file as it was. ``PRAGMA user_version``
and Alembic's revision hold the same number.
"""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from crmadmin.errors import Problem
from crmadmin.errors.workspace import DAMAGED, IN_USE, NEWER
from crmadmin.models import Base, migrations
from crmadmin.store.checks import check_integrity, telling, telling_files
from crmadmin.store.connections import APPLICATION_ID, PAGE_SIZE, Access, connect, writing_engine
from crmadmin.store.files import flush_to_disk, private_file, remove_database


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A version of the workspace's tables, and the migrations that lead to it."""

    version: int
    migrations: Path

    @property
    def revision(self) -> str:
        """Name the Alembic revision of this version."""
        return f"{self.version:04}"


CURRENT = Schema(version=5, migrations=Path(migrations.__file__).parent)
"""The schema that this program reads and writes."""


def create_file(path: Path, schema: Schema = CURRENT) -> None:
    """Make an empty workspace of the current models; it appears at ``path`` whole or not at all.

    That the models equal the migrations is the business of a test.
    """
    fresh = path.with_name(path.name + "-new")
    with telling_files(path), telling(path):
        remove_database(fresh)
        private_file(fresh)
        try:
            _prepare(fresh)
            _fill(fresh, schema)
            flush_to_disk(fresh)
            remove_database(path)  # a journal left by a deleted file would be replayed
            fresh.replace(path)
            flush_to_disk(path.parent)
        except BaseException:
            remove_database(fresh)
            raise


def _prepare(path: Path) -> None:
    connection = connect(path, Access.CREATE)
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _fill(path: Path, schema: Schema) -> None:
    engine = writing_engine(path)
    try:
        with engine.begin() as connection:
            Base.metadata.create_all(connection, checkfirst=False)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
                " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.revision,))
            _write_version(connection, schema)
    finally:
        engine.dispose()


def _write_version(connection: Connection, schema: Schema) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")


def schema_of(connection: sqlite3.Connection, path: Path, schema: Schema = CURRENT) -> int:
    """Read the schema's version; Problem if it is newer than ``schema`` or none at all."""
    with telling(path):
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > schema.version:
        raise Problem(NEWER, path=path, found=version, known=schema.version)
    if version < 1:
        raise Problem(DAMAGED, detail=f"schema {version}", path=path)
    return version


def upgrade_file(path: Path, found: int, schema: Schema = CURRENT) -> Path:
    """Bring a file of schema ``found`` up to date; the caller holds its lock.

    Returns the backup made beside it. Problem if another program reads the file or if it is
    damaged; the file is then as it was.
    """
    copy = path.with_name(path.name + "-upgrade")
    with telling_files(path), telling(path):
        _check_revision(path, found)
        remove_database(copy)
        try:
            backup = back_up(path, found)
            _copy(path, copy)
            migrate(copy, schema)
            _settle(copy, path)
            _close_journal(path)
            _swap(copy, path)
        finally:
            remove_database(copy)
        flush_to_disk(path.parent)
    return backup


def _check_revision(path: Path, found: int) -> None:
    """Refuse a file whose migrations tell another version: they would run from the wrong one."""
    connection = connect(path, Access.READ)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        raise Problem(DAMAGED, detail=str(error), path=path) from error
    finally:
        connection.close()
    if row is None or row[0] != f"{found:04}":
        raise Problem(DAMAGED, detail=f"schema {found}, revision {row and row[0]}", path=path)


def back_up(path: Path, found: int) -> Path:
    """Copy a workspace, open or not, to ``NAME.backup-SCHEMA-TIME.crmadmin`` beside it."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    backup = path.with_name(f"{path.stem}.backup-{found}-{moment}{path.suffix}")
    try:
        _copy(path, backup)
        flush_to_disk(backup)
    except BaseException:
        remove_database(backup)
        raise
    return backup


def _copy(path: Path, target: Path) -> None:
    private_file(target)
    source = connect(path, Access.WRITE)
    try:
        destination = connect(target, Access.WRITE)
        try:
            source.backup(destination)
        finally:
            destination.close()
    finally:
        source.close()


def migrate(path: Path, schema: Schema) -> None:
    """Run the migrations that a file lacks, in one transaction."""
    from alembic import command  # noqa: PLC0415 - costs a start 0.2 s and is rarely needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
    engine: Engine = writing_engine(path)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, schema.revision)
            _write_version(connection, schema)
    finally:
        engine.dispose()


def _settle(copy: Path, path: Path) -> None:
    """Check the migrated copy and bring all of it into its one file, on the disk."""
    connection = connect(copy, Access.WRITE)
    try:
        check_integrity(connection, path)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    flush_to_disk(copy)


def _swap(copy: Path, path: Path) -> None:
    try:
        copy.replace(path)
    except PermissionError as error:  # on Windows: somebody has the file open
        raise Problem(IN_USE, detail=str(error), path=path) from error


def _close_journal(path: Path) -> None:
    """End the old file's write-ahead log, so that none is left beside the new file.

    Succeeds only while nobody else has the file open: a reader would go on with the old file
    and the new file's log.
    """
    connection = connect(path, Access.WRITE)
    try:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    except sqlite3.OperationalError as error:
        raise Problem(IN_USE, detail=str(error), path=path) from error
    finally:
        connection.close()
    if mode != "delete":
        raise Problem(IN_USE, detail=f"journal mode {mode}", path=path)
