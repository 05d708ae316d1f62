"""What a table's columns are: definitions over frozen values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtGui import QColor, QIcon

from crmadmin.ui.tables.change import ShownChange

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value that a cell can be set to, and how it is shown."""

    value: str
    label: str


@dataclass(frozen=True, kw_only=True)  # no slots: ``TableColumn[Row](...)`` fails with them
class TableColumn(Generic[Row]):
    """How one column shows, sorts and edits the rows of a table.

    ``name`` identifies the column in remembered layouts and signals; ``title`` is translated,
    ``description`` says what the column is, ``group`` where it belongs. ``text`` gives what a
    cell shows, ``copied`` what it copies if that is not the same; ``tooltip`` says more.
    ``fits_title`` widens a column to show its whole title where nobody has chosen its width.
    ``colour`` and ``icon`` give None for the ordinary look. ``sort_key`` gives what rows of a
    list table are ordered by, None for a blank, which comes last; without it the column's text
    is the key. A column with ``choices`` is edited in place: they are what a cell offers (an
    empty offer makes that cell read-only) and ``chosen`` is the value it has. ``linked`` says
    that a cell opens something when it is clicked. ``elided_in_middle`` keeps both ends of a
    text that does not fit, where it is compared with others. ``change`` has a cell drawn as
    before → after in place of its text, which still is what is sorted, found and read aloud.
    ``struck`` crosses a text out because what it says goes.
    """

    name: str
    title: str
    text: Callable[[Row], str]
    width: int = 140
    fits_title: bool = False
    numeric: bool = False
    elided_in_middle: bool = False
    description: str = ""
    group: str = ""
    copied: Callable[[Row], str] | None = None
    tooltip: Callable[[Row], str] | None = None
    colour: Callable[[Row], QColor | None] | None = None
    icon: Callable[[Row], QIcon | None] | None = None
    sort_key: Callable[[Row], float | str | None] | None = None
    choices: Callable[[Row], Sequence[Choice]] | None = None
    chosen: Callable[[Row], str] | None = None
    linked: Callable[[Row], bool] | None = None
    bold: Callable[[Row], bool] | None = None
    change: Callable[[Row], ShownChange | None] | None = None
    struck: Callable[[Row], bool] | None = None


class CellLook(NamedTuple):
    """How one cell is drawn; ``is_loading`` while its row is still being read.

    (A tuple because thousands are made while a table scrolls, and it is made fastest.)
    """

    text: str = ""
    numeric: bool = False
    elided_in_middle: bool = False
    bold: bool = False
    is_loading: bool = False
    is_link: bool = False
    is_choice: bool = False
    colour: QColor | None = None
    icon: QIcon | None = None
    change: ShownChange | None = None
    struck: bool = False


LOADING = CellLook(is_loading=True)
