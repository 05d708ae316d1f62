"""What becomes of labels that associations carry: counts in one pass, and the pairs in pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import and_, case, func, or_, select, tuple_

from crmadmin.core.associations.links import RecordPair
from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.changes.changes import Change, Delete, Update
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.definitions import System
from crmadmin.core.effects.associations import (
    HUBSPOT_DEFINED,
    Association,
    AssociationType,
    label_type,
)
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import labelling, renamed_ends
from crmadmin.core.effects.rows import LabelledPair, Page
from crmadmin.preview.consequences.carried import TIE, any_of, counted_pairs
from crmadmin.preview.consequences.edited_labels import count_edited, edited_rows
from crmadmin.preview.consequences.ground import Ground, Objects
from crmadmin.store.record_names import name_records


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying:
    """How many pairs carry a label, and how many of them no label that remains."""

    pairs: int
    alone: int


def count_carrying(
    ground: Ground, kinds: Sequence[AssociationType], remaining: Sequence[AssociationType]
) -> tuple[Carrying, ...]:
    """Count the pairs that carry each of some labels between the same objects, in one pass."""
    if not kinds:
        return ()
    found = counted_pairs(kinds)
    alone = case((any_of(remaining, found), 0), else_=1) if remaining else 1
    query = select(found.c.mark, func.count(), func.sum(alone)).group_by(found.c.mark)
    counted = {mark: (count, left) for mark, count, left in ground.connection.execute(query)}
    return tuple(
        Carrying(pairs=pairs, alone=left)
        for pairs, left in (counted.get(mark, (0, 0)) for mark in range(len(kinds)))
    )


def label_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count what deleted and renamed labels do to associations, objects by objects.

    Associations that are edited count as the edits leave them: of a merge no label is lost.
    """
    wanted = sorted(filter(_matters, changes), key=_objects)
    for objects, group in groupby(wanted, key=_objects):
        of_objects = list(group)
        if objects in ground.nets.edits:
            edited = count_edited(ground, objects, [each.address for each in of_objects])
            for change in of_objects:
                pairs, alone = edited.carrying[change.address]
                yield from _effects(change, Carrying(pairs=pairs, alone=alone), edited.total)
            continue
        kinds = {each.address: label_type(each.address, ground.bindings) for each in of_objects}
        known = [kind for kind in kinds.values() if kind is not None]
        remaining = list(ground.labels(ground.after, objects))
        counted = dict(zip(known, count_carrying(ground, known, remaining), strict=True))
        total = ground.associated(objects)
        for change in of_objects:
            kind = kinds[change.address]
            found = Carrying(pairs=0, alone=0) if kind is None else counted[kind]
            yield from _effects(change, found, total)


def label_rows(ground: Ground, effect: Effect, page: Page) -> tuple[LabelledPair, ...]:
    """Give some of the pairs that an effect on associations counts, by their ids."""
    objects = (effect.object, effect.other)
    if objects in ground.nets.edits:
        return edited_rows(ground, effect, page)
    kind = label_type(effect.address, ground.bindings)
    if kind is None:
        return ()
    found = counted_pairs([kind])
    query = select(found.c.one, found.c.other).order_by(found.c.one, found.c.other)
    remaining = list(ground.labels(ground.after, objects))
    if effect.consequence is Consequence.UNLABELLED and remaining:
        query = query.where(~any_of(remaining, found))
    rows = ground.connection.execute(query.limit(page.limit).offset(page.offset))
    return name_pairs(ground, objects, [(one, other) for one, other in rows])


def _matters(change: Change) -> bool:
    match change:
        case Delete(old=AssociationLabel()):
            return True
        case Update(old=AssociationLabel() as old, new=AssociationLabel() as new):
            return bool(renamed_ends(old, new))
        case _:
            return False


def _objects(change: Change) -> Objects:
    one, other, _name = change.address.path
    return one, other


def _effects(change: Change, found: Carrying, total: int) -> Iterator[Effect]:
    one, other = _objects(change)
    deleted = isinstance(change, Delete)
    yield Effect(
        address=change.address,
        consequence=Consequence.LABEL_LOST if deleted else Consequence.LABEL_RENAMED,
        count=found.pairs,
        object=one,
        other=other,
        of=total,
    )
    if deleted and found.alone:
        yield Effect(
            address=change.address,
            consequence=Consequence.UNLABELLED,
            count=found.alone,
            object=one,
            other=other,
            of=found.pairs,
        )


def name_pairs(
    ground: Ground, objects: Objects, found: Sequence[RecordPair]
) -> tuple[LabelledPair, ...]:
    """Say what records are called, and which labels each pair has before and after."""
    before, after = (ground.labels(each, objects) for each in (ground.before, ground.after))
    ties = _ties(ground, objects, found)
    names = (
        name_records(ground.connection, ground.tables, System.HUBSPOT, name, ids)
        for name, ids in zip(objects, zip(*found, strict=True), strict=bool(found))
    )
    return (
        tuple(
            LabelledPair(
                record=record,
                other=other,
                before=labelling(ties.get(pair, ()), pair, before),
                after=labelling(ties.get(pair, ()), pair, after),
                primary=any(
                    each.category == HUBSPOT_DEFINED and each.type_id in PRIMARY_TYPES
                    for each in ties.get(pair, ())
                ),
            )
            for pair, record, other in zip(found, *names, strict=True)
        )
        if found
        else ()
    )


def _ties(
    ground: Ground, objects: Objects, found: Sequence[RecordPair]
) -> dict[RecordPair, list[Association]]:
    """Read all that associates some pairs, in either direction."""
    one, other = objects
    wanted = set(found)
    there = and_(
        TIE.c.from_object == one,
        TIE.c.to_object == other,
        tuple_(TIE.c.from_id, TIE.c.to_id).in_(found),
    )
    back = and_(
        TIE.c.from_object == other,
        TIE.c.to_object == one,
        tuple_(TIE.c.to_id, TIE.c.from_id).in_(found),
    )
    ties: dict[RecordPair, list[Association]] = {}
    for row in ground.connection.execute(select(TIE).where(or_(there, back))):
        pair = (row.from_id, row.to_id)
        pair = pair if row.from_object == one and pair in wanted else pair[::-1]
        ties.setdefault(pair, []).append(Association(**row._mapping))  # noqa: SLF001 - SQLAlchemy's public name
    return ties
