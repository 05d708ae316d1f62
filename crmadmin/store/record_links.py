"""The associations of one record: how many of each object, the important first, and their types."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Select, Subquery, case, func, select, union_all

from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED, Association
from crmadmin.models import AssociationRow

_TIE = AssociationRow.__table__


@dataclass(frozen=True, slots=True, kw_only=True)
class Associates:
    """The first ids of one object's records around a record, and how many there are in all."""

    ids: tuple[str, ...]
    total: int


def associated_objects(connection: Connection, name: str) -> tuple[str, ...]:
    """Name the objects that records of an object are associated with; a seek for each."""
    found: dict[str, None] = {}
    for own, other in (
        (_TIE.c.from_object, _TIE.c.to_object),
        (_TIE.c.to_object, _TIE.c.from_object),
    ):
        last = ""
        least = func.min(other)
        while last := connection.scalar(select(least).where(own == name, other > last)) or "":
            found[last] = None
    return tuple(found)


def rank_associates(
    connection: Connection, record: tuple[str, str], other: str, most: int
) -> Associates:
    """Give the records of an object around a record: primary ones first, then by labels, by id.

    ``most`` is how many; however many there are, no more are held in memory.
    """
    told = _told(record, other)
    is_primary = (told.c.category == HUBSPOT_DEFINED) & told.c.type_id.in_(sorted(PRIMARY_TYPES))
    is_own = told.c.category == USER_DEFINED
    query = (
        select(told.c.id, func.count().over().label("total"))
        .group_by(told.c.id)
        .order_by(
            func.max(case((is_primary, 1), else_=0)).desc(),
            func.count(case((is_own, told.c.type_id)).distinct()).desc(),
            func.length(told.c.id),
            told.c.id,
        )
        .limit(most)
    )
    rows = connection.execute(query).all()
    return Associates(ids=tuple(row.id for row in rows), total=rows[0].total if rows else 0)


def read_associations(
    connection: Connection, name: str, ids: Collection[str], other: str
) -> Iterator[Association]:
    """Read every association of some records with those of an object, as either side tells it."""
    for query in (
        select(_TIE).where(
            _TIE.c.from_object == name, _TIE.c.to_object == other, _TIE.c.from_id.in_(ids)
        ),
        select(_TIE).where(
            _TIE.c.to_object == name, _TIE.c.from_object == other, _TIE.c.to_id.in_(ids)
        ),
    ):
        for row in connection.execute(query).mappings():
            yield Association(**row)


def read_associations_of(
    connection: Connection, record: tuple[str, str], other: str, ids: Collection[str]
) -> Iterator[Association]:
    """Read the associations of one record with some records of an object, likewise."""
    name, record_id = record
    for query in (
        select(_TIE).where(
            _TIE.c.from_object == name,
            _TIE.c.to_object == other,
            _TIE.c.from_id == record_id,
            _TIE.c.to_id.in_(ids),
        ),
        select(_TIE).where(
            _TIE.c.to_object == name,
            _TIE.c.from_object == other,
            _TIE.c.to_id == record_id,
            _TIE.c.from_id.in_(ids),
        ),
    ):
        for row in connection.execute(query).mappings():
            yield Association(**row)


def _told(record: tuple[str, str], other: str) -> Subquery:
    return union_all(_there(record, other), _back(record, other)).subquery()


def _there(record: tuple[str, str], other: str) -> Select[tuple[str, str, int]]:
    name, record_id = record
    return select(_TIE.c.to_id.label("id"), _TIE.c.category, _TIE.c.type_id).where(
        _TIE.c.from_object == name, _TIE.c.to_object == other, _TIE.c.from_id == record_id
    )


def _back(record: tuple[str, str], other: str) -> Select[tuple[str, str, int]]:
    name, record_id = record
    return select(_TIE.c.from_id.label("id"), _TIE.c.category, _TIE.c.type_id).where(
        _TIE.c.to_object == name, _TIE.c.from_object == other, _TIE.c.to_id == record_id
    )
