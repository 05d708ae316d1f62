"""Moves of records on the Review page: calls, effects, push."""

from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.core.runs.journal import RunState
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.pages.review.tabs import Tab
from tests.services.pushes.records.desk import FIRST, NEW, WORKING, RecordDesk, at
from tests.ui.pages.moved_desk import desk, led, services
from tests.ui.pages.opened import column
from tests.ui.pages.review.test_page import do, tell
from tests.ui.pages.seeing import part, settle, words

__all__ = ["desk", "led", "services"]


def test_a_call_tells_its_records_and_begins_its_body(
    qtbot: QtBot, page: ReviewPage, desk: RecordDesk
) -> None:
    """How many go where; the body of the first, and how many more."""
    desk.drafting.delete_stage(at(WORKING), at(NEW))
    tell(qtbot, page)
    page.show_tab(Tab.CALLS)
    settle(qtbot, page.shell.operations)
    assert "Move 12 leads from “Working” to “New”" in column(page.board.calls, "title")
    page.board.calls.go_to(0)
    told = words(page.detail())
    assert "12 records" in told
    assert "“Working”" in told
    assert str(FIRST) in told
    assert "and 10 more records" in told


def test_what_went_elsewhere_is_listed_after_the_push(
    qtbot: QtBot, page: ReviewPage, desk: RecordDesk
) -> None:
    """The others moved and their stage went: nothing is left to plan."""
    desk.drafting.delete_stage(at(WORKING), at(NEW))
    tell(qtbot, page)
    do(qtbot, page, "plan")
    desk.move(str(FIRST), "sales_won")
    page.shell.actions.qt("review.push").trigger()
    (dialog,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog)
        and each.objectName() == "review.push_dialog"
        and each.isVisible()
    )
    part(dialog, QPushButton, "review.push.do").click()
    settle(qtbot, page.shell.operations)
    view = page.running.view
    assert view.run is not None
    assert view.run.state is RunState.FINISHED
    assert view.records.isVisible()
    assert not view.links.isVisible()
    assert column(view.records.table, "record") == ["Lead 0"]
    assert not page.running.has_left
