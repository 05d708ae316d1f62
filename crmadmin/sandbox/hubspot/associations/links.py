"""How two records are associated and parted, in both directions at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crmadmin.sandbox.hubspot.answers import HubSpotError
from crmadmin.sandbox.hubspot.association_types import (
    HUBSPOT,
    PRIMARY_IDS,
    LinkType,
    plain_type,
    types_between,
)
from crmadmin.sandbox.hubspot.associations.aftermath import settle
from crmadmin.sandbox.hubspot.associations.limits import check_limits
from crmadmin.sandbox.hubspot.objects import ObjectType
from crmadmin.sandbox.hubspot.records.writing import Writer
from crmadmin.sandbox.state import State

TypeKey = tuple[str, int]
"""Category and id: ids alone may mean two things (domain/hubspot-api.md §7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """Two records in one direction."""

    from_kind: ObjectType
    from_id: str
    to_kind: ObjectType
    to_id: str

    @property
    def turned(self) -> "Ends":
        """Give the other direction."""
        return Ends(
            from_kind=self.to_kind, from_id=self.to_id, to_kind=self.from_kind, to_id=self.from_id
        )

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Give the two records as the state names them."""
        return self.from_kind.name, self.from_id, self.to_kind.name, self.to_id


def types_of(state: State, ends: Ends) -> set[TypeKey]:
    """Give the types that a pair of records carries in this direction."""
    with state.read() as connection:
        rows = connection.execute(
            "SELECT category, type_id FROM association WHERE from_object = ? AND from_id = ? "
            "AND to_object = ? AND to_id = ?",
            ends.key,
        ).fetchall()
    return {(row[0], row[1]) for row in rows}


def associate(
    writer: Writer, ends: Ends, wanted: Iterable[TypeKey] = (), *, replaces: bool = False
) -> set[TypeKey]:
    """Associate two records with types; give those that the pair carries now.

    The unlabelled type is always among them. ``replaces`` takes the types away that are not
    wanted, as PUT does (§3.3); none wanted is the default association.
    """
    state = writer.state
    types = types_between(state, ends.from_kind.name, ends.to_kind.name)
    plain = plain_type(types)
    if plain is None:
        pair = f"{ends.from_kind.name} and {ends.to_kind.name}"
        raise HubSpotError(400, f"No association type is defined between {pair}")
    chosen = {_key(_known(types, key)) for key in wanted} | {_key(plain)}
    before = types_of(state, ends)
    if not before:
        chosen |= _first_company(state, ends, types)
    after = chosen if replaces else before | chosen
    check_limits(state, ends.from_kind.name, ends.from_id, ends.to_kind.name, after - before)
    turned = ends.turned
    inverse = {(types[key].category, types[key].inverse_id) for key in after if key in types}
    check_limits(state, *turned.key[:3], inverse - types_of(state, turned))
    with state.change():
        _part_from_former_primary(writer, ends, after - before)
        _part_from_former_primary(writer, turned, inverse)
        _drop(state, ends, before - after)
        _drop(state, turned, types_of(state, turned) - inverse)
        _add(state, ends, after)
        _add(state, turned, inverse)
        settle(writer, (ends.from_kind, ends.from_id), (ends.to_kind, ends.to_id))
    return after


def part(writer: Writer, ends: Ends, removed: Sequence[TypeKey] | None = None) -> None:
    """Take types from a pair of records; all of them, or the unlabelled one, part the two.

    A lead that loses its last primary association is deleted (domain/leads.md §1).
    """
    state = writer.state
    types = types_between(state, ends.from_kind.name, ends.to_kind.name)
    carried = types_of(state, ends)
    plain = plain_type(types)
    gone = carried if removed is None else carried.intersection(removed)
    if plain is not None and _key(plain) in gone:
        gone = carried
    inverse = {(types[key].category, types[key].inverse_id) for key in gone if key in types}
    with state.change():
        _drop(state, ends, gone)
        turned = ends.turned
        _drop(state, turned, types_of(state, turned) if gone == carried else inverse)
        settle(writer, (ends.from_kind, ends.from_id), (ends.to_kind, ends.to_id))


def _key(entry: LinkType) -> TypeKey:
    return entry.category, entry.type_id


def _known(types: dict[TypeKey, LinkType], key: TypeKey) -> LinkType:
    if key not in types:
        category, type_id = key
        raise HubSpotError(
            400,
            f"Association type {category} {type_id} does not exist between these objects",
            context={"associationTypeId": [str(type_id)], "associationCategory": [category]},
        )
    return types[key]


def _first_company(state: State, ends: Ends, types: dict[TypeKey, LinkType]) -> set[TypeKey]:
    """Make the first company of a record its primary one (assumption, associations.md §2)."""
    for one, direction in ((ends, 0), (ends.turned, 1)):
        ids = PRIMARY_IDS.get((one.from_kind.name, one.to_kind.name))
        if ids is None or one.to_kind.name != "companies" or one.from_kind.name == "leads":
            continue
        key = (HUBSPOT, ids[direction])
        if key in types and not _has_any(state, one):
            return {key}
    return set()


def _has_any(state: State, ends: Ends) -> bool:
    with state.read() as connection:
        return (
            connection.execute(
                "SELECT 1 FROM association WHERE from_object = ? AND from_id = ? "
                "AND to_object = ? LIMIT 1",
                ends.key[:3],
            ).fetchone()
            is not None
        )


def _part_from_former_primary(writer: Writer, ends: Ends, added: set[TypeKey]) -> None:
    """Let the former primary stay associated without being primary: there is one (§11)."""
    ids = PRIMARY_IDS.get((ends.from_kind.name, ends.to_kind.name))
    if ids is None or (HUBSPOT, ids[0]) not in added:
        return
    with writer.state.change() as connection:
        former = connection.execute(
            "SELECT to_id FROM association WHERE from_object = ? AND from_id = ? "
            "AND to_object = ? AND category = 'HUBSPOT_DEFINED' AND type_id = ? AND to_id <> ?",
            (*ends.key[:3], ids[0], ends.to_id),
        ).fetchall()
        for row in former:
            parted = replace(ends, to_id=row[0])
            _drop(writer.state, parted, [(HUBSPOT, ids[0])])
            _drop(writer.state, parted.turned, [(HUBSPOT, ids[1])])


def _add(state: State, ends: Ends, keys: Iterable[TypeKey]) -> None:
    with state.change() as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO association VALUES (?, ?, ?, ?, ?, ?)",
            [(*ends.key, category, type_id) for category, type_id in keys],
        ).close()


def _drop(state: State, ends: Ends, keys: Iterable[TypeKey]) -> None:
    with state.change() as connection:
        connection.executemany(
            "DELETE FROM association WHERE from_object = ? AND from_id = ? AND to_object = ? "
            "AND to_id = ? AND category = ? AND type_id = ?",
            [(*ends.key, category, type_id) for category, type_id in keys],
        ).close()
