"""How many records their owners may edit no more, and which: one pass an object."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, false, func, or_, select

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration import stage_permissions
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.definitions import System
from crmadmin.core.effects.edit_access import Held, edit_lost
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import Page, StandingRecord
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.models import OwnerRow
from crmadmin.preview.consequences.ground import Ground
from crmadmin.store.people import read_people
from crmadmin.store.record_names import name_records
from crmadmin.store.records import ROW, RecordTable
from crmadmin.store.stage_records import count_in_stages

EDIT_CONSEQUENCES = frozenset({Consequence.EDIT_LOST})
"""What is counted of edit access."""

_OWNER = "hubspot_owner_id"


def edit_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count the records whose owners may edit them now and not after the changes."""
    for change in changes:
        if change.address.kind != stage_permissions.KIND:
            continue
        name, _pipeline_id = change.address.path
        if count := sum(each.count for each in _lost(ground, change)):
            yield Effect(
                address=change.address,
                consequence=Consequence.EDIT_LOST,
                count=count,
                object=name,
                of=sum(count_in_stages(ground.connection, name).values()),
            )


def edit_rows(
    ground: Ground, effect: Effect, change: Change, page: Page
) -> tuple[StandingRecord, ...]:
    """Give some of the records that an effect counts, in the order in which they are stored."""
    table = _table(ground, effect.object)
    if table is None:
        return ()
    column, people = table.table.c, read_people(ground.connection)
    stage = stage_property(effect.object)
    query = (
        select(
            column[table.id_column].label("id"),
            column[stage].label("stage"),
            OwnerRow.user_id.label("user"),
        )
        .join(OwnerRow, OwnerRow.owner_id == column[_OWNER])
        .where(
            column[pipeline_property(effect.object)] == effect.address.path[1],
            _any(table, stage, _lost(ground, change)),
        )
        .order_by(column[ROW])
        .limit(page.limit)
        .offset(page.offset)
    )
    rows = ground.connection.execute(query).all()
    ids = [row.id for row in rows]
    names = name_records(ground.connection, ground.tables, System.HUBSPOT, effect.object, ids)
    labels = _labels(ground, effect)
    return tuple(
        StandingRecord(
            record=called,
            stage=labels.get(row.stage, row.stage),
            owner=people.user_name(row.user),
        )
        for called, row in zip(names, rows, strict=True)
    )


def _lost(ground: Ground, change: Change) -> tuple[Held, ...]:
    """Count the records of each owner in each stage, and judge these few groups by the rule."""
    name, pipeline_id = change.address.path
    table = _table(ground, name)
    if table is None:
        return ()
    column = table.table.c
    stage = column[stage_property(name)]
    query = (
        select(stage.label("stage"), OwnerRow.user_id.label("user"), func.count().label("count"))
        .join(OwnerRow, OwnerRow.owner_id == column[_OWNER])
        .where(column[pipeline_property(name)] == pipeline_id, stage.is_not(None))
        .group_by(stage, OwnerRow.user_id)
    )
    held = (
        Held(stage_id=row["stage"], user_id=row["user"], count=row["count"])
        for row in ground.connection.execute(query).mappings()
    )
    return edit_lost(change, held, read_people(ground.connection))


def _any(table: RecordTable, stage: str, groups: Sequence[Held]) -> ColumnElement[bool]:
    column = table.table.c
    found = (
        (column[stage] == each.stage_id) & (OwnerRow.user_id == each.user_id) for each in groups
    )
    return or_(false(), *found)


def _table(ground: Ground, name: str) -> RecordTable | None:
    table = ground.tables.get(System.HUBSPOT, name)
    needed = {stage_property(name), pipeline_property(name), _OWNER}
    return table if table is not None and needed <= set(table.definitions) else None


def _labels(ground: Ground, effect: Effect) -> Mapping[str, str]:
    name, pipeline_id = effect.address.path
    return {
        each.stage_id: each.label
        for each in ground.before.each(Stage)
        if each.address == stage_address(name, pipeline_id, each.stage_id)
    }
