"""Reviewing a draft: what it does, how it gets to the portal, what is in the way."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.core.changes.valve import Thresholds
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.definitions import System
from crmadmin.services.thresholds import choose_thresholds
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.pages.review.tabs import Tab
from crmadmin.ui.services import Services
from tests.services.pushes.desk import BOARD, LABELS, PARTNER, Desk, limit
from tests.ui.pages.seeing import part, settle, words

Draft = Callable[..., None]


@pytest.fixture
def draft(qtbot: QtBot, page: ReviewPage, services: Services) -> Draft:
    """Give what drafts a partner label and a renamed board member, and shows them."""

    def make() -> None:
        services.drafting.create_label(PARTNER)
        services.drafting.rename_label(BOARD.address, "Director")
        tell(qtbot, page)

    return make


def tell(qtbot: QtBot, page: ReviewPage) -> None:
    """Let the page read everything anew."""
    page.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(qtbot, page.shell.operations)


def do(qtbot: QtBot, page: ReviewPage, action: str) -> None:
    """Carry an action out."""
    page.shell.actions.qt(f"review.{action}").trigger()
    settle(qtbot, page.shell.operations)


def test_an_empty_draft_leads_to_where_one_is_made(qtbot: QtBot, page: ReviewPage) -> None:
    """It says what the page is for, and has two ways out."""
    assert "Nothing is drafted yet" in words(page)
    assert page.primary() == ""
    assert not page.shows_detail()
    for text, target in (
        ("Draft association labels", "associations"),
        ("Draft sync rules", "sync"),
    ):
        (button,) = (each for each in page.findChildren(QPushButton) if each.text() == text)
        with qtbot.waitSignal(page.shell.navigation.requested) as asked:
            button.click()
        assert asked.args == [Place(target)]


def test_changes_are_listed_and_told_in_full(page: ReviewPage, draft: Draft) -> None:
    """Verb and setting in the list; fields before and after in the panel."""
    draft()
    assert [(row.verb, row.kind) for row in page.board.rows] == [
        ("Change", "Association labels"),
        ("Create", "Association labels"),
    ]
    page.board.changes.select(BOARD.address)
    detail = page.detail()
    assert part(detail, QLabel, "review.change.sentence").text().startswith("Rename the label")
    shown = words(detail)
    assert "Board member" in shown
    assert "Director" in shown
    assert page.tabs.count(Tab.CHANGES) == page.tabs.count(Tab.CALLS) == 2


def test_other_thresholds_ask_for_another_plan(
    qtbot: QtBot, page: ReviewPage, services: Services, draft: Draft
) -> None:
    """The page follows them at once: a plan that lets pass what now trips is not offered."""
    draft()
    do(qtbot, page, "plan")
    assert page.primary() != "review.plan"
    choose_thresholds(services.database, Thresholds(most_count=0))
    page.shell.operations.tell_changes(Changes.THRESHOLDS)
    settle(qtbot, page.shell.operations)
    assert page.primary() == "review.plan"
    do(qtbot, page, "plan")
    assert page.primary() != "review.plan"


def test_without_a_portal_it_can_be_planned_but_not_pushed(
    qtbot: QtBot, page: ReviewPage, services: Services, draft: Draft
) -> None:
    """It says so, with the way to the connections."""
    services.connecting.forget(System.HUBSPOT)
    draft()
    assert "No portal is connected" in words(page)
    assert page.primary() == "review.plan"
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        part(page, QPushButton, "banner.button").click()
    assert asked.args == [Place("connections")]
    do(qtbot, page, "plan")
    assert not page.shell.actions.qt("review.push").isEnabled()
    assert page.primary() == "review.connect"


def test_one_change_is_undone_and_put_back(qtbot: QtBot, page: ReviewPage, draft: Draft) -> None:
    """Out of order; what was taken back has its own list."""
    draft()
    page.board.changes.select(BOARD.address)
    do(qtbot, page, "undo_change")
    assert [row.address for row in page.board.rows] == [PARTNER.address]
    fold = part(page, QPushButton, "review.taken_back.fold")
    assert fold.text() == "Taken back (1)"
    fold.click()
    part(page, QPushButton, f"review.put_back.{BOARD.address}").click()
    settle(qtbot, page.shell.operations)
    assert {row.address for row in page.board.rows} == {BOARD.address, PARTNER.address}


def test_what_goes_with_a_change_is_told_before(
    qtbot: QtBot, page: ReviewPage, services: Services
) -> None:
    """A limit on a new label goes with the label."""
    services.drafting.create_label(PARTNER)
    services.drafting.set_limit(limit(2, PARTNER))
    tell(qtbot, page)
    page.board.changes.select(PARTNER.address)
    do(qtbot, page, "undo_change")
    (dialog,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == "decision")
    assert "Limit to 2 companies" in words(dialog)
    part(dialog, QPushButton, "decision.do").click()
    settle(qtbot, page.shell.operations)
    assert page.board.rows == ()


def test_a_call_is_shown_exactly_and_copied(qtbot: QtBot, page: ReviewPage, draft: Draft) -> None:
    """Method, path and body, as they are sent."""
    draft()
    do(qtbot, page, "calls")
    page.board.calls.go_to(1)
    detail = page.detail()
    line = part(detail, QLabel, "review.call.line").text().replace("\u200b", "")
    assert line == f"POST {LABELS}"
    part(detail, QPushButton, "review.call.copy").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"POST {LABELS}\n\n{{")
    assert '"label": "Partner"' in copied


def test_what_no_api_sets_is_a_card(qtbot: QtBot, page: ReviewPage, services: Services) -> None:
    """Where to click, and what to set there."""
    services.drafting.change_settings(SyncObjectSettings(object="companies", creates="Account"))
    tell(qtbot, page)
    do(qtbot, page, "manual")
    assert page.tabs.count(Tab.MANUAL) == 1
    assert not page.shows_detail()
    shown = words(page)
    assert "Settings → Integrations → Connected Apps → Salesforce" in shown
    opened = part(page, QPushButton, "manual.open.1")
    assert opened.toolTip().startswith("https://")


def test_a_conflict_is_decided_three_ways(
    qtbot: QtBot, page: ReviewPage, desk: Desk, draft: Draft
) -> None:
    """Nothing is planned before; theirs takes the place of mine."""
    draft()
    _rename_behind(desk, "Chair")
    desk.pull()
    tell(qtbot, page)
    assert "changed in the portal meanwhile" in words(page)
    assert not page.shell.actions.qt("review.plan").isEnabled()
    part(page, QPushButton, "banner.button").click()
    shown = words(page)
    assert all(text in shown for text in ("Board member", "Director", "Chair"))
    part(page, QPushButton, f"conflict.theirs.{BOARD.address}").click()
    settle(qtbot, page.shell.operations)
    assert [row.address for row in page.board.rows] == [PARTNER.address]
    assert page.shell.actions.qt("review.plan").isEnabled()


def _rename_behind(desk: Desk, text: str) -> None:
    """Rename the label as somebody else would."""
    (kind,) = (each for each in desk.types() if each.label == "Board member")
    desk.world.call("PUT", LABELS, {"associationTypeId": kind.type_id, "label": text})
