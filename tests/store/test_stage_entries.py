"""Entries into stages are what history tells, however it came in."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, select

from crmadmin.core.definitions import Definition, System
from crmadmin.models import HistoryRow, StageEntryRow
from crmadmin.services.importing import import_files
from crmadmin.store.connections import APPLICATION_ID, Access, connect
from crmadmin.store.database import Database
from crmadmin.store.files import private_file
from crmadmin.store.loading import Intake
from crmadmin.store.records import define_object
from crmadmin.store.stage_entries import enter_all_stages, enter_stages, newest_history
from crmadmin.store.upgrade import CURRENT, Schema, migrate
from tests.effort import examples
from tests.preview.filling import memory_engine

CUSTOM = "2-77"
OBJECTS = ("leads", "deals", "tickets", CUSTOM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A row of history."""

    object: str
    record_id: str
    property: str
    changed_at: str
    value: str | None
    system: str = "hubspot"
    import_id: int | None = None

    def row(self) -> dict[str, str | int | None]:
        """Give the row as it is stored."""
        own = ("object", "record_id", "property", "changed_at", "value", "system", "import_id")
        return {name: getattr(self, name) for name in own} | {
            "old_value": None,
            "source_type": "CRM_UI",
            "source_user_id": self.changed_at[-1],
        }


class Entry(NamedTuple):
    """What is kept of an entry, the number of it among the record's left out."""

    object: str
    record_id: str
    from_stage: str | None
    to_stage: str
    entered_at: str
    source_user_id: str


TOLD = st.builds(
    Told,
    object=st.sampled_from(OBJECTS),
    record_id=st.sampled_from(("1", "2", "3")),
    property=st.sampled_from(("hs_pipeline_stage", "dealstage", "hubspot_owner_id")),
    changed_at=st.integers(0, 5).map("2026-01-0{}".format),
    value=st.sampled_from(("new", "met", "won", None)),
    system=st.sampled_from(("hubspot", "hubspot", "hubspot", "salesforce")),
    import_id=st.sampled_from((None, None, None, 1)),
)


def recomputed(told: Iterable[Told]) -> list[Entry]:
    """Say in plain Python what all of history makes."""
    counting = [
        each
        for each in told
        if each.system == "hubspot"
        and each.import_id is None
        and each.value is not None
        and each.property == ("dealstage" if each.object == "deals" else "hs_pipeline_stage")
    ]
    found = []
    in_order = sorted(counting, key=lambda each: (each.object, each.record_id, each.changed_at))
    for (name, record_id), rows in groupby(
        in_order, key=lambda each: (each.object, each.record_id)
    ):
        before: str | None = None
        for row in rows:
            if row.value is not None and row.value != before:
                moment = row.changed_at
                found.append(Entry(name, record_id, before, row.value, moment, moment[-1]))
            before = row.value
    return found


def stored(connection: Connection) -> list[Entry]:
    """Read the entries in the order of their numbers."""
    row = StageEntryRow.__table__.c
    query = select(*(row[name] for name in Entry._fields)).order_by(
        row.object, row.record_id, row.entry_id
    )
    return [Entry(*each) for each in connection.execute(query)]


@settings(max_examples=examples(50))
@given(st.lists(st.lists(TOLD, max_size=12), max_size=4))
def test_entries_that_grow_are_those_made_anew(chunks: list[list[Told]]) -> None:
    """Import by import, each record has the entries that all of its history makes."""
    with memory_engine().begin() as connection:
        stage = Definition(system=System.HUBSPOT, object=CUSTOM, name="hs_pipeline_stage")
        define_object(connection, System.HUBSPOT, CUSTOM, [stage])
        for chunk in chunks:
            newest = newest_history(connection)
            if chunk:
                connection.execute(insert(HistoryRow), [each.row() for each in chunk])
            enter_stages(connection, since=newest)
        expected = recomputed(each for chunk in chunks for each in chunk)
        assert stored(connection) == expected
        for name in OBJECTS:
            enter_all_stages(connection, name)
        assert stored(connection) == expected


def test_what_was_told_long_ago_comes_late(database: Database) -> None:
    """An entry between two others changes what both of them are: both are made anew."""
    with database.writing() as connection:
        for moment, value in (("1", "new"), ("3", "won"), ("2", "met")):
            newest = newest_history(connection)
            told = Told(
                object="leads",
                record_id="9",
                property="hs_pipeline_stage",
                changed_at=moment,
                value=value,
            )
            connection.execute(insert(HistoryRow), [told.row()])
            enter_stages(connection, since=newest)
        ways = [(each.from_stage, each.to_stage) for each in stored(connection)]
    assert ways == [(None, "new"), ("new", "met"), ("met", "won")]


def test_history_that_came_under_a_label_counts_once_it_is_declared(database: Database) -> None:
    """A file may name the property by its label; its list of properties may come afterwards."""
    label = "Lead pipeline stage"
    with database.writing() as connection:
        orphan = Definition(system=System.HUBSPOT, object="leads", name=label, declared=False)
        define_object(connection, System.HUBSPOT, "leads", [orphan])
        told = Told(
            object="leads", record_id="9", property=label, changed_at="2026-01-01", value="new"
        )
        connection.execute(insert(HistoryRow), [told.row()])
        enter_stages(connection, since=0)
        assert not stored(connection)
        stage = Definition(
            system=System.HUBSPOT, object="leads", name="hs_pipeline_stage", label=label
        )
        Intake(connection, started_at="2026-02-01").declare(System.HUBSPOT, "leads", [stage])
        assert [each.to_stage for each in stored(connection)] == ["new"]


@pytest.mark.parametrize("version", range(1, CURRENT.version))
def test_an_older_workspace_gets_the_entries_of_its_history(tmp_path: Path, version: int) -> None:
    """Once, when it is upgraded; what is told later is added as ever."""
    path = tmp_path / "old.crmadmin"
    private_file(path)
    connection = connect(path, Access.WRITE)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    migrate(path, Schema(version=version, migrations=CURRENT.migrations))
    told = [
        Told(object=name, record_id="1", property=field, changed_at=str(moment), value=value)
        for name in OBJECTS
        for field in ("hs_pipeline_stage", "dealstage")
        for moment, value in enumerate(("new", None, "new", "won", "new"))
    ]
    connection = connect(path, Access.WRITE)
    for each in told:
        row = each.row()
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        connection.execute(f"INSERT INTO history ({names}) VALUES ({marks})", row)  # noqa: S608
    connection.close()
    with Database.open(path) as database, database.reading() as reading:
        assert stored(reading) == recomputed(told)


def test_files_bring_entries_with_their_history(database: Database, tmp_path: Path) -> None:
    """An import of property history fills them."""
    history = tmp_path / "hubspot" / "leads_history.csv"
    history.parent.mkdir()
    history.write_text(
        "record_id,property,value,timestamp,source_type,source_user_id\n"
        "7,hs_pipeline_stage,new-stage-id,2026-01-01T10:00:00Z,CRM_UI,5\n"
        "7,hs_pipeline_stage,qualified-stage-id,2026-01-02T10:00:00Z,CRM_UI,5\n",
        encoding="utf-8",
    )
    import_files(database, [history], object_name="leads")
    with database.reading() as connection:
        assert [each.to_stage for each in stored(connection)] == [
            "new-stage-id",
            "qualified-stage-id",
        ]
