"""All that joins the records of two objects: counted in one pass, and the pairs in pages."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, case, distinct, false, func, null, select, union

from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.effects.associations import (
    HUBSPOT_DEFINED,
    USER_DEFINED,
    AssociationType,
    End,
    type_from,
)
from crmadmin.core.effects.rows import Among, AssociatedPairs, LabelledPair, Page
from crmadmin.core.effects.usage import Joined, LabelUsage
from crmadmin.preview.consequences.carried import TIE, any_of, counted_pairs
from crmadmin.preview.consequences.ground import Ground, Objects
from crmadmin.preview.consequences.labels import name_pairs

_OTHER, _PRIMARY = -1, -2
"""Marks of types that are not counted by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """What joins two objects: the use of each type that was asked for, and all of it together."""

    types: tuple[LabelUsage, ...]
    joined: Joined


def count_between(
    ground: Ground,
    objects: Objects,
    labels: Sequence[AssociationType],
    others: Sequence[AssociationType] = (),
) -> Between:
    """Count the pairs that carry each of some labels and other types, and those that carry any.

    A pair counts once, whichever direction told it.
    """
    one, other = objects
    kinds = (*labels, *others)
    found = (
        union(
            _told((one, other), _marks(kinds, lambda kind: kind.there), turned=False),
            _told((other, one), _marks(kinds, lambda kind: kind.back), turned=True),
        )
        .order_by("one", "other", "mark")  # as both lie in the table: merged, not sorted
        .cte("carried")
    )
    pair = _in_order(found.c.one, found.c.other) if one == other else (found.c.one, found.c.other)
    once = func.count(distinct(pair[0] + "/" + pair[1])) if one == other else func.count()
    by_type = select(
        found.c.mark,
        once.label("pairs"),
        func.count(distinct(found.c.one)).label("ones"),
        func.count(distinct(found.c.other)).label("others"),
    )
    by_type = by_type.where(found.c.mark >= 0).group_by(found.c.mark)
    is_primary = [_PRIMARY, *(n for n, kind in enumerate(kinds) if _is_primary(kind.there))]
    each = (
        select(
            func.max(found.c.mark.between(0, len(labels) - 1)).label("labelled"),
            func.max(found.c.mark.in_(is_primary)).label("primary"),
        )
        .group_by(*pair)
        .subquery()
    )
    whole = select(null(), func.count(), func.sum(each.c.labelled), func.sum(each.c.primary))
    rows = {row[0]: row[1:] for row in ground.connection.execute(by_type.union_all(whole))}
    pairs, labelled, primary = (int(count or 0) for count in rows.pop(None))
    return Between(
        types=tuple(_usage(*rows.get(mark, (0, 0, 0))) for mark in range(len(kinds))),
        joined=Joined(pairs=pairs, labelled=labelled, primary=primary),
    )


def pairs_between(ground: Ground, which: AssociatedPairs, page: Page) -> tuple[LabelledPair, ...]:
    """Give some of the associated pairs of two objects, by their ids."""
    one, other = objects = which.from_object, which.to_object
    kind = _kind(ground, which)
    found = (
        counted_pairs([kind])
        if kind is not None
        else union(
            _told((one, other), _marks((), lambda each: each.there), turned=False),
            _told((other, one), _marks((), lambda each: each.back), turned=True),
        ).subquery()
    )
    pair = _in_order(found.c.one, found.c.other) if one == other else (found.c.one, found.c.other)
    query = select(pair[0].label("one"), pair[1].label("other")).distinct().order_by("one", "other")
    labels = list(ground.labels(ground.after, objects))
    match which.among:
        case Among.LABELLED:
            query = query.where(any_of(labels, found) if labels else false())
        case Among.UNLABELLED if labels:
            query = query.where(~any_of(labels, found))
        case Among.PRIMARY:
            query = query.where(found.c.mark == _PRIMARY)
        case _:
            pass
    rows = ground.connection.execute(query.limit(page.limit).offset(page.offset))
    return name_pairs(ground, objects, [(row.one, row.other) for row in rows])


def _kind(ground: Ground, which: AssociatedPairs) -> AssociationType | None:
    """Find the type that is asked for: with a custom object it is the portal's own."""
    if which.type_id is None:
        return None
    ends = [
        End(
            from_object=which.from_object,
            to_object=which.to_object,
            category=category,
            type_id=which.type_id,
        )
        for category in (HUBSPOT_DEFINED, USER_DEFINED)
    ]
    return type_from(next((end for end in ends if end in ground.ends), ends[0]))


def _usage(pairs: int, ones: int, others: int) -> LabelUsage:
    return LabelUsage(associations=pairs, from_records=ones, to_records=others)


def _marks(
    kinds: Sequence[AssociationType], end_of: Callable[[AssociationType], End | None]
) -> Mapping[str, Mapping[int, int]]:
    """Give the marks of types by category and id, as they are known in one direction."""
    marks: dict[str, dict[int, int]] = {
        USER_DEFINED: {},
        HUBSPOT_DEFINED: dict.fromkeys(sorted(PRIMARY_TYPES), _PRIMARY),
    }
    for mark, kind in enumerate(kinds):
        if (end := end_of(kind)) is not None:
            marks[end.category][end.type_id] = mark
    return marks


def _told(way: Objects, marks: Mapping[str, Mapping[int, int]], *, turned: bool) -> Select[Any]:
    """Select what one direction tells, each row with the mark of its type."""
    first, second = (TIE.c.to_id, TIE.c.from_id) if turned else (TIE.c.from_id, TIE.c.to_id)
    return select(
        case(
            *(
                (TIE.c.category == category, case(dict(ids), value=TIE.c.type_id, else_=_OTHER))
                for category, ids in marks.items()
                if ids
            ),
            else_=_OTHER,
        ).label("mark"),
        first.label("one"),
        second.label("other"),
    ).where(TIE.c.from_object == way[0], TIE.c.to_object == way[1])


def _in_order(one: ColumnElement[str], other: ColumnElement[str]) -> tuple[Any, Any]:
    turned = one > other
    return case((turned, other), else_=one), case((turned, one), else_=other)


def _is_primary(end: End) -> bool:
    return end.category == HUBSPOT_DEFINED and end.type_id in PRIMARY_TYPES
