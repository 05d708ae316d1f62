"""The net changes of edits, in tables of the connection: the rule of ``core.associations.linking``.

Every step is one statement over all pairs that the edits touch.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    and_,
    func,
    or_,
    select,
    true,
    union_all,
)

from crmadmin.core.associations.link_types import LinkTypes
from crmadmin.core.associations.linking import NetLink, Objects
from crmadmin.core.associations.links import PLAIN, Carried, LinkChange, LinkKey
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.rows import Page
from crmadmin.preview.linking.changes import put_changes, put_first
from crmadmin.preview.linking.edits import put_edits, put_pairs
from crmadmin.preview.linking.keys import put_keys, put_net
from crmadmin.preview.linking.scratch import CHANGE, NET, PAIR, put_tables
from crmadmin.preview.linking.state import carried_keys, read_link_types


@dataclass(frozen=True, slots=True, kw_only=True)
class NetLinks:
    """What edits change between two objects, in tables of the connection until the next are made.

    ``edits`` are the active ones in their order.
    """

    connection: Connection
    types: LinkTypes
    edits: tuple[str, ...]

    def changes(self) -> Iterator[NetLink]:
        """Give every pair that changes, in the order of ``core.associations.linking.net_links``."""
        return self._read(select(CHANGE))

    def page(
        self, edit_id: str, page: Page, condition: ColumnElement[bool] | None = None
    ) -> tuple[NetLink, ...]:
        """Give some of the pairs that an edit answers for, in that order.

        ``condition`` is on the columns of ``CHANGE``.
        """
        if edit_id not in self.edits:
            return ()
        query = (
            select(CHANGE)
            .where(CHANGE.c.rank == self.edits.index(edit_id))
            .where(true() if condition is None else condition)
            .order_by(CHANGE.c.record, CHANGE.c.one, CHANGE.c.other)
            .limit(page.limit)
            .offset(page.offset)
        )
        return tuple(self._read(query))

    def counts(self) -> dict[str, int]:
        """Count the pairs that each edit answers for; 0 for one that changes nothing."""
        query = select(CHANGE.c.rank, func.count().label("pairs")).group_by(CHANGE.c.rank)
        found = {row.rank: row.pairs for row in self.connection.execute(query)}
        return {each: found.get(rank, 0) for rank, each in enumerate(self.edits)}

    def carried_after(
        self, pairs: FromClause | None = None, keys: Collection[LinkKey] | None = None
    ) -> Select[Any]:
        """Select ``one``, ``other`` and ``key`` of what pairs carry when the edits are made.

        That a pair is associated is told by any row of it. ``pairs`` (with columns ``one`` and
        ``other``) narrows it to some, ``keys`` to some labels or the primary mark.
        """
        before = carried_keys(self.types, pairs, keys).subquery()
        if not self.edits:
            return select(before.c.one, before.c.other, before.c.key)
        edited = (
            select(1).where(PAIR.c.one == before.c.one, PAIR.c.other == before.c.other).exists()
        )
        kept = select(before.c.one, before.c.other, before.c.key).where(~edited)
        now = select(NET.c.one, NET.c.other, NET.c.key).where(NET.c.has == 1)
        if keys is not None:
            now = now.where(NET.c.key.in_(keys))
        if pairs is not None:
            now = now.join(pairs, and_(pairs.c.one == NET.c.one, pairs.c.other == NET.c.other))
        found = union_all(kept, now).subquery()
        return select(found.c.one, found.c.other, found.c.key)

    def _read(self, some: Select[Any]) -> Iterator[NetLink]:
        change = some.subquery()
        query = (
            select(change.c.one, change.c.other, change.c.rank, NET.c.key, NET.c.had, NET.c.has)
            .join(NET, and_(NET.c.one == change.c.one, NET.c.other == change.c.other))
            .where(or_(NET.c.had == 1, NET.c.has == 1))
            .order_by(change.c.record, change.c.one, change.c.other)
        )
        found = self.connection.execution_options(stream_results=True).execute(query)
        for (one, other, rank), rows in groupby(found, key=itemgetter(0, 1, 2)):
            held = [(row[3], row[4], row[5]) for row in rows]
            yield NetLink(
                change=LinkChange(
                    pair=(one, other),
                    before=_carried(tuple(key for key, had, _has in held if had)),
                    after=_carried(tuple(key for key, _had, has in held if has)),
                ),
                edit_id=self.edits[rank],
            )


def put_net_links(
    connection: Connection,
    objects: Objects,
    edit_ids: Sequence[str],
    bindings: Bindings | None = None,
) -> NetLinks:
    """Compute what edits make of the associations of two objects.

    ``objects`` are in the order of the addresses of labels, ``edit_ids`` the active edits in the
    order of the draft's configuration. ``bindings`` None = the ids of the base's labels. The
    tables of the connection hold one answer at a time.
    """
    types = read_link_types(connection, *objects, bindings)
    put_tables(connection)
    put_edits(connection, edit_ids)
    if edit_ids:
        put_pairs(connection, types)
        put_keys(connection, types)
        put_net(connection)
        put_first(connection, types)
        put_changes(connection)
    return NetLinks(connection=connection, types=types, edits=tuple(edit_ids))


def edits_by_objects(configuration: Configuration) -> dict[Objects, list[AssociationEdit]]:
    """Give the edits of a configuration by their objects, in its order."""
    found: dict[Objects, list[AssociationEdit]] = {}
    for edit in configuration.each(AssociationEdit):
        found.setdefault((edit.from_object, edit.to_object), []).append(edit)
    return found


@lru_cache(maxsize=1024)  # a merge leaves very many pairs with the same few sets of keys
def _carried(keys: tuple[LinkKey, ...]) -> Carried | None:
    found = frozenset(keys)
    return found - {PLAIN} if found else None
