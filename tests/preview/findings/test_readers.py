"""Whom definitions are about: filters that are known, and everybody where one is not."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert, select

from crmadmin.core.associations.enrolment import EVERYBODY, Population, is_met, population_of
from crmadmin.core.associations.findings import Reading
from crmadmin.core.associations.migration import cases
from crmadmin.core.definitions import DEALS, Definition, System
from crmadmin.core.effects.references import Family
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.records.query import Operator
from crmadmin.core.sync.canonical import key_of
from crmadmin.preview.findings.held import HELD, gather_companies
from crmadmin.preview.findings.readers import enrolled, population_condition, read_readers
from crmadmin.store.documents import replace_documents
from crmadmin.store.records import RecordTable, define_object, key_column, load_tables
from tests.effort import examples
from tests.preview.filling import memory_engine

DEFINITIONS = tuple(
    Definition(system=System.HUBSPOT, object=DEALS, name=name, type=of_type, field_type=field)
    for name, of_type, field in (
        ("dealstage", "enumeration", "select"),
        ("topics", "enumeration", "checkbox"),
        ("amount", "number", "number"),
        ("won", "bool", "booleancheckbox"),
        ("dealname", "string", "text"),
    )
)
KNOWN = {each.name: each for each in DEFINITIONS}


def condition(name: str, of_type: str, operator: str, **beside: object) -> Mapping[str, Any]:
    """Make a filter of a property as lists and workflows have it."""
    operation = {"operationType": of_type, "operator": operator, **beside}
    return {"filterType": "PROPERTY", "property": name, "operation": operation}


WON = condition("dealstage", "ENUMERATION", "IS_ANY_OF", values=["won", "renewed"])
LARGE = condition("amount", "NUMBER", "IS_GREATER_THAN", value=1000)
STRANGE = condition("dealname", "STRING", "CONTAINS", values=["x"])


def node(kind: str, *filters: object, branches: tuple[object, ...] = ()) -> Mapping[str, Any]:
    """Make a branch."""
    return {"filterBranchType": kind, "filters": list(filters), "filterBranches": list(branches)}


def listed(branch: Mapping[str, Any]) -> Population:
    """Read whom a list of deals is about."""
    return population_of({"objectTypeId": "0-3", "filterBranch": branch}, KNOWN)


def test_known_filters_tell_exactly_who_is_meant() -> None:
    """One group for each alternative."""
    found = listed(node("OR", branches=(node("AND", WON, LARGE), node("AND", WON))))
    assert found.exact
    assert [[each.property for each in group] for group in found.groups] == [
        ["dealstage", "amount"],
        ["dealstage"],
    ]


def test_a_filter_that_is_not_known_means_at_most() -> None:
    """Beside others it is left out; as an alternative it may be anybody."""
    narrowed = listed(node("AND", WON, STRANGE))
    assert (len(narrowed.groups[0]), narrowed.exact) == (1, False)
    assert listed(node("OR", WON, STRANGE)) == EVERYBODY


@pytest.mark.parametrize(
    "branch",
    [
        node("ASSOCIATION", WON),
        node("AND"),
        node("AND", condition("unheard_of", "NUMBER", "IS_EQUAL_TO", value=1)),
        node("AND", condition("dealstage", "ENUMERATION", "IS_NONE_OF", values=["won"])),
        node("AND", condition("amount", "NUMBER", "IS_EQUAL_TO", value=True)),
        node("AND", {**WON, "filterType": "IN_LIST"}),
        node(
            "AND",
            condition("won", "BOOL", "IS_EQUAL_TO", value=1, includeObjectsWithNoValueSet=True),
        ),
    ],
)
def test_everything_else_may_be_anybody(branch: Mapping[str, Any]) -> None:
    """Rather too many than too few."""
    assert listed(branch) == EVERYBODY


def test_workflows_enrol_by_their_filters_or_by_what_happens() -> None:
    """An event tells nobody beforehand."""
    criteria = {"type": "LIST_BASED", "listFilterBranch": node("AND", WON)}
    assert population_of({"enrollmentCriteria": criteria}, KNOWN).exact
    criteria = {**criteria, "type": "EVENT_BASED"}
    assert population_of({"enrollmentCriteria": criteria}, KNOWN) == EVERYBODY
    assert population_of({"processingType": "MANUAL"}, KNOWN) == EVERYBODY


_FILTERS = st.sampled_from(
    (
        WON,
        LARGE,
        STRANGE,
        condition("topics", "ENUMERATION", "IS_ANY_OF", values=["A", "B"]),
        condition("amount", "NUMBER", "IS_LESS_THAN", value=12.5),
        condition("amount", "NUMBER", "IS_EQUAL_TO", value=811),
        condition("won", "BOOL", "IS_EQUAL_TO", value=True),
        condition("won", "BOOL", "IS_EQUAL_TO", value=False),
        condition("dealname", "ALL_PROPERTY", "IS_KNOWN"),
        condition("amount", "ALL_PROPERTY", "IS_UNKNOWN"),
    )
)
_BRANCHES = st.recursive(
    st.builds(node, st.sampled_from(("AND", "OR", "ASSOCIATION")), _FILTERS, _FILTERS),
    lambda inner: st.builds(
        lambda kind, filters, branches: node(kind, *filters, branches=tuple(branches)),
        st.sampled_from(("AND", "OR")),
        st.lists(_FILTERS, max_size=2),
        st.lists(inner, max_size=3),
    ),
    max_leaves=5,
)
_DEALS = st.fixed_dictionaries(
    {
        "dealstage": st.sampled_from((None, "won", "Won", "lost")),
        "topics": st.sampled_from((None, "A", "C; B", "AB", "C")),
        "amount": st.sampled_from((None, "811", "811.0", "12", "1e4", "many")),
        "won": st.sampled_from((None, "true", "false", "maybe")),
        "dealname": st.sampled_from((None, "x")),
    }
)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give a portal in memory that holds no deal yet."""
    made = memory_engine()
    with made.begin() as connection:
        define_object(connection, System.HUBSPOT, DEALS, DEFINITIONS)
    yield made
    made.dispose()


@settings(max_examples=examples(60))
@given(branch=_BRANCHES, deals=st.lists(_DEALS, max_size=6))
def test_the_same_records_are_meant(
    engine: Engine, branch: Mapping[str, Any], deals: list[dict[str, str | None]]
) -> None:
    """SQL and the rule in Python enrol the same deals."""
    population = listed(branch)
    with engine.connect() as connection:
        tables = load_tables(connection)
        table = tables.get(System.HUBSPOT, DEALS)
        assert table is not None
        values = [_values(table, deal) for deal in deals]
        gather_companies(connection, ())
        for number, (deal, keys) in enumerate(zip(deals, values, strict=True)):
            stored = {"hs_object_id": str(number), **deal}
            stored |= {key_column(n): k for n, (_t, k) in keys.items() if KNOWN[n].kind.has_key}
            connection.execute(insert(table.table).values(stored))
            held = {"object": DEALS, "record": str(number), "company": "7", "is_primary": 0}
            connection.execute(insert(HELD).values(held))
        condition = population_condition(tables, DEALS, population)
        found = select(HELD.c.record)
        found = found if condition is None else found.where(condition)
        assert set(connection.scalars(found)) == {
            str(number) for number, keys in enumerate(values) if is_met(population, KNOWN, keys)
        }
        connection.rollback()


def _values(
    table: RecordTable, deal: Mapping[str, str | None]
) -> dict[str, tuple[str | None, str | None]]:
    return {name: (text, key_of(table.definitions[name].kind, text)) for name, text in deal.items()}


def test_readers_are_read_out_of_documents(engine: Engine) -> None:
    """A workflow that reads no company is none; a list cannot be switched off."""
    source = {"type": "ASSOCIATION", "objectTypeId": "0-2"}
    criteria = {"type": "LIST_BASED", "listFilterBranch": node("AND", WON)}
    with engine.connect() as connection:
        _document(connection, "list", {"objectTypeId": "0-1", "filterBranch": {"x": source}})
        _document(
            connection,
            "workflow",
            {"objectTypeId": "0-3", "isEnabled": False},
            {"objectTypeId": "0-3", "isEnabled": False, "dataSources": [source]}
            | {"enrollmentCriteria": criteria},
        )
        of_contacts, of_deals = read_readers(connection)
        assert (of_contacts.reader.family, of_contacts.reader.enabled) == (Family.LIST, None)
        assert (of_deals.reader.id, of_deals.reader.enabled) == ("1", False)
        assert [place.reading for place in of_deals.reader.places] == [Reading.PRIMARY]
        (case,) = cases(of_deals.reader)
        condition, exact = enrolled(load_tables(connection), case, of_deals.body)
        assert exact
        assert condition is not None
        connection.rollback()


def _document(connection: Connection, kind: str, *bodies: Mapping[str, Any]) -> None:
    documents = [
        AccountDocument(system=System.HUBSPOT, kind=kind, document_id=str(number), body=body)
        for number, body in enumerate(bodies)
    ]
    replace_documents(connection, System.HUBSPOT, kind, documents)


def test_operators_stand_for_what_they_say() -> None:
    """A filter on a value that is known and one on none."""
    known = listed(node("AND", condition("dealname", "ALL_PROPERTY", "IS_KNOWN")))
    assert known.groups[0][0].operator is Operator.NOT_BLANK
