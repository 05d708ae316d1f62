"""Records that carry a link: sound, broken, or to a converted lead (D3–D5)."""

from sqlalchemy import Connection, and_, case, func, literal, or_, select, true

from crmadmin.core.definitions import CONTACT, CONTACTS, LEAD, System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.preview.pairing.rows import Query, is_converted, is_deleted, keep, pair_row
from crmadmin.preview.sources import Expression, text_of
from crmadmin.store.records import ROW, RecordTables


def pair_linked(
    connection: Connection,
    tables: RecordTables,
    hubspot_object: str,
    link_property: str,
    salesforce_object: str,
    *,
    unless: str | None = None,
) -> None:
    """Pair the records that carry a link and no stronger one in ``unless`` (D3, D5)."""
    hubspot = tables.get(System.HUBSPOT, hubspot_object)
    if hubspot is None or link_property not in hubspot.table.c:
        return
    h = hubspot.table
    link = h.c[link_property]
    weaker = text_of(h, unless).is_(None) if unless else true()
    wanted = and_(link.is_not(None), weaker)
    target = tables.get(System.SALESFORCE, salesforce_object)
    if target is None:
        missing = pair_row(
            hubspot_object, PairState.LINK_MISSING, h.c[ROW], salesforce_object, None, link
        )
        keep(connection, select(*missing).where(wanted))
        return
    s = target.table
    state = case(
        (s.c[ROW].is_(None), literal(PairState.LINK_MISSING)),
        (is_deleted(target, s), literal(PairState.LINK_DELETED)),
        else_=literal(PairState.LINKED),
    )
    alive: Expression = wanted
    if salesforce_object == LEAD:
        followed = and_(is_converted(target, s), ~is_deleted(target, s))
        _follow_converted(
            connection, tables, select(h.c[ROW], s.c[ROW]).where(wanted, followed, s.c.Id == link)
        )
        alive = and_(wanted, or_(s.c[ROW].is_(None), ~followed))
    columns = pair_row(hubspot_object, state, h.c[ROW], salesforce_object, s.c[ROW], link)
    keep(
        connection,
        select(*columns)
        .select_from(h.outerjoin(s, s.c.Id == link))
        .where(alive)
        .order_by(h.c[ROW]),
    )


def _follow_converted(connection: Connection, tables: RecordTables, links: Query) -> None:
    """Follow links to converted leads to the contacts they became (D4)."""
    lead = tables.get(System.SALESFORCE, LEAD)
    if lead is None:
        return
    pairs = links.subquery()
    hubspot_row, lead_row = pairs.c
    converted_to = text_of(lead.table, "ConvertedContactId")
    contact = tables.get(System.SALESFORCE, CONTACT)
    source = pairs.join(lead.table, lead.table.c[ROW] == lead_row)
    missing = literal(PairState.LINK_MISSING)
    target_object = case((converted_to.is_(None), literal(LEAD)), else_=literal(CONTACT))
    target_id = func.coalesce(converted_to, lead.table.c.Id)
    if contact is None:
        columns = pair_row(CONTACTS, missing, hubspot_row, target_object, None, target_id)
        keep(connection, select(*columns).select_from(source))
        return
    c = contact.table
    state = case(
        (c.c[ROW].is_(None), missing),
        (is_deleted(contact, c), literal(PairState.LINK_DELETED)),
        else_=literal(PairState.LINKED),
    )
    columns = pair_row(CONTACTS, state, hubspot_row, target_object, c.c[ROW], target_id)
    keep(
        connection,
        select(*columns).select_from(source.outerjoin(c, c.c.Id == converted_to)),
    )
