"""Entries into the stages of a pipeline, grouped in one pass over their covering index.

A stage is a stretch of the index in which equal entries lie side by side: they are counted as
they come, nothing is sorted, and only those into a stage that qualifies are asked for a deal.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Integer, and_, func, literal, select, type_coerce

from crmadmin.core.leads.entry_groups import EntryGroup
from crmadmin.core.leads.periods import Period
from crmadmin.models import StageEntryRow
from crmadmin.preview.leads.deals import has_deal

ENTRY = StageEntryRow.__table__.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose entries are asked about: an object's, into these stages.

    ``qualified`` are those of the stages for which it matters whether a record has a deal.
    """

    object: str
    stages: tuple[str, ...]
    qualified: tuple[str, ...] = ()


def count_entries(connection: Connection, scope: Scope, period: Period) -> Iterator[EntryGroup]:
    """Count the entries of a period by way, source and user."""
    kinds = ENTRY.from_stage, ENTRY.source_type, ENTRY.source_user_id
    for stage in scope.stages:
        deals = deals_at(scope, stage, ENTRY.record_id)
        query = (
            select(*kinds, func.count().label("entries"), deals.label("with_deal"))
            .where(ENTRY.object == scope.object, ENTRY.to_stage == stage, within(period))
            .group_by(*kinds)
        )
        rows = connection.execute(query).all()  # at once: SQLite then works without Python's lock
        for from_stage, source_type, user_id, entries, with_deal in rows:
            yield EntryGroup(
                from_stage=from_stage,
                to_stage=stage,
                source_type=source_type,
                user_id=user_id,
                entries=entries,
                with_deal=with_deal,
            )


def deals_at(scope: Scope, stage: str, record_id: ColumnElement[str]) -> ColumnElement[int]:
    """Count the records with a deal, where that matters for a stage."""
    if stage not in scope.qualified:
        return literal(0)
    return count_true(has_deal(scope.object, record_id))


def count_true(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """Count the rows of which a condition holds; a sum of truths would be taken for one of them."""
    return func.sum(type_coerce(condition, Integer))


def within(period: Period) -> ColumnElement[bool]:
    """Say whether an entry was in a period, as ``Period.holds`` does."""
    since = ENTRY.entered_at >= period.since
    return and_(since, ENTRY.entered_at < period.until) if period.until else since


def span(connection: Connection, scope: Scope) -> Period:
    """Give the times of the first and the last entry, "" for none."""
    query = select(func.min(ENTRY.entered_at), func.max(ENTRY.entered_at)).where(
        ENTRY.object == scope.object, ENTRY.to_stage.in_(scope.stages)
    )
    first, last = connection.execute(query).one()
    return Period(since=first or "", until=last or "")
