"""What an account no longer has, taken out of the workspace."""

from collections.abc import Collection

from sqlalchemy import Connection, delete

from crmadmin.core.definitions import ID_PROPERTY, System
from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.parts import TYPE_IDS
from crmadmin.core.pull.report import Mode
from crmadmin.models import OptionRow, PropertyRow
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import quote
from crmadmin.store.records import RecordTable, key_column, load_table

_REMOVED = "import_removed"
_IS_GONE = {
    Mode.FULL: f"NOT EXISTS ({{marked}} AND mark <> '{Mark.GONE}')",
    Mode.CHECKED: f"NOT EXISTS ({{marked}} AND mark = '{Mark.LISTED}')",
    Mode.CHANGED: f"EXISTS ({{marked}} AND mark = '{Mark.GONE}')",
}


def remove_records(connection: Connection, table: RecordTable, pull_id: int, mode: Mode) -> int:
    """Remove records that a pull found gone, their associations and memberships.

    Their history stays: it is true of the past. Gives how many there were.
    """
    driver = driver_of(connection)
    name, column = quote(table.table.name), quote(table.id_column)
    marked = (
        "SELECT 1 FROM pull_record WHERE pull_id = :pull AND object = :object "
        f"AND record_id = t.{column}"
    )
    driver.execute(f"DROP TABLE IF EXISTS temp.{_REMOVED}").close()
    driver.execute(
        f"CREATE TEMP TABLE {_REMOVED} AS SELECT {column} AS id FROM main.{name} AS t "
        f"WHERE {_IS_GONE[mode].format(marked=marked)}",
        {"pull": pull_id, "object": table.object},
    ).close()
    ids = f"(SELECT id FROM temp.{_REMOVED})"
    removed = driver.execute(f"DELETE FROM main.{name} WHERE {column} IN {ids}").rowcount
    if removed and table.system is System.HUBSPOT:
        for end in ("from", "to"):
            driver.execute(
                f"DELETE FROM association WHERE {end}_object = ? AND {end}_id IN {ids}",
                (table.object,),
            ).close()
        driver.execute(
            f"DELETE FROM list_membership WHERE record_id IN {ids} AND list_id IN "
            "(SELECT list_id FROM list WHERE object_type_id = ?)",
            (TYPE_IDS.get(table.object, table.object),),
        ).close()
    driver.execute(f"DROP TABLE temp.{_REMOVED}").close()
    return removed


def keep_properties(
    connection: Connection, system: System, name: str, names: Collection[str]
) -> int:
    """Drop declared properties that are not among ``names``, with their columns.

    Properties that only a file brought stay. Gives how many were dropped.
    """
    table = load_table(connection, system, name)
    if table is None:
        return 0
    kept = {*names, ID_PROPERTY[system]}
    gone = [each for each in table.definitions.values() if each.declared and each.name not in kept]
    for definition in gone:
        columns = [definition.name]
        if definition.kind.has_key:
            columns.append(key_column(definition.name))
        for index in table.table.indexes:
            if not {column.name for column in index.columns}.isdisjoint(columns):
                index.drop(connection, checkfirst=True)
        for column in columns:
            connection.exec_driver_sql(
                f"ALTER TABLE {quote(table.table.name)} DROP COLUMN {quote(column)}"
            )
        for row, owner in ((PropertyRow, PropertyRow.name), (OptionRow, OptionRow.property)):
            connection.execute(
                delete(row).where(
                    row.system == system, row.object == name, owner == definition.name
                )
            )
    return len(gone)
