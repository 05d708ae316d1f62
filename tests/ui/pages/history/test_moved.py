"""The records that a run moved, in the history."""

from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.page import HistoryPage
from crmadmin.ui.pages.history.run_contents import RunContents
from tests.services.pushes.records.desk import FIRST, RecordDesk
from tests.ui.pages.moved_desk import desk, led, services
from tests.ui.pages.opened import column
from tests.ui.pages.seeing import part, settle

__all__ = ["desk", "led", "services"]


def test_the_records_of_a_run_have_their_tab(
    qtbot: QtBot, page: HistoryPage, desk: RecordDesk
) -> None:
    """Those that went elsewhere first, each with its stages; a name leads to its record."""
    plan = desk.delete_stage()
    desk.move(str(FIRST), "sales_won")
    desk.pushing.push(plan)
    page.shell.operations.tell_changes(Changes.RUNS)
    settle(qtbot, page.shell.operations)
    contents = part(page, RunContents, "history.run_contents")
    assert not contents.isTabVisible(1)
    assert contents.isTabVisible(2)
    assert contents.tabText(2) == "Records  12"
    contents.setCurrentIndex(2)
    settle(qtbot, page.shell.operations)
    table = contents.records.table
    assert column(table, "outcome") == ["Elsewhere"]
    assert column(table, "record") == ["Lead 0"]
    assert column(table, "planned") == ["“New”"]
    assert column(table, "found") == ["“Won”"]
    assert "Somebody moved or deleted it" in column(table, "why")[0]
    part(contents, QCheckBox, "history.run_records.not_done").setChecked(False)
    settle(qtbot, page.shell.operations)
    assert column(table, "outcome").count("Moved") == 11
    assert "11" in part(contents, QLabel, "history.run_records.title").text()
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        table.link_opened.emit(table.table.row_at(0), "record")
    assert asked.args == [Place("records", ("hubspot", "leads", str(FIRST)))]
