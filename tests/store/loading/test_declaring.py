"""Properties declared after their values were stored."""

from collections.abc import Mapping

from sqlalchemy import Connection

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.sync.canonical import key_of, wire_of
from crmadmin.store.database import Database
from crmadmin.store.loading import Intake
from crmadmin.store.loading.declaring import Convert
from tests.store.loading.tables import (
    HUBSPOT,
    ID,
    LATER,
    NOW,
    contact,
    contacts,
    history,
    load,
)


def declare(connection: Connection, *definitions: Definition) -> list[str]:
    """Declare properties and recompute what needs it; give the names of these."""
    intake = Intake(connection, started_at=LATER)
    table, stale = intake.declare(HUBSPOT, "contacts", definitions)
    converts: Mapping[str, Convert] = {each.name: _convert(each) for each in stale}
    intake.recompute(table, converts)
    return [each.name for each in stale]


def _convert(definition: Definition) -> Convert:
    def convert(text: str) -> tuple[str | None, str | None]:
        wire = wire_of(definition.kind, text, definition.system)
        return wire or None, key_of(definition.kind, wire)

    return convert


def columns_of(connection: Connection) -> list[str]:
    """Name the columns of the wide table."""
    rows = connection.exec_driver_sql("PRAGMA table_info(hubspot_contacts)")
    return [row[1] for row in rows]


def test_values_get_their_keys_when_their_kind_becomes_known(database: Database) -> None:
    """As if the property list had come first; blanks included."""
    guessed = contact("score", declared=False)
    with database.writing() as connection:
        load(connection, [ID, guessed], [["1", "1,200.50"], ["2", ""], ["3", "many"]])
        assert declare(connection, contact("score", "number")) == ["score"]
        assert contacts(connection, 'score, "score#key"') == [
            ("1200.50", "1200.5"),
            (None, None),
            ("many", "?many"),
        ]
        assert history(connection) == []


def test_declaring_the_same_again_changes_nothing(database: Database) -> None:
    """Nothing is recomputed."""
    with database.writing() as connection:
        load(connection, [ID, contact("score", "number")], [["1", "5", "5"]])
        assert declare(connection, contact("score", "number")) == []


def test_kinds_may_change_between_those_with_keys(database: Database) -> None:
    """A boolean's key is never blank, a number's may be: the column is made anew."""
    with database.writing() as connection:
        load(connection, [ID, contact("flag", "number")], [["1", "1", "1"], ["2", "", None]])
        declare(connection, contact("flag", "bool"))
        assert contacts(connection, '"flag#key"') == [("true",), ("false",)]
        declare(connection, contact("flag", "number"))
        assert contacts(connection, 'flag, "flag#key"') == [("true", "?true"), (None, None)]
        declare(connection, contact("flag"))
        assert "flag#key" not in columns_of(connection)


def test_a_column_in_other_letter_case_takes_the_declared_name(database: Database) -> None:
    """With its values, its options and its history."""
    with database.writing() as connection:
        load(connection, [ID, contact("SCORE__C", declared=False)], [["1", "5.0"]])
        load(connection, [ID, contact("SCORE__C", declared=False)], [["1", "6.0"]], at=LATER)
        assert declare(connection, contact("Score__c", "number")) == ["Score__c"]
        assert contacts(connection, '"Score__c", "Score__c#key"') == [("6.0", "6")]
        assert "SCORE__C" not in columns_of(connection)
        assert [row[1] for row in history(connection)] == ["Score__c"]
        names = [
            each.name
            for each in Intake(connection, started_at=NOW).definitions(System.HUBSPOT, "contacts")
        ]
        assert names == ["hs_object_id", "Score__c"]


def test_a_column_under_its_label_takes_the_declared_name(database: Database) -> None:
    """Labels are compared as people write them."""
    score = Definition(
        system=HUBSPOT,
        object="contacts",
        name="score_custom",
        label="Score d'engagement",
        type="number",
        options=(Option(value="x", label="x"),),
    )
    with database.writing() as connection:
        load(connection, [ID, contact("Score d’Engagement", declared=False)], [["1", "5.0"]])
        assert declare(connection, score) == ["score_custom"]
        assert contacts(connection, '"score_custom#key"') == [("5",)]


def test_a_declared_property_is_not_undone_by_a_file(database: Database) -> None:
    """A column that a later file brings undeclared keeps its declared kind and key."""
    with database.writing() as connection:
        load(connection, [ID, contact("score", "number")], [["1", "5.0", "5"]])
        assert declare(connection, contact("score", declared=False)) == []
        assert contacts(connection, '"score#key"') == [("5",)]


def test_names_may_hold_any_sign(database: Database) -> None:
    """Quotes, colons and question marks are part of the name."""
    names = ('a "b"', "1:2", "what? :x", "100%s", "it's")
    with database.writing() as connection:
        load(connection, [ID, *(contact(name, declared=False) for name in names)], [["1", *names]])
        declare(connection, *(contact(name, "number") for name in names))
        quoted = ", ".join('"' + name.replace('"', '""') + '#key"' for name in names)
        assert contacts(connection, quoted) == [tuple(f"?{name}" for name in names)]
