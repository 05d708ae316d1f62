"""The pairs of a selection, as SQL over associations as drafted."""

import json
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    and_,
    case,
    column,
    false,
    func,
    or_,
    select,
    true,
)

from crmadmin.core.associations.selection import Associated, Crossed, LinkOrder, Pointed, Records
from crmadmin.core.definitions import System
from crmadmin.preview.linking.net import NetLinks
from crmadmin.store.browsing import selected_ids
from crmadmin.store.records import RecordTables


def selected_pairs(net: NetLinks, tables: RecordTables, order: LinkOrder) -> Select[str, str]:
    """Select ``one`` and ``other`` of an order's pairs, in the order of its objects.

    Pairs of one object are in the order of their ids, and no record is paired with itself.
    """
    match order.selection:
        case Associated() as chosen:
            return _associated(net, tables, order, chosen)
        case Crossed() as chosen:
            one, other = (
                ids_of(net, tables, each).subquery() for each in (chosen.one, chosen.other)
            )
            if chosen.one.object != order.from_object:
                one, other = other, one
            query = _placed(order, one.c[0], other.c[0])
            return query.select_from(one.join(other, true()))
        case Pointed() as chosen:
            told = func.json_each(json.dumps(chosen.pairs)).table_valued(column("value", String))
            ends = (func.json_extract(told.c.value, path) for path in ("$[0]", "$[1]"))
            return _placed(order, *ends)


def ids_of(net: NetLinks, tables: RecordTables, records: Records) -> Select[Any]:
    """Select the ids of some records; those of an object that is not known have none."""
    if records.query is None:
        told = func.json_each(json.dumps(records.ids)).table_valued(column("value", String))
        return select(told.c.value)
    table = tables.get(System.HUBSPOT, records.object)
    if table is None:
        return select(column("value", String)).where(false())
    return selected_ids(net.connection, table, records.query)


def _associated(
    net: NetLinks, tables: RecordTables, order: LinkOrder, chosen: Associated
) -> Select[str, str]:
    carried = net.carried_after(keys=chosen.carrying or None).subquery()
    query = select(carried.c.one, carried.c.other).distinct()
    ends = (carried.c.one, carried.c.other)
    if chosen.one is not None and chosen.one.object != order.from_object:
        ends = ends[::-1]
    ways = [_narrowed(net, tables, chosen, *ends)]
    if order.from_object == order.to_object:
        ways.append(_narrowed(net, tables, chosen, *ends[::-1]))
    return query.where(or_(*ways))


def _narrowed(
    net: NetLinks,
    tables: RecordTables,
    chosen: Associated,
    one: ColumnElement[str],
    other: ColumnElement[str],
) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = []
    for records, end in ((chosen.one, one), (chosen.other, other)):
        if records is not None:
            conditions.append(end.in_(ids_of(net, tables, records)))
    return and_(one.is_not(None), *conditions)


def _placed(
    order: LinkOrder, one: ColumnElement[str], other: ColumnElement[str]
) -> Select[str, str]:
    if order.from_object != order.to_object:
        return select(one.label("one"), other.label("other"))
    turned = one > other
    return (
        select(
            case((turned, other), else_=one).label("one"),
            case((turned, one), else_=other).label("other"),
        )
        .where(one != other)
        .distinct()
    )
