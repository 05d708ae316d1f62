"""Which company a rule makes the primary one of each record (domain/associations.md §2)."""

from typing import Any

from sqlalchemy import Integer, Select, cast, false, func, select

from crmadmin.core.associations.links import RecordPair
from crmadmin.core.associations.primaries import primary_of
from crmadmin.core.associations.selection import Records
from crmadmin.core.associations.staging import PrimaryBy, PrimaryRule
from crmadmin.core.definitions import COMPANIES, System
from crmadmin.preview.linking.net import NetLinks
from crmadmin.preview.linking.pairs import ids_of
from crmadmin.store.records import RecordTables, key_column


def primary_pairs(
    net: NetLinks, tables: RecordTables, records: Records, rule: PrimaryRule
) -> tuple[RecordPair, ...]:
    """Give the pair that becomes the primary one of each of some records, as drafted.

    A record is left out if the rule finds none among its companies, or more than one.
    """
    primary = primary_of(net.types.one, net.types.other)
    carried = net.carried_after().subquery()
    ends = (carried.c.one, carried.c.other)
    record, company = ends[primary.holder], ends[1 - primary.holder]
    chosen = select(record.label("record"), company.label("company")).where(
        record.in_(ids_of(net, tables, records))
    )
    match rule.by:
        case PrimaryBy.LABEL:
            chosen = chosen.where(carried.c.key == rule.label)
        case PrimaryBy.EMAIL_DOMAIN:
            chosen = _of_domain(chosen, tables, records.object)
        case PrimaryBy.OLDEST:
            pass
    found = chosen.distinct().subquery()
    number = cast(found.c.company, Integer)
    query = select(found.c.record, found.c.company, func.min(number)).group_by(found.c.record)
    if rule.by is not PrimaryBy.OLDEST:
        query = query.having(func.count() == 1)
    rows = net.connection.execute(query.order_by(found.c.record))
    pairs = ((row.record, row.company) for row in rows)
    return tuple(pair if primary.holder == 0 else pair[::-1] for pair in pairs)


def _of_domain(chosen: Select[Any], tables: RecordTables, name: str) -> Select[Any]:
    """Keep the companies whose domain is that of the record's e-mail address."""
    records, companies = (tables.get(System.HUBSPOT, each) for each in (name, COMPANIES))
    email = None if records is None else records.table.c.get(key_column("email"))
    domain = None if companies is None else companies.table.c.get("domain")
    if records is None or companies is None or email is None or domain is None:
        return chosen.where(false())
    record, company = chosen.selected_columns
    own, theirs = records.table.c[records.id_column], companies.table.c[companies.id_column]
    return (
        chosen.join(records.table, own == record)
        .join(companies.table, theirs == company)
        .where(func.lower(domain) == func.substr(email, func.instr(email, "@") + 1))
    )
