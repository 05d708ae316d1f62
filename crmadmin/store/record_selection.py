"""Queries of records as SQL: which rows hold, and how they are ordered."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import (
    CTE,
    ColumnElement,
    Float,
    Integer,
    Select,
    SQLColumnExpression,
    and_,
    case,
    cast,
    false,
    func,
    or_,
    select,
)

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.records.query import Filter, Operator, RecordQuery, Sort
from crmadmin.core.sync.canonical import UNPARSED, key_of, parts_of
from crmadmin.store.folding import contains, fold, folded, same
from crmadmin.store.records import ROW, RecordTable, key_column
from crmadmin.store.value_labels import Labels

Expression = SQLColumnExpression[object]
Conditions = list[ColumnElement[bool]]


def conditions_of(
    table: RecordTable, query: RecordQuery, labels: Mapping[str, Labels]
) -> Conditions:
    """Give the conditions that a record must meet, all of them."""
    conditions = [_condition(table, each) for each in query.filters]
    if text := query.search.strip():
        conditions.append(_search(table, query, text, labels))
    return conditions


def in_order(
    table: RecordTable, conditions: Conditions, sort: Sort | None, labels: Labels
) -> Select[int]:
    """Select the rows that hold, in order: blanks last, texts that did not parse before them.

    A property whose values have labels is ordered as they are displayed.
    """
    row = table.table.c[ROW]
    rows = select(row).where(*conditions)
    definition = table.definitions.get(sort.property) if sort else None
    if sort is None or definition is None:
        return rows.order_by(row)
    text = table.table.c[definition.name]
    value = _sorted_value(table, definition)
    if labels:
        ranks = _ranks(labels)
        value = ranks.c.rank
        rows = rows.select_from(table.table.outerjoin(ranks, ranks.c.value == text))
    rank = _rank(table, definition, value if labels else None)
    return rows.order_by(rank, value.desc() if sort.descending else value, row)


def _ranks(labels: Labels) -> CTE:
    """Give the places of values in display order as a table, made once and indexed."""
    listed = func.json_each(json.dumps(list(labels))).table_valued("key", "value")
    ranks = select(listed.c.value.label("value"), listed.c.key.label("rank"))
    return ranks.cte("ranks").prefix_with("MATERIALIZED")


def _rank(table: RecordTable, definition: Definition, place: Expression | None) -> Expression:
    """Order what can be ordered (0) before what did not parse (1) and blanks (2)."""
    text = table.table.c[definition.name]
    if place is not None:
        return case((text.is_(None), 2), (place.is_(None), 1), else_=0)
    if not definition.kind.has_key:
        return text.is_(None)
    key = table.table.c[key_column(definition.name)]
    return case((text.is_(None), 2), (_unparsed(key), 1), else_=0)


def _sorted_value(table: RecordTable, definition: Definition) -> Expression:
    text = table.table.c[definition.name]
    match definition.kind:
        case ValueKind.NUMBER:
            return cast(table.table.c[key_column(definition.name)], Float)
        case ValueKind.REFERENCE:
            hubspot = definition.system is System.HUBSPOT and definition.name == table.id_column
            return cast(text, Integer) if hubspot else text
        case ValueKind.DATE | ValueKind.DATETIME | ValueKind.BOOLEAN | ValueKind.EMAIL:
            return table.table.c[key_column(definition.name)]
        case ValueKind.TEXT | ValueKind.ENUMERATION | ValueKind.SET:
            return folded(text)


def _search(
    table: RecordTable, query: RecordQuery, text: str, labels: Mapping[str, Labels]
) -> ColumnElement[bool]:
    needle = fold(text) or ""
    found: Conditions = []
    for name in dict.fromkeys((table.id_column, *query.columns)):
        if name not in table.definitions:
            continue
        found.append(contains(table.table.c[name], text))
        called = [v for v, label in labels.get(name, {}).items() if needle in (fold(label) or "")]
        if called:
            found.append(_one_of(table, table.definitions[name], called))
    return or_(false(), *found)


def _condition(table: RecordTable, given: Filter) -> ColumnElement[bool]:
    definition = table.definitions.get(given.property)
    if definition is None:
        return false()
    match given.operator:
        case Operator.CONTAINS:
            return contains(table.table.c[definition.name], given.values[0])
        case Operator.ONE_OF:
            return _one_of(table, definition, given.values)
        case Operator.EQUALS:
            return _equals(table, definition, given.values[0])
        case Operator.GREATER | Operator.LESS | Operator.BETWEEN:
            return _measured(table, definition, given)
        case Operator.BLANK | Operator.NOT_BLANK | Operator.UNPARSED:
            return _state(table, definition, given.operator)


def _state(table: RecordTable, definition: Definition, operator: Operator) -> ColumnElement[bool]:
    text = table.table.c[definition.name]
    if operator is Operator.BLANK:
        return text.is_(None)
    if operator is Operator.NOT_BLANK:
        return text.is_not(None)
    if not definition.kind.has_key:
        return false()
    return _unparsed(table.table.c[key_column(definition.name)])


def _one_of(
    table: RecordTable, definition: Definition, values: Sequence[str]
) -> ColumnElement[bool]:
    if definition.kind is not ValueKind.SET:
        return or_(false(), *(_equals(table, definition, value) for value in values))
    key = ";" + table.table.c[key_column(definition.name)] + ";"
    parts = sorted({part for value in values for part in parts_of(value)})
    return or_(false(), *(func.instr(key, f";{part};") > 0 for part in parts))


def _equals(table: RecordTable, definition: Definition, value: str) -> ColumnElement[bool]:
    text = table.table.c[definition.name]
    match definition.kind:
        case ValueKind.TEXT:
            return same(text, value)
        case ValueKind.ENUMERATION | ValueKind.REFERENCE:
            return text == value
        case ValueKind.NUMBER:
            return _comparable(table, definition) == _bound(definition, value)
        case _:
            key = table.table.c[key_column(definition.name)]
            return and_(text.is_not(None), key == key_of(definition.kind, value))


def _measured(table: RecordTable, definition: Definition, given: Filter) -> ColumnElement[bool]:
    value = _comparable(table, definition)
    bounds = [_bound(definition, each) for each in given.values]
    match given.operator:
        case Operator.GREATER:
            return value > bounds[0]
        case Operator.LESS:
            return value < bounds[0]
        case _:
            return and_(value >= bounds[0], value <= bounds[1])


def _comparable(table: RecordTable, definition: Definition) -> Expression:
    """Give a property as what is greater or less: NULL where it did not parse."""
    if not definition.kind.has_key:
        return table.table.c[definition.name]
    key = table.table.c[key_column(definition.name)]
    value = cast(key, Float) if definition.kind is ValueKind.NUMBER else key
    return case((_unparsed(key), None), else_=value)


def _bound(definition: Definition, value: str) -> object:
    key = key_of(definition.kind, value)
    if definition.kind is ValueKind.NUMBER:
        return float(key) if key and not key.startswith(UNPARSED) else None
    return key


def _unparsed(key: ColumnElement[str]) -> ColumnElement[bool]:
    return func.substr(key, 1, 1) == UNPARSED
