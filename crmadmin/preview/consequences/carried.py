"""Pairs of records that carry association types, as SQL: each pair and type once."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, case, func, or_, select, true, union

from crmadmin.core.effects.associations import USER_DEFINED, AssociationType, End
from crmadmin.models import AssociationRow

TIE = AssociationRow.__table__

_Direction = tuple[str, str, str]


def carried(kinds: Sequence[AssociationType]) -> Subquery:
    """Select the pairs that carry types: ``mark`` (the type's place), ``one`` and ``other``.

    A pair stands in the direction of its type, whichever direction told it.
    """
    parts = [
        *_parts(kinds, lambda kind: kind.there, turned=False),
        *_parts(kinds, lambda kind: kind.back, turned=True),
    ]
    return (union(*parts) if len(parts) > 1 else parts[0]).subquery()


def counted_pairs(kinds: Sequence[AssociationType]) -> Subquery:
    """Select likewise, but pairs of records of one object in the order of their ids."""
    found = carried(kinds)
    if not kinds[0].within:
        return found
    turned = found.c.one > found.c.other
    return (
        select(
            found.c.mark,
            case((turned, found.c.other), else_=found.c.one).label("one"),
            case((turned, found.c.one), else_=found.c.other).label("other"),
        )
        .distinct()
        .subquery()
    )


def _parts(
    kinds: Sequence[AssociationType],
    end_of: Callable[[AssociationType], End | None],
    *,
    turned: bool,
) -> Iterator[Select[Any]]:
    """Select the rows of one direction of types: those of the same objects in one pass."""
    left = [(mark, end) for mark, kind in enumerate(kinds) if (end := end_of(kind)) is not None]
    while left:
        again: list[tuple[int, End]] = []
        passes: dict[_Direction, dict[int, int]] = {}
        for mark, end in left:
            marks = passes.setdefault((end.from_object, end.to_object, end.category), {})
            if end.type_id in marks:
                again.append((mark, end))  # a label that reads the same both ways, limited twice
            else:
                marks[end.type_id] = mark
        for direction, marks in passes.items():
            yield _pass(direction, marks, turned=turned)
        left = again


def _pass(direction: _Direction, marks: dict[int, int], *, turned: bool) -> Select[Any]:
    one, other, category = direction
    first, second = (TIE.c.to_id, TIE.c.from_id) if turned else (TIE.c.from_id, TIE.c.to_id)
    return select(
        case(marks, value=TIE.c.type_id).label("mark"), first.label("one"), second.label("other")
    ).where(
        TIE.c.from_object == one,
        TIE.c.to_object == other,
        TIE.c.category == category,
        TIE.c.type_id.in_(sorted(marks)),
    )


def any_of(kinds: Iterable[AssociationType], pair: Subquery) -> ColumnElement[bool]:
    """Say that a pair carries one of some labels, in either direction."""
    ends = [end for kind in kinds for end in (kind.there, kind.back) if end is not None]
    ways: dict[tuple[str, str], set[int]] = {}
    for end in ends:
        ways.setdefault((end.from_object, end.to_object), set()).add(end.type_id)
    first = ends[0].from_object if ends else ""
    return or_(
        *(
            _has(way, ids, pair, turned=turned)
            for way, ids in ways.items()
            for turned in ((False, True) if way[0] == way[1] else (way[0] != first,))
        )
    )


def _has(
    way: tuple[str, str], ids: set[int], pair: Subquery, *, turned: bool
) -> ColumnElement[bool]:
    tie = TIE.alias()
    one, other = (pair.c.other, pair.c.one) if turned else (pair.c.one, pair.c.other)
    return (
        select(1)
        .where(
            and_(
                tie.c.from_object == way[0],
                tie.c.to_object == way[1],
                tie.c.from_id == one,
                tie.c.to_id == other,
                tie.c.category == USER_DEFINED,
                tie.c.type_id.in_(sorted(ids)),
            )
        )
        .exists()
    )


def associated(one: str, other: str) -> Select[Any]:
    """Count the pairs of records of two objects that are associated in any way.

    Both directions lie in the order of the first record, one in the table and the other in its
    index: they are merged, and a pair that both tell counts once.
    """
    ways = (
        (one, other, TIE.c.from_id, TIE.c.to_id),
        (other, one, TIE.c.to_id, TIE.c.from_id),
    )
    told = (
        select(first.label("one"), second.label("other")).where(
            TIE.c.from_object == start,
            TIE.c.to_object == end,
            first <= second if one == other else true(),
        )
        for start, end, first, second in ways
    )
    pairs = union(*told).order_by("one", "other").subquery()
    return select(func.count()).select_from(pairs)
