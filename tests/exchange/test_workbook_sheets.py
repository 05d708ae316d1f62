"""Workbooks are read as the CSV export of the same table would be."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from crmadmin.errors import Problem
from crmadmin.exchange.opening import opened
from crmadmin.exchange.workbook_sheets import text_of


def workbook(folder: Path, sheets: dict[str, list[list[object]]]) -> Path:
    """Write a workbook of these sheets."""
    path = folder / "export.xlsx"
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet: Worksheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def read(path: Path) -> tuple[tuple[str, ...], list[tuple[int, list[str]]], tuple[str, ...]]:
    """Give header, rows with their numbers, and the sheets left out."""
    with opened(path) as sheet:
        rows = [
            pair for batch in sheet.batches() for pair in zip(batch.lines, batch.rows, strict=True)
        ]
        return sheet.header, rows, sheet.other_sheets


def test_cells_become_texts(tmp_path: Path) -> None:
    """Ids keep their digits, dates are ISO, blanks are blank, blank rows are left out."""
    path = workbook(
        tmp_path,
        {
            "all-contacts": [
                ["Record ID", "Prénom", "Créé", "Score", "Actif"],
                [40000205057, "Zoé", datetime(2026, 9, 5, 10, 11), 12.5, True],  # noqa: DTZ001 - cells have no zone
                [],
                [40000205058, None, datetime(2026, 9, 5), 3.0, None],  # noqa: DTZ001 - cells have no zone
            ]
        },
    )
    header, rows, others = read(path)
    assert header == ("Record ID", "Prénom", "Créé", "Score", "Actif")
    assert rows == [
        (2, ["40000205057", "Zoé", "2026-09-05T10:11:00.000", "12.5", "true"]),
        (4, ["40000205058", "", "2026-09-05", "3", ""]),
    ]
    assert others == ()


def test_a_table_may_go_on_in_further_sheets(tmp_path: Path) -> None:
    """HubSpot begins a new sheet with the same header; other sheets are named, not read."""
    path = workbook(
        tmp_path,
        {
            "empty": [],
            "one": [["Id", "Name"], ["1", "a"]],
            "two": [["Id", "Name"], ["2", "b"]],
            "legend": [["What this is"]],
        },
    )
    header, rows, others = read(path)
    assert header == ("Id", "Name")
    assert [row for _line, row in rows] == [["1", "a"], ["2", "b"]]
    assert others == ("legend",)


def test_long_rows_are_refused(tmp_path: Path) -> None:
    """A value without a column would be lost."""
    path = workbook(tmp_path, {"one": [["Id", "Name"], ["1", "a"], ["2", "b", "c"]]})
    with pytest.raises(Problem) as refused:
        read(path)
    assert refused.value.code == "import.row_too_long"
    assert refused.value.facts["line"] == 3


def test_an_empty_workbook_is_empty(tmp_path: Path) -> None:
    """A workbook without a filled cell has no table."""
    with pytest.raises(Problem) as refused:
        read(workbook(tmp_path, {"one": []}))
    assert refused.value.code == "import.empty"


def test_a_broken_workbook_is_refused(tmp_path: Path) -> None:
    """Cut off in the middle, or with a broken part inside."""
    rows: list[list[object]] = [[number] for number in range(500)]
    path = workbook(tmp_path, {"one": rows})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Problem) as refused:
        read(path)
    assert refused.value.code == "import.broken_workbook"
    path.write_bytes(whole.replace(b"PK\x05\x06", b"PK\x00\x00"))
    with pytest.raises(Problem) as refused:
        read(path)
    assert refused.value.code == "import.broken_workbook"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (False, "false"),
        (7.0, "7"),
        (0.1, "0.1"),
        (date(2026, 9, 5), "2026-09-05"),
        (time(9, 30), "09:30:00"),
        (datetime(2026, 9, 5, 1, tzinfo=UTC), "2026-09-05T01:00:00.000+00:00"),
        ("=1+1", "=1+1"),
    ],
)
def test_each_kind_of_cell_has_its_text(cell: object, text: str) -> None:
    """The text is what a CSV export would hold."""
    assert text_of(cell) == text
