"""Leads with one primary association left, as SQL (domain/hubspot-api.md §6)."""

from sqlalchemy import Connection, Select, Subquery, func, literal, select, union

from crmadmin.core.associations.companies import PRIMARY_OF_LEAD
from crmadmin.core.associations.findings import AssociatedLead
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.effects.associations import HUBSPOT_DEFINED
from crmadmin.core.effects.rows import Page
from crmadmin.models import AssociationRow
from crmadmin.store.record_names import name_records
from crmadmin.store.records import RecordTables

TIE = AssociationRow.__table__


def count_last_primaries(connection: Connection) -> int:
    """Count the leads that have exactly one primary record."""
    return connection.scalar(select(func.count()).select_from(_alone())) or 0


def last_primary_rows(
    connection: Connection, tables: RecordTables, page: Page
) -> tuple[AssociatedLead, ...]:
    """Give some of these leads by their ids, each with its primary record."""
    alone = _alone()
    found = connection.execute(
        select(alone).order_by(alone.c.lead).limit(page.limit).offset(page.offset)
    ).all()
    leads = name_records(connection, tables, System.HUBSPOT, LEADS, [row.lead for row in found])
    called = {
        (name, each.id): each
        for name in PRIMARY_OF_LEAD
        for each in name_records(
            connection,
            tables,
            System.HUBSPOT,
            name,
            dict.fromkeys(row.other for row in found if row.object == name),
        )
    }
    return tuple(
        AssociatedLead(lead=lead, primary=called[row.object, row.other])
        for lead, row in zip(leads, found, strict=True)
    )


def _alone() -> Subquery:
    parts: list[Select[tuple[str, str, str]]] = []
    for name, (there, back) in PRIMARY_OF_LEAD.items():
        for ends, lead, other, type_id in (
            ((LEADS, name), TIE.c.from_id, TIE.c.to_id, there),
            ((name, LEADS), TIE.c.to_id, TIE.c.from_id, back),
        ):
            parts.append(
                select(
                    lead.label("lead"), literal(name).label("object"), other.label("other")
                ).where(
                    TIE.c.from_object == ends[0],
                    TIE.c.to_object == ends[1],
                    TIE.c.category == HUBSPOT_DEFINED,
                    TIE.c.type_id == type_id,
                )
            )
    primaries = union(*parts).subquery()
    return (
        select(
            primaries.c.lead,
            func.min(primaries.c.object).label("object"),
            func.min(primaries.c.other).label("other"),
        )
        .group_by(primaries.c.lead)
        .having(func.count() == 1)
        .subquery()
    )
