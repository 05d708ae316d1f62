"""Taking records away."""

import csv
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Progress, unwatched
from crmadmin.core.records.query import RecordQuery, Sort
from crmadmin.errors import Problem
from crmadmin.services.browsing import Browsing
from crmadmin.services.exporting import FileFormat, export_records
from crmadmin.store.database import Database
from tests.store.people import make_contacts

QUERY = RecordQuery(
    system=System.HUBSPOT,
    object="contacts",
    columns=("firstname", "score"),
    sort=Sort(property="score"),
)
EXPECTED: list[list[str | None]] = [
    ["2", '=1+1\n"a"', "9"],
    ["1", "Élodie", "811.0"],
    ["3", None, "12345678901234567"],
]


@pytest.fixture
def browsing(database: Database) -> Browsing:
    """Give a workspace of three contacts."""
    with database.writing() as connection:
        make_contacts(
            connection,
            [
                {"firstname": "Élodie", "score": "811.0"},
                {"firstname": '=1+1\n"a"', "score": "9"},
                {"score": "12345678901234567"},
            ],
        )
    return Browsing(database)


def test_csv_holds_names_and_wire_texts_in_order(browsing: Browsing, tmp_path: Path) -> None:
    """The file can be imported again, and Excel reads its accents."""
    path = tmp_path / "contacts.csv"
    assert export_records(browsing, QUERY, path, FileFormat.CSV, unwatched) == 3
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["hs_object_id", "firstname", "score"]] + [
        [text or "" for text in row] for row in EXPECTED
    ]


def test_json_is_an_array_of_records(browsing: Browsing, tmp_path: Path) -> None:
    """Blanks are null."""
    path = tmp_path / "contacts.json"
    export_records(browsing, QUERY, path, FileFormat.JSON, unwatched)
    names = ["hs_object_id", "firstname", "score"]
    assert json.loads(path.read_text(encoding="utf-8")) == [
        dict(zip(names, row, strict=True)) for row in EXPECTED
    ]


def test_xlsx_has_numbers_and_never_formulas(browsing: Browsing, tmp_path: Path) -> None:
    """Numbers can be added up, long ones keep their digits, texts are never carried out."""
    path = tmp_path / "contacts.xlsx"
    export_records(browsing, QUERY, path, FileFormat.XLSX, unwatched)
    book = load_workbook(path)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    formula = book.worksheets[0]["B2"]
    book.close()
    assert rows[1] == ("2", '=1+1\n"a"', 9)
    assert formula.data_type == "s"
    assert rows[2][2] == 811
    assert rows[3][2] == "12345678901234567"


def test_no_records_are_a_file_all_the_same(browsing: Browsing, tmp_path: Path) -> None:
    """An object without records gives an empty array."""
    nothing = RecordQuery(system=System.HUBSPOT, object="llamas", columns=())
    path = tmp_path / "llamas.json"
    assert export_records(browsing, nothing, path, FileFormat.JSON, unwatched) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file_format", FileFormat)
def test_cancelling_leaves_the_old_file_and_nothing_else(
    browsing: Browsing, tmp_path: Path, file_format: FileFormat
) -> None:
    """A file that was there stays as it was."""
    path = tmp_path / "contacts"
    path.write_text("old", encoding="utf-8")
    before = set(tmp_path.iterdir())

    def stop(progress: Progress) -> None:
        if progress.total:
            raise Cancelled

    with pytest.raises(Cancelled):
        export_records(browsing, QUERY, path, file_format, stop)
    assert path.read_text(encoding="utf-8") == "old"
    assert set(tmp_path.iterdir()) == before


def test_a_folder_that_is_not_there_is_a_problem(browsing: Browsing, tmp_path: Path) -> None:
    """The problem names the file."""
    path = tmp_path / "missing" / "contacts.csv"
    with pytest.raises(Problem) as caught:
        export_records(browsing, QUERY, path, FileFormat.CSV, unwatched)
    assert caught.value.code == "export.cannot_write"
    assert str(path) in caught.value.sentence()
