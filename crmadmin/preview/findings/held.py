"""The companies of records, gathered once a pair of objects, for all that asks about them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    case,
    func,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from crmadmin.core.associations.companies import PRIMARY_COMPANY
from crmadmin.core.definitions import COMPANIES
from crmadmin.core.effects.associations import HUBSPOT_DEFINED
from crmadmin.models import AssociationRow

TIE = AssociationRow.__table__

_scratch = MetaData()
HELD = Table(
    "associated_company",
    _scratch,
    Column("object", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("company", Text, primary_key=True),
    Column("is_primary", Integer),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
"""A record's companies, each once, whichever direction tells them."""

_COLUMNS = [column.name for column in HELD.columns]


def gather_companies(connection: Connection, objects: Iterable[str]) -> None:
    """Put the companies of all records of some objects into :data:`HELD`, made anew.

    The first direction is appended in the order of the keys; the second looks up what is there.
    """
    drop_companies(connection)
    _scratch.create_all(connection, checkfirst=False)
    for name in objects:
        connection.execute(insert(HELD).from_select(_COLUMNS, _told(name, turned=False)))
        again = insert(HELD).from_select(_COLUMNS, _told(name, turned=True))
        connection.execute(
            again.on_conflict_do_update(
                index_elements=[HELD.c.object, HELD.c.record, HELD.c.company],
                set_={"is_primary": 1},
                where=and_(again.excluded.is_primary == 1, HELD.c.is_primary == 0),
            )
        )


def drop_companies(connection: Connection) -> None:
    """Give back the room that :data:`HELD` takes."""
    _scratch.drop_all(connection, checkfirst=True)


def _told(name: str, *, turned: bool) -> Select[Any]:
    """Select the pairs that one direction tells, each with whether it marks the primary one."""
    type_id = PRIMARY_COMPANY[name][turned]
    ends = (COMPANIES, name) if turned else (name, COMPANIES)
    record, company = (TIE.c.to_id, TIE.c.from_id) if turned else (TIE.c.from_id, TIE.c.to_id)
    marked = and_(TIE.c.category == HUBSPOT_DEFINED, TIE.c.type_id == type_id)
    return (
        select(
            TIE.c.from_object if not turned else TIE.c.to_object,
            record,
            company,
            func.max(case((marked, 1), else_=0)),
        )
        .where(TIE.c.from_object == ends[0], TIE.c.to_object == ends[1])
        .group_by(TIE.c.from_id, TIE.c.to_id)
    )
