"""What pairs carry now, as SQL: each pair and key once, whichever direction tells it."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Select,
    Text,
    and_,
    case,
    cast,
    false,
    literal,
    or_,
    select,
    tuple_,
    union,
)

from crmadmin.core.associations.link_types import LinkTypes, link_types
from crmadmin.core.associations.links import OTHER, PLAIN, LinkKey
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.effects.associations import HUBSPOT_DEFINED, End
from crmadmin.models import AssociationRow, AssociationTypeRow
from crmadmin.store.configurations import read_bindings

TIE = AssociationRow.__table__


def read_link_types(
    connection: Connection, one: str, other: str, bindings: Bindings | None = None
) -> LinkTypes:
    """Read which keys the types of two objects are, in the order of the addresses of labels.

    ``bindings`` None = those of the base.
    """
    row = AssociationTypeRow
    told = connection.execute(select(row.__table__).where(row.label.is_(None)))
    unlabelled = [
        End(
            from_object=each.from_object,
            to_object=each.to_object,
            category=each.category,
            type_id=each.type_id,
        )
        for each in told
    ]
    known = read_bindings(connection) if bindings is None else bindings
    return link_types(one, other, known, unlabelled)


def carried_keys(
    types: LinkTypes,
    pairs: FromClause | None = None,
    keys: Collection[LinkKey] | None = None,
) -> CompoundSelect[Any]:
    """Select ``one``, ``other`` and ``key`` of associated pairs; each is there, ``PLAIN`` or not.

    ``pairs`` (with columns ``one`` and ``other``) narrows it to some, ``keys`` to some labels or
    the primary mark. That a pair is associated is told by any row of it.
    """
    return union(*(told_keys(types, pairs, keys, turned=turned) for turned in (False, True)))


def told_keys(
    types: LinkTypes,
    pairs: FromClause | None = None,
    keys: Collection[LinkKey] | None = None,
    *,
    turned: bool,
) -> Select[Any]:
    """Select what one direction tells of it; ``turned``: the one from the second object."""
    start, end = (types.other, types.one) if turned else (types.one, types.other)
    one, other = (TIE.c.to_id, TIE.c.from_id) if turned else (TIE.c.from_id, TIE.c.to_id)
    told = and_(TIE.c.from_object == start, TIE.c.to_object == end)
    if keys is not None:
        told = and_(told, _is_any(types, keys, turned=turned))
    query = select(
        one.label("one"), other.label("other"), key_of(types, turned=turned).label("key")
    )
    if pairs is not None:
        # not as a join: SQLite would pass over all that the direction tells, however few they are
        return query.where(told, tuple_(one, other).in_(select(pairs.c.one, pairs.c.other)))
    if types.one == types.other:
        told = and_(told, one < other if turned else one <= other)
    return query.where(told)


def key_of(types: LinkTypes, *, turned: bool) -> ColumnElement[str]:
    """Say as SQL which key a row of ``TIE`` is, as ``LinkTypes.key`` says it."""
    known = types.back if turned else types.there
    by_category: dict[str, dict[int, LinkKey]] = {}
    for (category, type_id), key in known.items():
        by_category.setdefault(category, {})[type_id] = key
    return case(
        *(
            (
                TIE.c.category == category,
                case(keys, value=TIE.c.type_id, else_=_unknown(category, turned=turned)),
            )
            for category, keys in by_category.items()
        ),
        else_=_unknown(None, turned=turned),
    )


def _is_any(types: LinkTypes, keys: Collection[LinkKey], *, turned: bool) -> ColumnElement[bool]:
    """Say that a row is one of some keys; by ids, which is told sooner than by keys."""
    if any(key == PLAIN or key.startswith(OTHER) for key in keys):
        return key_of(types, turned=turned).in_(keys)
    known = types.back if turned else types.there
    ids: dict[str, list[int]] = {}
    for (category, type_id), key in known.items():
        if key in keys:
            ids.setdefault(category, []).append(type_id)
    each = (
        and_(TIE.c.category == category, TIE.c.type_id.in_(found))
        for category, found in ids.items()
    )
    return or_(false(), *each)


def _unknown(category: str | None, *, turned: bool) -> ColumnElement[str]:
    if turned:
        return literal(PLAIN)
    number = cast(TIE.c.type_id, Text)
    if category == HUBSPOT_DEFINED:
        return literal(OTHER) + number
    return literal(OTHER) + TIE.c.category + literal(":") + number
