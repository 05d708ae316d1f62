"""Pages of a pull wait in the workspace, with the records that they name."""

from crmadmin.core.definitions import Definition, System
from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.report import Mode
from crmadmin.store.database import Database
from crmadmin.store.loading.removing import keep_properties, remove_records
from crmadmin.store.pull_records import (
    count_expected,
    expected_ids,
    mark_records,
    unknown_ids,
)
from crmadmin.store.pulls import (
    PullPage,
    add_page,
    begin_pull,
    drop_pull,
    read_pages,
    read_steps,
    unfinished_pull,
)
from crmadmin.store.records import define_object, load_table

EMAIL = Definition(system=System.HUBSPOT, object="contacts", name="email")
SIZE = Definition(system=System.HUBSPOT, object="contacts", name="size", type="number")


def begun(database: Database) -> int:
    """Begin a pull of a portal."""
    with database.writing() as connection:
        return begin_pull(connection, System.HUBSPOT, "1", started_at="2026-01-01", request="{}")


def with_contacts(database: Database, *ids: str) -> None:
    """Make contacts."""
    with database.writing() as connection:
        table = define_object(connection, System.HUBSPOT, "contacts", (EMAIL, SIZE))
        connection.execute(table.table.insert(), [{"hs_object_id": each} for each in ids])


def mark(database: Database, pull_id: int, what: Mark, *ids: str) -> None:
    """Mark contacts."""
    with database.writing() as connection:
        mark_records(connection, pull_id, "contacts", ids, what)


def test_pages_come_back_in_their_order(database: Database) -> None:
    """A step goes on where its last page says; its rows, calls and total are told."""
    pull_id = begun(database)
    for number, goes_on in enumerate(("a", "b", None)):
        page = PullPage(
            step="records:contacts",
            sequence=number,
            body={"results": [number]},
            rows=10,
            next=goes_on,
            total=30 if number == 0 else None,
            calls=2,
        )
        with database.writing() as connection:
            add_page(connection, pull_id, page)
    with database.reading() as connection:
        state = read_steps(connection, pull_id)["records:contacts"]
        bodies = list(read_pages(connection, pull_id, "records:contacts"))
    assert (state.pages, state.rows, state.total, state.calls, state.done) == (3, 30, 30, 6, True)
    assert bodies == [{"results": [0]}, {"results": [1]}, {"results": [2]}]


def test_what_will_be_there_is_known_before_settling(database: Database) -> None:
    """Of an incremental pull: what is stored, without the gone, with the new."""
    with_contacts(database, "1", "2", "3")
    pull_id = begun(database)
    mark(database, pull_id, Mark.THERE, "3", "4", "5")
    mark(database, pull_id, Mark.GONE, "1", "5")
    with database.reading() as connection:
        arguments = (connection, pull_id, System.HUBSPOT, "contacts")
        assert expected_ids(*arguments, Mode.CHANGED, after="") == ["2", "3", "4"]
        assert expected_ids(*arguments, Mode.CHANGED, after="2") == ["3", "4"]
        assert count_expected(*arguments, Mode.CHANGED) == 3
        assert expected_ids(*arguments, Mode.FULL, after="") == ["3", "4"]
        assert unknown_ids(*arguments, ["2", "4", "5", "6"]) == ["5", "6"]


def test_gone_records_take_their_associations_along(database: Database) -> None:
    """Their history stays, records and associations of others too."""
    with_contacts(database, "1", "2")
    pull_id = begun(database)
    mark(database, pull_id, Mark.GONE, "1")
    with database.writing() as connection:
        for one, other in (("1", "2"), ("2", "1"), ("2", "2")):
            connection.exec_driver_sql(
                "INSERT INTO association VALUES ('contacts', 'contacts', ?, ?, 'X', 1)",
                (one, other),
            )
        table = load_table(connection, System.HUBSPOT, "contacts")
        assert table is not None
        assert remove_records(connection, table, pull_id, Mode.CHANGED) == 1
        left = connection.exec_driver_sql("SELECT from_id, to_id FROM association").all()
        ids = connection.exec_driver_sql("SELECT hs_object_id FROM hubspot_contacts").all()
    assert [tuple(row) for row in left] == [("2", "2")]
    assert [tuple(row) for row in ids] == [("2",)]


def test_lost_properties_go_with_their_keys(database: Database) -> None:
    """Columns of a property that the portal no longer has are dropped."""
    with_contacts(database, "1")
    with database.writing() as connection:
        assert keep_properties(connection, System.HUBSPOT, "contacts", {"email"}) == 1
        table = load_table(connection, System.HUBSPOT, "contacts")
        columns = connection.exec_driver_sql("PRAGMA table_info(hubspot_contacts)").all()
    assert table is not None
    assert set(table.definitions) == {"hs_object_id", "email"}
    assert not {"size", "size#key"} & {row.name for row in columns}


def test_a_dropped_pull_leaves_nothing(database: Database) -> None:
    """Neither pages nor marks nor the pull itself."""
    pull_id = begun(database)
    mark(database, pull_id, Mark.THERE, "1")
    with database.writing() as connection:
        add_page(connection, pull_id, PullPage(step="owners:", sequence=0, body={}))
        drop_pull(connection, pull_id)
    with database.reading() as connection:
        assert unfinished_pull(connection, System.HUBSPOT) is None
        assert connection.exec_driver_sql("SELECT count(*) FROM pull_page").scalar() == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM pull_record").scalar() == 0
