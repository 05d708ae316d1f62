"""Which records a drafted move takes out of a stage, and what they lack where they go."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, and_, false, func, or_, select

from crmadmin.core.changes.changes import Change, Create
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_properties import KIND as PROPERTIES
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import HeldOption, Page
from crmadmin.core.effects.stage_moves import lacking
from crmadmin.core.pipelines.placing import stage_property
from crmadmin.core.plans.batches import PlannedBatch
from crmadmin.core.plans.planning import Batches
from crmadmin.core.plans.stage_moves import move_batches, move_values
from crmadmin.core.runs.verdicts import ItemOutcome
from crmadmin.models import RunRecordRow
from crmadmin.preview.consequences.ground import Ground
from crmadmin.store.record_names import name_records
from crmadmin.store.records import ROW, RecordTable, RecordTables
from crmadmin.store.run_records import encode_values

MOVE_CONSEQUENCES = frozenset({Consequence.RECORDS_MOVED, Consequence.MOVED_LACKING})
"""What is counted of moves."""


def planned_moves(
    connection: Connection, tables: RecordTables, configuration: Configuration
) -> Batches:
    """Give the calls of every move by its address; one of no records has none."""
    return {
        move.address: tuple(
            PlannedBatch(batch=batch)
            for batch in move_batches(move, _ids(connection, tables, move))
        )
        for move in configuration.each(StageMove)
    }


def move_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count the records of each move, and those that lack what the stage they go to requires."""
    for change in changes:
        if isinstance(change, Create) and isinstance(move := change.new, StageMove):
            table = _table(ground.tables, move)
            total = None if table is None else _count(ground, table, None)
            for consequence in (Consequence.RECORDS_MOVED, Consequence.MOVED_LACKING):
                count = (
                    0 if table is None else _count(ground, table, _of(ground, move, consequence))
                )
                if count or consequence is Consequence.RECORDS_MOVED:
                    yield Effect(
                        address=change.address,
                        consequence=consequence,
                        count=count,
                        object=move.object,
                        of=total if consequence is Consequence.RECORDS_MOVED else None,
                    )


def move_rows(ground: Ground, effect: Effect, change: Change, page: Page) -> tuple[HeldOption, ...]:
    """Give some of the records of a move, with the stage that they leave and that they enter."""
    if not (isinstance(change, Create) and isinstance(move := change.new, StageMove)):
        raise TypeError(change)
    table = _table(ground.tables, move)
    if table is None:
        return ()
    required = [name for name in _required(ground.after, move) if name in table.definitions]
    column = table.table.c
    query = (
        select(column[table.id_column], *(column[name] for name in required))
        .where(_of(ground, move, effect.consequence))
        .order_by(column[ROW])
        .limit(page.limit)
        .offset(page.offset)
    )
    held = {own_id: values for own_id, *values in ground.connection.execute(query)}
    called = name_records(ground.connection, ground.tables, System.HUBSPOT, move.object, held)
    before, after = _label(ground, move.source), _label(ground, move.target)

    def value(record_id: str) -> str:
        if effect.consequence is Consequence.RECORDS_MOVED:
            return move.stage_id
        return ", ".join(lacking(required, dict(zip(required, held[record_id], strict=True))))

    return tuple(
        HeldOption(record=each, value=value(each.id), before=before, after=after) for each in called
    )


def _ids(connection: Connection, tables: RecordTables, move: StageMove) -> list[str]:
    table = _table(tables, move)
    if table is None:
        return []
    column = table.table.c
    query = select(column[table.id_column]).where(taken(table, move)).order_by(column[ROW])
    return list(connection.scalars(query))


def _table(tables: RecordTables, move: StageMove) -> RecordTable | None:
    table = tables.get(System.HUBSPOT, move.object)
    known = table is not None and stage_property(move.object) in table.definitions
    return table if known else None


def _count(ground: Ground, table: RecordTable, where: ColumnElement[bool] | None) -> int:
    query = select(func.count()).select_from(table.table)
    return ground.connection.scalar(query if where is None else query.where(where)) or 0


def _of(ground: Ground, move: StageMove, consequence: Consequence) -> ColumnElement[bool]:
    table = _table(ground.tables, move)
    if table is None:
        return false()
    if consequence is Consequence.RECORDS_MOVED:
        return taken(table, move)
    return and_(taken(table, move), _lacks(table, ground.after, move))


def taken(table: RecordTable, move: StageMove) -> ColumnElement[bool]:
    """Say which records a move takes: ids of stages are unique within an object (§6)."""
    column = table.table.c
    in_stage = column[stage_property(move.object)] == move.stage_id
    if move.of_run is None:
        return in_stage
    row = RunRecordRow.__table__.c
    before, after = move_values(move)
    theirs = select(row.record_id).where(
        row.run_id == move.of_run,
        row.outcome == str(ItemOutcome.DONE),
        row.before == encode_values(after),
        row.after == encode_values(before),
    )
    return and_(in_stage, column[table.id_column].in_(theirs))


def _lacks(table: RecordTable, after: Configuration, move: StageMove) -> ColumnElement[bool]:
    """Say as SQL what :func:`crmadmin.core.effects.stage_moves.lacking` says of one record."""
    required = _required(after, move)
    known = [table.table.c[name] for name in required if name in table.definitions]
    return or_(false(), *(column.is_(None) for column in known))


def _required(after: Configuration, move: StageMove) -> tuple[str, ...]:
    """Name the properties that the stage which is entered requires, as it is declared."""
    asked = after.get(Address(PROPERTIES, move.target.path))
    return asked.required if isinstance(asked, StageProperties) else ()


def _label(ground: Ground, address: Address) -> str:
    stage = ground.after.get(address) or ground.before.get(address)
    return stage.label if isinstance(stage, Stage) else address.path[-1]
