"""What is around one record: which records it is associated with, and what those pairs carry."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from crmadmin.core.associations.graph import RecordKey, Texts
from crmadmin.core.associations.link_types import LinkTypes, link_types, other_key
from crmadmin.core.associations.links import LinkChange
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.associations import End
from crmadmin.core.reading.association_labels import in_order
from crmadmin.models import AssociationTypeRow
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.drafts import read_draft
from crmadmin.store.record_links import (
    associated_objects,
    rank_associates,
    read_associations,
)
from crmadmin.store.records import RecordTables, load_tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Associate:
    """A record around another one: its id, and what the pair carries before and after."""

    id: str
    change: LinkChange


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundRecord:
    """The records of one object around a record; ``total`` counts those left out.

    ``reverse`` tells that the record itself is the second of the pairs.
    """

    object: str
    associates: tuple[Associate, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What pairs of records are read of."""

    connection: Connection
    base: Configuration
    drafted: Configuration
    bindings: Bindings
    types: tuple[tuple[End, str], ...]
    tables: RecordTables

    def link_types(self, one: str, other: str) -> LinkTypes:
        """Give the keys of two objects' types; the objects are in the order of addresses."""
        plain = (end for end, label in self.types if not label)
        return link_types(one, other, self.bindings, plain)

    def texts(self, one: str, other: str) -> Mapping[str, Texts]:
        """Give the texts of labels by name, and of HubSpot's named types by key."""
        found: dict[str, Texts] = {}
        for end, label in self.types:
            if label and (end.from_object, end.to_object) == (one, other):
                found[other_key(end.category, end.type_id)] = (label, label)
        for configuration in (self.base, self.drafted):
            for each in configuration.each(AssociationLabel):
                if (each.from_object, each.to_object) == (one, other):
                    found[each.name] = (each.texts[0], each.texts[-1])
        return found


def read_surroundings(connection: Connection) -> Surroundings:
    """Read what pairs of records are named and drafted by."""
    base = read_base(connection)
    types = connection.execute(select(AssociationTypeRow.__table__))
    return Surroundings(
        connection=connection,
        base=base,
        drafted=read_draft(connection, base).configuration(),
        bindings=read_bindings(connection),
        types=tuple(
            (
                End(
                    from_object=row.from_object,
                    to_object=row.to_object,
                    category=row.category,
                    type_id=row.type_id,
                ),
                row.label or "",
            )
            for row in types
        ),
        tables=load_tables(connection),
    )


def objects_around(ground: Surroundings, record: RecordKey) -> tuple[str, ...]:
    """Name the objects of the records around a record, or of such that might be."""
    return associated_objects(ground.connection, record[0])


def read_around(ground: Surroundings, record: RecordKey, other: str, most: int) -> AroundRecord:
    """Read the first records of an object around a record: primary, labelled, then by id."""
    found = rank_associates(ground.connection, record, other, most)
    return AroundRecord(
        object=other,
        associates=tuple(_associates(ground, record, other, found.ids)),
        total=found.total,
    )


def is_reverse(record: RecordKey, other: RecordKey) -> bool:
    """Tell whether a record is the second of the pair with another one."""
    if record[0] == other[0]:
        return record[1] > other[1]
    return in_order(record[0], other[0])[0] != record[0]


def _associates(
    ground: Surroundings, record: RecordKey, other: str, ids: Collection[str]
) -> Iterator[Associate]:
    types = ground.link_types(*in_order(record[0], other))
    state = types.state(read_associations(ground.connection, record, other, ids))
    for each in ids:
        pair = (each, record[1]) if is_reverse(record, (other, each)) else (record[1], each)
        carried = state.get(pair)
        yield Associate(id=each, change=LinkChange(pair=pair, before=carried, after=carried))
