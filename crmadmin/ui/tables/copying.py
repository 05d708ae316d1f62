"""Rows as text for the clipboard, as spreadsheets paste it."""

from collections.abc import Iterable, Sequence

from crmadmin.ui.tables.columns import Row, TableColumn

MOST_ROWS = 50_000
"""How many rows a clipboard takes; more are exported to a file."""


def tab_separated(rows: Iterable[Row], columns: Sequence[TableColumn[Row]]) -> str:
    """Write rows below the titles of their columns, a tab between cells."""
    lines = ["\t".join(_quoted(column.title) for column in columns)]
    lines += ["\t".join(_quoted(copied(row, column)) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"


def copied(row: Row, column: TableColumn[Row]) -> str:
    """Give what a cell copies."""
    return column.copied(row) if column.copied else column.text(row)


def _quoted(text: str) -> str:
    if any(sign in text for sign in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text
