"""Entries into stages, made of the history of the property that holds a record's stage.

Repeated values are one entry, a clearing is none. What an import noted of values that it replaced
is left out: the date of an export is not that of a move.
"""

from sqlalchemy import Connection, select

from crmadmin.core.definitions import DEALS, LEADS, System
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.models import Base, PropertyRow, StageEntryRow
from crmadmin.store.folding import driver_of

TICKETS = "tickets"
STAGE = stage_property(TICKETS)

_INDEXES = tuple(Base.metadata.tables[StageEntryRow.__tablename__].indexes)
_TOUCHED = "stage_touched"
_CAME = (
    "SELECT DISTINCT record_id FROM main.history WHERE history_id > ? AND system = ? "
    "AND object = ? AND property = ? AND import_id IS NULL"
)


def newest_history(connection: Connection) -> int:
    """Give the number of the newest row of history, for :func:`enter_stages` later on."""
    driver = driver_of(connection)
    return int(driver.execute("SELECT ifnull(max(history_id), 0) FROM history").fetchone()[0])


def enter_stages(connection: Connection, *, since: int) -> None:
    """Make the entries of the records whose history grew after ``since`` anew.

    Must run in the transaction in which the history came. Where there are none yet, the index
    is made last: that takes half the time.
    """
    driver = driver_of(connection)
    is_first = driver.execute("SELECT 1 FROM stage_entry LIMIT 1").fetchone() is None
    for index in _INDEXES if is_first else ():
        index.drop(connection)
    for name in _objects(connection):
        driver.execute(f"DROP TABLE IF EXISTS temp.{_TOUCHED}").close()
        driver.execute(
            f"CREATE TEMP TABLE {_TOUCHED} (record_id TEXT PRIMARY KEY) WITHOUT ROWID"
        ).close()
        came = (since, str(System.HUBSPOT), name, stage_property(name))
        if driver.execute(f"INSERT INTO temp.{_TOUCHED} {_CAME}", came).rowcount:
            _enter(connection, name, f"AND record_id IN (SELECT record_id FROM temp.{_TOUCHED})")
        driver.execute(f"DROP TABLE temp.{_TOUCHED}").close()
    for index in _INDEXES if is_first else ():
        index.create(connection)


def enter_all_stages(connection: Connection, name: str) -> None:
    """Make the entries of all records of an object anew."""
    _enter(connection, name, "")


def _enter(connection: Connection, name: str, among: str) -> None:
    driver = driver_of(connection)
    driver.execute(f"DELETE FROM stage_entry WHERE object = ? {among}", (name,)).close()
    driver.execute(
        _ENTERED.format(among=among),
        {"system": str(System.HUBSPOT), "object": name, "property": stage_property(name)},
    ).close()


_ENTERED = """
INSERT INTO stage_entry (object, record_id, entry_id, from_stage, to_stage, entered_at, source_type,
source_user_id)
SELECT :object, record_id, number, before, value, changed_at, source_type, source_user_id
FROM (
    SELECT record_id, value, changed_at, source_type, source_user_id,
    row_number() OVER told AS number, lag(value) OVER told AS before
    FROM history
    WHERE system = :system AND object = :object AND property = :property
    AND import_id IS NULL AND value IS NOT NULL {among}
    WINDOW told AS (PARTITION BY record_id ORDER BY changed_at, history_id)
)
WHERE before IS NOT value
"""


def _objects(connection: Connection) -> list[str]:
    """Name the objects whose records may stand in stages."""
    declared = connection.scalars(
        select(PropertyRow.object)
        .distinct()
        .where(PropertyRow.system == System.HUBSPOT, PropertyRow.name == STAGE)
    )
    return sorted({LEADS, DEALS, TICKETS, *declared})
