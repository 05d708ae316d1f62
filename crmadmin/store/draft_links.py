"""What edits of the draft do to the associations of records: a row for each pair and key."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Select, and_, delete, func, insert, literal, select, update

from crmadmin.core.associations.links import PRIMARY, Delta, LinkKey, Verb
from crmadmin.models import DraftLinkRow

LINK = DraftLinkRow.__table__
COLUMNS = ("edit_id", "from_id", "to_id", "key", "verb")

_CHUNK = 5_000
_ORDER = (LINK.c.from_id, LINK.c.to_id, LINK.c.key)


def write_links(connection: Connection, edit_id: str, deltas: Iterable[Delta]) -> None:
    """Write what an edit does, streamed; a pair has each key once."""
    for some in _chunks(deltas):
        rows = [
            {
                "edit_id": edit_id,
                "from_id": delta.pair[0],
                "to_id": delta.pair[1],
                "key": delta.key,
                "verb": str(delta.verb),
            }
            for delta in some
        ]
        connection.execute(insert(DraftLinkRow), rows)


def write_selected_links(connection: Connection, edit_id: str, rows: Select[Any]) -> None:
    """Write what an edit does out of a query of ``from_id, to_id, key, verb``, in one statement."""
    found = rows.subquery()
    named = select(literal(edit_id), *found.c)
    connection.execute(insert(DraftLinkRow).from_select(COLUMNS, named))


def read_links(connection: Connection, edit_id: str) -> Iterator[Delta]:
    """Read what an edit does, streamed, in the order of pairs and keys."""
    query = select(LINK).where(LINK.c.edit_id == edit_id).order_by(*_ORDER)
    for row in connection.execute(query.execution_options(yield_per=_CHUNK)):
        yield Delta(pair=(row.from_id, row.to_id), key=row.key, verb=Verb(row.verb))


def read_some_links(
    connection: Connection, edit_id: str, offset: int, limit: int
) -> tuple[Delta, ...]:
    """Read what an edit does to some of its pairs, which are counted in their order."""
    pairs = (
        select(LINK.c.from_id, LINK.c.to_id)
        .where(LINK.c.edit_id == edit_id)
        .distinct()
        .order_by(LINK.c.from_id, LINK.c.to_id)
        .limit(limit)
        .offset(offset)
        .subquery()
    )
    query = (
        select(LINK)
        .join(pairs, and_(pairs.c.from_id == LINK.c.from_id, pairs.c.to_id == LINK.c.to_id))
        .where(LINK.c.edit_id == edit_id)
        .order_by(*_ORDER)
    )
    return tuple(
        Delta(pair=(row.from_id, row.to_id), key=row.key, verb=Verb(row.verb))
        for row in connection.execute(query)
    )


def count_pairs(connection: Connection, edit_id: str) -> int:
    """Count the pairs that an edit is about."""
    pairs = select(LINK.c.from_id, LINK.c.to_id).where(LINK.c.edit_id == edit_id).distinct()
    return connection.scalar(select(func.count()).select_from(pairs.subquery())) or 0


def keys_of(connection: Connection, edit_id: str, verb: Verb) -> tuple[LinkKey, ...]:
    """Give the keys that an edit adds or removes, in their order."""
    query = select(LINK.c.key).where(LINK.c.edit_id == edit_id, LINK.c.verb == str(verb)).distinct()
    return tuple(sorted(connection.scalars(query)))


def digest_of(connection: Connection, edit_id: str) -> str:
    """Give the SHA-256 of what an edit does: one line for each pair and key, in their order."""
    digest = hashlib.sha256()
    query = select(*LINK.c[COLUMNS[1:]]).where(LINK.c.edit_id == edit_id).order_by(*_ORDER)
    rows = connection.execute(query.execution_options(yield_per=_CHUNK))
    for some in rows.partitions():
        digest.update("".join("\t".join(row) + "\n" for row in some).encode())
    return digest.hexdigest()


def overrules(connection: Connection, edit_id: str, earlier: Collection[str]) -> bool:
    """Tell whether an edit is about pairs of earlier ones, or both choose primaries of a record."""
    mine, theirs = LINK.alias(), LINK.alias()
    same_one = mine.c.from_id == theirs.c.from_id
    same_other = mine.c.to_id == theirs.c.to_id
    primaries = and_(mine.c.key == PRIMARY, theirs.c.key == PRIMARY)
    of_both = mine.c.edit_id == edit_id, theirs.c.edit_id.in_(earlier)
    for met in (and_(same_one, same_other), and_(same_one, primaries), and_(same_other, primaries)):
        found = select(1).select_from(mine.join(theirs, met)).where(*of_both).limit(1)
        if earlier and connection.scalar(found):
            return True
    return False


def drop_links(connection: Connection, edit_ids: Iterable[str]) -> None:
    """Forget what some edits do."""
    for edit_id in edit_ids:
        connection.execute(delete(DraftLinkRow).where(LINK.c.edit_id == edit_id))


def drop_all_links(connection: Connection) -> None:
    """Forget what every edit does."""
    connection.execute(delete(DraftLinkRow))


def rename_keys(connection: Connection, edit_id: str, names: Mapping[LinkKey, LinkKey]) -> None:
    """Give the keys of an edit other names."""
    for old, new in names.items():
        connection.execute(
            update(DraftLinkRow).where(LINK.c.edit_id == edit_id, LINK.c.key == old).values(key=new)
        )


def _chunks(deltas: Iterable[Delta]) -> Iterator[list[Delta]]:
    left = iter(deltas)
    while some := list(islice(left, _CHUNK)):
        yield some


def links_of(
    connection: Connection, edit_id: str, ids: Collection[str], place: int
) -> Iterator[Delta]:
    """Read what an edit does to pairs of some records; ``place`` is theirs in a pair: 0 or 1."""
    own = (LINK.c.from_id, LINK.c.to_id)[place]
    query = select(LINK).where(LINK.c.edit_id == edit_id, own.in_(ids)).order_by(*_ORDER)
    for row in connection.execute(query):
        yield Delta(pair=(row.from_id, row.to_id), key=row.key, verb=Verb(row.verb))


def linked_with(
    connection: Connection, edit_ids: Collection[str], record_id: str, place: int, most: int
) -> tuple[str, ...]:
    """Give the first records whose pair with a record some edits touch; ``place`` is its own."""
    own, other = (LINK.c.from_id, LINK.c.to_id)[:: 1 if place == 0 else -1]
    query = (
        select(other)
        .where(LINK.c.edit_id.in_(edit_ids), own == record_id)
        .distinct()
        .order_by(func.length(other), other)
        .limit(most)
    )
    return tuple(connection.scalars(query))
