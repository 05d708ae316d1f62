"""Staged records merged into their wide table by id, changes noted as history."""

import sqlite3
from dataclasses import dataclass

from crmadmin.core.import_report import Loaded
from crmadmin.store.loading.columns import Filled, compared
from crmadmin.store.records import ROW

REPLACED = "IMPORT_REPLACED"
"""``source_type`` of the history rows that an import writes when a newer file changes a value."""

_CHANGED = "import_changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """The import that replaces values, and when: ``changed_at`` of what it keeps as history."""

    import_id: int
    changed_at: str


def merge(driver: sqlite3.Connection, columns: Filled, past: Past | None, stage: str) -> Loaded:
    """Bring staged rows, unique by id, into the wide table.

    A row that differs in no text is not touched. A property that no record had a value of
    has no past to keep. Without ``past`` replaced values are forgotten.
    """
    staged = _number(driver, f"SELECT count(*) FROM temp.{stage}")
    changed = _find_changed(driver, columns, stage)
    if changed:
        if past is not None:
            _keep_history(driver, columns, past, stage)
        _update(driver, columns, stage)
    driver.execute(f"DROP TABLE temp.{_CHANGED}").close()
    new = _insert_new(driver, columns, stage) if staged > 0 else 0
    return Loaded(new=new, changed=changed, unchanged=staged - new - changed)


def _find_changed(driver: sqlite3.Connection, columns: Filled, stage: str) -> int:
    """Pair the rows of records that are there and differ; give how many there are."""
    ours = ", ".join(f"t.{name}" for name in columns.texts)
    theirs = ", ".join(f"s.{name}" for name in columns.texts)
    driver.execute(f"DROP TABLE IF EXISTS temp.{_CHANGED}").close()
    driver.execute(
        f"CREATE TEMP TABLE {_CHANGED} AS SELECT t.{ROW} AS target, s.{ROW} AS source "
        f"FROM temp.{stage} AS s JOIN main.{columns.name} AS t ON t.{columns.id} = s.{columns.id} "
        f"WHERE ({ours}) IS NOT ({theirs})"
    ).close()
    return _number(driver, f"SELECT count(*) FROM temp.{_CHANGED}")


def _keep_history(driver: sqlite3.Connection, columns: Filled, past: Past, stage: str) -> None:
    """Note each value that is replaced by one that does not compare equal to it."""
    table = columns.table
    for definition, name in zip(columns.properties, columns.texts, strict=True):
        if definition.name == table.id_column or not _was_filled(driver, columns, name):
            continue
        by = compared(definition)
        driver.execute(
            "INSERT INTO history (system, object, record_id, property, changed_at, value, "
            "old_value, source_type, source_user_id, import_id) "
            f"SELECT ?, ?, t.{columns.id}, ?, ?, s.{name}, t.{name}, ?, '', ? "
            f"FROM temp.{_CHANGED} AS c JOIN main.{columns.name} AS t ON t.{ROW} = c.target "
            f"JOIN temp.{stage} AS s ON s.{ROW} = c.source WHERE t.{by} IS NOT s.{by}",
            (
                str(table.system),
                table.object,
                definition.name,
                past.changed_at,
                REPLACED,
                past.import_id,
            ),
        ).close()


def _was_filled(driver: sqlite3.Connection, columns: Filled, name: str) -> bool:
    query = f"SELECT EXISTS (SELECT 1 FROM main.{columns.name} WHERE {name} IS NOT NULL)"
    return bool(_number(driver, query))


def _update(driver: sqlite3.Connection, columns: Filled, stage: str) -> None:
    settings = ", ".join(f"{name} = s.{name}" for name in columns.all)
    driver.execute(
        f"UPDATE main.{columns.name} AS t SET {settings} FROM temp.{_CHANGED} AS c "
        f"JOIN temp.{stage} AS s ON s.{ROW} = c.source WHERE t.{ROW} = c.target"
    ).close()


def _insert_new(driver: sqlite3.Connection, columns: Filled, stage: str) -> int:
    names = ", ".join(columns.all)
    cursor = driver.execute(
        f"INSERT INTO main.{columns.name} ({names}) SELECT {names} FROM temp.{stage} AS s "
        f"WHERE NOT EXISTS (SELECT 1 FROM main.{columns.name} AS t "
        f"WHERE t.{columns.id} = s.{columns.id}) ORDER BY s.{ROW}"
    )
    return cursor.rowcount


def _number(driver: sqlite3.Connection, query: str) -> int:
    return int(driver.execute(query).fetchone()[0])
