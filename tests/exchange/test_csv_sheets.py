"""CSV files are read as they were meant, or refused where they are damaged."""

from pathlib import Path

import pytest

from crmadmin.errors import Problem
from crmadmin.exchange.csv_sheets import CsvSheet
from crmadmin.exchange.sheets import BATCH
from tests.shared_data import shared


def read(path: Path) -> tuple[tuple[str, ...], list[tuple[int, list[str]]]]:
    """Give a file's header, and its rows with their lines."""
    sheet = CsvSheet(path)
    try:
        rows = [
            (line, row)
            for batch in sheet.batches()
            for line, row in zip(batch.lines, batch.rows, strict=True)
        ]
    finally:
        sheet.close()
    return sheet.header, rows


def written(folder: Path, text: str) -> Path:
    """Write a UTF-8 file."""
    path = folder / "table.csv"
    path.write_bytes(text.encode())
    return path


def refusal(path: Path) -> Problem:
    """Give the problem that a file is refused with."""
    with pytest.raises(Problem) as refused:
        read(path)
    return refused.value


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends_are_found(tmp_path: Path, delimiter: str, end: str) -> None:
    """Every usual separator and line end, other separators in quoted cells."""
    lines = ["Name|Amount".replace("|", delimiter), f'"a,b;c|d\te"{delimiter}1', f"x{delimiter}2"]
    header, rows = read(written(tmp_path, end.join(lines)))
    assert header == ("Name", "Amount")
    assert [row for _line, row in rows] == [["a,b;c|d\te", "1"], ["x", "2"]]


def test_decimal_commas_do_not_separate(tmp_path: Path) -> None:
    """French exports hold more commas than semicolons."""
    header, rows = read(written(tmp_path, "Nom;Montant\na;1,5\nb;2,5\nc;3,25\n"))
    assert header == ("Nom", "Montant")
    assert rows[0] == (2, ["a", "1,5"])


def test_a_separator_may_be_announced(tmp_path: Path) -> None:
    """Excel's ``sep=`` line is no header, and lines still count from the top."""
    header, rows = read(written(tmp_path, "sep=;\na;b,c\n1;2\n"))
    assert header == ("a", "b,c")
    assert rows == [(3, ["1", "2"])]


def test_one_column_needs_no_separator(tmp_path: Path) -> None:
    """Blank lines are left out, a quoted blank cell is not."""
    header, rows = read(written(tmp_path, 'Name\na b\n\n""\nc;d\n'))
    assert header == ("Name",)
    assert rows == [(2, ["a b"]), (4, [""]), (5, ["c;d"])]


def test_cells_may_hold_line_breaks(tmp_path: Path) -> None:
    """A row's line is the one on which it begins."""
    _header, rows = read(written(tmp_path, 'a,b\n1,"x\ny\r\nz"\n2,"say ""hi"""\n'))
    assert rows == [(2, ["1", "x\ny\r\nz"]), (5, ["2", 'say "hi"'])]


def test_spaces_after_separators_are_taken_off(tmp_path: Path) -> None:
    """Only where the header shows that each separator is followed by one."""
    header, rows = read(written(tmp_path, '"a", "b"\n"1", "2, 3"\n'))
    assert (header, rows) == (("a", "b"), [(2, ["1", "2, 3"])])


@pytest.mark.parametrize("sign", ["^", "`", "~"])
def test_a_foreign_separator_is_named(tmp_path: Path, sign: str) -> None:
    """A file that none of our separators splits, but another sign does."""
    problem = refusal(written(tmp_path, f"Name{sign}Type\na{sign}1\nb{sign}2\n"))
    assert problem.code == "import.unknown_delimiter"
    assert f"“{sign}”" in problem.sentence()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('a,b\n1,"x', 2),
        ('a,b\n1,2\n3,"x\ny\n', 3),
        ('a,b\n1,2\n"3\r\n4\r\n', 3),
        ('a,b\n"', 2),
        ('a,"b', 1),
    ],
)
def test_a_cut_off_file_names_the_line_of_the_open_quote(
    tmp_path: Path, text: str, line: int
) -> None:
    """A quotation mark that is never closed shows that the end is missing."""
    problem = refusal(written(tmp_path, text))
    assert problem.code == "import.truncated"
    assert problem.facts["line"] == line


def test_an_open_quote_in_a_large_file_is_found_in_time(tmp_path: Path) -> None:
    """The rest of the file is not gathered into one cell."""
    text = 'a,b\n1,"x\n' + "2,some text that follows\n" * 800_000
    problem = refusal(written(tmp_path, text))
    assert problem.code == "import.cell_too_long"
    assert problem.facts["line"] == 2


def test_short_rows_are_blank_to_the_right_and_counted(tmp_path: Path) -> None:
    """The report can name the first of their lines."""
    sheet = CsvSheet(written(tmp_path, "a,b,c\n1\n2,3,4\n5,6\n"))
    rows = [row for batch in sheet.batches() for row in batch.rows]
    sheet.close()
    assert rows == [["1", "", ""], ["2", "3", "4"], ["5", "6", ""]]
    assert (sheet.short_rows, sheet.short_lines) == (2, [2, 4])


def test_long_rows_are_refused_unless_the_rest_is_blank(tmp_path: Path) -> None:
    """A value without a column would be lost."""
    _header, rows = read(written(tmp_path, "a,b\n1,2,, \n"))
    assert rows == [(2, ["1", "2"])]
    problem = refusal(written(tmp_path, "a,b\n1,2\n3,4,5\n"))
    assert problem.code == "import.row_too_long"
    assert problem.facts == {"file": "table.csv", "line": 3, "found": 3, "expected": 2}


def test_a_value_under_a_blank_name_is_refused(tmp_path: Path) -> None:
    """A blank column at the end is harmless, a value in it is not."""
    _header, rows = read(written(tmp_path, "a,b,\n1,2,\n"))
    assert rows == [(2, ["1", "2", ""])]
    problem = refusal(written(tmp_path, "a,b,\n1,2,\n1,2,3\n"))
    assert problem.code == "import.no_header"
    assert problem.facts["line"] == 3


def test_a_header_alone_is_an_empty_table(tmp_path: Path) -> None:
    """Nothing is wrong with no rows."""
    assert read(written(tmp_path, "\n\na,b\n")) == (("a", "b"), [])


def test_blank_names_alone_are_no_table(tmp_path: Path) -> None:
    """Separators only are as good as nothing."""
    assert refusal(written(tmp_path, ",,\n")).code == "import.empty"


def test_rows_come_in_batches_with_the_bytes_read(tmp_path: Path) -> None:
    """Progress grows up to the size of the file."""
    path = written(tmp_path, "a,b\n" + "1,2\n" * (BATCH * 2 + 1))
    sheet = CsvSheet(path)
    batches = list(sheet.batches())
    sheet.close()
    assert [len(batch.rows) for batch in batches] == [BATCH, BATCH, 1]
    assert batches[-1].done == path.stat().st_size


@pytest.mark.parametrize(
    ("name", "columns", "rows"),
    [
        ("20kRows.csv", 1, 20_000),
        ("accountsForInsert.csv", 4, 4),
        ("acctsWithBinaryDataInRTF.csv", 2, 1),
        ("constantMappingInCsvClashing.csv", 3, 2),
        ("csvEscapedQuotes.csv", 2, 2),
        ("csvSeparator.csv", 3, 2),
        ("csvtext.csv", 3, 2),
        ("csvtext_BOM_UTF8.csv", 3, 2),
        ("csvtext_BOM_UTF16LE.csv", 3, 2),
        ("csvtext_BOM_UTF16BE.csv", 3, 2),
        ("csvtext_BOM_UTF32LE.csv", 3, 2),
        ("csvtext_BOM_UTF32BE.csv", 3, 2),
        ("emptyFirstRowFieldValueInCsvTemplate.csv", 3, 2),
        ("hardDeleteEmptyCsvFileTemplate.csv", 1, 0),
        ("insertAccountCsv.csv", 7, 100),
        ("timeZoneFormatTesting.csv", 2, 12),
    ],
)
def test_data_loader_files_are_read(name: str, columns: int, rows: int) -> None:
    """Files that break importers, each with its columns and rows."""
    header, found = read(shared("csv-edge-cases", "dataloader", name))
    assert (len(header), len(found)) == (columns, rows)


def test_one_table_with_several_separators_is_one_table() -> None:
    """The same rows whatever separates them."""
    folder = shared("csv-edge-cases", "delimiters")
    names = ("comma", "comma_wrapped_values", "semicolon", "tab", "pipe")
    tables = [read(folder / f"{name}.csv") for name in names]
    assert all(table == tables[0] for table in tables)
    assert len(tables[0][1]) == 10


@pytest.mark.parametrize("name", ["caret", "backquote"])
def test_tables_with_foreign_separators_are_refused(name: str) -> None:
    """The problem names the sign."""
    problem = refusal(shared("csv-edge-cases", "delimiters", f"{name}.csv"))
    assert problem.code == "import.unknown_delimiter"
