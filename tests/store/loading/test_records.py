"""Records are inserted once, then merged by id."""

import sqlite3
from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.import_report import Loaded
from crmadmin.core.progress import Cancelled
from crmadmin.core.sync.canonical import key_of
from crmadmin.store.database import Database
from crmadmin.store.loading import Intake
from crmadmin.store.records import load_table
from tests.store.loading.tables import (
    HUBSPOT,
    ID,
    LATER,
    NAME,
    NOW,
    SCORE,
    contact,
    contacts,
    history,
    load,
)

ROWS: list[list[str | None]] = [["1", "Ann", "5.0", "5"], ["2", "", "", None]]
COLUMNS = 'hs_object_id, name, score, "score#key"'


def test_a_first_load_stores_texts_and_keys(database: Database) -> None:
    """An empty text is blank; the id is unique afterwards."""
    with database.writing() as connection:
        assert load(connection, [ID, NAME, SCORE], ROWS) == Loaded(read=2, new=2)
        assert contacts(connection, COLUMNS) == [("1", "Ann", "5.0", "5"), ("2", None, None, None)]
        assert history(connection) == []
        with pytest.raises(Exception, match="UNIQUE"):
            connection.exec_driver_sql("INSERT INTO hubspot_contacts (hs_object_id) VALUES ('1')")


def test_loading_the_same_again_touches_nothing(database: Database) -> None:
    """No row is written, no history."""
    with database.writing() as connection:
        load(connection, [ID, NAME, SCORE], ROWS)
        for event in ("INSERT", "UPDATE", "DELETE"):
            connection.exec_driver_sql(
                f"CREATE TEMP TRIGGER no_{event} BEFORE {event} ON main.hubspot_contacts "
                "BEGIN SELECT RAISE(FAIL, 'touched'); END"
            )
        assert load(connection, [ID, NAME, SCORE], ROWS, at=LATER) == Loaded(read=2, unchanged=2)
        assert history(connection) == []


def test_new_values_replace_old_ones_which_become_history(database: Database) -> None:
    """The history says what each property took, from what, in which import."""
    with database.writing() as connection:
        load(connection, [ID, NAME, SCORE], ROWS)
        newer: list[list[str | None]] = [
            ["2", "Bob", "", None],
            ["1", "", "5", "5"],
            ["3", "Cy", "1", "1"],
        ]
        loaded = load(connection, [ID, NAME, SCORE], newer, at=LATER)
        assert loaded == Loaded(read=3, new=1, changed=2)
        assert contacts(connection, COLUMNS) == [
            ("1", None, "5", "5"),
            ("2", "Bob", None, None),
            ("3", "Cy", "1", "1"),
        ]
        assert history(connection) == [
            ("2", "name", None, "Bob", LATER, "IMPORT_REPLACED", 2),
            ("1", "name", "Ann", None, LATER, "IMPORT_REPLACED", 2),
        ]


def test_a_property_that_the_file_lacks_keeps_its_values(database: Database) -> None:
    """A blank cell clears, an absent column does not."""
    with database.writing() as connection:
        load(connection, [ID, NAME, SCORE], ROWS)
        assert load(connection, [ID, SCORE], [["1", "", None]], at=LATER).changed == 1
        assert contacts(connection, COLUMNS)[0] == ("1", "Ann", None, None)


def test_a_property_without_any_value_has_no_past(database: Database) -> None:
    """Its first values are no changes, those of other properties still are."""
    with database.writing() as connection:
        load(connection, [ID, NAME], [["1", "Ann"]])
        load(connection, [ID, NAME, SCORE], [["1", "Bea", "7", "7"]], at=LATER)
        assert [row[1] for row in history(connection)] == ["name"]


def test_the_last_of_repeated_ids_counts(database: Database) -> None:
    """In a first load and in a later one, also from batch to batch."""
    rows: tuple[list[list[str | None]], ...] = (
        [["1", "a"], ["2", "b"], ["1", "c"]],
        [["1", "d"], ["3", "e"]],
    )
    with database.writing() as connection:
        loaded = load(connection, [ID, NAME], *rows)
        expected = [("1", "d"), ("2", "b"), ("3", "e")]
        assert contacts(connection, "hs_object_id, name") == expected
        assert loaded == Loaded(read=5, new=3, repeated=2, repeated_ids=("1",))
        loaded = load(connection, [ID, NAME], *rows, at=LATER)
        assert loaded == Loaded(read=5, unchanged=3, repeated=2, repeated_ids=("1",))
        assert contacts(connection, "hs_object_id, name") == expected
        assert history(connection) == []


def test_booleans_are_never_blank(database: Database) -> None:
    """Of records whose file lacks the property, too (D24)."""
    flag = contact("flag", "bool")
    with database.writing() as connection:
        load(connection, [ID, flag], [["1", "true", "true"], ["2", "", "false"]])
        load(connection, [ID], [["3"]])
        assert contacts(connection, '"flag#key"') == [("true",), ("false",), ("false",)]


def test_many_rows_and_columns_go_in(database: Database) -> None:
    """More values than one statement may carry, names that need quoting."""
    names = [f'column "{number}": 100%' for number in range(300)]
    properties = [ID, *(contact(name, "number") for name in names)]
    rows: list[list[str | None]] = [
        [f"{row:04}", *["1"] * len(names), *["1"] * len(names)] for row in range(501)
    ]
    with database.writing() as connection:
        assert load(connection, properties, rows[:500], rows[500:]).new == 501
        rows[7][5] = "2"
        rows[7][305] = "2"
        assert load(connection, properties, rows, at=LATER).changed == 1
        assert len(history(connection)) == 1


def test_indexes_are_back_after_a_first_load(database: Database) -> None:
    """A load into the empty table makes them last; a second load finds them."""
    email = contact("email")
    with database.writing() as connection:
        load(connection, [ID, email], [["1", "A@b.c", "a@b.c"]])
        indexed = [
            row[0]
            for row in connection.exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'index' "
                "AND tbl_name = 'hubspot_contacts' ORDER BY 1"
            )
        ]
        assert indexed == ["ix_hubspot_contacts_email_key", "ix_hubspot_contacts_hs_object_id"]
        table = load_table(connection, HUBSPOT, "contacts")
        assert table is not None
        assert {index.name for index in table.table.indexes} == set(indexed)


def test_what_fails_while_storing_reaches_the_caller(database: Database) -> None:
    """A row of the wrong width is an error of the caller, not silently lost."""
    with database.writing() as connection:
        intake = Intake(connection, started_at=NOW)
        table, _stale = intake.declare(HUBSPOT, "contacts", (ID, NAME))
        with intake.records(table, (ID, NAME)) as loading, pytest.raises(sqlite3.Error):
            loading.add([["1", "a", "surplus"]])
            loading.finish()


def test_storing_stops_when_the_watch_says_so(database: Database) -> None:
    """The transaction is rolled back by its owner; nothing is left."""

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), database.writing() as connection:
        intake = Intake(connection, started_at=NOW)
        table, _stale = intake.declare(HUBSPOT, "contacts", (ID, NAME))
        with intake.watched(stop), intake.records(table, (ID, NAME)) as loading:
            for start in range(0, 100_000, 500):
                loading.add([[str(start + number), "x"] for number in range(500)])
            loading.finish()
    with database.reading() as connection:
        assert load_table(connection, System.HUBSPOT, "contacts") is None


RECORDS = st.dictionaries(
    st.sampled_from(["1", "2", "3", "4"]),
    st.fixed_dictionaries(
        {}, optional={"name": st.sampled_from(["", "a", "b"]), "score": st.sampled_from(["", "1"])}
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files=st.lists(st.tuples(st.sets(st.sampled_from(["name", "score"])), RECORDS), max_size=5))
def test_any_series_of_files_ends_in_what_they_say(
    database: Database, files: list[tuple[set[str], dict[str, dict[str, str]]]]
) -> None:
    """Each file sets the properties that it has, of the records that it has."""
    expected: dict[str, dict[str, str | None]] = {}
    with pytest.raises(Undone), database.writing() as connection:
        load(connection, [ID, NAME, SCORE], [])
        for columns, records in files:
            _load(connection, columns, records)
            for record_id, values in records.items():
                known = expected.setdefault(record_id, {"name": None, "score": None})
                known.update({name: values.get(name) or None for name in columns})
        rows = contacts(connection, "hs_object_id, name, score")
        assert rows == [(key, *expected[key].values()) for key in sorted(expected)]
        raise Undone


class Undone(Exception):  # noqa: N818 - ends an example, is no error
    """Ends a transaction so that the next example finds an empty workspace."""


def _load(
    connection: Connection, columns: set[str], records: Mapping[str, Mapping[str, str]]
) -> None:
    properties = [each for each in (NAME, SCORE) if each.name in columns]
    rows: list[list[str | None]] = []
    for record_id, values in records.items():
        texts = [values.get(each.name, "") for each in properties]
        pairs = zip(properties, texts, strict=True)
        keys = [key_of(each.kind, text) for each, text in pairs if each.kind.has_key]
        rows.append([record_id, *texts, *keys])
    if rows:
        load(connection, [ID, *properties], rows)
