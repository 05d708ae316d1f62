"""The models and the migrations say the same."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from crmadmin.core.definitions import System
from crmadmin.models import Base
from crmadmin.store.connections import reading_engine
from crmadmin.store.database import Database
from crmadmin.store.files import private_file
from crmadmin.store.upgrade import CURRENT, migrate


@pytest.fixture
def migrated(tmp_path: Path) -> Path:
    """Give an empty file led through every migration."""
    path = tmp_path / "migrated.crmadmin"
    private_file(path)
    migrate(path, CURRENT)
    return path


def test_models_equal_migrations(migrated: Path) -> None:
    """Alembic finds nothing to add to or take from a migrated file."""
    engine = reading_engine(migrated)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_new_workspace_has_the_schema_of_a_migrated_one(
    database: Database, migrated: Path
) -> None:
    """Tables made from the models are those that the migrations make, to the last index."""
    engine = reading_engine(migrated)
    with engine.connect() as old, database.reading() as new:
        assert description(old) == description(new)
    engine.dispose()


def description(connection: Connection) -> dict[str, object]:
    """Tell columns, keys, indexes and the storage of every table."""
    inspector = inspect(connection)
    storage = connection.exec_driver_sql("PRAGMA table_list").all()
    return {
        name: {
            "columns": {column["name"]: str(column) for column in inspector.get_columns(name)},
            "key": inspector.get_pk_constraint(name),
            "foreign keys": inspector.get_foreign_keys(name),
            "unique": inspector.get_unique_constraints(name),
            "indexes": inspector.get_indexes(name),
            "storage": [tuple(row) for row in storage if row.name == name],
        }
        for name in inspector.get_table_names()
    }


def test_the_schema_of_the_program_is_the_last_migration() -> None:
    """The version that the program writes is the head of the migrations, in one line."""
    config = Config()
    config.set_main_option("script_location", str(CURRENT.migrations))
    scripts = ScriptDirectory.from_config(config)
    revisions = [script.revision for script in reversed(list(scripts.walk_revisions()))]
    assert revisions == [f"{number:04}" for number in range(1, CURRENT.version + 1)]
    assert scripts.get_heads() == [CURRENT.revision]


@pytest.mark.parametrize("name", sorted(Base.metadata.tables))
def test_no_fixed_table_can_be_taken_for_a_wide_one(name: str) -> None:
    """Wide tables are ``hubspot_…`` and ``salesforce_…``; ``User`` is an object like others."""
    assert not name.startswith(tuple(f"{system}_" for system in System))
