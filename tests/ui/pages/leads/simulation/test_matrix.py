"""The picture of moves: a cell for every two stages, walked by arrows, saved as a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crmadmin.errors import Language
from crmadmin.ui.grids.saving import picture, save
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing, Flow, FlowStage
from crmadmin.ui.pages.leads.simulation.matrix.looks import Ground, ground_of
from crmadmin.ui.pages.leads.simulation.matrix.view import FlowView
from crmadmin.ui.shell import Shell

CREATED = Crossing(way=(None, "new"), moves=1200)
SKIPPED = Crossing(way=("new", "won"), moves=50, blocked=12, exempt=3, is_forbidden=True)
BACK = Crossing(way=("won", "new"), is_forbidden=True)
FLOW = Flow(
    stages=(
        FlowStage(stage_id="new", label="New"),
        FlowStage(stage_id="work", label="Working"),
        FlowStage(stage_id="won", label="Qualified", is_closed=True),
    ),
    crossings={each.way: each for each in (CREATED, SKIPPED, BACK)},
)


@pytest.fixture
def view(qtbot: QtBot, shell: Shell) -> FlowView:
    """Show the picture."""
    made = FlowView(shell)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.show_flow(FLOW)
    return made


def test_rows_are_left_and_columns_are_entered(view: FlowView) -> None:
    """Creation is the first row; from a stage to itself is no cell."""
    table = view.table
    down, across = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    assert [table.headerData(row, down) for row in range(4)] == [
        "Created",
        "New",
        "Working",
        "Qualified",
    ]
    assert table.headerData(2, across) == "Qualified"
    assert table.note(down, 0) == "1,200 creations"
    assert table.note(down, 1) == "50 moves"
    assert table.index(0, 0).data() == "1,200"
    assert table.index(1, 2).data() == "50 / 12 · 24%"
    assert table.index(1, 0).data() is None
    assert table.flags(table.index(1, 0)) == Qt.ItemFlag.NoItemFlags


def test_a_cell_says_all_that_it_shows(view: FlowView) -> None:
    """To a reader of the screen as in its tooltip: never by colour alone."""
    index = view.table.place(("new", "won"))
    assert index.data(Qt.ItemDataRole.ToolTipRole).splitlines() == [
        "New → Qualified",
        "50 moves",
        "12 would have been blocked (24%)",
        "3 by those whom no rule binds",
        "The rules refuse this way",
    ]
    assert "New → Qualified, 50 moves" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    created = view.table.place((None, "new"))
    assert created.data(Qt.ItemDataRole.ToolTipRole) == "Created in New\n1,200 creations"


def test_the_way_with_most_blocked_is_chosen_first(view: FlowView) -> None:
    """It stays chosen when the rules change and the stages do not."""
    assert view.current_cell() == SKIPPED
    view.choose(("work", "won"))
    view.show_flow(Flow(stages=FLOW.stages, crossings={CREATED.way: CREATED}))
    assert view.current_cell() == Crossing(way=("work", "won"))


def test_arrows_pass_over_the_diagonal(view: FlowView) -> None:
    """Enter opens the moves of a cell."""
    view.choose((None, "new"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_cell() == Crossing(way=("work", "new"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current_cell() == Crossing(way=("work", "won"))
    opened: list[Crossing] = []
    view.opened.connect(opened.append)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [Crossing(way=("work", "won"))]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_cell() == opened[0]


def test_grounds_tell_what_rules_make_of_a_way() -> None:
    """Blocked, refused though nobody took it, plain, taken by nobody, no way at all."""
    assert [
        ground_of(each) for each in (SKIPPED, BACK, CREATED, Crossing(way=("new", "work")), None)
    ] == [Ground.BLOCKED, Ground.FORBIDDEN, Ground.PLAIN, Ground.MUTED, Ground.NONE]


def test_the_picture_is_copied_with_its_names(view: FlowView) -> None:
    """As a spreadsheet pastes it."""
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "\tNew\tWorking\tQualified"
    assert lines[2] == "New\t\t–\t50 / 12 · 24%"


def test_the_picture_is_saved_whole(view: FlowView, tmp_path: Path) -> None:
    """As a drawing with its words, or twice as large as on screen, in sight or not."""
    view.resize(200, 120)
    drawing, image = tmp_path / "moves.svg", tmp_path / "moves.png"
    assert save(view, drawing, "Moves", "#ffffff")
    assert save(view, image, "Moves", "#ffffff")
    text = drawing.read_text(encoding="utf-8")
    assert "Qualified" in text
    assert "<title>Moves</title>" in text
    assert QImage(str(image)).size() == view.whole().size() * 2
    assert picture(view, "#123456").pixelColor(0, 0).isValid()
    assert not save(view, tmp_path / "missing" / "moves.png", "Moves", "#ffffff")


def test_the_picture_speaks_french(view: FlowView, shell: Shell) -> None:
    """Names, notes and sentences."""
    shell.languages.choose(Language.FRENCH)
    assert view.table.headerData(0, Qt.Orientation.Vertical) == "Création"
    assert "12 auraient été bloqués (24\u00a0%)" in view.table.place(("new", "won")).data(
        Qt.ItemDataRole.ToolTipRole
    )
