"""An older workspace is upgraded on a copy; whatever happens, one whole file is there."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import insert

from crmadmin.errors import Problem
from crmadmin.models import PreferenceRow
from crmadmin.store.checks import check_integrity
from crmadmin.store.connections import APPLICATION_ID, Access, connect
from crmadmin.store.database import Database
from crmadmin.store.files import private_file
from crmadmin.store.upgrade import CURRENT, Schema, migrate

NEXT = '''
"""A version that only the tests know."""
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{previous}"

def upgrade() -> None:
    op.add_column("preference", sa.Column("note", sa.String(), server_default="upgraded"))
    op.create_table("extra", sa.Column("extra_id", sa.Integer(), primary_key=True))
    {last}
'''


def later_schema(folder: Path, *, last: str = "pass") -> Schema:
    """Give the program's migrations and one more after them."""
    shutil.copytree(CURRENT.migrations, folder)
    later = Schema(version=CURRENT.version + 1, migrations=folder)
    text = NEXT.format(revision=later.revision, previous=CURRENT.revision, last=last)
    (folder / "versions" / f"{later.revision}_later.py").write_text(text, encoding="utf-8")
    return later


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Give a closed workspace of the present schema, which is old to ``later_schema``."""
    path = tmp_path / "home" / "a.crmadmin"
    with Database.create(path) as database, database.writing() as connection:
        connection.execute(insert(PreferenceRow).values(name="kept", value="1"))
        connection.exec_driver_sql('CREATE TABLE "hubspot_contacts" (_row INTEGER PRIMARY KEY)')
    return path


def rows(path: Path) -> list[tuple[object, ...]]:
    """Check a closed workspace and give the rows that the tests wrote."""
    connection = connect(path, Access.WRITE)
    try:
        check_integrity(connection, path)
        return connection.execute("SELECT * FROM preference").fetchall()
    finally:
        connection.close()


def leftovers(path: Path) -> list[str]:
    """Name the files beside a workspace that are no backups."""
    return sorted(file.name for file in path.parent.iterdir() if ".backup-" not in file.name)


def test_an_older_workspace_is_upgraded_when_it_is_opened(older: Path, tmp_path: Path) -> None:
    """Opening adds what the new schema has and keeps every row and wide table."""
    later = later_schema(tmp_path / "later")
    with Database.open(older, schema=later) as database, database.reading() as connection:
        assert database.schema == later.version
        found = connection.exec_driver_sql("SELECT name, note FROM preference").all()
        assert [tuple(row) for row in found] == [("kept", "upgraded")]
        connection.exec_driver_sql("SELECT * FROM hubspot_contacts")
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == later.version
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        assert revision == later.revision
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    assert leftovers(older) == ["a.crmadmin", "a.crmadmin-lock"]
    assert older.stat().st_mode & 0o777 == 0o600


def test_the_backup_is_the_workspace_as_it_was(older: Path, tmp_path: Path) -> None:
    """The backup beside the file opens in the program that wrote it."""
    Database.open(older, schema=later_schema(tmp_path / "later")).close()
    (backup,) = older.parent.glob("a.backup-*.crmadmin")
    assert backup.name.startswith(f"a.backup-{CURRENT.version}-2")
    assert backup.stat().st_mode & 0o777 == 0o600
    with Database.open(backup) as database, database.reading() as connection:
        assert connection.exec_driver_sql("SELECT name FROM preference").scalar() == "kept"


def test_a_present_workspace_is_not_backed_up(older: Path) -> None:
    """Opening a workspace of the program's own schema leaves no backup."""
    Database.open(older).close()
    assert list(older.parent.glob("*.backup-*")) == []


def test_opening_for_reading_upgrades_too_and_keeps_no_lock(older: Path, tmp_path: Path) -> None:
    """A reading opening needs the new tables as well."""
    later = later_schema(tmp_path / "later")
    with (
        Database.open(older, read_only=True, schema=later) as reader,
        Database.open(older, schema=later) as writer,
    ):
        assert reader.read_only
        assert not writer.read_only


def test_what_another_program_left_in_the_journal_is_upgraded(older: Path, tmp_path: Path) -> None:
    """Rows that a killed program committed to the journal only are carried over."""
    script = (
        "import os, sys; from pathlib import Path; from crmadmin.store.database import Database\n"
        "with Database.open(Path(sys.argv[1])) as database:\n"
        "    with database.writing() as connection:\n"
        "        connection.exec_driver_sql(\"INSERT INTO preference VALUES ('journal', '2')\")\n"
        "    os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(older)], check=True, timeout=60)
    assert older.with_name("a.crmadmin-wal").stat().st_size > 0
    Database.open(older, schema=later_schema(tmp_path / "later")).close()
    assert [row[0] for row in rows(older)] == ["kept", "journal"]


def test_a_workspace_that_is_being_read_is_not_swapped(older: Path, tmp_path: Path) -> None:
    """Swapping under a reader would mix two files; it is refused and the file stays."""
    later = later_schema(tmp_path / "later")
    with Database.open(older, read_only=True):
        with pytest.raises(Problem) as caught:
            Database.open(older, schema=later)
        assert caught.value.code == "workspace.in_use"
    assert rows(older) == [("kept", "1")]


def test_a_workspace_held_by_an_older_program_is_not_upgraded(older: Path, tmp_path: Path) -> None:
    """A newer program does not touch what an older one is writing."""
    later = later_schema(tmp_path / "later")
    with Database.open(older):
        with pytest.raises(Problem) as caught:
            Database.open(older, schema=later)
        assert caught.value.code == "workspace.in_use"


def test_a_migration_that_fails_leaves_the_old_file(older: Path, tmp_path: Path) -> None:
    """An error in the last statement of a migration changes nothing at all."""
    later = later_schema(tmp_path / "later", last='op.execute("SELECT * FROM nowhere")')
    before = older.read_bytes()
    with pytest.raises(Exception, match="nowhere"):
        Database.open(older, schema=later)
    assert older.read_bytes() == before
    assert leftovers(older) == ["a.crmadmin", "a.crmadmin-lock"]


def test_a_damaged_workspace_is_not_upgraded(older: Path, tmp_path: Path) -> None:
    """Damage that only the full check finds stops the upgrade; the file stays as it was."""
    connection = connect(older, Access.WRITE)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("CREATE TABLE facts (x)")
    connection.execute("INSERT INTO facts VALUES (1)")
    connection.execute("CREATE INDEX fact_x ON facts (x)")
    connection.execute(
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE facts (x NOT NULL CHECK (x > 1))'"
        " WHERE name = 'facts'"
    )
    connection.close()
    before = older.read_bytes()
    with pytest.raises(Problem) as caught:
        Database.open(older, schema=later_schema(tmp_path / "later"))
    assert caught.value.code == "workspace.damaged"
    assert older.read_bytes() == before


CRASH = """
import os, sys
from pathlib import Path
from crmadmin.store import upgrade
from crmadmin.store.database import Database

def crash(*_, **__):
    os._exit(9)

setattr(upgrade, sys.argv[1], crash)
schema = upgrade.Schema(version=int(sys.argv[4]), migrations=Path(sys.argv[3]))
Database.open(Path(sys.argv[2]), schema=schema)
"""


@pytest.mark.parametrize(
    "step", ["_copy", "migrate", "_write_version", "_settle", "_close_journal", "_swap"]
)
def test_a_crash_in_mid_upgrade_leaves_the_old_workspace(
    older: Path, tmp_path: Path, step: str
) -> None:
    """A process that dies at any step leaves a whole old file, which then upgrades."""
    later = later_schema(tmp_path / "later")
    command = [sys.executable, "-c", CRASH, step, str(older)]
    command += [str(later.migrations), str(later.version)]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9
    assert rows(older) == [("kept", "1")]
    Database.open(older).close()
    Database.open(older, schema=later).close()
    assert rows(older) == [("kept", "1", "upgraded")]
    assert leftovers(older) == ["a.crmadmin", "a.crmadmin-lock"]


@pytest.mark.parametrize("version", range(1, CURRENT.version + 1))
def test_every_version_since_the_first_opens(tmp_path: Path, version: int) -> None:
    """A workspace of any schema that was ever released opens at the present one."""
    path = tmp_path / "old.crmadmin"
    private_file(path)
    connection = connect(path, Access.WRITE)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    migrate(path, Schema(version=version, migrations=CURRENT.migrations))
    with Database.open(path) as database:
        assert database.schema == CURRENT.version
        database.check()


def test_a_newer_sqlite_is_not_needed() -> None:
    """The program runs on the oldest SQLite that it promises, Debian 12's."""
    assert sqlite3.sqlite_version_info >= (3, 40)
