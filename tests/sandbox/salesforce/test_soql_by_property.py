"""The SQL of any condition finds what a plain reading of SOQL finds."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmadmin.core.definitions import Definition, System
from crmadmin.sandbox.salesforce.records import Record, put_record
from crmadmin.sandbox.salesforce.rows import compiled, find_ids
from crmadmin.sandbox.seed import Seed
from crmadmin.sandbox.state import State
from tests.sandbox.salesforce.conftest import Org

Row = dict[str, Any]
KINDS = {
    "Text__c": "string",
    "Number__c": "double",
    "Flag__c": "boolean",
    "Day__c": "date",
    "Time__c": "datetime",
}
ORDERED = {"<", "<=", ">", ">="}

texts = st.text("abAB%_'\\; é", min_size=1, max_size=3)
days = st.sampled_from(["2025-12-31", "2026-01-01", "2026-02-03"])
values = {
    "Text__c": texts,
    "Number__c": st.sampled_from([-1.5, 0.0, 1.0, 2.0]),
    "Flag__c": st.booleans(),
    "Day__c": days,
    "Time__c": days.map(lambda day: f"{day}T10:00:00.000Z"),
}
rows = st.fixed_dictionaries({}, optional=values)


@dataclass(frozen=True)
class Asked:
    """A condition in SOQL, and what it says of a row."""

    soql: str
    holds: Callable[[Row], bool]


def value_of(row: Row, name: str) -> Any:
    """Give a row's value: a boolean is never null."""
    return row.get(name, False if name == "Flag__c" else None)


def folded(value: Any) -> Any:
    """Leave out the difference of a to z and A to Z."""
    if not isinstance(value, str):
        return value
    return "".join(c.lower() if c.isascii() else c for c in value)


def quoted(text: str) -> str:
    """Write a text as SOQL does."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def literal(name: str, value: Any) -> str:
    """Write a value as SOQL does."""
    if value is None:
        return "null"
    if name == "Text__c":
        return quoted(value)
    return str(value).lower() if name == "Flag__c" else str(value)


def compare(operator: str, left: Any, right: Any) -> bool:
    """Compare as SOQL does: null is equal to itself, and in no order."""
    left, right = folded(left), folded(right)
    if operator in {"=", "!="}:
        return bool((left == right) == (operator == "="))
    if left is None or right is None:
        return False
    results = {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}
    return bool(results[operator])


@st.composite
def comparisons(draw: st.DrawFn) -> Asked:
    """Draw ``field operator value``."""
    name = draw(st.sampled_from(sorted(KINDS)))
    value = draw(values[name] if name == "Flag__c" else st.none() | values[name])
    ordered = sorted(ORDERED) if name in {"Number__c", "Day__c", "Time__c"} else []
    operator = draw(st.sampled_from(["=", "!=", *ordered]))
    return Asked(
        f"{name} {operator} {literal(name, value)}",
        lambda row: compare(operator, value_of(row, name), value),
    )


@st.composite
def memberships(draw: st.DrawFn) -> Asked:
    """Draw ``field IN (…)``."""
    name = draw(st.sampled_from(["Text__c", "Number__c", "Day__c"]))
    listed = draw(st.lists(st.none() | values[name], min_size=1, max_size=3))
    negated = draw(st.booleans())
    inside = ", ".join(literal(name, value) for value in listed)
    known = [folded(value) for value in listed]
    return Asked(
        f"{name} {'NOT IN' if negated else 'IN'} ({inside})",
        lambda row: (folded(value_of(row, name)) in known) != negated,
    )


@st.composite
def likenesses(draw: st.DrawFn) -> Asked:
    """Draw ``field LIKE 'a%'``, wildcards escaped or not; null is like nothing."""
    pieces = draw(st.lists(st.sampled_from(["a", "B", "%", "_", "\\%", "\\_", "\\\\", "\\'"])))
    meanings = {"%": ".*", "_": "."}
    pattern = "".join(meanings.get(each, re.escape(each.removeprefix("\\"))) for each in pieces)
    expression = re.compile(pattern, re.IGNORECASE | re.ASCII | re.DOTALL)
    return Asked(
        f"Text__c LIKE '{''.join(pieces)}'",
        lambda row: "Text__c" in row and expression.fullmatch(row["Text__c"]) is not None,
    )


def negation(asked: Asked) -> Asked:
    """Say the opposite."""
    return Asked(f"(NOT {asked.soql})", lambda row: not asked.holds(row))


def joined(asked: list[Asked], word: str, every: Callable[[Any], bool]) -> Asked:
    """Join conditions by a word."""
    inside = f" {word} ".join(each.soql for each in asked)
    return Asked(f"({inside})", lambda row: every(each.holds(row) for each in asked))


def larger(smaller: st.SearchStrategy[Asked]) -> st.SearchStrategy[Asked]:
    """Make conditions of conditions."""
    several = st.lists(smaller, min_size=2, max_size=3)
    return st.one_of(
        smaller.map(negation),
        several.map(lambda asked: joined(asked, "AND", all)),
        several.map(lambda asked: joined(asked, "or", any)),
    )


conditions = st.recursive(comparisons() | memberships() | likenesses(), larger, max_leaves=6)


@pytest.fixture
def state(make_org: Callable[[Seed], Org]) -> State:
    """Give an org with an object that has a field of each type."""
    definitions = [
        Definition(system=System.SALESFORCE, object="Thing__c", name=name, type=kind)
        for name, kind in KINDS.items()
    ]
    return make_org(Seed(definitions=definitions)).sandbox.state


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(known=st.lists(rows, max_size=5), asked=conditions)
def test_sql_finds_what_soql_says(state: State, known: list[Row], asked: Asked) -> None:
    """The rows that a condition finds are those that it holds for, in the order of ids."""
    with state.change() as connection:
        connection.execute("DELETE FROM record WHERE object = 'Thing__c'").close()
        for number, row in enumerate(known):
            put_record(state, thing(number, row))
    found = find_ids(state, compiled(state, f"SELECT Id FROM Thing__c WHERE {asked.soql}"))
    assert found == [thing(number, row).id for number, row in enumerate(known) if asked.holds(row)]


def thing(number: int, row: Row) -> Record:
    """Make a record of a row."""
    return Record(
        id=f"a0000000000000{number}AAA",
        object="Thing__c",
        values=row,
        created_at="2026-01-01T00:00:00.000Z",
        updated_at="2026-01-01T00:00:00.000Z",
    )
