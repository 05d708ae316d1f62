"""Write the next version of the workspace's schema from the models: ``make migration``.

Read what it wrote, then raise the version in ``crmadmin/store/upgrade.py``. See
docs/workspace.md.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.operations.ops import MigrationScript
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from crmadmin.store.upgrade import CURRENT, Schema


def write_next(message: str, folder: Path = CURRENT.migrations) -> Path | None:
    """Write the migration from the last version to the models; None if they are the same."""
    config = Config()
    config.set_main_option("script_location", str(folder))
    scripts = ScriptDirectory.from_config(config)
    following = Schema(version=len(list(scripts.walk_revisions())) + 1, migrations=folder)
    with tempfile.TemporaryDirectory() as name:
        engine = create_engine(f"sqlite:///{name}/schema.sqlite")
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            command.revision(
                config,
                message,
                autogenerate=True,
                rev_id=following.revision,
                process_revision_directives=_drop_empty,
            )
        engine.dispose()
    return next((folder / "versions").glob(f"{following.revision}_*.py"), None)


def _drop_empty(
    _context: MigrationContext,
    _revision: str | Iterable[str | None] | Iterable[str],
    directives: list[MigrationScript],
) -> None:
    operations = directives[0].upgrade_ops
    if operations is None or operations.is_empty():
        directives.clear()


def main() -> None:
    """Write the next version, named after the arguments."""
    written = write_next(" ".join(sys.argv[1:]) or "change")
    print(written or "The models and the migrations say the same; nothing was written.")


if __name__ == "__main__":
    main()
