"""``make migration`` writes what the models have and the migrations lack."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from crmadmin.models import Base
from crmadmin.store.connections import reading_engine
from crmadmin.store.files import private_file
from crmadmin.store.upgrade import CURRENT, Schema, migrate
from tools.migration import write_next


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the program's migrations."""
    return Path(shutil.copytree(CURRENT.migrations, tmp_path / "migrations"))


def test_nothing_is_written_while_nothing_changed(folder: Path) -> None:
    """Models that equal the migrations need no further one."""
    before = sorted(path.name for path in folder.rglob("*.py"))
    assert write_next("nothing", folder) is None
    assert sorted(path.name for path in folder.rglob("*.py")) == before


def test_the_written_migration_makes_the_models_tables(folder: Path, tmp_path: Path) -> None:
    """Without the last migration, the tool writes one that does the same."""
    (last,) = (folder / "versions").glob(f"{CURRENT.revision}_*.py")
    last.unlink()
    written = write_next("all of it", folder)
    assert written is not None
    assert written.name.startswith(CURRENT.revision)
    path = tmp_path / "migrated.crmadmin"
    private_file(path)
    migrate(path, Schema(version=CURRENT.version, migrations=folder))
    engine = reading_engine(path)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()
