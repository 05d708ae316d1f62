"""Scenes of reviewing, pushing, rehearsing and rolling back, against the sandbox."""

from dataclasses import replace

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import System
from crmadmin.core.progress import unwatched
from crmadmin.core.pull.parts import CONFIGURATION
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.runs.choices import PushChoices
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.history.page import HistoryPage
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.pages.review.tabs import Tab
from crmadmin.ui.services import Services
from tools.screenshots.connecting import connected
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import PATIENCE, settle, wait

_PAIR = ("contacts", "companies")
_EMPLOYEE = Address(LABELS, (*_PAIR, "salarié"))
_DOUBLES = ("decisionnaire", "décisionnaires", "decision_maker", "resp._facturation", "salariée")
_OUTDATED = ("invité_salon_2023", "invité_salon_2024", "invité_salon_2025", "cadeau_fin_d'année")
_SELDOM = ("blocker", "champion", "economic_buyer")


def review_empty(window: MainWindow) -> QWidget:
    """Show the review of an empty draft."""
    _ready(window)
    return _review(window).window()


def review_changes(window: MainWindow) -> QWidget:
    """Draft changes of every kind and review them."""
    services = _ready(window)
    _draft(services)
    window.shell.operations.tell_changes(Changes.EVERYTHING)
    page = _review(window)
    page.board.changes.select(Address(LABELS, (*_PAIR, "decision_maker")))
    return window


def review_effects(window: MainWindow) -> QWidget:
    """List the associations behind the count of a change."""
    page = _review(window)
    row = page.board.changes.current_change()
    if row is not None and row.effects:
        page.board.changes.effect_opened.emit(row, row.effects[0])
    return window


def review_tab(tab: Tab) -> Scene:
    """Show another tab of the review."""

    def show(window: MainWindow) -> QWidget:
        _review(window).show_tab(tab)
        return window

    return show


def review_conflict(window: MainWindow) -> QWidget:
    """Let somebody else rename a label that is drafted, and read it."""
    services, page = _services(window), _review(window)
    label = services.drafting.base().get(_EMPLOYEE)
    is_renamed = isinstance(label, AssociationLabel) and label.label == "Employé"
    _rename_behind(services, "Salarié" if is_renamed else "Employé")
    services.pulling.pull(PullRequest(only=(CONFIGURATION,)), unwatched)
    window.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(window)
    page.show_tab(Tab.CONFLICTS)
    return window


def rehearsal(window: MainWindow) -> QWidget:
    """Keep mine, make the plan, and rehearse it."""
    services, page = _services(window), _review(window)
    services.drafting.keep_mine((_EMPLOYEE,))
    window.shell.operations.tell_changes(Changes.DRAFT)
    settle(window)
    page.deeds.make_plan()
    settle(window)
    page.deeds.rehearse()
    return window


def push_confirm(window: MainWindow) -> QWidget | None:
    """Ask before the push, the count typed."""
    _review(window).deeds.ask_push()
    settle(window)
    opened = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.objectName() == "review.push_dialog"
    ]
    for line in opened[0].findChildren(QLineEdit) if opened else ():
        line.setText(_count(_services(window)))
    return opened[0] if opened else None


def push_progress(window: MainWindow) -> QWidget:
    """Push until some steps are done; the push goes on."""
    page = _review(window)
    settle(window)
    page.deeds.ask_push()
    settle(window)
    for dialog in QApplication.topLevelWidgets():
        for line in dialog.findChildren(QLineEdit):
            if line.objectName().startswith("review.push.count"):
                line.setText(_count(_services(window)))
        for button in dialog.findChildren(QPushButton, "review.push.do"):
            button.click()
    deadline = QDeadlineTimer(PATIENCE)
    bar = page.running.view.head.bar
    while not (bar.maximum() and bar.value() > bar.maximum() // 3) and not deadline.hasExpired():
        wait(20)
    return window


def push_outcome(window: MainWindow) -> QWidget:
    """Let the push come to its end: a manual step waits."""
    return window


def history(window: MainWindow) -> QWidget:
    """Show the history after the push."""
    window.shell.navigation.go(Place("history"))
    settle(window)
    (page,) = window.findChildren(HistoryPage)
    page.of_run.go_to(1)
    return window


def rollback(window: MainWindow) -> QWidget | None:
    """Leave the rest of the push and ask to roll it back."""
    services = _services(window)
    run = services.pushing.unfinished()
    if run is not None:
        services.pushing.leave(run.run_id)
        window.shell.operations.tell_changes(Changes.RUNS)
        settle(window)
    (page,) = window.findChildren(HistoryPage)
    page.roll_back()
    settle(window)
    opened = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.objectName() == "history.rollback_dialog"
    ]
    return opened[0] if opened else None


def rollback_review(window: MainWindow) -> QWidget:
    """Review the plan that rolls the run back."""
    services = _services(window)
    (run, *_) = services.history.runs()
    plan = services.history.rollback(run.run_id)
    window.shell.navigation.go(Place("review", ("plan", plan.plan_id)))
    return window


def rolled_back(window: MainWindow) -> None:
    """Roll the run back, so that the next look begins as this one."""
    services = _services(window)
    (plan, *_) = services.planning.plans()
    rollback_plan = services.planning.plan(plan.plan_id)
    typed = {(valve.kind, valve.verb): valve.count for valve in rollback_plan.valves}
    services.pushing.push(rollback_plan, PushChoices(typed=typed))
    services.drafting.discard()
    window.shell.operations.tell_changes(Changes.EVERYTHING)


REVIEWING: dict[str, Scene] = {
    "review-empty": review_empty,
    "review-changes": review_changes,
    "review-effects": review_effects,
    "review-calls": review_tab(Tab.CALLS),
    "review-manual": review_tab(Tab.MANUAL),
    "review-conflict": review_conflict,
    "rehearsal": rehearsal,
    "push-confirm": push_confirm,
    "push-progress": push_progress,
    "push-outcome": push_outcome,
    "history": history,
    "rollback": rollback,
    "rollback-review": rollback_review,
    "rolled-back": rolled_back,
}
"""The scenes in their order: each builds on those before it."""


def _services(window: MainWindow) -> Services:
    if window.session.services is None:
        raise ValueError("no workspace is open")
    return window.session.services


def _ready(window: MainWindow) -> Services:
    """Connect to the sandbox and read its settings, unless that was done; empty the draft."""
    services = _services(window)
    if not services.sandbox.is_running:  # that of the look before is gone with its session
        for system in System:
            if services.connecting.connection(system) is not None:
                services.connecting.forget(system)
        window.shell.operations.tell_changes(Changes.CONNECTION)
        settle(window)
        connected(window)
        settle(window)
        services.pulling.pull(PullRequest(only=(CONFIGURATION,)), unwatched)
    services.drafting.discard()
    window.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(window)
    return services


def _draft(services: Services) -> None:
    """Draft something of every kind."""
    drafting = services.drafting
    drafting.create_label(
        drafting.new_label("companies", "contacts", "Intégrateur", "Client intégré")
    )
    drafting.rename_label(_EMPLOYEE, "Collaborateur", "Employeur")
    known = drafting.base()
    for name in (*_DOUBLES, *_OUTDATED, *_SELDOM, "key_user"):
        address = Address(LABELS, (*_PAIR, name))
        if known.get(address) is not None:
            drafting.delete_label(address)
    options = [
        each
        for each in drafting.configuration().each(PropertyOption)
        if (each.object, each.property_name) == ("contacts", "hs_lead_status")
    ]
    options[-1] = replace(options[-1], label="Mauvais moment")
    drafting.set_options("contacts", "hs_lead_status", options)
    drafting.set_rule("contacts", "phone", SyncRule.ALWAYS_USE_SALESFORCE)
    drafting.revert((Address(LABELS, (*_PAIR, "champion")),))


def _rename_behind(services: Services, text: str) -> None:
    """Rename the drafted label in the portal, as somebody else would."""
    steps = services.planning.review().steps
    call = next(
        step.call
        for step in steps
        if step.call is not None and step.changes[0].address == _EMPLOYEE
    )
    body = {**call.body, "label": text}
    with services.connecting.open_client(System.HUBSPOT) as client:
        client.send(call.method, call.path, body)  # type: ignore[union-attr]


def _count(services: Services) -> str:
    """Give what the valve of the newest plan asks for."""
    (entry, *_) = services.planning.plans()
    return next((str(each.count) for each in services.planning.plan(entry.plan_id).valves), "")


def _review(window: MainWindow) -> ReviewPage:
    window.shell.navigation.go(Place("review"))
    settle(window)
    (found,) = window.findChildren(ReviewPage)
    return found
