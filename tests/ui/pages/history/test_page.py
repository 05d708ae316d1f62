"""What was pushed: runs, every change of theirs, and the way back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.services.history import FileFormat
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.page import HistoryPage
from crmadmin.ui.services import Services
from tests.services.pushes.desk import BOARD, PARTNER
from tests.ui.pages.seeing import part, settle, words


@pytest.fixture
def pushed(qtbot: QtBot, page: HistoryPage, services: Services) -> HistoryPage:
    """Push a new label and a new text, and read the history."""
    services.drafting.create_label(PARTNER)
    services.drafting.rename_label(BOARD.address, "Director")
    services.pushing.push(services.planning.freeze())
    page.shell.operations.tell_changes(Changes.RUNS)
    settle(qtbot, page.shell.operations)
    return page


def rollback_dialog() -> QDialog:
    """Give the dialog that is open."""
    (found,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == "history.rollback_dialog"
    )
    return found


def test_an_empty_history_leads_to_the_review(qtbot: QtBot, page: HistoryPage) -> None:
    """It says what will stand here."""
    assert "Nothing was pushed from here yet" in words(page)
    assert page.primary() == ""
    (button,) = (
        each for each in page.findChildren(QPushButton) if each.text() == "Review the draft"
    )
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        button.click()
    assert asked.args == [Place("review")]


def test_a_run_is_listed_with_what_it_changed(qtbot: QtBot, pushed: HistoryPage) -> None:
    """Counts in the list, each change below it, before and after in the panel."""
    run = pushed.current_run
    assert run is not None
    assert (run.changed, run.steps) == (2, 2)
    assert pushed.primary() == "history.roll_back"
    assert pushed.of_run.table.rowCount() == 2
    pushed.of_run.go_to(0)
    settle(qtbot, pushed.shell.operations)
    detail = pushed.detail()
    assert detail is not None
    assert "Board member" in words(detail)
    assert "Director" in words(detail)


def test_changes_are_searched(qtbot: QtBot, pushed: HistoryPage) -> None:
    """Over all runs, by any word."""
    pushed.shell.actions.qt("history.search").trigger()
    filters = pushed.filters()
    assert filters is not None
    assert pushed.entries.table.rowCount() == 2
    part(filters, QLineEdit, "history.search").setText("partner")
    qtbot.waitUntil(lambda: pushed.entries.table.rowCount() == 1)
    settle(qtbot, pushed.shell.operations)


def test_the_changes_of_a_run_are_written(
    qtbot: QtBot, pushed: HistoryPage, tmp_path: Path
) -> None:
    """A line each, under a line of titles."""
    file = tmp_path / "changes.csv"
    pushed.write(file, FileFormat.CSV)
    settle(qtbot, pushed.shell.operations)
    assert len(file.read_text(encoding="utf-8-sig").splitlines()) == 3


def test_rolling_back_is_told_item_by_item_then_reviewed(
    qtbot: QtBot, pushed: HistoryPage, services: Services
) -> None:
    """What is not ticked stays; the plan is shown in Review."""
    pushed.shell.actions.qt("history.roll_back").trigger()
    settle(qtbot, pushed.shell.operations)
    dialog = rollback_dialog()
    assert "associations that got it since lose it" in words(dialog)
    do = part(dialog, QPushButton, "history.rollback.do")
    assert do.text() == "Make the plan for 2 settings"
    part(dialog, QCheckBox, f"history.rollback.tick.{PARTNER.address}").setChecked(False)
    settle(qtbot, pushed.shell.operations)
    assert do.text() == "Make the plan for 1 setting"
    with qtbot.waitSignal(pushed.shell.navigation.requested) as asked:
        do.click()
    assert asked.args is not None
    place = asked.args[0]
    assert place.subject[0] == "plan"
    plan = services.planning.plan(place.subject[1])
    assert plan.rolls_back == 1
    assert [change.address for step in plan.steps for change in step.changes] == [BOARD.address]


def test_a_rehearsal_stands_apart(qtbot: QtBot, page: HistoryPage, services: Services) -> None:
    """It is no push, and cannot be rolled back."""
    services.drafting.create_label(PARTNER)
    services.rehearsing.rehearse(services.planning.freeze())
    page.shell.operations.tell_changes(Changes.RUNS)
    settle(qtbot, page.shell.operations)
    assert page.runs.current_run() is None
    page.go(Place("history", ("1",)))
    run = page.current_run
    assert run is not None
    assert run.is_rehearsal
    assert not page.may_roll_back
