"""A query as SQL over the state: one statement finds the ids, another reads a page of them.

SOQL knows two truth values: a comparison with null is false, and ``!=`` holds for nulls. Texts
compare without regard to capitals, ids with it. Source: domain/salesforce-api.md §4, §9.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from crmadmin.sandbox.salesforce.refusals import Refused
from crmadmin.sandbox.salesforce.soql.literals import Bound, bound, ends_of, like_pattern
from crmadmin.sandbox.salesforce.soql.resolving import Column, Resolver
from crmadmin.sandbox.salesforce.soql.syntax import (
    Comparison,
    Condition,
    Conjunction,
    Disjunction,
    Literal,
    LiteralKind,
    Membership,
    Negation,
    Ordering,
    Path,
    Query,
)
from crmadmin.sandbox.salesforce.values import IDS, NUMBERS
from crmadmin.sandbox.state import State

MOST_SKIPPED = 2_000
_MOST_WITH_ALL = 200
_NEVER_NULL = ("r.id", "r.created_at", "r.updated_at", "r.archived")
_UNKNOWN_WITH_NULL = frozenset({"<", "<=", ">", ">=", "in"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """SQL with what is bound to it."""

    sql: str
    parameters: tuple[Bound, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A query's two statements; ``page`` is yet to be given the ids, as a JSON array, first.

    Its rows hold ``id`` and ``object`` of the record and of each parent in ``parents``, then the
    columns. There are none for ``COUNT()``.
    """

    object: str
    columns: tuple[Column, ...]
    parents: tuple[Path, ...]
    find: Statement
    page: Statement
    count: bool


def compile_query(
    state: State, query: Query, *, now: datetime, deleted: bool = False, tooling: bool = False
) -> Compiled:
    """Translate a query; refuse what SOQL refuses."""
    finding = Resolver(state, query.object, alias=query.alias, tooling=tooling)
    reading = Resolver(state, query.object, alias=query.alias, tooling=tooling)
    columns = tuple(reading.resolve(path) for path in _paths(query, reading))
    parents = tuple(
        dict.fromkeys(c.path[:depth] for c in columns for depth in range(1, len(c.path)))
    )
    return Compiled(
        object=reading.object.name,
        columns=columns,
        parents=parents,
        find=_Finding(finding, now).statement(query, deleted=deleted),
        page=_page(reading, columns, parents),
        count=query.count,
    )


def _paths(query: Query, resolver: Resolver) -> Sequence[Path]:
    if not query.field_group:
        return query.columns
    if query.field_group != "standard" and not 0 < (query.limit or 0) <= _MOST_WITH_ALL:
        raise Refused(
            "MALFORMED_QUERY", "The SOQL FIELDS function must have a LIMIT of at most 200"
        )
    fields = resolver.object.fields.values()
    if query.field_group == "all":
        return [(field["name"],) for field in fields]
    return [(f["name"],) for f in fields if f["custom"] == (query.field_group == "custom")]


def _page(resolver: Resolver, columns: Sequence[Column], parents: Sequence[Path]) -> Statement:
    rows = ["r", *(resolver.row_of(parent) for parent in parents)]
    told = [f"{row}.{name}" for row in rows for name in ("id", "object")]
    told += [column.expression for column in columns]
    relation = resolver.relation
    sql = (
        f"SELECT {', '.join(told)} FROM json_each(?) AS page "
        f"CROSS JOIN {relation.source} AS r ON {relation.by_id} "
        f"{' '.join(resolver.joins)} ORDER BY page.key"
    )
    return Statement(sql=sql, parameters=relation.parameters)


class _Finding:
    """Writes the statement that finds the ids of a query's rows, in order."""

    def __init__(self, resolver: Resolver, now: datetime) -> None:
        self._resolver = resolver
        self._now = now
        self._parameters: list[Bound] = [*resolver.relation.parameters]

    def statement(self, query: Query, *, deleted: bool) -> Statement:
        """Translate everything but the columns."""
        relation = self._resolver.relation
        conditions = [relation.condition, *([] if deleted else ["r.archived = 0"])]
        if query.where is not None:
            conditions.append(self._condition(query.where))
        order = [self._ordering(ordering) for ordering in query.order]
        if query.offset > MOST_SKIPPED:
            raise Refused("NUMBER_OUTSIDE_VALID_RANGE", "Maximum SOQL offset allowed is 2000")
        self._parameters += [-1 if query.limit is None else query.limit, query.offset]
        sql = (
            f"SELECT r.id FROM {relation.source} AS r {' '.join(self._resolver.joins)} "
            f"WHERE {' AND '.join(conditions)} ORDER BY {', '.join([*order, 'r.id'])} "
            "LIMIT ? OFFSET ?"
        )
        return Statement(sql=sql, parameters=tuple(self._parameters))

    def _condition(self, condition: Condition) -> str:
        match condition:
            case Conjunction(terms):
                return f"({' AND '.join(map(self._condition, terms))})"
            case Disjunction(terms):
                return f"({' OR '.join(map(self._condition, terms))})"
            case Negation(term):
                return f"(NOT {self._condition(term)})"
            case Comparison():
                return self._comparison(condition)
            case Membership():
                return self._membership(condition)

    def _filterable(self, path: Path) -> Column:
        column = self._resolver.resolve(path)
        if not column.field["filterable"]:
            name = column.field["name"]
            raise Refused("INVALID_FIELD", f"field '{name}' can not be filtered in a query call")
        return column

    def _comparison(self, comparison: Comparison) -> str:
        column, literal = self._filterable(comparison.path), comparison.literal
        if comparison.operator == "like":
            return self._like(column, literal)
        if literal.kind is LiteralKind.RANGE:
            bound(literal, column.field)
            return self._range(column, comparison.operator, literal)
        return self._compared(column, comparison.operator, bound(literal, column.field))

    def _compared(self, column: Column, operator: str, value: Bound) -> str:
        if value is None and operator in _UNKNOWN_WITH_NULL:
            return "0"
        self._parameters.append(value)
        sql_operator = {"=": "IS", "!=": "IS NOT"}.get(operator, operator)
        return _known(column, f"{_comparable(column)} {sql_operator} ?", operator)

    def _like(self, column: Column, literal: Literal) -> str:
        if literal.kind is not LiteralKind.STRING or column.field["type"] in IDS | NUMBERS:
            raise Refused("INVALID_FIELD", f"invalid operator on {column.field['name']} field")
        self._parameters.append(like_pattern(literal.text))
        return f"coalesce({column.expression} LIKE ? ESCAPE '\\', 0)"

    def _range(self, column: Column, operator: str, literal: Literal) -> str:
        dates = column.field["type"] == "date"
        first, end = ends_of(literal.text, self._now, dates=dates)
        if operator in {"=", "!="}:
            within = f"{self._compared(column, '>=', first)} AND {self._compared(column, '<', end)}"
            return f"({within})" if operator == "=" else f"(NOT ({within}))"
        if operator in {"<", ">="}:
            return self._compared(column, operator, first)
        return self._compared(column, ">=" if operator == ">" else "<", end)

    def _membership(self, membership: Membership) -> str:
        column = self._filterable(membership.path)
        values = [bound(literal, column.field) for literal in membership.literals]
        if membership.operator in {"includes", "excludes"}:
            chosen = f"({' OR '.join(self._includes(column, each) for each in values)})"
            return chosen if membership.operator == "includes" else f"(NOT {chosen})"
        self._parameters.append(json.dumps([each for each in values if each is not None]))
        listed = f"{_comparable(column)} IN (SELECT value FROM json_each(?))"
        found = _known(column, listed, "in")
        if None in values:
            found = f"({found} OR {column.expression} IS NULL)"
        return found if membership.operator == "in" else f"(NOT {found})"

    def _includes(self, column: Column, value: Bound) -> str:
        """Tell whether every choice of ``a;b`` is among the chosen ones."""
        if column.field["type"] != "multipicklist":
            raise Refused("INVALID_FIELD", f"invalid operator on {column.field['name']} field")
        choices = str(value or "").split(";")
        self._parameters += [f";{choice};" for choice in choices]
        chosen = f"lower(';' || coalesce({column.expression}, '') || ';')"
        return f"({' AND '.join(f'instr({chosen}, lower(?)) > 0' for _ in choices)})"

    def _ordering(self, ordering: Ordering) -> str:
        column = self._resolver.resolve(ordering.path)
        if not column.field["sortable"]:
            name = column.field["name"]
            raise Refused("INVALID_FIELD", f"field '{name}' can not be sorted in a query call")
        direction = "DESC" if ordering.descending else "ASC"
        return (
            f"{_comparable(column)} {direction} NULLS {'LAST' if ordering.nulls_last else 'FIRST'}"
        )


def _comparable(column: Column) -> str:
    kind = column.field["type"]
    if kind == "boolean":
        return f"coalesce({column.expression}, 0)"
    if kind in IDS | NUMBERS or column.expression in _NEVER_NULL:
        return column.expression
    return f"{column.expression} COLLATE NOCASE"


def _known(column: Column, comparison: str, operator: str) -> str:
    """Make a comparison false where SQL would leave it unknown; a plain one can use an index."""
    if operator not in _UNKNOWN_WITH_NULL or column.expression in _NEVER_NULL:
        return comparison
    return f"coalesce({comparison}, 0)"
