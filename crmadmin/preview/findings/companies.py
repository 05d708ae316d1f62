"""Records with several companies and without a primary one, as SQL: counts, and rows in pages."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Subquery,
    and_,
    cast,
    func,
    select,
)

from crmadmin.core.associations.companies import SEVERAL, Tally
from crmadmin.core.associations.findings import AssociatedCompany, CompaniesOfRecord, FindingCode
from crmadmin.core.definitions import COMPANIES, System
from crmadmin.core.effects.rows import Page
from crmadmin.preview.findings.held import HELD
from crmadmin.store.record_names import name_records
from crmadmin.store.records import RecordTables

SHOWN = 20
"""Companies of a record that a row lists at most."""

Population = ColumnElement[bool] | None
"""Which records of an object are meant, over the column ``record``; None for all of them."""


def count_companies(connection: Connection, name: str, population: Population = None) -> Tally:
    """Count an object's records by how they stand to their companies, in one pass."""
    each = _totals(name, population)
    several = each.c.total >= SEVERAL
    row = connection.execute(
        select(
            func.count().label("records"),
            _number(several).label("several"),
            func.coalesce(func.sum(each.c.total - 1).filter(several), 0).label("beyond"),
            *(
                _number(_stands(each, code)).label(code)
                for code in (
                    FindingCode.NO_PRIMARY,
                    FindingCode.TWO_PRIMARY,
                    FindingCode.LONE_NOT_PRIMARY,
                )
            ),
        ).select_from(each)
    ).one()
    return Tally(**row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def wrong_records(name: str, code: FindingCode) -> Select[Any]:
    """Select the records that a finding on primary companies counts, those with most first."""
    each = _totals(name)
    return _most_first(each).where(_stands(each, code))


def several_records(name: str, population: Population = None) -> Select[Any]:
    """Select the records with two or more companies, those with most first."""
    each = _totals(name, population)
    return _most_first(each).where(each.c.total >= SEVERAL)


def company_rows(
    connection: Connection, tables: RecordTables, name: str, records: Select[Any], page: Page
) -> tuple[CompaniesOfRecord, ...]:
    """Give a page of selected records (``record``, ``total``) with their companies."""
    found = connection.execute(records.limit(page.limit).offset(page.offset)).all()
    ids = [row.record for row in found]
    companies = _companies(connection, tables, name, ids)
    names = name_records(connection, tables, System.HUBSPOT, name, ids)
    emails = _texts(connection, tables, name, "email", ids)
    return tuple(
        CompaniesOfRecord(
            record=called,
            companies=tuple(companies[called.id]),
            total=row.total,
            email=emails.get(called.id) or "",
        )
        for called, row in zip(names, found, strict=True)
    )


def _totals(name: str, population: Population = None) -> Subquery:
    query = select(
        HELD.c.record, func.count().label("total"), func.sum(HELD.c.is_primary).label("primaries")
    ).where(HELD.c.object == name)
    if population is not None:
        query = query.where(population)
    return query.group_by(HELD.c.record).subquery()


def _most_first(each: Subquery) -> Select[Any]:
    return select(each.c.record, each.c.total).order_by(each.c.total.desc(), each.c.record)


def _stands(each: Subquery, code: FindingCode) -> ColumnElement[bool]:
    """Say as SQL what :func:`crmadmin.core.associations.companies.primary_finding` says."""
    match code:
        case FindingCode.TWO_PRIMARY:
            return each.c.primaries >= SEVERAL
        case FindingCode.NO_PRIMARY:
            return and_(each.c.primaries == 0, each.c.total >= SEVERAL)
        case _:
            return and_(each.c.primaries == 0, each.c.total < SEVERAL)


def _number(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(cast(condition, Integer)), 0)


def _companies(
    connection: Connection, tables: RecordTables, name: str, ids: list[str]
) -> dict[str, list[AssociatedCompany]]:
    place = func.row_number().over(
        partition_by=HELD.c.record, order_by=(HELD.c.is_primary.desc(), HELD.c.company)
    )
    listed = (
        select(HELD.c.record, HELD.c.company, HELD.c.is_primary, place.label("place"))
        .where(HELD.c.object == name, HELD.c.record.in_(ids))
        .subquery()
    )
    rows = connection.execute(
        select(listed).where(listed.c.place <= SHOWN).order_by(listed.c.record, listed.c.place)
    ).all()
    wanted = list(dict.fromkeys(row.company for row in rows))
    called = {
        each.id: each
        for each in name_records(connection, tables, System.HUBSPOT, COMPANIES, wanted)
    }
    domains = _texts(connection, tables, COMPANIES, "domain", wanted)
    found: dict[str, list[AssociatedCompany]] = {record: [] for record in ids}
    for row in rows:
        found[row.record].append(
            AssociatedCompany(
                company=called[row.company],
                primary=bool(row.is_primary),
                domain=domains.get(row.company) or "",
            )
        )
    return found


def _texts(
    connection: Connection, tables: RecordTables, name: str, prop: str, ids: list[str]
) -> dict[str, str | None]:
    table = tables.get(System.HUBSPOT, name)
    if table is None or prop not in table.definitions:
        return {}
    own = table.table.c[table.id_column]
    rows = connection.execute(select(own, table.table.c[prop]).where(own.in_(ids)))
    return {row[0]: row[1] for row in rows}
