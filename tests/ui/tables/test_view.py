"""The one table of the program."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from crmadmin.settings import Settings
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.column_chooser import ColumnChooser
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.copying import MOST_ROWS
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.list_table import ListTableModel
from crmadmin.ui.tables.view import TableView

Row = tuple[str, int]
NAME = TableColumn[Row](name="name", title="Name", text=lambda row: row[0], group="About")
COUNT = TableColumn[Row](
    name="count",
    title="Count",
    text=lambda row: f"{row[1]:,}",
    copied=lambda row: str(row[1]),
    sort_key=lambda row: row[1],
    numeric=True,
    linked=lambda row: row[1] > 0,
    width=90,
)
NOTE = TableColumn[Row](
    name="note", title="Note", text=lambda row: f"{row[0]}\tnote", group="About"
)
COLUMNS = (NAME, COUNT, NOTE)
ROWS = (("b", 1200), ("a", 0), ("c", 7))


@pytest.fixture
def view(qtbot: QtBot) -> TableView:
    """Give a view over three rows of two columns."""
    made = TableView("table", choosable=True, filterable=True)
    qtbot.addWidget(made)
    model: ListTableModel[Row] = ListTableModel(
        [NAME, COUNT], identity=lambda row: row[0], parent=made
    )
    model.set_rows(ROWS)
    made.show_model(model)
    made.resize(600, 300)
    made.show()
    return made


def names(view: TableView) -> list[str]:
    """List the first column as it is shown."""
    return [str(view.table.index(row, 0).data()) for row in range(view.table.rowCount())]


def choose(view: TableView, section: int, text: str) -> None:
    """Choose an entry of a column's menu."""
    view.header.menu_asked.emit(section, QPoint(0, 0))
    menu = view.findChildren(QMenu, "column-menu")[-1]
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_click_on_a_header_cycles_the_order(view: TableView) -> None:
    """Up, down, and back to the order in which the rows came."""
    view.header.sectionClicked.emit(0)
    assert names(view) == ["a", "b", "c"]
    assert view.header.isSortIndicatorShown()
    view.header.sectionClicked.emit(0)
    assert names(view) == ["c", "b", "a"]
    view.header.sectionClicked.emit(0)
    assert names(view) == ["b", "a", "c"]
    assert not view.header.isSortIndicatorShown()


def test_the_column_menu_orders_and_asks(qtbot: QtBot, view: TableView) -> None:
    """Every entry of the menu does what it says."""
    choose(view, 1, "Sort descending")
    assert names(view) == ["b", "c", "a"]
    choose(view, 1, "Remove the sort")
    assert names(view) == ["b", "a", "c"]
    with qtbot.waitSignal(view.filter_asked) as asked:
        choose(view, 1, "Filter…")
    assert asked.args == ["count"]


def select(view: TableView, *rows: int) -> None:
    """Select whole rows."""
    flag = QItemSelectionModel.SelectionFlag
    view.clearSelection()
    for row in rows:
        view.selectionModel().select(view.table.index(row, 0), flag.Select | flag.Rows)


def test_copy_takes_the_selected_rows_with_headers(qtbot: QtBot, view: TableView) -> None:
    """Rows come in their order, with raw numbers, ready for a spreadsheet."""
    select(view, 2, 0)
    with qtbot.waitSignal(view.copied) as told:
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [2]
    assert QGuiApplication.clipboard().text() == "Name\tCount\nb\t1200\nc\t7\n"


def test_copied_cells_with_tabs_are_quoted(view: TableView) -> None:
    """A tab within a value does not become a column."""
    view.table.set_columns([NOTE])
    select(view, 0)
    view.copy()
    assert QGuiApplication.clipboard().text() == 'Note\n"b\tnote"\n'


def test_too_many_rows_are_not_copied(qtbot: QtBot, view: TableView) -> None:
    """The view says so at once, without looking at them."""
    model = view.table
    assert isinstance(model, ListTableModel)
    model.set_rows([(str(number), number) for number in range(MOST_ROWS + 1)])
    view.selectAll()
    with qtbot.waitSignal(view.copy_refused) as told:
        view.copy()
    assert told.args == [MOST_ROWS + 1]


def test_enter_opens_the_current_row(qtbot: QtBot, view: TableView) -> None:
    """The keyboard does what a double click does."""
    view.go_to(2)
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [("c", 7)]


def test_only_linked_cells_are_links(view: TableView) -> None:
    """A click on a count that is not nothing opens it."""
    heard: list[object] = []
    view.link_opened.connect(lambda row, name: heard.append((row, name)))
    for row in (0, 1):
        place = view.visualRect(view.table.index(row, 1)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == [(("b", 1200), "count")]


def test_the_current_row_is_told(qtbot: QtBot, view: TableView) -> None:
    """A detail panel can follow."""
    with qtbot.waitSignal(view.entered_row) as told:
        view.go_to(1)
    assert told.args == [("a", 0)]
    assert view.current_row() == ("a", 0)


def test_an_empty_table_shows_its_sentence(view: TableView) -> None:
    """There is never an empty grid without words."""
    sentence = QLabel("Nothing here")
    view.set_empty(sentence)
    assert not sentence.isVisible()
    model = view.table
    assert isinstance(model, ListTableModel)
    model.set_rows([])
    assert sentence.isVisible()
    model.set_rows(ROWS)
    assert not sentence.isVisible()


def test_the_first_column_can_stay(view: TableView) -> None:
    """The frozen column is the first one shown, as wide, and it scrolls along."""
    choose(view, 0, "Keep the first column in view")
    assert view.is_frozen
    frozen = view._frozen
    assert frozen is not None
    assert frozen.section == 0
    assert frozen.isColumnHidden(1)
    view.setColumnWidth(0, 210)
    assert frozen.width() == frozen.columnWidth(0) == 210
    view.header.moveSection(1, 0)
    assert frozen.section == 1
    view.freeze(on=False)
    assert not view.is_frozen


@pytest.fixture
def make_layout(view: TableView, settings: Settings) -> Callable[[], TableLayout]:
    """Make layouts of the view over the same settings, as restarts of the program would."""
    return lambda: TableLayout(view, settings)


def test_columns_and_widths_are_remembered(
    view: TableView, make_layout: Callable[[], TableLayout]
) -> None:
    """A later start shows what was chosen, as wide as it was made."""
    layout = make_layout()
    assert layout.use("people", COLUMNS, ["name", "count"]) == ("name", "count")
    layout.show(["note", "count"])
    view.setColumnWidth(1, 333)
    layout.flush()
    assert layout.use("others", COLUMNS, ["name"]) == ("name",)
    again = make_layout()
    assert again.use("people", COLUMNS, ["name"]) == ("count", "note")
    assert view.columnWidth(1) == 333


def test_a_title_is_shown_whole_unless_a_width_was_chosen(
    view: TableView, make_layout: Callable[[], TableLayout]
) -> None:
    """In another language too; what stretches to the edge has no width of its own."""
    short = replace(COUNT, title="No.", width=30, fits_title=True)
    long = replace(short, title="How many of them there are")
    view.header.setStretchLastSection(True)
    layout = make_layout()
    layout.use("people", [short, NOTE], ["count", "note"])
    narrow = view.columnWidth(0)
    layout.retitle([long, NOTE])
    assert view.columnWidth(0) == view.header.sectionSizeHint(0) > narrow
    view.resize(view.width() + 40, view.height())
    view.setColumnWidth(0, 50)
    layout.flush()
    layout.retitle([long, NOTE])
    assert view.columnWidth(0) == 50
    again = make_layout()
    again.use("people", [long, NOTE], ["count", "note"])
    view.resize(view.width() + 40, view.height())
    again.flush()
    again.use("people", [long, NOTE], ["count", "note"])
    assert view.columnWidth(0) == 50


def test_a_moved_column_stays_where_it_was_moved(
    view: TableView, make_layout: Callable[[], TableLayout]
) -> None:
    """Dragging a header is remembered."""
    layout = make_layout()
    layout.use("people", COLUMNS, ["name", "count", "note"])
    view.header.moveSection(2, 0)
    assert layout.use("others", COLUMNS, ["name"]) == ("name",)
    assert make_layout().use("people", COLUMNS, []) == ("note", "name", "count")
    assert view.shown_names() == ("note", "name", "count")


def test_columns_that_are_no_more_are_left_out(
    view: TableView, make_layout: Callable[[], TableLayout]
) -> None:
    """A property deleted since the last start does no harm."""
    layout = make_layout()
    layout.use("people", COLUMNS, ["name", "count", "note"])
    layout.show(["count", "note"])
    assert layout.use("people", [NAME, COUNT], ["name"]) == ("count",)


def test_the_order_is_remembered(view: TableView, make_layout: Callable[[], TableLayout]) -> None:
    """Name and direction, or none."""
    layout = make_layout()
    layout.use("people", COLUMNS, ["name"])
    assert layout.order() == ("", False)
    layout.keep_order("count", descending=True)
    assert layout.order() == ("count", True)
    layout.keep_order("", descending=False)
    assert layout.order() == ("", False)


def test_a_column_is_hidden_from_its_menu(
    qtbot: QtBot, view: TableView, make_layout: Callable[[], TableLayout]
) -> None:
    """The layout hides it and tells."""
    layout = make_layout()
    layout.use("people", COLUMNS, ["name", "count"])
    with qtbot.waitSignal(layout.changed) as told:
        choose(view, 0, "Hide")
    assert told.args == [("count",)]


def test_columns_are_found_and_ticked(
    view: TableView, make_layout: Callable[[], TableLayout]
) -> None:
    """The search finds by title and by name; what is ticked is shown."""
    layout = make_layout()
    layout.use("people", COLUMNS, ["count"])
    layout.choose()
    chooser = view.findChild(ColumnChooser, "column-chooser")
    assert isinstance(chooser, ColumnChooser)
    search = chooser.findChild(QLineEdit, "column-search")
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "NAM")
    chooser._tick(Qt.CheckState.Checked)
    assert chooser.names() == ("count", "name")
    chooser.accept()
    assert view.shown_names() == ("count", "name")


def test_a_change_is_drawn_in_place_of_its_text(view: TableView) -> None:
    """Old and new are painted by the delegate; the words stay for reading and copying."""
    blue = QColor("#0000ff")
    changed = TableColumn[Row](
        name="change",
        title="Change",
        text=lambda row: f"old → {row[0]}",
        change=lambda row: ShownChange(before="old", after=row[0], colour=blue),
        width=200,
    )
    view.table.set_columns([changed])
    view.viewport().repaint()
    index = view.table.index(0, 0)
    assert index.data() == index.data(TableRole.CHANGE).words() == "old → b"
    picture = view.viewport().grab().toImage()
    blues = sum(
        picture.pixelColor(x, y).blue() - picture.pixelColor(x, y).red() > 100
        for x in range(120)
        for y in range(4, 24)
    )
    assert blues > 5


def test_what_goes_is_crossed_out(view: TableView) -> None:
    """Its cells differ from those of a row that stays, and its text is the same."""
    going = replace(NAME, struck=lambda row: row[0] == "a")
    view.table.set_columns([going])
    assert [view.table.look(row, 0).struck for row in range(3)] == [False, True, False]
    before = view.viewport().grab().toImage()
    view.table.set_columns([NAME])
    assert view.viewport().grab().toImage() != before
    assert names(view) == ["b", "a", "c"]
