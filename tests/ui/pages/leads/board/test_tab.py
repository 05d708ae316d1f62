"""The tab: a column for each stage, walked by arrows, narrowed as the table of records is."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.records.query import Filter, Operator
from crmadmin.errors import Language
from crmadmin.services.workspaces import create_workspace
from crmadmin.store.configurations import read_base
from crmadmin.store.drafts import read_draft, save_draft
from crmadmin.ui.changes import Changes
from crmadmin.ui.filters.chips import FilterChips
from crmadmin.ui.filters.editor import FilterEditor
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.board.tab import BoardTab
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.widgets.empty import EmptyState
from tests.services.staged_portal import LOST, NEW, PIPELINE, TALK, WON, WORK, make_staged
from tests.ui.pages.leads.conftest import Portal


@pytest.fixture
def tab(bare: Portal, tmp_path: Path) -> BoardTab:
    """Open the small portal on the board."""
    bare.open(make_staged(tmp_path / "acme.crmadmin"))
    return shown(bare)


def shown(portal: Portal) -> BoardTab:
    """Show the tab."""
    portal.page.show_tab("board")
    portal.settle()
    tab = portal.page.tab("board")
    assert isinstance(tab, BoardTab)
    return tab


def names(tab: BoardTab) -> dict[str, list[str]]:
    """List the names on the cards of each column."""
    return {
        view.column.stage_id: [
            view.model.index(row, 0).data(TableRole.ROW).record.name
            for row in range(view.model.rowCount())
        ]
        for view in tab.board.columns
    }


def panel(tab: BoardTab) -> str:
    """Read everything that the detail panel says."""
    return "\n".join(each.text() for each in tab.detail().findChildren(QLabel))


def test_every_stage_is_a_column_with_its_records(tab: BoardTab) -> None:
    """In the order of the pipeline, those longest there first."""
    assert names(tab) == {NEW: [], WORK: ["Ada", "Di"], TALK: ["Cy"], WON: ["Bo"], LOST: []}
    column = tab.board.columns[1].column
    assert (column.label, column.count) == ("Attempting", 2)
    assert column.ages.oldest is not None


def test_a_column_and_a_card_say_all_that_they_show(tab: BoardTab) -> None:
    """To a reader of the screen."""
    cards = tab.board.columns[1].cards
    assert cards.accessibleName() == "Attempting"
    assert cards.accessibleDescription().startswith("2 records, median")
    spoken = cards.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    assert spoken.startswith("Ada, ")
    assert "in this stage" in spoken


def test_arrows_walk_over_the_board_and_enter_opens(bare: Portal, tab: BoardTab) -> None:
    """One card is looked at, in whichever column; the panel says more of it."""
    bare.window.activateWindow()
    tab.board.columns[1].cards.go_to(0)
    bare.settle()
    card = tab.current_card()
    assert card is not None
    assert card.record.name == "Ada"
    assert "Attempting" in panel(tab)
    tab.board.columns[1].cards.stepped.emit(0)
    for view in tab.board.columns:
        view.cards.look_away()
    tab.board.columns[2].cards.go_to(5)
    bare.settle()
    found = tab.current_card()
    assert found is not None
    assert found.record.name == "Cy"
    QTest.keyClick(tab.board.columns[2].cards, Qt.Key.Key_Return)
    assert bare.places[-1] == Place("records", ("hubspot", "leads", "43"))


def test_left_and_right_go_to_the_column_beside(bare: Portal, tab: BoardTab) -> None:
    """Also over one without cards."""
    bare.window.activateWindow()
    tab.board.columns[2].cards.go_to(0)
    bare.qtbot.waitUntil(tab.board.columns[2].cards.hasFocus)
    QTest.keyClick(tab.board.columns[2].cards, Qt.Key.Key_Left)
    assert tab.board.columns[1].cards.hasFocus()
    QTest.keyClick(tab.board.columns[1].cards, Qt.Key.Key_Down)
    found = tab.current_card()
    assert found is not None
    assert found.record.name == "Di"
    QTest.keyClick(tab.board.columns[1].cards, Qt.Key.Key_Left)
    assert tab.board.columns[0].cards.hasFocus()


def test_a_search_narrows_the_board(bare: Portal, tab: BoardTab) -> None:
    """What nothing passes says so, with a way back."""
    search = bare.find(QLineEdit, "board.search")
    search.setText("ada")
    search.returnPressed.emit()
    bare.settle()
    assert names(tab)[WORK] == ["Ada"]
    assert names(tab)[TALK] == []
    search.setText("nobody")
    search.returnPressed.emit()
    bare.settle()
    nothing = bare.find(EmptyState, "board.nothing")
    assert nothing.isVisible()
    nothing.button.click()
    bare.settle()
    assert search.text() == ""
    assert names(tab)[TALK] == ["Cy"]


def test_filters_are_those_of_the_table_of_records(bare: Portal, tab: BoardTab) -> None:
    """Made in the same dialog, shown as the same chips."""
    bare.do("board.filter")
    dialog = bare.dialog(FilterEditor, "filter-editor")
    dialog.chosen.emit(Filter(property="hs_lead_name", operator=Operator.CONTAINS, values=("i",)))
    dialog.reject()
    bare.settle()
    assert names(tab)[WORK] == ["Di"]
    chips = [each for each in tab.findChildren(FilterChips) if each.isVisible()]
    assert len(chips) == 1
    chips[0].removed.emit(0)
    bare.settle()
    assert names(tab)[WORK] == ["Ada", "Di"]
    assert not bare.is_possible("board.widen")


def test_drafted_stages_are_marked(bare: Portal, tab: BoardTab) -> None:
    """What it was called stands below what it is to be called."""
    with tab.services.database.writing() as connection:
        base = read_base(connection)
        old = base.get(stage_address(*PIPELINE, TALK))
        assert isinstance(old, Stage)
        draft = read_draft(connection, base)
        wanted = {old.address: replace(old, label="In touch")}
        save_draft(connection, draft, draft.edit_all(wanted, made_at="2026-10-01T00:00:00Z"))
    bare.shell.operations.tell_changes(Changes.DRAFT)
    bare.settle()
    view = tab.board.columns[2]
    assert view.column.label == "In touch"
    assert "was Connected" in view.cards.accessibleDescription()
    assert names(tab)[TALK] == ["Cy"]


def test_which_pipeline_is_looked_at_is_one_choice_of_the_page(bare: Portal, tab: BoardTab) -> None:
    """The box names object and pipeline; records open as a table too."""
    assert bare.find(QComboBox, "board.pipeline").currentText() == "Leads · Prospecting"
    assert tab.reading.board is not None
    bare.do("board.table")
    assert bare.places[-1] == Place("records", ("hubspot", "leads"))


def test_an_empty_workspace_has_no_board(bare: Portal, tmp_path: Path) -> None:
    """The tab says what it is for and leads to a pull."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    tab = shown(bare)
    nothing = bare.find(EmptyState, "board.nothing")
    assert nothing.isVisible()
    assert not tab.shows_detail()
    nothing.button.click()
    assert bare.places[-1] == Place("pull")


def test_the_board_speaks_french(bare: Portal, tab: BoardTab) -> None:
    """Columns and panel."""
    bare.shell.languages.choose(Language.FRENCH)
    assert "médiane" in tab.board.columns[1].cards.accessibleDescription()
    assert "Choisissez une carte" in panel(tab)
