"""All that a workspace holds, passed by once: what another program needs to begin with it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Select, and_, func, or_, select, tuple_

from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import USER_DEFINED
from crmadmin.core.portal import AssociationType, Owner, Pipeline, RecordList, Stage, User
from crmadmin.models import (
    AssociationRow,
    AssociationTypeRow,
    HistoryRow,
    ListRow,
    MembershipRow,
    OwnerRow,
    PipelineRow,
    StageRow,
    UserRow,
)
from crmadmin.store.records import RecordTable

ObjectPair = tuple[str, str]
"""Two objects in the direction of an association."""

_Links = Select[str, str, str, str, str, int]

CHUNK = 2_000
"""Rows in memory at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredChange:
    """A value that a property took; None for a clearing."""

    system: System
    object: str
    record_id: str
    property: str
    changed_at: str
    value: str | None
    old_value: str | None
    source_type: str
    user_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredLink:
    """One association type of a pair of records, in one direction."""

    from_object: str
    from_id: str
    to_object: str
    to_id: str
    category: str
    type_id: int


def each_record(
    connection: Connection, table: RecordTable, only: Collection[str] | None = None
) -> Iterator[dict[str, str]]:
    """Give the values of each record of an object, blanks left out; of some properties or all."""
    names = [name for name in table.definitions if only is None or name in only]
    query = select(*(table.table.c[name] for name in names))
    for row in connection.execute(query).yield_per(CHUNK):
        yield {name: value for name, value in zip(names, row, strict=True) if value is not None}


def each_change(connection: Connection) -> Iterator[StoredChange]:
    """Give the history that the systems told; what imports noted of themselves is none."""
    row = HistoryRow
    query = select(row.__table__).where(row.import_id.is_(None)).order_by(row.history_id)
    for change in connection.execute(query).yield_per(CHUNK):
        yield StoredChange(
            system=System(change.system),
            object=change.object,
            record_id=change.record_id,
            property=change.property,
            changed_at=change.changed_at,
            value=change.value,
            old_value=change.old_value,
            source_type=change.source_type,
            user_id=change.source_user_id,
        )


def each_link(
    connection: Connection,
    only: Collection[ObjectPair] | None = None,
    own: Collection[ObjectPair] = (),
) -> Iterator[StoredLink]:
    """Give the associations of HubSpot's records: of all, or of some ordered pairs of objects.

    Of the pairs in ``own`` only those of the portal's own types, which its labels are.
    """
    for row in connection.execute(_links(only, own)).yield_per(CHUNK):
        yield StoredLink(
            from_object=row[0],
            to_object=row[1],
            from_id=row[2],
            to_id=row[3],
            category=row[4],
            type_id=row[5],
        )


def count_links(
    connection: Connection, only: Collection[ObjectPair], own: Collection[ObjectPair] = ()
) -> int:
    """Count the associations that :func:`each_link` gives."""
    return connection.scalar(select(func.count()).select_from(_links(only, own).subquery())) or 0


def _links(only: Collection[ObjectPair] | None, own: Collection[ObjectPair]) -> _Links:
    row = AssociationRow
    query = select(
        row.from_object, row.to_object, row.from_id, row.to_id, row.category, row.type_id
    )
    if only is None:
        return query
    pair = tuple_(row.from_object, row.to_object)
    labels = and_(pair.in_(list(own)), row.category == USER_DEFINED)
    return query.where(or_(pair.in_(list(only)), labels))


def each_membership(connection: Connection) -> Iterator[tuple[str, str]]:
    """Give list and record of every membership."""
    for row in connection.execute(select(MembershipRow.__table__)).yield_per(CHUNK):
        yield row.list_id, row.record_id


def read_pipelines(connection: Connection) -> tuple[Pipeline, ...]:
    """Read every pipeline with its stages, metadata included."""
    stages: dict[tuple[str, str], list[Stage]] = {}
    for row in connection.execute(select(StageRow.__table__).order_by(StageRow.position)):
        stage = Stage(
            stage_id=row.stage_id,
            label=row.label,
            position=row.position,
            archived=row.archived,
            metadata=row.stage_metadata or "{}",
        )
        stages.setdefault((row.object, row.pipeline_id), []).append(stage)
    return tuple(
        Pipeline(
            object=row.object,
            pipeline_id=row.pipeline_id,
            label=row.label,
            position=row.position,
            archived=row.archived,
            stages=tuple(stages.get((row.object, row.pipeline_id), ())),
        )
        for row in connection.execute(select(PipelineRow.__table__))
    )


def read_association_types(connection: Connection) -> tuple[AssociationType, ...]:
    """Read every association type and label."""
    rows = connection.execute(select(AssociationTypeRow.__table__)).mappings()
    return tuple(AssociationType(**row) for row in rows)


def read_owners(connection: Connection) -> tuple[Owner, ...]:
    """Read HubSpot's owners."""
    columns = [column for column in OwnerRow.__table__.c if column.name != "identity"]
    return tuple(Owner(**row) for row in connection.execute(select(*columns)).mappings())


def read_users(connection: Connection) -> tuple[User, ...]:
    """Read Salesforce's users."""
    columns = [column for column in UserRow.__table__.c if column.name != "identity"]
    return tuple(User(**row) for row in connection.execute(select(*columns)).mappings())


def read_lists(connection: Connection) -> tuple[RecordList, ...]:
    """Read HubSpot's lists."""
    rows = connection.execute(select(ListRow.__table__)).mappings()
    return tuple(RecordList(**row) for row in rows)
