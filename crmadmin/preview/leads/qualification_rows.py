"""The records behind the figures of qualification, page by page."""

from typing import assert_never

from sqlalchemy import Connection, Select, func

from crmadmin.core.definitions import LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.qualification import REASON
from crmadmin.core.leads.qualification_groups import (
    CreatedLeads,
    DeallessLeads,
    LackingRecords,
    QualificationList,
    QualificationRow,
    ReasonedLeads,
)
from crmadmin.preview.leads.deals import has_deal
from crmadmin.preview.leads.qualifying import (
    created_records,
    entered_records,
    lacks,
    standing_records,
)
from crmadmin.preview.leads.tables import Staged, named, paged, read_names, since, staged
from crmadmin.store.records import RecordTables


def qualification_rows(
    connection: Connection, tables: RecordTables, listed: QualificationList, page: Page
) -> tuple[QualificationRow, ...]:
    """Give some records of a list: as they are stored; entries and creations newest first."""
    name = listed.object if isinstance(listed, LackingRecords) else LEADS
    records = staged(tables, name)
    if records is None:
        return ()
    asked = listed.properties if isinstance(listed, LackingRecords | CreatedLeads) else ()
    known = tuple(each for each in asked if each in records.side.c)
    query = _selected(records, listed).add_columns(
        records.id.label("id"),
        records.owner.label("owner"),
        func.coalesce(records.text(REASON), "").label("reason"),
        *(
            records.side.c[each].is_(None).label(f"lacks_{place}")
            for place, each in enumerate(known)
        ),
    )
    rows = connection.execute(paged(query, page)).mappings().all()
    names = read_names(connection)
    return tuple(
        QualificationRow(
            record=record,
            stage_id=row["stage"],
            owner=names.owner(row["owner"]),
            since=row["at"] or "",
            missing=tuple(each for place, each in enumerate(known) if row[f"lacks_{place}"]),
            reason=row["reason"],
            creator=names.user(row["user_id"]),
        )
        for record, row in zip(
            named(connection, tables, name, [row["id"] for row in rows]), rows, strict=True
        )
    )


def _selected(records: Staged, listed: QualificationList) -> Select[*tuple[object, ...]]:
    match listed:
        case LackingRecords():
            return _lacking(records, listed)
        case DeallessLeads():
            return _standing(records).where(
                records.stage.in_(listed.stages), ~has_deal(LEADS, records.id)
            )
        case ReasonedLeads():
            reason = records.text(REASON)
            held = reason.in_(listed.values) if listed.values else reason.is_(None)
            where = (records.stage.in_(listed.stages),) if listed.stages else ()
            return _standing(records).where(held, *where)
        case CreatedLeads():
            created = created_records(records, listed.period)
            _stage, user, at = created.selected_columns
            of = (user == listed.user_id,) if listed.user_id else ()
            return created.where(lacks(records, listed.properties), *of).order_by(
                at.desc(), records.row
            )
        case _:
            assert_never(listed)


def _standing(records: Staged) -> Select[*tuple[object, ...]]:
    return standing_records(records).add_columns(since(records).label("at")).order_by(records.row)


def _lacking(records: Staged, listed: LackingRecords) -> Select[*tuple[object, ...]]:
    missing = lacks(records, listed.properties)
    if listed.period is None:
        return _standing(records).where(records.stage == listed.stage_id, missing)
    entered = entered_records(records, listed.period)
    stage, _user, at = entered.selected_columns
    return entered.where(stage == listed.stage_id, missing).order_by(at.desc(), records.row)
