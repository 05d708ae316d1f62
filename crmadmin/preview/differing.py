"""Linked records whose two values differ: what stands behind an evidence's missing part."""

from dataclasses import dataclass

from sqlalchemy import Connection

from crmadmin.core.definitions import ID_PROPERTY, System
from crmadmin.core.sync.comparison import MappedField
from crmadmin.preview.expressions import hubspot_text, salesforce_text
from crmadmin.preview.linked import PAIR, compared_keys, linked_pairs, over
from crmadmin.preview.owners import put_owners
from crmadmin.preview.sources import Sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """One linked pair and its two values, as either system writes them."""

    hubspot_id: str
    salesforce_object: str
    salesforce_id: str
    hubspot: str
    salesforce: str


def differing_pairs(
    connection: Connection, sources: Sources, mapped: MappedField, limit: int
) -> tuple[Differing, ...]:
    """Give the first pairs that have a value on both sides, and not the same."""
    name = mapped.salesforce.object
    linked = linked_pairs(connection, sources, mapped.hubspot.object, name)
    if linked is None:
        return ()
    put_owners(connection, sources.owners)
    ours, theirs = compared_keys(mapped, linked.sides)
    query = (
        over(
            linked,
            linked.hubspot.c[ID_PROPERTY[System.HUBSPOT]],
            linked.salesforce.c[ID_PROPERTY[System.SALESFORCE]],
            hubspot_text(mapped, linked.sides),
            salesforce_text(mapped, linked.sides),
        )
        .where(ours != theirs)
        .order_by(PAIR.c.pair_id)
        .limit(limit)
    )
    return tuple(
        Differing(
            hubspot_id=ours_id,
            salesforce_object=name,
            salesforce_id=theirs_id,
            hubspot=our_text or "",
            salesforce=their_text or "",
        )
        for ours_id, theirs_id, our_text, their_text in connection.execute(query)
    )
