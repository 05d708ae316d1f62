"""Facts are added where they are new, or replace what a file is the whole of."""

from collections.abc import Sequence

from sqlalchemy import Connection

from crmadmin.core.definitions import System
from crmadmin.core.import_report import Loaded
from crmadmin.core.portal import AssociationType, Owner, Pipeline, RecordList, Stage, User
from crmadmin.store.database import Database
from crmadmin.store.loading import Intake
from crmadmin.store.loading.facts import ASSOCIATIONS, HISTORY, MEMBERSHIPS
from tests.store.loading.tables import NOW, history

TIME, LATER = "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"


def facts(
    connection: Connection, columns: Sequence[str], rows: Sequence[tuple[str | int, ...]]
) -> Loaded:
    """Load facts of the kind that has these columns."""
    loading = Intake(connection, started_at=NOW).facts(columns)
    loading.add(rows)
    if columns is HISTORY:
        return loading.settle_history(System.SALESFORCE, "Lead")
    if columns is ASSOCIATIONS:
        return loading.settle_associations()
    return loading.settle_memberships()


def rows_of(connection: Connection, query: str) -> list[tuple[object, ...]]:
    """Give the rows of a query."""
    return [tuple(row) for row in connection.exec_driver_sql(query)]


def test_history_is_added_once(database: Database) -> None:
    """Blanks are NULL; equal rows, in one file or in the next, are one fact."""
    first = ("1", "Phone", TIME, "+33", "", "", "")
    again = ("1", "Phone", LATER, "", "+33", "", "005")
    with database.writing() as connection:
        assert facts(connection, HISTORY, [first, again, first]) == Loaded(
            read=3, new=2, unchanged=1
        )
        assert facts(connection, HISTORY, [again, first]) == Loaded(read=2, unchanged=2)
        other = ("1", "Phone", TIME, "+44", "", "", "")
        assert facts(connection, HISTORY, [other]).new == 1
        assert [row[:5] for row in history(connection)] == [
            ("1", "Phone", None, "+33", TIME),
            ("1", "Phone", None, "+44", TIME),
            ("1", "Phone", "+33", None, LATER),
        ]


def test_associations_of_a_record_are_those_of_the_last_file(database: Database) -> None:
    """A new primary company replaces the old one; other records keep theirs."""

    def link(contact: str, company: str, type_id: int) -> tuple[str | int, ...]:
        label = "Primary" if type_id == 1 else ""
        return ("contacts", contact, "companies", company, "HUBSPOT_DEFINED", type_id, label)

    with database.writing() as connection:
        loaded = facts(
            connection, ASSOCIATIONS, [link("1", "a", 1), link("1", "a", 279), link("2", "a", 279)]
        )
        assert loaded == Loaded(read=3, new=3)
        newer = [link("1", "b", 1), link("1", "b", 279), link("1", "a", 279)]
        assert facts(connection, ASSOCIATIONS, newer) == Loaded(
            read=3, new=2, unchanged=1, removed=1
        )
        assert facts(connection, ASSOCIATIONS, newer) == Loaded(read=3, unchanged=3)
        query = "SELECT from_id, to_id, type_id FROM association ORDER BY 1, 2, 3"
        assert rows_of(connection, query) == [
            ("1", "a", 279),
            ("1", "b", 1),
            ("1", "b", 279),
            ("2", "a", 279),
        ]
        types = "SELECT type_id, label FROM association_type ORDER BY 1"
        assert rows_of(connection, types) == [(1, "Primary"), (279, None)]


def test_members_of_a_list_are_those_of_the_last_file(database: Database) -> None:
    """Lists that the file does not name keep their members."""
    with database.writing() as connection:
        facts(connection, MEMBERSHIPS, [("101", "1"), ("101", "2"), ("102", "1")])
        loaded = facts(connection, MEMBERSHIPS, [("101", "2"), ("101", "3"), ("101", "3")])
        assert loaded == Loaded(read=3, new=1, unchanged=2, removed=1)
        query = "SELECT list_id, record_id FROM list_membership ORDER BY 1, 2"
        assert rows_of(connection, query) == [("101", "2"), ("101", "3"), ("102", "1")]


def test_people_lists_and_pipelines_are_written_by_id(database: Database) -> None:
    """New, changed and unchanged are told apart; repeated ids count once."""
    ada = Owner(owner_id="1", first_name=" Ada", last_name="B", email="A@b.c")
    with database.writing() as connection:
        intake = Intake(connection, started_at=NOW)
        assert intake.load_owners([ada, ada]) == Loaded(read=2, new=1, repeated=1)
        other = Owner(owner_id="1", first_name="Eve", last_name="B", email="A@b.c")
        assert intake.load_owners([other]) == Loaded(read=1, changed=1)
        assert intake.load_owners([other]) == Loaded(read=1, unchanged=1)
        assert intake.owners() == (other,)
        assert rows_of(connection, "SELECT identity FROM owner") == [("eve|b|a@b.c",)]
        assert intake.load_users([User(user_id="u", email="A@b.c", active=False)]).new == 1
        assert rows_of(connection, 'SELECT active, identity FROM "user"') == [(0, "||a@b.c")]
        assert intake.load_lists([RecordList(list_id="1", name="MQL", size=3)]).new == 1


def test_pipelines_of_an_object_are_those_of_the_last_file(database: Database) -> None:
    """A deleted stage is gone; other objects keep theirs."""

    def pipeline(name: str, *stages: str) -> Pipeline:
        rows = tuple(Stage(stage_id=s, label=s, position=p) for p, s in enumerate(stages))
        return Pipeline(object=name, pipeline_id="p", label="P", position=0, stages=rows)

    with database.writing() as connection:
        intake = Intake(connection, started_at=NOW)
        intake.load_pipelines("deals", [pipeline("deals", "a", "b")])
        intake.load_pipelines("leads", [pipeline("leads", "c")])
        assert intake.load_pipelines("deals", [pipeline("deals", "b")]).unchanged == 1
        stages = rows_of(connection, "SELECT object, stage_id FROM pipeline_stage ORDER BY 1")
        assert stages == [("deals", "b"), ("leads", "c")]
        assert {each.object for each in intake.pipelines()} == {"deals", "leads"}


def test_a_label_that_records_carry_outlives_its_declaration(database: Database) -> None:
    """Types that a newer answer lacks go, unless a record has one."""

    def kind(type_id: int) -> AssociationType:
        return AssociationType(
            from_object="contacts", to_object="companies", category="USER_DEFINED", type_id=type_id
        )

    carried = ("contacts", "1", "companies", "2", "USER_DEFINED", 22, "")
    with database.writing() as connection:
        facts(connection, ASSOCIATIONS, [carried])
        intake = Intake(connection, started_at=NOW)
        intake.load_association_types("contacts", "companies", [kind(21), kind(22)])
        loaded = intake.load_association_types("contacts", "companies", [kind(23)])
        assert (loaded.new, loaded.removed) == (1, 1)
        types = rows_of(connection, "SELECT type_id FROM association_type ORDER BY 1")
        assert types == [(22,), (23,)]


def test_a_label_that_the_portal_deleted_is_taken_from_records(database: Database) -> None:
    """Where a portal lists all its types, nothing carries one that is not among them."""
    carried = [
        ("contacts", "1", "companies", "2", "USER_DEFINED", 21, ""),
        ("contacts", "1", "companies", "2", "USER_DEFINED", 22, ""),
        ("contacts", "1", "companies", "2", "HUBSPOT_DEFINED", 279, ""),
        ("companies", "2", "contacts", "1", "USER_DEFINED", 22, ""),
    ]
    kept = AssociationType(
        from_object="contacts", to_object="companies", category="USER_DEFINED", type_id=21
    )
    with database.writing() as connection:
        facts(connection, ASSOCIATIONS, carried)
        intake = Intake(connection, started_at=NOW)
        intake.load_association_types("contacts", "companies", [kept], whole=True)
        left = rows_of(connection, "SELECT from_object, type_id FROM association ORDER BY 1, 2")
    assert left == [("companies", 22), ("contacts", 21), ("contacts", 279)]
