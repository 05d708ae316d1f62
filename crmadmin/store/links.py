"""Associations of records as a push found or left them, pair by pair (associations.md §7)."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import Connection

from crmadmin.core.associations.link_types import TypeId
from crmadmin.core.associations.links import RecordPair
from crmadmin.core.associations.primaries import NO_PRIMARY, Primary, primary_of
from crmadmin.core.configuration.bindings import FORWARD, INVERSE, Ids
from crmadmin.core.definitions import COMPANIES, CONTACTS, System
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, USER_DEFINED
from crmadmin.store.folding import driver_of
from crmadmin.store.loading.columns import quote
from crmadmin.store.records import key_column, load_table

_MIRROR = "associatedcompanyid"
"""The property of a contact that is its primary company (domain/associations.md §2)."""

Found = Mapping[RecordPair, Collection[TypeId]]
"""The types that pairs carry, from the first record; none for a pair that is not associated."""

_Row = tuple[str, str, str, str, str, int]


def put_links(
    connection: Connection,
    objects: tuple[str, str],
    found: Found,
    ways_back: Mapping[TypeId, TypeId],
) -> None:
    """Make pairs carry the types found, in both directions, and no others.

    ``ways_back`` are the types of the other direction as far as they are known. A record that has
    a primary one now has no other.
    """
    driver = driver_of(connection)
    driver.executemany(_DROP, [(*objects, *pair) for pair in found]).close()
    driver.executemany(_DROP, [(*objects[::-1], *pair[::-1]) for pair in found]).close()
    driver.executemany(_ADD, _rows(objects, found, ways_back)).close()
    primary = primary_of(*objects)
    if primary is not NO_PRIMARY:
        _take_primary(connection, objects, found, primary)
    if objects == (CONTACTS, COMPANIES):
        _mirror(connection, {pair[0] for pair in found}, primary)


def drop_label(connection: Connection, objects: tuple[str, str], ids: Ids) -> None:
    """Take a label that the portal has no more from all pairs; they stay associated (§1)."""
    one, other = objects
    ends = ((one, other, ids.get(FORWARD)), (other, one, ids.get(INVERSE)))
    gone = [(*each, USER_DEFINED) for each in ends if each[-1] is not None]
    driver_of(connection).executemany(_DROP_LABEL, gone).close()


def _rows(
    objects: tuple[str, str], found: Found, ways_back: Mapping[TypeId, TypeId]
) -> Iterator[_Row]:
    one, other = objects
    for (first, second), told in found.items():
        for kind in told:
            yield one, other, first, second, *kind
            if (back := ways_back.get(kind)) is not None:
                yield other, one, second, first, *back


def _take_primary(
    connection: Connection, objects: tuple[str, str], found: Found, primary: Primary
) -> None:
    """Let a record's other pairs be primary no more: HubSpot keeps one of them (§2)."""
    there = (HUBSPOT_DEFINED, primary.forward)
    chosen = [pair for pair, told in found.items() if there in told]
    holder = primary.holder
    ends = [(pair[holder], pair[1 - holder]) for pair in chosen]
    ids = (primary.forward, primary.inverse)
    start, end = objects[holder], objects[1 - holder]
    driver = driver_of(connection)
    forth = [(start, end, *each, HUBSPOT_DEFINED, ids[holder]) for each in ends]
    back = [(end, start, *each, HUBSPOT_DEFINED, ids[1 - holder]) for each in ends]
    driver.executemany(_TAKE, forth).close()
    driver.executemany(_TAKE_BACK, back).close()


def _mirror(connection: Connection, contacts: Iterable[str], primary: Primary) -> None:
    """Let contacts show their primary company where the workspace has that property."""
    table = load_table(connection, System.HUBSPOT, CONTACTS)
    if table is None or _MIRROR not in table.definitions:
        return
    columns = [_MIRROR]
    if table.definitions[_MIRROR].kind.has_key:
        columns.append(key_column(_MIRROR))  # an id is a whole number: its key is its text
    shown = ", ".join(f"{quote(column)} = ({_PRIMARY_OF})" for column in columns)
    statement = (
        f"UPDATE {quote(table.table.name)} SET {shown} "  # noqa: S608 - names are quoted
        f"WHERE {quote(table.id_column)} = :contact"
    )
    ends = {"object": CONTACTS, "other": COMPANIES}
    kind = {"category": HUBSPOT_DEFINED, "type": primary.forward}
    driver_of(connection).executemany(
        statement, [{"contact": each, **ends, **kind} for each in contacts]
    ).close()


_ADD = (
    "INSERT OR IGNORE INTO association (from_object, to_object, from_id, to_id, category, type_id) "
    "VALUES (?, ?, ?, ?, ?, ?)"
)
_DROP = (
    "DELETE FROM association WHERE from_object = ? AND to_object = ? AND from_id = ? AND to_id = ?"
)
_DROP_LABEL = (
    "DELETE FROM association WHERE from_object = ? AND to_object = ? AND type_id = ? "
    "AND category = ?"
)
_TAKE = (
    "DELETE FROM association WHERE from_object = ? AND to_object = ? AND from_id = ? "
    "AND to_id <> ? AND category = ? AND type_id = ?"
)
_TAKE_BACK = (
    "DELETE FROM association WHERE from_object = ? AND to_object = ? AND to_id = ? "
    "AND from_id <> ? AND category = ? AND type_id = ?"
)
_PRIMARY_OF = (
    "SELECT to_id FROM association WHERE from_object = :object AND from_id = :contact "
    "AND to_object = :other AND category = :category AND type_id = :type LIMIT 1"
)
