"""The history of a workspace: its runs and its audit."""

import json
from pathlib import Path

import pytest

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.errors import Problem
from crmadmin.errors.exporting import CANNOT_WRITE, TOO_MANY_ROWS
from crmadmin.services import history
from crmadmin.services.history import FileFormat, History
from crmadmin.store.audit import add_entries
from crmadmin.store.database import Database
from tests.core.runs.entries import entry

OPTION = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")


@pytest.fixture
def filled(database: Database) -> Database:
    """Give a workspace whose two runs made and removed an option."""
    with database.writing() as connection:
        add_entries(connection, [entry(None, OPTION), entry(OPTION, None, run_id=2)])
    return database


def test_entries_come_in_pages(filled: Database) -> None:
    """As a table reads them: counted, from any place, the latest first."""
    entries = History(filled).entries()

    assert entries.count() == 2
    assert [each.run_id for each in entries.head(1)] == [2]
    assert [each.run_id for each in entries.page(1, 5)] == [1]


@pytest.mark.parametrize("file_format", FileFormat)
def test_a_query_is_exported(filled: Database, tmp_path: Path, file_format: FileFormat) -> None:
    """The file holds what the query finds, and progress is told."""
    told: list[Progress] = []
    path = tmp_path / f"audit.{file_format}"
    count = History(filled).entries(AuditQuery(run_id=2)).export(path, file_format, told.append)

    assert count == 1
    assert (told[0].step, told[0].total) == (history.EXPORTING, 1)
    if file_format is FileFormat.JSON:
        assert [each["run_id"] for each in json.loads(path.read_text())] == [2]


def test_a_cancelled_export_leaves_no_file(filled: Database, tmp_path: Path) -> None:
    """What was there before stays."""
    path = tmp_path / "audit.csv"
    path.write_text("before")

    def cancel(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        History(filled).entries().export(path, FileFormat.CSV, cancel)

    assert path.read_text() == "before"


def test_what_cannot_be_exported_is_told(
    filled: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that is not there, and more rows than a sheet holds."""
    entries = History(filled).entries()
    with pytest.raises(Problem) as nowhere:
        entries.export(tmp_path / "missing" / "audit.csv", FileFormat.CSV)
    monkeypatch.setattr(history, "MOST_SHEET_ROWS", 1)
    with pytest.raises(Problem) as too_many:
        entries.export(tmp_path / "audit.xlsx", FileFormat.XLSX)

    assert nowhere.value.wording is CANNOT_WRITE
    assert too_many.value.wording is TOO_MANY_ROWS
