"""What lies in a workspace, counted."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from crmadmin.core.configuration import field_mappings
from crmadmin.core.definitions import System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import ImportRow, PairRow, SettingRow
from crmadmin.store.records import load_tables

PULLED = "{}"
"""What stands for the report of an import that was a pull: that keeps a report of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectCount:
    """How many records of an object are known."""

    system: System
    object: str
    records: int


def count_records(connection: Connection) -> tuple[ObjectCount, ...]:
    """Count the records of every object, HubSpot's first; 0.1 s a million."""
    return tuple(
        ObjectCount(
            system=table.system,
            object=table.object,
            records=connection.scalar(select(func.count()).select_from(table.table)) or 0,
        )
        for table in load_tables(connection).all()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCount:
    """How many records of an object stand in one way to the other system."""

    object: str
    state: PairState
    records: int


def count_pairs(connection: Connection) -> tuple[PairCount, ...]:
    """Count how the records of each HubSpot object stand to Salesforce; reads an index only."""
    query = (
        select(PairRow.object, PairRow.state, func.count())
        .group_by(PairRow.object, PairRow.state)
        .order_by(PairRow.object, PairRow.state)
    )
    return tuple(
        PairCount(object=name, state=PairState(state), records=records)
        for name, state, records in connection.execute(query)
    )


def count_mappings(connection: Connection) -> int:
    """Count the field mappings of the configuration, without the draft."""
    prefix = f"{field_mappings.KIND}/"
    query = select(func.count()).where(SettingRow.address.startswith(prefix, autoescape=True))
    return connection.scalar(query) or 0


def last_import(connection: Connection) -> str | None:
    """Give when the last import ended, as it was written; None if there was none."""
    return connection.scalar(select(func.max(ImportRow.finished_at)))


def last_report(connection: Connection) -> str | None:
    """Give the report of the last import, as JSON; None if there was none."""
    query = (
        select(ImportRow.report)
        .where(ImportRow.report != PULLED)
        .order_by(ImportRow.finished_at.desc())
        .limit(1)
    )
    return connection.scalar(query)
