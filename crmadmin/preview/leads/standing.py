"""Records in the stages of a pipeline today, each with the entry that brought it there."""

from collections.abc import Iterator

from sqlalchemy import Connection, Subquery, and_, case, false, func, null, select, true

from crmadmin.core.definitions import System
from crmadmin.core.leads.entry_groups import UNKNOWN, EntryGroup
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.models import StageEntryRow
from crmadmin.preview.leads.deals import has_deal
from crmadmin.preview.leads.entries import Scope, count_true
from crmadmin.store.records import RecordTables

_LAST = StageEntryRow.__table__.alias("last_entry")
_OTHER = StageEntryRow.__table__.alias("other_entry")


def count_standing(
    connection: Connection, tables: RecordTables, scope: Scope
) -> Iterator[EntryGroup]:
    """Count the records in each stage by the way, source and user that brought them there."""
    standing = standing_records(tables, scope)
    if standing is None:
        return
    kinds = (
        standing.c.from_stage,
        standing.c.to_stage,
        standing.c.source_type,
        standing.c.source_user_id,
    )
    query = select(
        *kinds, func.count().label("records"), count_true(standing.c.has_deal).label("with_deal")
    ).group_by(*kinds)
    for row in connection.execute(query):
        yield EntryGroup(
            from_stage=row.from_stage,
            to_stage=row.to_stage,
            source_type=row.source_type,
            user_id=row.source_user_id,
            entries=row.records,
            with_deal=row.with_deal,
        )


def standing_records(
    tables: RecordTables, scope: Scope, *, only: str | None = None
) -> Subquery | None:
    """Select the records in the stages, each with its last entry; None where none are known.

    Of all of them, or of ``only`` one.
    Of a record that its last entry did not bring where it stands, ``from_stage`` is ``UNKNOWN``,
    ``entry_id`` 0, and who moved it is blank. ``has_deal`` is 0 or 1.
    """
    table = tables.get(System.HUBSPOT, scope.object)
    stage_name = stage_property(scope.object)
    if table is None or stage_name not in table.definitions:
        return None
    stage, record = table.table.c[stage_name], table.table.c[table.id_column]
    newest = (
        select(func.max(_OTHER.c.entry_id))
        .where(_OTHER.c.object == scope.object, _OTHER.c.record_id == record)
        .scalar_subquery()
    )
    brought = and_(
        _LAST.c.object == scope.object,
        _LAST.c.record_id == record,
        _LAST.c.entry_id == newest,
        _LAST.c.to_stage == stage,
    )
    tied = has_deal(scope.object, record, only=only)
    deal = case((stage.in_(scope.qualified), tied), else_=false())
    known = _LAST.c.entry_id.is_not(null())
    return (
        select(
            record.label("record_id"),
            func.ifnull(_LAST.c.entry_id, 0).label("entry_id"),
            case((known, _LAST.c.from_stage), else_=UNKNOWN).label("from_stage"),
            stage.label("to_stage"),
            func.ifnull(_LAST.c.entered_at, "").label("entered_at"),
            func.ifnull(_LAST.c.source_type, "").label("source_type"),
            func.ifnull(_LAST.c.source_user_id, "").label("source_user_id"),
            deal.label("has_deal"),
        )
        .select_from(table.table.outerjoin(_LAST, brought))
        .where(stage.in_(scope.stages), true() if only is None else record == only)
        .subquery("standing")
    )
