"""How records stand to limits: how many records have how many associations."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Subquery, and_, func, select

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import AssociationType, limited_type
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.limits import standing
from crmadmin.core.effects.rows import CountedRecord, Page
from crmadmin.preview.consequences.carried import carried
from crmadmin.preview.consequences.edited_limits import counts_after, objects_of
from crmadmin.preview.consequences.ground import Ground
from crmadmin.store.record_names import name_records

Spread = Mapping[int, int]
"""How many records have how many associations of a type."""

_STANDINGS = (Consequence.OVER_LIMIT, Consequence.AT_LIMIT, Consequence.FREED)


def spreads(ground: Ground, kinds: Sequence[AssociationType]) -> tuple[Spread, ...]:
    """Count the records by how many others they have of each type, in one pass."""
    if not kinds:
        return ()
    each = _counts(kinds)
    query = select(each.c.mark, each.c.n, func.count()).group_by(each.c.mark, each.c.n)
    found: list[dict[int, int]] = [{} for _ in kinds]
    for mark, count, records in ground.connection.execute(query):
        found[mark][count] = records
    return tuple(found)


def limit_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count the records that stand otherwise to limits that were set, changed or removed.

    Associations that are edited count as the edits leave them.
    """
    every = [change for change in changes if _matters(ground, change)]
    for change in every:
        if (edited := _edited(ground, change)) is not None:
            yield from _effects(change, _spread(ground, edited))
    wanted = [change for change in every if not _is_edited(ground, change)]
    kinds = {each.address: _kind(ground, each) for each in wanted}
    known = list(dict.fromkeys(kind for kind in kinds.values() if kind is not None))
    counted = dict(zip(known, spreads(ground, known), strict=True))
    for change in wanted:
        kind = kinds[change.address]
        yield from _effects(change, {} if kind is None else counted[kind])


def limit_rows(
    ground: Ground, effect: Effect, change: Change, page: Page
) -> tuple[CountedRecord, ...]:
    """Give some of the records that stand so to a limit, those with most first."""
    kind, edited = _kind(ground, change), _edited(ground, change)
    if kind is None and edited is None:
        return ()
    before, after = limits_of(change)
    each = edited if edited is not None else _counts([kind] if kind else [])
    query = (
        select(each.c.one, each.c.n)
        .where(_stands(each, effect.consequence, before, after))
        .order_by(each.c.n.desc(), each.c.one)
        .limit(page.limit)
        .offset(page.offset)
    )
    rows = ground.connection.execute(query).all()
    ids = [row.one for row in rows]
    names = name_records(ground.connection, ground.tables, System.HUBSPOT, effect.object, ids)
    return tuple(
        CountedRecord(record=name, count=row.n, limit_before=before, limit_after=after)
        for name, row in zip(names, rows, strict=True)
    )


def limits_of(change: Change) -> tuple[int | None, int | None]:
    """Give how many a change allows before and after; None is no limit."""
    old = None if isinstance(change, Create) else change.old
    new = None if isinstance(change, Delete) else change.new
    before, after = (
        each.max_records if isinstance(each, AssociationLimit) else None for each in (old, new)
    )
    return before, after


def _matters(ground: Ground, change: Change) -> bool:
    """Tell whether a change is of a limit; not if the label that it counts goes with it."""
    limit = _limit(change)
    if limit is None:
        return False
    return limit.label is None or ground.after.get(limit.label) is not None


def _limit(change: Change) -> AssociationLimit | None:
    held = change.old if isinstance(change, Delete) else change.new
    return held if isinstance(held, AssociationLimit) else None


def _kind(ground: Ground, change: Change) -> AssociationType | None:
    limit = _limit(change)
    return None if limit is None else limited_type(limit, ground.bindings, ground.ends)


def _edited(ground: Ground, change: Change) -> Subquery | None:
    """Select how many each record has where associations are edited; None where they are not."""
    limit = _limit(change)
    return counts_after(ground, limit) if limit and _is_edited(ground, change) else None


def _is_edited(ground: Ground, change: Change) -> bool:
    limit = _limit(change)
    return limit is not None and objects_of(limit) in ground.nets.edits


def _spread(ground: Ground, each: Subquery) -> Spread:
    query = select(each.c.n, func.count().label("records")).group_by(each.c.n)
    return {row.n: row.records for row in ground.connection.execute(query)}


def _counts(kinds: Sequence[AssociationType]) -> Subquery:
    pairs = carried(kinds)
    return (
        select(pairs.c.mark, pairs.c.one, func.count().label("n"))
        .group_by(pairs.c.mark, pairs.c.one)
        .subquery()
    )


def _effects(change: Change, spread: Spread) -> Iterator[Effect]:
    before, after = limits_of(change)
    first = Consequence.FREED if after is None else Consequence.OVER_LIMIT
    for consequence in _STANDINGS:
        count = sum(
            records for n, records in spread.items() if standing(n, before, after) is consequence
        )
        if count or consequence is first:
            yield Effect(
                address=change.address,
                consequence=consequence,
                count=count,
                object=change.address.path[0],
                other=change.address.path[1],
                of=sum(spread.values()),
            )


def _stands(
    each: Subquery, consequence: Consequence, before: int | None, after: int | None
) -> ColumnElement[bool]:
    """Say as SQL what :func:`crmadmin.core.effects.limits.standing` says of one record."""
    count = each.c.n
    match consequence:
        case Consequence.OVER_LIMIT:
            return count > after
        case Consequence.AT_LIMIT:
            return count == after
        case _:
            freed = count >= before
            return freed if after is None else and_(freed, count < after)
