"""What is around one record: which records it is associated with, and what those pairs carry."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from crmadmin.core.associations.graph import RecordKey, Texts
from crmadmin.core.associations.link_types import LinkTypes, link_types, other_key
from crmadmin.core.associations.linking import LinkEdit, Objects, State, linked
from crmadmin.core.associations.links import Carried, LinkChange, RecordPair
from crmadmin.core.associations.primaries import PRIMARIES
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.associations import End
from crmadmin.core.reading.association_labels import in_order
from crmadmin.models import AssociationTypeRow
from crmadmin.preview.linking.net import edits_by_objects
from crmadmin.store.configurations import read_base, read_bindings
from crmadmin.store.draft_links import linked_with, links_of
from crmadmin.store.drafts import read_draft
from crmadmin.store.record_links import (
    associated_objects,
    rank_associates,
    read_associations,
    read_associations_of,
)
from crmadmin.store.records import RecordTables, load_tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Associate:
    """A record around another one: its id, and what the pair carries before and after."""

    id: str
    change: LinkChange


@dataclass(frozen=True, slots=True, kw_only=True)
class AroundRecord:
    """The records of one object around a record; ``total`` counts those left out too."""

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
    edits: Mapping[Objects, tuple[str, ...]]

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
    drafted = read_draft(connection, base).configuration()
    edits = edits_by_objects(drafted)
    types = connection.execute(select(AssociationTypeRow.__table__))
    return Surroundings(
        connection=connection,
        base=base,
        drafted=drafted,
        edits={objects: tuple(e.edit_id for e in each) for objects, each in edits.items()},
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
    found = dict.fromkeys(associated_objects(ground.connection, record[0]))
    for one, other in ground.edits:
        if record[0] in {one, other}:
            found[other if one == record[0] else one] = None
    return tuple(found)


def read_around(ground: Surroundings, record: RecordKey, other: str, most: int) -> AroundRecord:
    """Read the first records of an object around a record: drafted, primary, labelled, by id."""
    objects = in_order(record[0], other)
    edits = ground.edits.get(objects, ())
    told = rank_associates(ground.connection, record, other, most)
    touched = _touched(ground, edits, record, other, most)
    known = dict.fromkeys((*told.ids, *touched))
    state = _state(ground, record, other, known)
    new = [each for each in touched if _pair(record, other, each) not in state]
    after: State = state
    if edits:
        deltas = [_edit(ground, edit, record, other, known) for edit in edits]
        after = linked(objects, state, deltas)
    shown = list(dict.fromkeys((*touched, *told.ids)))[:most]
    return AroundRecord(
        object=other,
        associates=tuple(_associates(record, other, shown, (state, after))),
        total=told.total + len(new),
    )


def is_reverse(record: RecordKey, other: RecordKey) -> bool:
    """Tell whether a record is the second of the pair with another one."""
    if record[0] == other[0]:
        return record[1] > other[1]
    return in_order(record[0], other[0])[0] != record[0]


def _pair(record: RecordKey, other: str, other_id: str) -> RecordPair:
    own = record[1]
    return (other_id, own) if is_reverse(record, (other, other_id)) else (own, other_id)


def _associates(
    record: RecordKey, other: str, ids: Iterable[str], states: tuple[State, State]
) -> Iterator[Associate]:
    before, after = states
    for each in ids:
        pair = _pair(record, other, each)
        change = LinkChange(pair=pair, before=before.get(pair), after=after.get(pair))
        if change.before is not None or change.after is not None:
            yield Associate(id=each, change=change)


def _places(record: RecordKey, other: str) -> tuple[int, ...]:
    """Give the places that a record has in pairs with an object's: both, of its own object."""
    if record[0] == other:
        return 0, 1
    return (in_order(record[0], other).index(record[0]),)


def _others_choose(record: RecordKey, other: str) -> bool:
    """Tell whether it is the other records that have one primary one, among them this record.

    What another pair of theirs gets or loses then matters for theirs with this record.
    """
    objects = in_order(record[0], other)
    return objects in PRIMARIES and objects[PRIMARIES[objects].holder] == other


def _touched(
    ground: Surroundings, edits: Collection[str], record: RecordKey, other: str, most: int
) -> tuple[str, ...]:
    """Give the records whose pairs with the record edits touch."""
    found: dict[str, None] = {}
    for place in _places(record, other) if edits else ():
        found |= dict.fromkeys(linked_with(ground.connection, edits, record[1], place, most))
    return tuple(found)[:most]


def _state(
    ground: Surroundings, record: RecordKey, other: str, ids: Collection[str]
) -> dict[RecordPair, Carried]:
    """Give what the pairs of the record carry; of records that choose, all their pairs."""
    types = ground.link_types(*in_order(record[0], other))
    if _others_choose(record, other) and ground.edits.get((types.one, types.other)):
        return types.state(read_associations(ground.connection, other, ids, record[0]))
    return types.state(read_associations_of(ground.connection, record, other, ids))


def _edit(
    ground: Surroundings, edit_id: str, record: RecordKey, other: str, ids: Collection[str]
) -> LinkEdit:
    """Give what an edit does to these pairs, and to those that have a say in them."""
    if _others_choose(record, other):
        place = 1 - _places(record, other)[0]
        return LinkEdit(
            edit_id=edit_id, deltas=tuple(links_of(ground.connection, edit_id, ids, place))
        )
    deltas = (
        delta
        for place in _places(record, other)
        for delta in links_of(ground.connection, edit_id, (record[1],), place)
    )
    return LinkEdit(edit_id=edit_id, deltas=tuple(deltas))
