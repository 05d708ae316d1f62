"""Owners, users, lists, pipelines and association types, compared and then written."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, insert, select, true, update

from crmadmin.core.effects.associations import USER_DEFINED
from crmadmin.core.import_report import Loaded
from crmadmin.core.portal import AssociationType, Owner, Pipeline, RecordList, Stage, User
from crmadmin.models import (
    AssociationRow,
    AssociationTypeRow,
    Base,
    ListRow,
    OwnerRow,
    PipelineRow,
    StageRow,
    UserRow,
)

Values = Mapping[str, object]


def load_owners(connection: Connection, owners: Sequence[Owner], *, whole: bool = False) -> Loaded:
    """Write HubSpot owners by id; others go where these are the ``whole``."""
    rows = [
        {
            "owner_id": owner.owner_id,
            "email": owner.email,
            "first_name": owner.first_name,
            "last_name": owner.last_name,
            "user_id": owner.user_id,
            "type": owner.type,
            "archived": owner.archived,
            "identity": owner.identity,
        }
        for owner in owners
    ]
    return _write(connection, OwnerRow, rows, whole=true() if whole else None)


def load_users(connection: Connection, users: Sequence[User], *, whole: bool = False) -> Loaded:
    """Write Salesforce users by id; others go where these are the ``whole``."""
    rows = [
        {
            "user_id": user.user_id,
            "username": user.username,
            "email": user.email,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "active": user.active,
            "type": user.type,
            "identity": user.identity,
        }
        for user in users
    ]
    return _write(connection, UserRow, rows, whole=true() if whole else None)


def load_lists(
    connection: Connection, lists: Sequence[RecordList], *, whole: bool = False
) -> Loaded:
    """Write lists by id; others go where these are the ``whole``."""
    rows = [
        {
            "list_id": each.list_id,
            "name": each.name,
            "object_type_id": each.object_type_id,
            "processing_type": each.processing_type,
            "size": each.size,
        }
        for each in lists
    ]
    return _write(connection, ListRow, rows, whole=true() if whole else None)


def load_pipelines(connection: Connection, name: str, pipelines: Sequence[Pipeline]) -> Loaded:
    """Make the pipelines and stages of an object these; counts are of pipelines."""
    rows = [
        {
            "object": name,
            "pipeline_id": each.pipeline_id,
            "label": each.label,
            "position": each.position,
            "archived": each.archived,
        }
        for each in pipelines
    ]
    stages = [_stage(name, each.pipeline_id, stage) for each in pipelines for stage in each.stages]
    _write(connection, StageRow, stages, whole=StageRow.object == name)
    return _write(connection, PipelineRow, rows, whole=PipelineRow.object == name)


def load_association_types(
    connection: Connection,
    from_object: str,
    to_object: str,
    types: Sequence[AssociationType],
    *,
    whole: bool = False,
) -> Loaded:
    """Make the types from one object to another these; one that records carry stays.

    ``whole`` says that a portal itself lists them: a type of its own that is not among them was
    deleted, and its associations with it (domain/associations.md §1).
    """
    if whole:
        _drop_deleted(connection, from_object, to_object, types)
    rows = [
        {
            "from_object": from_object,
            "to_object": to_object,
            "category": each.category,
            "type_id": each.type_id,
            "label": each.label,
        }
        for each in types
    ]
    row = AssociationTypeRow
    carried = (
        select(AssociationRow.type_id)
        .where(
            AssociationRow.from_object == row.from_object,
            AssociationRow.to_object == row.to_object,
            AssociationRow.category == row.category,
            AssociationRow.type_id == row.type_id,
        )
        .exists()
    )
    gone = and_(row.from_object == from_object, row.to_object == to_object, ~carried)
    return _write(connection, row, rows, whole=gone)


def _drop_deleted(
    connection: Connection, from_object: str, to_object: str, types: Sequence[AssociationType]
) -> None:
    """Take the labels from records that the portal has deleted."""
    told = [each.type_id for each in types if each.category == USER_DEFINED]
    row = AssociationRow
    connection.execute(
        delete(row).where(
            row.from_object == from_object,
            row.to_object == to_object,
            row.category == USER_DEFINED,
            row.type_id.not_in(told),
        )
    )


def owners(connection: Connection) -> tuple[Owner, ...]:
    """Give every HubSpot owner known."""
    rows = connection.execute(select(OwnerRow.__table__)).mappings()
    return tuple(Owner(**{k: v for k, v in row.items() if k != "identity"}) for row in rows)


def pipelines(connection: Connection) -> tuple[Pipeline, ...]:
    """Give every pipeline known, with its stages."""
    stages: dict[tuple[str, str], list[Stage]] = {}
    for row in connection.execute(select(StageRow.__table__).order_by(StageRow.position)):
        stage = Stage(stage_id=row.stage_id, label=row.label, position=row.position)
        stages.setdefault((row.object, row.pipeline_id), []).append(stage)
    return tuple(
        Pipeline(
            object=row.object,
            pipeline_id=row.pipeline_id,
            label=row.label,
            position=row.position,
            stages=tuple(stages.get((row.object, row.pipeline_id), ())),
        )
        for row in connection.execute(select(PipelineRow.__table__))
    )


def _stage(name: str, pipeline_id: str, stage: Stage) -> Values:
    return {
        "object": name,
        "pipeline_id": pipeline_id,
        "stage_id": stage.stage_id,
        "label": stage.label,
        "position": stage.position,
        "archived": stage.archived,
        "stage_metadata": stage.metadata,
    }


def _write(
    connection: Connection,
    kind: type[Base],
    rows: Sequence[Values],
    *,
    whole: ColumnElement[bool] | None = None,
) -> Loaded:
    """Insert or update rows by primary key; delete others where ``whole`` holds."""
    table = kind.metadata.tables[kind.__tablename__]
    key = _key(table)
    wanted = {key(row): row for row in rows}
    present = {key(row): dict(row) for row in connection.execute(select(table)).mappings()}
    new = [row for name, row in wanted.items() if name not in present]
    changed = [row for name, row in wanted.items() if name in present and present[name] != row]
    if new:
        connection.execute(insert(table), [dict(row) for row in new])
    for row in changed:
        connection.execute(update(table).where(_same_key(table, row)).values(dict(row)))
    removed = 0
    if whole is not None:
        candidates = connection.execute(select(table).where(whole)).mappings()
        gone = [dict(row) for row in candidates if key(row) not in wanted]
        for row in gone:
            connection.execute(delete(table).where(_same_key(table, row)))
        removed = len(gone)
    return Loaded(
        read=len(rows),
        new=len(new),
        changed=len(changed),
        unchanged=len(wanted) - len(new) - len(changed),
        repeated=len(rows) - len(wanted),
        removed=removed,
    )


def _key(table: Table) -> Callable[[Any], tuple[object, ...]]:
    names = [column.name for column in table.primary_key]
    return lambda row: tuple(row[name] for name in names)


def _same_key(table: Table, row: Values) -> ColumnElement[bool]:
    return and_(*(column == row[column.name] for column in table.primary_key))
