"""Pushing from the page: asked for, followed, refused where others were, confirmed by hand."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.connection import AccountKind
from crmadmin.core.plans.plan import Tripped
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState, StepState
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.pages.review.push_dialog import PushDialog
from crmadmin.ui.pages.review.sheet import read_sheet
from crmadmin.ui.services import Services
from tests.services.pushes.desk import BOARD, LABELS, PARTNER, Desk
from tests.ui.pages.review.test_page import do, tell
from tests.ui.pages.seeing import part, settle, words

VALVE = Tripped(
    kind="association_labels",
    verb="delete",
    count=12,
    existing=20,
    most_count=10,
    most_share=0.3,
)


def dialog(name: str) -> QDialog:
    """Give the dialog that is open."""
    (found,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == name and each.isVisible()
    )
    return found


def push(qtbot: QtBot, page: ReviewPage) -> None:
    """Push the plan, as asked."""
    page.shell.actions.qt("review.push").trigger()
    part(dialog("review.push_dialog"), QPushButton, "review.push.do").click()
    settle(qtbot, page.shell.operations)


def test_a_plan_is_made_then_pushed(
    qtbot: QtBot, page: ReviewPage, services: Services, desk: Desk
) -> None:
    """One primary action after the other; the draft is empty then, and History is near."""
    services.drafting.create_label(PARTNER)
    tell(qtbot, page)
    assert page.primary() == "review.plan"
    do(qtbot, page, "plan")
    assert page.primary() == "review.push"
    assert page.shell.actions.qt("review.push").text() == "&Push 1 change…"
    push(qtbot, page)
    assert part(page, QLabel, "review.run.title").text() == (
        "Everything is pushed, and nothing is left"
    )
    assert {each.label for each in desk.types()} == {"Board member", "Partner"}
    assert [row.state for row in page.running.view.table.rows] == [StepState.DONE]
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        part(page, QPushButton, "review.history.button").click()
    assert asked.args == [Place("history", ("1",))]
    do(qtbot, page, "back")
    assert "Nothing is drafted yet" in words(page)


def test_a_changed_draft_needs_another_plan(
    qtbot: QtBot, page: ReviewPage, services: Services
) -> None:
    """What is pushed is what was reviewed."""
    services.drafting.create_label(PARTNER)
    tell(qtbot, page)
    do(qtbot, page, "plan")
    services.drafting.rename_label(BOARD.address, "Director")
    tell(qtbot, page)
    assert page.primary() == "review.plan"
    assert not page.shell.actions.qt("review.push").isEnabled()


def test_a_step_that_somebody_was_at_is_refused_three_ways(
    qtbot: QtBot, page: ReviewPage, services: Services, desk: Desk
) -> None:
    """The panel shows the snapshot, mine and theirs; nothing was sent."""
    services.drafting.rename_label(BOARD.address, "Director")
    tell(qtbot, page)
    do(qtbot, page, "plan")
    (kind,) = desk.types()
    desk.world.call("PUT", LABELS, {"associationTypeId": kind.type_id, "label": "Chair"})
    push(qtbot, page)
    assert [row.state for row in page.running.view.table.rows] == [StepState.REFUSED]
    detail = words(page.detail())
    assert "Somebody changed the setting since the plan" in detail
    assert all(text in detail for text in ("Board member", "Director", "Chair"))
    assert [each.label for each in desk.types()] == ["Chair"]


def test_a_manual_step_waits_until_a_person_did_it(
    qtbot: QtBot, page: ReviewPage, services: Services
) -> None:
    """The run ends when the last one is confirmed."""
    services.drafting.change_settings(SyncObjectSettings(object="companies", creates="Account"))
    tell(qtbot, page)
    do(qtbot, page, "plan")
    push(qtbot, page)
    assert part(page, QLabel, "review.run.title").text() == "The push waits for you"
    do(qtbot, page, "back")
    assert "is not finished" in words(page)
    part(page, QPushButton, "banner.button").click()
    part(page, QPushButton, "manual.done.1").click()
    settle(qtbot, page.shell.operations)
    run = page.running.view.run
    assert run is not None
    assert run.state is RunState.FINISHED
    assert "done by" in page.running.view.table.rows[0].note


def test_the_rest_of_a_run_can_be_left(qtbot: QtBot, page: ReviewPage, services: Services) -> None:
    """Asked before, because it cannot be resumed then."""
    services.drafting.change_settings(SyncObjectSettings(object="companies", creates="Account"))
    tell(qtbot, page)
    do(qtbot, page, "plan")
    push(qtbot, page)
    part(page, QPushButton, "review.give_up.button").click()
    part(dialog("decision"), QPushButton, "decision.do").click()
    settle(qtbot, page.shell.operations)
    assert services.pushing.unfinished() is None
    assert [row.state for row in page.running.view.table.rows] == [StepState.SKIPPED]


@pytest.mark.parametrize("kind", [AccountKind.PRODUCTION, AccountKind.LOCAL])
def test_the_question_names_number_and_portal(
    qtbot: QtBot, page: ReviewPage, services: Services, kind: AccountKind
) -> None:
    """Production is emphasised; a valve wants its count typed; a failure stops unless chosen."""
    services.drafting.create_label(PARTNER)
    plan = services.planning.freeze()
    sheet = read_sheet(services, plan.plan_id)
    portal = replace(plan.portal, name="acme-prod", kind=kind)
    asked = PushDialog(
        page, page.shell, replace(sheet, plan=replace(plan, portal=portal, valves=(VALVE,)))
    )
    qtbot.addWidget(asked)
    asked.show()
    do_it = part(asked, QPushButton, "review.push.do")
    assert do_it.text() == "Push 1 change to acme-prod"
    assert ("This is a production portal" in words(asked)) is (kind is AccountKind.PRODUCTION)
    assert "12 of 20 association labels" in words(asked)
    assert not do_it.isEnabled()
    field = part(asked, QLineEdit, "review.push.count.association_labels.delete")
    field.setText("11")
    assert not do_it.isEnabled()
    field.setText("12")
    assert do_it.isEnabled()
    part(asked, QRadioButton, "review.push.go_on").setChecked(True)
    typed = {("association_labels", "delete"): 12}
    assert asked.choices() == PushChoices(typed=typed, stop_at_first_failure=False)


def test_a_rehearsal_stands_beside_the_prediction(
    qtbot: QtBot, page: ReviewPage, services: Services, desk: Desk
) -> None:
    """The plan is made for it, and the portal is not touched."""
    services.drafting.create_label(PARTNER)
    tell(qtbot, page)
    do(qtbot, page, "rehearse")
    told = part(page, QLabel, "review.rehearsal.title").text()
    assert told == "1 step came out as predicted"
    assert [each.label for each in desk.types()] == ["Board member"]
    part(page, QPushButton, "review.rehearsal.back").click()
    assert page.primary() == "review.push"
