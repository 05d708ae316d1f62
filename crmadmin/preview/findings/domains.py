"""Contacts whose primary company has another domain than their e-mail, as SQL."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    func,
    literal,
    or_,
    select,
)

from crmadmin.core.associations.domains import FREE_MAIL_DOMAINS, MARK, PREFIXES
from crmadmin.core.definitions import COMPANIES, CONTACTS, System
from crmadmin.core.sync.canonical import UNPARSED
from crmadmin.preview.findings.held import HELD
from crmadmin.store.records import RecordTables, compared_column

Text = ColumnElement[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domains:
    """Contacts whose primary company's domain is not that of their e-mail.

    ``better`` of them have another company with that domain.
    """

    contacts: int = 0
    better: int = 0


def count_domains(connection: Connection, tables: RecordTables) -> Domains:
    """Count contacts with a primary company of another domain, in one pass."""
    each = _domains(tables)
    if each is None:
        return Domains()
    row = connection.execute(
        select(func.count(), func.coalesce(func.sum(each.c.better), 0)).where(_wrong(each))
    ).one()
    return Domains(contacts=row[0], better=row[1])


def domain_records(tables: RecordTables) -> Select[Any] | None:
    """Select those contacts (``record``, ``total``), first those that have a better company."""
    each = _domains(tables)
    if each is None:
        return None
    return (
        select(each.c.record, each.c.total)
        .where(_wrong(each))
        .order_by(each.c.better.desc(), each.c.record)
    )


def _wrong(each: Subquery) -> ColumnElement[bool]:
    return and_(each.c.primaries == 1, each.c.differs == 1)


def _domains(tables: RecordTables) -> Subquery | None:
    """Say of each contact what :mod:`crmadmin.core.associations.domains` says of one."""
    contacts, companies = (tables.get(System.HUBSPOT, name) for name in (CONTACTS, COMPANIES))
    if contacts is None or companies is None:
        return None
    email = contacts.definitions.get("email")
    if email is None or "domain" not in companies.definitions:
        return None
    h, co = contacts.table, companies.table
    pairs = (
        select(
            HELD.c.record,
            HELD.c.is_primary,
            _of_email(h.c[compared_column(email)]).label("email"),
            _of_company(co.c.domain).label("domain"),
        )
        .select_from(
            HELD.join(h, h.c[contacts.id_column] == HELD.c.record).outerjoin(
                co, co.c[companies.id_column] == HELD.c.company
            )
        )
        .where(HELD.c.object == CONTACTS)
        .cte("domains")
        .prefix_with("MATERIALIZED")  # else each use of a domain reads it out of the text again
    )
    known = and_(pairs.c.email != "", pairs.c.domain != "")
    together = _together(pairs.c.email, pairs.c.domain)
    differs = and_(pairs.c.is_primary == 1, known, ~together)
    better = and_(pairs.c.is_primary == 0, known, together)
    return (
        select(
            pairs.c.record,
            func.count().label("total"),
            func.sum(pairs.c.is_primary).label("primaries"),
            func.max(case((differs, 1), else_=0)).label("differs"),
            func.max(case((better, 1), else_=0)).label("better"),
        )
        .group_by(pairs.c.record)
        .subquery()
    )


def _of_email(key: Text) -> Text:
    domain = func.substr(key, func.instr(key, "@") + 1)
    return case(
        (key.is_(None), ""),
        (func.substr(key, 1, 1) == UNPARSED, ""),
        (func.instr(key, "@") == 0, ""),
        (func.instr(domain, "@") > 0, ""),
        (domain.in_(sorted(FREE_MAIL_DOMAINS)), ""),
        else_=domain,
    )


def _of_company(text: Text) -> Text:
    name: Text = literal(MARK) + func.lower(func.trim(func.coalesce(text, ""), " "))
    for prefix in PREFIXES:
        name = func.replace(name, MARK + prefix, MARK)
    return func.substr(name, 2, func.instr(name + "/", "/") - 2)


def _together(one: Text, other: Text) -> ColumnElement[bool]:
    return or_(one == other, _within(one, other), _within(other, one))


def _within(inner: Text, outer: Text) -> ColumnElement[bool]:
    """Say that a domain lies below another; a negative place counts from the end."""
    end = func.substr(inner, -func.length(outer) - 1)
    return and_(func.length(inner) > func.length(outer), end == "." + outer)
