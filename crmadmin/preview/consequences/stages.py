"""How many records are in the stages that change or go, and which."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, and_, false, func, not_, or_, select, true

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import HeldOption, Page
from crmadmin.core.effects.stages import consequences, leaving, touching
from crmadmin.core.pipelines.placing import pipeline_property, stage_property
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.consequences.stage_moves import taken
from crmadmin.store.record_names import name_records
from crmadmin.store.records import ROW, RecordTable
from crmadmin.store.stage_records import count_in_stages

STAGE_CONSEQUENCES = frozenset(
    {
        Consequence.STAGE_LOST,
        Consequence.STAGE_RENAMED,
        Consequence.STATE_CHANGED,
        Consequence.PIPELINE_RENAMED,
        Consequence.RECORDS_TOUCHED,
    }
)
"""What is counted of pipelines and stages."""


def stage_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count the records in stages and pipelines that go, or read otherwise; a pass an object."""
    held: dict[str, Mapping[Address, int]] = {}
    moved = leaving(ground.after)
    for change in changes:
        for consequence in consequences(change):
            name = change.address.path[0]
            if name not in held:
                held[name] = count_in_stages(ground.connection, name)
            left = consequence is Consequence.STAGE_LOST and change.address in moved
            yield Effect(
                address=change.address,
                consequence=consequence,
                count=_left(ground, change.address) if left else _count(held[name], change.address),
                object=name,
                of=sum(held[name].values()),
            )
    for change, name in touching(changes):
        if count := _all(ground, name):
            yield Effect(
                address=change.address,
                consequence=Consequence.RECORDS_TOUCHED,
                count=count,
                object=name,
            )


def stage_rows(
    ground: Ground, effect: Effect, change: Change, page: Page
) -> tuple[HeldOption, ...]:
    """Give some of the records that an effect counts, in the order in which they are stored."""
    table = ground.tables.get(System.HUBSPOT, effect.object)
    value = stage_property(effect.object)
    if table is None or value not in table.definitions:
        return ()
    column = table.table.c
    query = (
        select(column[table.id_column].label("id"), column[value].label("value"))
        .where(_concerned(ground, table, effect))
        .order_by(column[ROW])
        .limit(page.limit)
        .offset(page.offset)
    )
    rows = ground.connection.execute(query).all()
    ids = [row.id for row in rows]
    names = name_records(ground.connection, ground.tables, System.HUBSPOT, effect.object, ids)
    before, after = _labels(change)
    return tuple(
        HeldOption(record=called, value=row.value or "", before=before, after=after)
        for called, row in zip(names, rows, strict=True)
    )


def _count(held: Mapping[Address, int], address: Address) -> int:
    if address.kind != PIPELINES:
        return held.get(address, 0)
    return sum(
        count for stage, count in held.items() if pipeline_address(*stage.path[:2]) == address
    )


def _all(ground: Ground, name: str) -> int:
    table = ground.tables.get(System.HUBSPOT, name)
    if table is None:
        return 0
    return ground.connection.scalar(select(func.count()).select_from(table.table)) or 0


def _left(ground: Ground, stage: Address) -> int:
    """Count the records that the moves out of a stage leave in it."""
    name = stage.path[0]
    table = ground.tables.get(System.HUBSPOT, name)
    if table is None or not {pipeline_property(name), stage_property(name)} <= {*table.definitions}:
        return 0
    query = select(func.count()).select_from(table.table).where(_stays(ground, table, stage))
    return ground.connection.scalar(query) or 0


def _stays(ground: Ground, table: RecordTable, stage: Address) -> ColumnElement[bool]:
    """Say which records are in a stage that no move takes out of it."""
    column, (name, pipeline_id, stage_id) = table.table.c, stage.path
    within = column[pipeline_property(name)] == pipeline_id
    moves = leaving(ground.after).get(stage, ())
    moved = or_(false(), *(taken(table, each) for each in moves))
    return and_(within, column[stage_property(name)] == stage_id, not_(moved))


def _concerned(ground: Ground, table: RecordTable, effect: Effect) -> ColumnElement[bool]:
    column, address = table.table.c, effect.address
    if effect.consequence is Consequence.RECORDS_TOUCHED:
        return true()
    within = column[pipeline_property(effect.object)] == address.path[1]
    if address.kind == PIPELINES:
        return within & column[stage_property(effect.object)].is_not(None)
    if effect.consequence is Consequence.STAGE_LOST:
        return _stays(ground, table, address)
    return within & (column[stage_property(effect.object)] == address.path[2])


def _labels(change: Change) -> tuple[str, str | None]:
    old = None if isinstance(change, Create) else change.old
    new = None if isinstance(change, Delete) else change.new
    before = old.label if isinstance(old, Pipeline | Stage) else ""
    return before, new.label if isinstance(new, Pipeline | Stage) else None
