"""Rows of the ``pair`` table and what they ask of the records."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    exists,
    insert,
    literal,
    null,
    select,
)

from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import PairRow
from crmadmin.preview.sources import Expression, is_flagged
from crmadmin.store.records import ROW, RecordTable

PAIR = PairRow.__table__
Query = Select[*tuple[Any, ...]]
_COLUMNS = (
    "object",
    "state",
    "hubspot_row",
    "salesforce_object",
    "salesforce_row",
    "salesforce_id",
)


def keep(connection: Connection, pairs: Query) -> None:
    """Add rows to the ``pair`` table, in the order of :func:`pair_row`."""
    connection.execute(insert(PairRow).from_select(_COLUMNS, pairs))


def pair_row(  # noqa: PLR0917 - the columns of the pair table, in order
    hubspot_object: str,
    state: Expression | PairState,
    hubspot_row: Expression | None,
    salesforce_object: Expression | str | None,
    salesforce_row: Expression | None = None,
    salesforce_id: Expression | None = None,
) -> tuple[Expression, ...]:
    """Give one row of the ``pair`` table as SQL columns; None = NULL."""

    def column(value: Expression | str | None) -> Expression:
        if value is None:
            return null()
        return literal(str(value)) if isinstance(value, str) else value

    return (
        column(hubspot_object),
        column(state),
        column(hubspot_row),
        column(salesforce_object),
        column(salesforce_row),
        column(salesforce_id),
    )


def is_deleted(table: RecordTable, side: FromClause) -> ColumnElement[bool]:
    """Tell whether a Salesforce record is deleted."""
    return is_flagged(table, side, "IsDeleted")


def is_converted(table: RecordTable, side: FromClause) -> ColumnElement[bool]:
    """Tell whether a Salesforce lead is converted."""
    return is_flagged(table, side, "IsConverted")


def is_linked(salesforce_object: str, side: FromClause) -> ColumnElement[bool]:
    """Tell whether a HubSpot record is soundly linked to a Salesforce record."""
    return exists().where(
        PAIR.c.state == PairState.LINKED,
        PAIR.c.salesforce_object == salesforce_object,
        PAIR.c.salesforce_row == side.c[ROW],
    )


def keep_salesforce_only(
    connection: Connection,
    hubspot_object: str,
    table: RecordTable,
    conditions: Iterable[ColumnElement[bool]],
) -> None:
    """Pair the live records of an object that no HubSpot record is linked to."""
    s = table.table
    columns = pair_row(hubspot_object, PairState.SALESFORCE_ONLY, None, table.object, s.c[ROW])
    keep(
        connection,
        select(*columns)
        .where(~is_deleted(table, s), ~is_linked(table.object, s), *conditions)
        .order_by(s.c[ROW]),
    )
