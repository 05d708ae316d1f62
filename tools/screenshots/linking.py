"""Scenes of editing associations of records: dialogs, staged edits, their review and push."""

import tempfile
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from crmadmin.core.configuration.association_edits import KIND, Doing
from crmadmin.core.definitions import System
from crmadmin.core.progress import unwatched
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.records.query import Filter, Operator
from crmadmin.core.runs.journal import StepState
from crmadmin.ui.changes import Changes
from crmadmin.ui.linking.dialog import LinkingDialog
from crmadmin.ui.linking.files.dialog import LinkFileDialog
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.edited.tab import EditsTab
from crmadmin.ui.pages.associations.labels.tab import LabelsTab
from crmadmin.ui.pages.associations.merging.dialog import MergeDialog
from crmadmin.ui.pages.associations.page import AssociationsPage
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.pages.review.tabs import Tab
from crmadmin.ui.services import Services
from tools.screenshots.connecting import connected
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import PATIENCE, settle, wait

D = TypeVar("D", bound=QDialog)
_REST = 500
"""Milliseconds after which a dialog counts what was chosen."""
_PAIR = ("contacts", "companies")
_SEVERAL = ("décisionnaire", "décideur", "decision_maker")
_BAD = (
    "from_object,from_email,to_object,to_domain,add,remove,primary\n"
    "contacts,nobody@example.com,companies,example.com,Décisionnaire,,\n"
    "contacts,,companies,example.org,,,\n"
)


def edit_links(window: MainWindow) -> QWidget | None:
    """Give and take labels of all contacts of a filter."""
    dialog = _edited(window)
    labels = dialog.form.offered
    dialog.form.relabel(labels[1:2], labels[:1])
    wait(_REST)
    settle(window)
    return dialog


def edit_links_empty(window: MainWindow) -> QWidget | None:
    """Open the dialog: nothing is chosen yet."""
    return _edited(window)


def merge_labels(window: MainWindow) -> QWidget | None:
    """Merge labels that say the same."""
    dialog = _merged(window, Doing.MERGE)
    dialog.target.word("Décideur ou décideuse")
    wait(_REST)
    settle(window)
    return dialog


def split_label(window: MainWindow) -> QWidget | None:
    """Split part of a label off by a filter, under a text that is taken."""
    dialog = _merged(window, Doing.SPLIT)
    dialog.portion.apply([Filter(property="jobtitle", operator=Operator.CONTAINS, values=("DSI",))])
    dialog.target.word("Décideur")
    wait(_REST)
    settle(window)
    return dialog


def file_problems(window: MainWindow) -> QWidget | None:
    """Read a file with bad rows."""
    _edits(window).import_file()
    settle(window)
    dialog = _dialog(LinkFileDialog)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "associations.csv"
        path.write_text(_BAD, encoding="utf-8")
        dialog.read(path)
        settle(window)
    return dialog


def file_empty(window: MainWindow) -> QWidget | None:
    """Ask for a file."""
    _edits(window).import_file()
    settle(window)
    return _dialog(LinkFileDialog)


def edits_empty(window: MainWindow) -> QWidget:
    """Show the tab before anything was edited."""
    services = _services(window)
    services.drafting.discard()
    window.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(window)
    return _edits(window).window()


def edits(window: MainWindow) -> QWidget:
    """Stage a merge and show it with its pairs."""
    dialog = _merged(window, Doing.MERGE)
    dialog.target.word("Décideur ou décideuse")
    wait(_REST)
    settle(window)
    for button in dialog.findChildren(QPushButton, "merging.do"):
        button.click()
    settle(window)
    return _edits(window).window()


def review_merge(window: MainWindow) -> QWidget:
    """Review the merge: what it does to records, with the proof of the count."""
    page = _review(window)
    for row in page.board.rows:
        if row.change.address.kind == KIND:
            page.board.changes.select(row.change.address)
    return window


def review_merge_calls(window: MainWindow) -> QWidget:
    """Show the calls of the merge, one of them in full."""
    page = _review(window)
    page.show_tab(Tab.CALLS)
    settle(window)
    for row in page.board.calls.rows:
        if row.step.batch is not None:
            page.board.calls.select(row.step.number)
            break
    return window


def review_merge_rows(window: MainWindow) -> QWidget:
    """List the pairs behind an effect of the merge."""
    page = _review(window)
    page.show_tab(Tab.CHANGES)
    for row in page.board.rows:
        if row.change.address.kind == KIND and row.effects:
            page.board.changes.effect_opened.emit(row, row.effects[-1])
    return window


def pushing_links(window: MainWindow) -> QWidget:
    """Push the merge to the sandbox, after somebody changed some of the pairs there."""
    services = _services(window)
    if not services.sandbox.is_running:
        connected(window)
        settle(window)
    services.pulling.pull(PullRequest(system=System.HUBSPOT), unwatched)
    window.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(window)
    page = _review(window)
    page.deeds.make_plan()
    settle(window)
    _meddle(services)
    page.deeds.ask_push()
    settle(window)
    for dialog in _dialogs():
        for line in dialog.findChildren(QLineEdit):
            (entry, *_more) = services.planning.plans()
            valves = services.planning.plan(entry.plan_id).valves
            line.setText(next((str(each.count) for each in valves), ""))
        for button in dialog.findChildren(QPushButton, "review.push.do"):
            button.click()
    deadline = QDeadlineTimer(PATIENCE)
    table = page.running.view.table
    while not any(row.state is StepState.DONE for row in table.rows) and not deadline.hasExpired():
        wait(20)
    return window


def pushed_links(window: MainWindow) -> QWidget:
    """Let the push come to its end: some pairs were left alone."""
    return window


def links_discarded(window: MainWindow) -> None:
    """Leave no draft to the scenes that follow."""
    _services(window).drafting.discard()
    window.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(window)


LINKING: dict[str, Scene] = {
    "edits-empty": edits_empty,
    "edit-links-empty": edit_links_empty,
    "edit-links": edit_links,
    "merge-labels": merge_labels,
    "split-label-objection": split_label,
    "links-file": file_empty,
    "links-file-problems": file_problems,
    "edits": edits,
    "review-merge": review_merge,
    "review-merge-calls": review_merge_calls,
    "review-merge-rows": review_merge_rows,
    "push-links-progress": pushing_links,
    "push-links-outcome": pushed_links,
    "links-discarded": links_discarded,
}
"""The scenes in their order: each builds on those before it."""


def _meddle(services: Services) -> None:
    """Change some pairs in the portal, as somebody else would."""
    (staged, *_more) = services.linking.edits()
    rows = services.linking.rows(staged.edit.edit_id)[:3]
    inputs = [{"from": {"id": row.record.id}, "to": [{"id": row.other.id}]} for row in rows]
    with services.connecting.open_client(System.HUBSPOT) as client:
        client.send(  # type: ignore[union-attr]
            "POST", "/crm/associations/2026-09/0-1/0-2/batch/archive", {"inputs": inputs}
        )


def _services(window: MainWindow) -> Services:
    if window.session.services is None:
        raise ValueError("no workspace is open")
    return window.session.services


def _edited(window: MainWindow) -> LinkingDialog:
    window.show_page("records")
    settle(window)
    (page,) = window.findChildren(RecordsPage)
    page.go(Place("records", (System.HUBSPOT, "contacts")))
    settle(window)
    page.browser.view.clearSelection()
    window.shell.actions.qt("records.edit_links").trigger()
    settle(window)
    return _dialog(LinkingDialog)


def _labels(window: MainWindow) -> LabelsTab:
    window.show_page("associations")
    settle(window)
    (page,) = window.findChildren(AssociationsPage)
    page.show_tab("labels")
    page.desk.holdings.look_at(_PAIR)
    settle(window)
    tab = page.tab("labels")
    if not isinstance(tab, LabelsTab):
        raise TypeError(tab)
    return tab


def _merged(window: MainWindow, doing: Doing) -> MergeDialog:
    tab = _labels(window)
    tab.labels.select_later("/".join(("association_labels", *_PAIR, _SEVERAL[0])))
    settle(window)
    tab.merge(doing)
    settle(window)
    dialog = _dialog(MergeDialog)
    dialog.sources.tick(_SEVERAL)
    settle(window)
    return dialog


def _edits(window: MainWindow) -> EditsTab:
    window.show_page("associations")
    settle(window)
    (page,) = window.findChildren(AssociationsPage)
    page.show_tab("edits")
    settle(window)
    tab = page.tab("edits")
    if not isinstance(tab, EditsTab):
        raise TypeError(tab)
    return tab


def _review(window: MainWindow) -> ReviewPage:
    window.shell.navigation.go(Place("review"))
    settle(window)
    (page,) = window.findChildren(ReviewPage)
    return page


def _dialogs() -> list[QDialog]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    ]


def _dialog(kind: type[D]) -> D:
    return next(each for each in reversed(_dialogs()) if isinstance(each, kind))
