"""What edits make of the associations of records: counts in one pass, and the pairs in pages."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy import ColumnElement, Select, String, and_, case, column, func, select, true

from crmadmin.core.associations.linking import NetLink, Objects
from crmadmin.core.associations.links import PRIMARY
from crmadmin.core.changes.changes import Change, Create
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.definitions import LEADS, System
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.links import labelling_of
from crmadmin.core.effects.rows import CountedRecord, LinkedPair, Page
from crmadmin.preview.consequences.edited_labels import labels_between
from crmadmin.preview.consequences.edited_limits import above_rows, count_above
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.linking.net import NetLinks
from crmadmin.preview.linking.records import still_associated, unmarked
from crmadmin.preview.linking.scratch import CHANGE
from crmadmin.store.record_names import name_records

_LIVES_BY = (("contacts", LEADS), ("companies", LEADS))
"""The objects whose primary one a lead lives by: without any it is deleted (domain/leads.md §1)."""

_STAYS = and_(CHANGE.c.was_linked == 1, CHANGE.c.is_linked == 1)
_PAIRS = {
    Consequence.LINKED: and_(CHANGE.c.was_linked == 0, CHANGE.c.is_linked == 1),
    Consequence.PARTED: and_(CHANGE.c.was_linked == 1, CHANGE.c.is_linked == 0),
    Consequence.LINK_LABELLED: and_(_STAYS, CHANGE.c.gains_labels == 1),
    Consequence.LINK_UNLABELLED: and_(_STAYS, CHANGE.c.loses_labels == 1),
    Consequence.PRIMARY_CHANGED: CHANGE.c.gains_primary == 1,
}
"""What each consequence counts among the pairs that change."""

LINK_CONSEQUENCES = frozenset(
    {
        *_PAIRS,
        Consequence.LINKS_COUNTED,
        Consequence.PRIMARY_LOST,
        Consequence.LAST_PRIMARY,
        Consequence.ABOVE_LIMIT,
    }
)
"""What edits of records' associations lead to."""


def link_effects(ground: Ground, changes: Sequence[Change]) -> Iterator[Effect]:
    """Count what edits of records' associations do, each what it answers for.

    How many pairs are associated after it, of those before, is told of every edit: merging,
    splitting and moving labels leave it as it is.
    """
    edits = [change.new for change in changes if isinstance(change, Create)]
    wanted = {edit.edit_id: edit for edit in edits if isinstance(edit, AssociationEdit)}
    if not wanted:
        return
    ended = _ended_leads(ground)
    for objects in ground.nets.edits:
        net = ground.nets.of(objects)
        total = ground.associated(objects)
        counted, above = _counted(net, objects, ended), count_above(ground, objects)
        for rank, edit_id in enumerate(net.edits):
            if edit_id in wanted:
                told = partial(_effect, wanted[edit_id])
                counts = counted.get(rank, {})
                made = counts.get(Consequence.LINKED, 0) - counts.get(Consequence.PARTED, 0)
                yield told(Consequence.LINKS_COUNTED, total + made, total)
                yield from (told(each, count) for each, count in counts.items() if count)
                for (place, way), count in above.items():
                    if place == rank:
                        effect = told(Consequence.ABOVE_LIMIT, count)
                        yield replace(effect, object=way[0], other=way[1])


def link_rows(
    ground: Ground, effect: Effect, change: Change, page: Page
) -> tuple[LinkedPair, ...] | tuple[CountedRecord, ...]:
    """Give some of the pairs that an effect of an edit counts, those of a record together.

    Of how many there are, those that the edit changes; of limits, the records above them.
    """
    if not isinstance(change, Create) or not isinstance(change.new, AssociationEdit):
        return ()
    if effect.consequence is Consequence.ABOVE_LIMIT:
        return above_rows(ground, effect, change.new.edit_id, page)
    objects = (change.new.from_object, change.new.to_object)
    ended = _ended_leads(ground) if effect.consequence is Consequence.LAST_PRIMARY else frozenset()
    net = ground.nets.of(objects)
    if change.new.edit_id not in net.edits:
        return ()
    some = net.page(change.new.edit_id, page, _condition(net, objects, effect.consequence, ended))
    return named_links(ground, objects, some)


def count_rows(ground: Ground, effect: Effect) -> int:
    """Count the rows behind an effect: behind the number of associations are those that change."""
    one, other, edit_id = effect.address.path
    if effect.consequence is not Consequence.LINKS_COUNTED:
        return effect.count
    return ground.nets.of((one, other)).counts().get(edit_id, 0)


def named_links(
    ground: Ground, objects: Objects, links: Sequence[NetLink]
) -> tuple[LinkedPair, ...]:
    """Say what the records of pairs are called, and their labels, before and after."""
    changes = [link.change for link in links]
    before, after = (labels_between(each, objects) for each in (ground.before, ground.after))
    one, other = (
        name_records(
            ground.connection,
            ground.tables,
            System.HUBSPOT,
            objects[side],
            [change.pair[side] for change in changes],
        )
        for side in (0, 1)
    )
    return tuple(
        LinkedPair(
            record=record,
            other=mate,
            before=labelling_of(change.before, before),
            after=labelling_of(change.after, after),
            primary_before=PRIMARY in (change.before or ()),
            primary_after=PRIMARY in (change.after or ()),
        )
        for change, record, mate in zip(changes, one, other, strict=True)
    )


def _effect(
    edit: AssociationEdit, consequence: Consequence, count: int, of: int | None = None
) -> Effect:
    return Effect(
        address=edit.address,
        consequence=consequence,
        count=count,
        object=edit.from_object,
        other=edit.to_object,
        of=of,
    )


def _counted(
    net: NetLinks, objects: Objects, ended: frozenset[str]
) -> dict[int, dict[Consequence, int]]:
    """Count by the place of the edit; records once where they lose a primary one."""
    sums = [func.sum(case((condition, 1), else_=0)) for condition in _PAIRS.values()]
    query = select(CHANGE.c.rank, *sums).group_by(CHANGE.c.rank)
    found = {
        rank: dict(zip(_PAIRS, counts, strict=True))
        for rank, *counts in net.connection.execute(query)
    }
    for consequence in (Consequence.PRIMARY_LOST, Consequence.LAST_PRIMARY):
        condition = _condition(net, objects, consequence, ended)
        records = select(CHANGE.c.rank, func.count(CHANGE.c.record.distinct())).where(condition)
        for rank, count in net.connection.execute(records.group_by(CHANGE.c.rank)):
            found[rank][consequence] = count
    return found


def _condition(
    net: NetLinks, objects: Objects, consequence: Consequence, ended: frozenset[str]
) -> ColumnElement[bool]:
    """Say which of the pairs that change a consequence counts."""
    match consequence:
        case Consequence.PRIMARY_LOST:
            return and_(unmarked(), still_associated(net.types))
        case Consequence.LAST_PRIMARY:
            chosen = ended if objects in _LIVES_BY else ()
            return and_(unmarked(), CHANGE.c.record.in_(_ids(chosen)))
        case _:
            return _PAIRS.get(consequence, true())


def _ended_leads(ground: Ground) -> frozenset[str]:
    """Name the leads that lose a primary one and have no other left, of any object."""
    losing: set[str] = set()
    for objects in ground.nets.edits.keys() & set(_LIVES_BY):
        net = ground.nets.of(objects)
        losing.update(net.connection.scalars(select(CHANGE.c.record).where(unmarked())))
    for objects in _LIVES_BY if losing else ():
        net = ground.nets.of(objects)
        after = net.carried_after(keys=[PRIMARY]).subquery()
        kept = select(after.c.other).where(after.c.other.in_(_ids(losing)))
        losing.difference_update(net.connection.scalars(kept).all())
    return frozenset(losing)


def _ids(ids: Collection[str]) -> Select[str]:
    told = func.json_each(json.dumps(sorted(ids))).table_valued(column("value", String))
    return select(told.c.value)
