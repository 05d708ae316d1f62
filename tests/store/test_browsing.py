"""Records in pages: order, filters, search."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert

from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Progress, unwatched
from crmadmin.core.records.query import Filter, Operator, RecordQuery, RecordValue, Sort
from crmadmin.models import OwnerRow
from crmadmin.store.browsing import (
    first_rows,
    number_rows,
    read_columns,
    read_rows,
)
from crmadmin.store.records import RecordTable, load_tables
from tests.store.people import make_contacts, open_connection

NAMES = ("email", "firstname", "score", "born", "seen", "optout", "stage", "interests")


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Give an empty workspace."""
    with open_connection() as opened:
        yield opened


def ask(**given: object) -> RecordQuery:
    """Ask for contacts."""
    return RecordQuery(
        **{"system": System.HUBSPOT, "object": "contacts", "columns": NAMES, **given}  # type: ignore[arg-type]  # fields by name
    )


def contacts(connection: Connection) -> RecordTable:
    """Give the contacts' table."""
    table = load_tables(connection).get(System.HUBSPOT, "contacts")
    assert table is not None
    return table


def ids(connection: Connection, query: RecordQuery) -> list[str]:
    """List the ids of a query in order."""
    rows = number_rows(connection, contacts(connection), query, unwatched)
    return [record.id for record in read_rows(connection, contacts(connection), query, rows)]


def sorted_ids(connection: Connection, name: str, *, descending: bool = False) -> list[str]:
    """List all ids in the order of a property."""
    return ids(connection, ask(sort=Sort(property=name, descending=descending)))


def filtered(connection: Connection, name: str, operator: Operator, *values: str) -> list[str]:
    """List the ids that pass one filter."""
    return ids(connection, ask(filters=(Filter(property=name, operator=operator, values=values),)))


def test_numbers_sort_as_numbers_with_blanks_last(connection: Connection) -> None:
    """9 comes before 811.0; unreadable texts and blanks end the list both ways."""
    scores = ["811.0", "9", None, "-3", "n/a"]
    make_contacts(connection, [{"score": score} for score in scores])
    assert sorted_ids(connection, "score") == ["4", "2", "1", "5", "3"]
    assert sorted_ids(connection, "score", descending=True) == ["1", "2", "4", "5", "3"]


def test_texts_sort_without_case_and_accents(connection: Connection) -> None:
    """Élan stands between eagle and ELK."""
    make_contacts(
        connection, [{"firstname": name} for name in ("ELK", "Élan", None, "eagle", "zoo")]
    )
    assert sorted_ids(connection, "firstname") == ["4", "2", "1", "5", "3"]


def test_choices_sort_in_the_order_in_which_they_are_offered(connection: Connection) -> None:
    """The position of the option decides, not its internal value; unknown values follow."""
    stages = ["a_last", "unknown", None, "z_first"]
    make_contacts(connection, [{"stage": stage} for stage in stages])
    assert sorted_ids(connection, "stage") == ["4", "1", "2", "3"]


def test_record_ids_of_hubspot_sort_as_numbers(connection: Connection) -> None:
    """Record 9 comes before record 10."""
    make_contacts(connection, [{"hs_object_id": number} for number in ("10", "9", "100")])
    assert sorted_ids(connection, "hs_object_id") == ["9", "10", "100"]


MOMENTS = st.one_of(
    st.none(), st.datetimes().map(lambda moment: moment.isoformat() + "Z"), st.just("soon")
)


@settings(max_examples=40, deadline=None)
@given(moments=st.lists(MOMENTS, max_size=12), descending=st.booleans())
def test_times_sort_as_python_sorts_their_keys(moments: list[str | None], descending: bool) -> None:
    """The order in SQL is the order of the keys, whatever the values."""
    with open_connection() as connection:
        table = make_contacts(connection, [{"seen": moment} for moment in moments])
        query = ask(sort=Sort(property="seen", descending=descending))
        rows = number_rows(connection, table, query, unwatched)
        values = [record.value("seen") for record in read_rows(connection, table, query, rows)]
        good = [value.key or "" for value in values if value and not value.unparsed]
        assert good == sorted(good, reverse=descending)
        ends = [0 if v and not v.unparsed else 1 if v else 2 for v in values]
        assert ends == sorted(ends)


def test_search_ignores_case_and_accents_on_both_sides(connection: Connection) -> None:
    """Both "elo" and "ÉLO" find Élodie and ELODIE, and nothing else."""
    make_contacts(
        connection, [{"firstname": name} for name in ("Élodie", "ELODIE", "Eldorado", None)]
    )
    assert ids(connection, ask(search="elo")) == ["1", "2"]
    assert ids(connection, ask(search=" ÉLO ")) == ["1", "2"]


def test_search_takes_wildcards_literally(connection: Connection) -> None:
    """Signs that SQL patterns give a meaning are only signs here."""
    names = ["50% off", "50x off", "a_b", "axb", "é[1]*", "é1x", "back\\slash"]
    make_contacts(connection, [{"firstname": name} for name in names])
    assert ids(connection, ask(search="50% o")) == ["1"]
    assert ids(connection, ask(search="a_b")) == ["3"]
    assert ids(connection, ask(search="é[1]*")) == ["5"]
    assert ids(connection, ask(search="k\\s")) == ["7"]


def test_search_finds_values_by_the_label_that_is_shown(connection: Connection) -> None:
    """A search for "derniere" finds the stage whose internal value is a_last."""
    make_contacts(connection, [{"stage": "a_last"}, {"stage": "z_first"}])
    assert ids(connection, ask(search="derniere")) == ["1"]


def test_search_looks_only_at_the_columns_shown_and_the_id(connection: Connection) -> None:
    """A hidden column is not searched."""
    make_contacts(connection, [{"hs_object_id": "77", "firstname": "Ada"}])
    assert ids(connection, ask(columns=("email",), search="ada")) == []
    assert ids(connection, ask(columns=("email",), search="77")) == ["77"]


@pytest.mark.parametrize(
    ("name", "operator", "values", "expected"),
    [
        ("firstname", Operator.CONTAINS, ("LOD",), ["1"]),
        ("firstname", Operator.EQUALS, ("elodie",), ["1"]),
        ("firstname", Operator.BLANK, (), ["2", "3"]),
        ("firstname", Operator.NOT_BLANK, (), ["1"]),
        ("email", Operator.EQUALS, (" A@B.ORG",), ["2"]),
        ("score", Operator.EQUALS, ("811",), ["1"]),
        ("score", Operator.GREATER, ("9",), ["1"]),
        ("score", Operator.LESS, ("10",), ["2"]),
        ("score", Operator.BETWEEN, ("9", "811"), ["1", "2"]),
        ("score", Operator.UNPARSED, (), ["3"]),
        ("born", Operator.GREATER, ("1990-01-01",), ["2"]),
        ("born", Operator.BETWEEN, ("1980-05-05", "1980-05-05"), ["1"]),
        ("optout", Operator.EQUALS, ("false",), ["2"]),
        ("optout", Operator.BLANK, (), ["3"]),
        ("stage", Operator.ONE_OF, ("a_last", "z_first"), ["1", "2"]),
        ("interests", Operator.ONE_OF, ("Music", "Chess"), ["1", "2"]),
        ("interests", Operator.ONE_OF, ("Mus",), []),
        ("no such property", Operator.NOT_BLANK, (), []),
    ],
)
def test_filters_compare_by_kind(
    connection: Connection,
    name: str,
    operator: Operator,
    values: tuple[str, ...],
    expected: list[str],
) -> None:
    """Each operator asks what it says of values of that kind."""
    make_contacts(
        connection,
        [
            {"firstname": "Élodie", "score": "811.0", "born": "1980-05-05", "optout": "true",
             "stage": "a_last", "interests": "Music;Art"},
            {"email": "A@b.org", "score": "9", "born": "1999-12-31", "optout": "false",
             "stage": "z_first", "interests": "Chess"},
            {"score": "many", "born": "?"},
        ],
    )  # fmt: skip
    assert filtered(connection, name, operator, *values) == expected


def test_all_filters_hold_at_once(connection: Connection) -> None:
    """Two filters give the records that pass both."""
    make_contacts(connection, [{"score": "1", "firstname": "a"}, {"score": "1"}, {"score": "2"}])
    filters = (
        Filter(property="score", operator=Operator.EQUALS, values=("1",)),
        Filter(property="firstname", operator=Operator.BLANK),
    )
    assert ids(connection, ask(filters=filters)) == ["2"]


def test_natural_order_needs_no_list_until_rows_are_missing(connection: Connection) -> None:
    """Unbroken row numbers are a range; with a gap they are listed."""
    table = make_contacts(connection, [{}, {}, {}])
    assert number_rows(connection, table, ask(), unwatched) == range(1, 4)
    connection.execute(delete(table.table).where(table.table.c.hs_object_id == "2"))
    assert list(number_rows(connection, table, ask(), unwatched)) == [1, 3]


def test_the_first_rows_are_those_of_the_whole_order(connection: Connection) -> None:
    """What is shown at once is not moved by what comes later."""
    table = make_contacts(connection, [{"score": str(number % 7)} for number in range(30)])
    query = ask(sort=Sort(property="score", descending=True))
    whole = list(number_rows(connection, table, query, unwatched))
    assert list(first_rows(connection, table, query, 10, unwatched)) == whole[:10]


def test_values_that_did_not_parse_say_so(connection: Connection) -> None:
    """A value keeps its text beside its key."""
    table = make_contacts(connection, [{"score": "811.0"}, {"score": "many"}])
    first, second = read_rows(connection, table, ask(columns=("score", "email")), [1, 2])
    assert first.value("score") == RecordValue("811.0", "811")
    assert first.value("email") is None
    value = second.value("score")
    assert value is not None
    assert value.unparsed


def test_a_query_stops_when_asked_to(connection: Connection) -> None:
    """A monitor that raises ends the query that runs, and the connection stays usable."""
    table = make_contacts(connection, [{"firstname": f"name {n}"} for n in range(5_000)])

    def stop(_progress: Progress) -> None:
        raise Cancelled

    query = ask(sort=Sort(property="firstname"), search="a")
    with pytest.raises(Cancelled):
        number_rows(connection, table, query, stop)
    assert len(load_tables(connection).all()) == 1


def test_owners_are_called_by_name(connection: Connection) -> None:
    """Ids of owners have labels, in the order of their names."""
    make_contacts(connection, [])
    blank = {"user_id": "", "type": "PERSON", "archived": False, "identity": ""}
    connection.execute(
        insert(OwnerRow),
        [
            {"owner_id": "1", "first_name": "Zoé", "last_name": "B", "email": "", **blank},
            {"owner_id": "2", "first_name": "", "last_name": "", "email": "ann@x", **blank},
        ],
    )
    labels = {
        column.definition.name: column.labels
        for column in read_columns(connection, contacts(connection))
    }
    assert labels["stage"] == {"z_first": "First stage", "a_last": "Dernière"}
    assert list(labels["hubspot_owner_id"].items()) == [("2", "ann@x"), ("1", "Zoé B")]
    assert labels["firstname"] == {}
