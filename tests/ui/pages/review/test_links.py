"""Edits of associations of records on the Review page: calls, effects, push, what is left."""

from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.core.associations.selection import Associated, LinkOrder, Records
from crmadmin.core.configuration.association_edits import KIND, Doing
from crmadmin.core.runs.journal import StepState
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.pages.review.tabs import Tab
from crmadmin.ui.services import Services
from tests.services.pushes.links.desk import ASSOCIATED, LinkDesk
from tests.ui.pages.linked_desk import desk, linked, services
from tests.ui.pages.opened import change, column
from tests.ui.pages.review.test_page import do, tell
from tests.ui.pages.seeing import part, settle, words

__all__ = ["desk", "linked", "services"]


def relabel(
    qtbot: QtBot,
    page: ReviewPage,
    services: Services,
    *,
    adds: str = "board_member",
    removes: str = "adviser",
) -> None:
    """Stage an edit of the contacts of company 201: its advisers become board members."""
    services.linking.stage(
        LinkOrder(
            from_object="contacts",
            to_object="companies",
            doing=Doing.LABEL,
            selection=Associated(other=Records(object="companies", ids=("201",))),
            adds=(adds,),
            removes=(removes,),
        )
    )
    tell(qtbot, page)


def push(qtbot: QtBot, page: ReviewPage) -> None:
    """Push the plan, the counts typed where they are asked for."""
    page.shell.actions.qt("review.push").trigger()
    (dialog,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog)
        and each.objectName() == "review.push_dialog"
        and each.isVisible()
    )
    for field in dialog.findChildren(QLineEdit):
        field.setText("6")
    part(dialog, QPushButton, "review.push.do").click()
    settle(qtbot, page.shell.operations)


def test_a_call_tells_its_pairs_and_begins_its_body(
    qtbot: QtBot, page: ReviewPage, services: Services
) -> None:
    """How many become what; the body of the first, and how many more."""
    relabel(qtbot, page, services)
    page.show_tab(Tab.CALLS)
    settle(qtbot, page.shell.operations)
    assert column(page.board.calls, "pairs") == ["6", "6"]
    assert column(page.board.calls, "title")[0] == (
        "Add “Board member” to 6 associations between contacts and companies"
    )
    page.board.calls.go_to(0)
    told = words(page.detail())
    assert "6 pairs" in told
    assert "primary and “Adviser”" in told
    assert "batch/\u200bcreate" in told
    assert "and 4 more pairs" in told


def test_an_edit_is_told_with_its_effects_and_their_rows(
    qtbot: QtBot, page: ReviewPage, services: Services
) -> None:
    """It changes records and creates no setting; the count of links leads to the pairs alone."""
    relabel(qtbot, page, services)
    (row,) = (each for each in page.board.rows if each.change.address.kind == KIND)
    assert row.verb == "Change"
    page.board.changes.effect_opened.emit(row, row.effects[0])
    settle(qtbot, page.shell.operations)
    table = page._effects.table
    assert table.table.rowCount() == 6
    last = table.header.count() - 1
    right_edge = table.columnViewportPosition(last) + table.columnWidth(last)
    assert right_edge > table.viewport().width() - 8, "long changes have the room there is"
    assert change(table, 0, "change") == "primary, Adviser → primary, Board member"


def test_edits_that_change_nothing_are_told_and_taken_back(
    qtbot: QtBot, page: ReviewPage, services: Services
) -> None:
    """The edit and the one that makes up for it have no step: both are told, and go."""
    idle = page.board.idle
    relabel(qtbot, page, services)
    assert not idle.isVisible()
    relabel(qtbot, page, services, adds="adviser", removes="board_member")
    assert idle.isVisible()
    assert page.board.calls.rows == ()
    assert "2 edits of associations have nothing to do" in words(idle)
    part(idle, QPushButton, "banner.button").click()
    settle(qtbot, page.shell.operations)
    tell(qtbot, page)
    assert not idle.isVisible()
    assert services.linking.edits() == ()


def test_pairs_that_were_left_alone_are_listed_and_planned_again(
    qtbot: QtBot, page: ReviewPage, services: Services, desk: LinkDesk
) -> None:
    """Somebody changed one meanwhile: it is shown three ways, the others are done."""
    relabel(qtbot, page, services)
    do(qtbot, page, "plan")
    (first, *_others) = (pair for pair in ASSOCIATED if pair[1] == "201")
    path = f"/crm/v4/objects/contacts/{first[0]}/associations/companies/201"
    desk.world.call(
        "PUT", path, [{"associationCategory": "USER_DEFINED", "associationTypeId": 503}]
    )
    push(qtbot, page)
    view = page.running.view
    assert StepState.PARTLY in {row.state for row in view.table.rows}
    links = view.links
    assert links.isVisible()
    assert column(links.table, "outcome")[0] == "Left alone"
    assert "Somebody changed it since the plan" in column(links.table, "why")[0]
    assert "not done" in part(page, QLabel, "review.run_links.title").text()
    part(page, QCheckBox, "review.run_links.not_done").click()
    settle(qtbot, page.shell.operations)
    assert "Done" in column(links.table, "outcome")
    assert services.linking.edits() != ()
