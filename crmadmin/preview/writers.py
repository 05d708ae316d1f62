"""Who wrote a mapping's values last, and what arrived on the other side (sync-rules §12.3).

Looked up record by record through the index of the history, so that a sample of linked records
takes the same time however long the history is.
"""

from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Subquery, and_, case, func, null, or_, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from crmadmin.core.definitions import ID_PROPERTY, System
from crmadmin.core.sync.canonical import UNPARSED
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.dataset import INTEGRATION_SOURCE
from crmadmin.core.sync.writers import Writes
from crmadmin.models import HistoryRow
from crmadmin.preview.changed import last_sync
from crmadmin.preview.linked import Linked, compared_keys, over
from crmadmin.preview.pairing.rows import Query
from crmadmin.preview.sources import Expression
from crmadmin.store.records import RecordTable

HISTORY = HistoryRow.__table__
_BY_SYNC = HISTORY.c.source_type == INTEGRATION_SOURCE
_COUNTS = tuple(each.name for each in fields(Writes) if each.name != "pairs")


def count_writes(
    connection: Connection, linked: Linked, hubspot: RecordTable, mapped: MappedField
) -> Writes:
    """Count the linked pairs of a mapping by their last writer; meant for a sample."""
    each = over(
        linked,
        _newest(_ours(linked, mapped).where(~_BY_SYNC)).label("ours"),
        _newest(_ours(linked, mapped).where(_BY_SYNC)).label("synced"),
        _newest(_theirs(linked, mapped)).label("theirs"),
        _ours(linked, mapped).with_only_columns(func.count()).scalar_subquery().label("written"),
        last_sync(hubspot, linked.hubspot).label("settled"),
        _are_equal(linked, mapped).label("equal"),
    ).subquery()
    told = select(_told(each).label("told")).subquery()
    counts = (func.count(case((told.c.told == name, 1))) for name in _COUNTS)
    row = connection.execute(select(*counts)).one()
    return Writes(pairs=linked.pairs, **dict(zip(_COUNTS, row, strict=True)))


def _told(each: Subquery) -> Expression:
    """Name the count that a pair belongs to, NULL for one that says nothing.

    A value that Salesforce wrote reaches HubSpot by the integration, which leaves its mark. Where
    HubSpot's own value is the newest and both are equal, Salesforce got it from HubSpot, unless
    that was the first value of all.
    """
    row = each.c
    times = (row.ours, row.synced, row.theirs)
    return case(
        (and_(*(time == "" for time in times)), null()),
        (or_(*(time > row.settled for time in times)), "pending"),
        (or_(row.ours == "", row.synced >= row.ours), _arrived(row, "salesforce")),
        (and_(row.equal == 1, or_(row.written > 1, row.theirs != "")), "hubspot_arrived"),
        (row.equal == 1, null()),
        (row.theirs > row.ours, "salesforce_stayed"),
        else_="hubspot_stayed",
    )


def _arrived(row: ReadOnlyColumnCollection[str, Any], side: str) -> Expression:
    return case((row.equal == 1, f"{side}_arrived"), else_=f"{side}_stayed")


def _ours(linked: Linked, mapped: MappedField) -> Query:
    return _changes(System.HUBSPOT, linked.object, mapped.hubspot.name).where(
        HISTORY.c.record_id == linked.hubspot.c[ID_PROPERTY[System.HUBSPOT]]
    )


def _theirs(linked: Linked, mapped: MappedField) -> Query:
    return _changes(System.SALESFORCE, linked.salesforce_object, mapped.salesforce.name).where(
        HISTORY.c.record_id == linked.salesforce.c[ID_PROPERTY[System.SALESFORCE]]
    )


def _changes(system: System, name: str, property_name: str) -> Query:
    """Select the times at which a property was written, by whomever but an import of files."""
    return select(HISTORY.c.changed_at).where(
        HISTORY.c.system == system,
        HISTORY.c.object == name,
        HISTORY.c.property == property_name,
        HISTORY.c.import_id.is_(None),
        func.substr(HISTORY.c.changed_at, 1, 1) != UNPARSED,
    )


def _newest(changes: Query) -> Expression:
    newest = changes.with_only_columns(func.max(HISTORY.c.changed_at))
    return func.coalesce(newest.scalar_subquery(), "")


def _are_equal(linked: Linked, mapped: MappedField) -> Expression:
    ours, theirs = compared_keys(mapped, linked.sides)
    return case((ours.is_not_distinct_from(theirs), 1), else_=0)
