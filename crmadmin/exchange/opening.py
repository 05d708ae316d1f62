"""Opens a table of either format."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crmadmin.exchange.csv_sheets import CsvSheet
from crmadmin.exchange.decoding import Watch, open_bytes, unwatched
from crmadmin.exchange.magic import ZIP, format_of
from crmadmin.exchange.sheets import Sheet
from crmadmin.exchange.workbook_sheets import WorkbookSheet, is_workbook


@contextmanager
def opened(path: Path, watch: Watch = unwatched) -> Iterator[Sheet]:
    """Open a CSV or XLSX file for the length of the block; Problem if it is neither."""
    with open_bytes(path) as file:
        archive = format_of(file.read(8)) == ZIP
    workbook = archive and is_workbook(path)
    sheet: Sheet = WorkbookSheet(path, watch) if workbook else CsvSheet(path, watch)
    try:
        yield sheet
    finally:
        sheet.close()
