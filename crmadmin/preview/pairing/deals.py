"""Deals against Opportunities: links only (D16: never matched)."""

from sqlalchemy import Connection, select

from crmadmin.core.definitions import DEALS, OPPORTUNITY, System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.preview.pairing.links import pair_linked
from crmadmin.preview.pairing.rows import keep, keep_salesforce_only, pair_row
from crmadmin.preview.sources import text_of
from crmadmin.store.records import ROW, RecordTables


def pair_deals(connection: Connection, tables: RecordTables) -> None:
    """Pair deals with Opportunities."""
    pair_linked(connection, tables, DEALS, "hs_salesforceopportunityid", OPPORTUNITY)
    deals = tables.get(System.HUBSPOT, DEALS)
    if deals is not None:
        h = deals.table
        alone = pair_row(DEALS, PairState.HUBSPOT_ONLY, h.c[ROW], None)
        unlinked = text_of(h, "hs_salesforceopportunityid").is_(None)
        keep(connection, select(*alone).where(unlinked).order_by(h.c[ROW]))
    opportunities = tables.get(System.SALESFORCE, OPPORTUNITY)
    if opportunities is not None:
        keep_salesforce_only(connection, DEALS, opportunities, [])
