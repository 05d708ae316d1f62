"""How many pairs carry the labels that a merge, a split or a move is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, func, select

from crmadmin.core.associations.links import PLAIN, LinkKey, Verb
from crmadmin.preview.consequences.carried import associated
from crmadmin.preview.linking.net import NetLinks
from crmadmin.preview.linking.scratch import CHANGE
from crmadmin.preview.linking.selecting import HELD, ROW, SELECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Relabelled:
    """Pairs by label as drafted, those with several, and all associations before and after."""

    labels: Mapping[str, int]
    several: int
    links_before: int
    links_after: int


def count_relabelled(
    net: NetLinks, labels: Mapping[str, Sequence[LinkKey]], into: Sequence[LinkKey]
) -> Relabelled:
    """Count what an order that was put is about.

    ``labels`` are the keys of each label that goes, by its name; ``into`` those of the label
    that pairs get. A pair has several if it carries two of these labels, or one and ``into``.
    """
    label = case(
        *((HELD.c.key.in_(keys), name) for name, keys in labels.items()),
        (HELD.c.key.in_(into), ""),
    )
    each = (
        select(HELD.c.one, HELD.c.other, label.label("label"))
        .where(label.is_not(None))
        .distinct()
        .subquery()
    )
    counted = select(each.c.label, func.count().label("pairs")).group_by(each.c.label)
    found = {row.label: row.pairs for row in net.connection.execute(counted)}
    many = (
        select(each.c.one, each.c.other)
        .group_by(each.c.one, each.c.other)
        .having(func.count() > 1)
        .subquery()
    )
    before = _links(net)
    return Relabelled(
        labels={name: found.get(name, 0) for name in labels},
        several=net.connection.scalar(select(func.count()).select_from(many)) or 0,
        links_before=before,
        links_after=before + _associated(net) - _parted(net),
    )


def _links(net: NetLinks) -> int:
    """Count the associations as drafted: those that are there, and what the edits change of it."""
    changed = (
        select(func.sum(CHANGE.c.is_linked) - func.sum(CHANGE.c.was_linked)) if net.edits else None
    )
    drafted = 0 if changed is None else net.connection.scalar(changed) or 0
    there = net.connection.scalar(associated(net.types.one, net.types.other)) or 0
    return there + drafted


def _associated(net: NetLinks) -> int:
    """Count the pairs that the order associates anew."""
    held = select(1).where(HELD.c.one == SELECTED.c.one, HELD.c.other == SELECTED.c.other)
    adds = select(1).where(_same(), ROW.c.verb == Verb.ADD.value)
    query = select(func.count()).select_from(SELECTED).where(adds.exists(), ~held.exists())
    return net.connection.scalar(query) or 0


def _parted(net: NetLinks) -> int:
    """Count the pairs whose association the order ends."""
    parts = select(1).where(_same(), ROW.c.verb == Verb.REMOVE.value, ROW.c.key == PLAIN)
    adds = select(1).where(_same(), ROW.c.verb == Verb.ADD.value)
    query = select(func.count()).select_from(SELECTED).where(parts.exists(), ~adds.exists())
    return net.connection.scalar(query) or 0


def _same() -> ColumnElement[bool]:
    return and_(ROW.c.one == SELECTED.c.one, ROW.c.other == SELECTED.c.other)
