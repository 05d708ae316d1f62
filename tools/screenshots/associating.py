"""Scenes of the Associations page and of the options on the Leads page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QWidget,
)

from crmadmin.services.associating import LabelLine
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.labels.tab import LabelsTab
from crmadmin.ui.pages.associations.page import AssociationsPage
from crmadmin.ui.pages.associations.tab import AssociationsTab
from crmadmin.ui.pages.leads.options.tab import OptionsTab
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import settle, wait

_REST = 400
"""Milliseconds after which a dialog judges what was typed."""


def labels(window: MainWindow) -> QWidget:
    """Look at the labels of the pair that has most."""
    _associations(window)
    return window


def label_dialog(window: MainWindow) -> QWidget | None:
    """Type a text that is easily taken for that of another label."""
    _associations(window)
    shown = _opened(window, "associations.add", "associations.label_dialog")
    if shown is not None:
        _check(shown, "associations.label.paired")
        _type(shown, "associations.label.text", "Décisionnaires")
        _type(shown, "associations.label.inverse", "Décide pour")
        wait(_REST)
    return shown


def deletion(window: MainWindow) -> QWidget:
    """Look at what deleting a label would do."""
    associations = _associations(window)
    associations.labels.select_later("association_labels/contacts/companies/décisionnaire")
    return window


def renaming(window: MainWindow) -> QWidget | None:
    """Rename a label: what shows the new text, and what names it."""
    tab = _associations(window)
    tab.labels.go_to(3)
    shown = _opened(window, "associations.rename", "associations.label_dialog")
    if shown is not None:
        _type(shown, "associations.label.text", "Décideur final")
        wait(_REST)
        settle(window)
    return shown


def suggested(window: MainWindow) -> QWidget:
    """Look at a pair that has no label yet: roles are suggested."""
    _associations(window)
    window.shell.navigation.go(Place("associations", ("companies", "deals")))
    return window


def limit_dialog(window: MainWindow) -> QWidget | None:
    """Limit how many companies a contact may have: some have more already."""
    associations = _associations(window)
    associations.labels.go_to(0)
    shown = _opened(window, "associations.limit_there", "associations.limit_dialog")
    if shown is not None:
        _check(shown, "associations.limit.some")
        wait(_REST)
    return shown


def drafted_labels(window: MainWindow) -> QWidget:
    """Draft a new label, a renamed one, a deleted one and a limit."""
    associations = _associations(window)
    if window.session.services is not None:
        drafting = window.session.services.drafting
        own = [line.after for line in _lines(associations) if line.after is not None]
        drafting.create_label(drafting.new_label("contacts", "companies", "Partenaire", "Réseau"))
        drafting.rename_label(own[0].address, "Collaborateur", "Employeur")
        drafting.delete_label(own[1].address)
        limited = next(each for each in _lines(associations) if each.after == own[2])
        drafting.set_limit(limited.limits[0].limited(1))
        window.shell.operations.tell_changes(Changes.DRAFT)
        settle(window)
        associations.labels.select_later(str(own[1].address))
    return window


def carrying(window: MainWindow) -> QWidget:
    """List the associations that carry a label."""
    associations = _associations(window)
    associations.labels.go_to(4)
    settle(window)
    associations.open_current()
    return window


def options(window: MainWindow) -> QWidget:
    """List the options by which leads are worked."""
    _leads(window)
    return window


def options_edited(window: MainWindow) -> QWidget:
    """Draft a moved, a renamed, a hidden and a removed option, and a new one."""
    leads = _leads(window)
    shown = leads.holdings.shown
    if shown is not None and window.session.services is not None:
        leads.editing.step({shown.options[2].value}, -1)
        settle(window)
        leads.editing.remove({shown.options[-1].value})
        settle(window)
        leads.editing.hide({shown.options[0].value})
        settle(window)
        leads.options.select_later(shown.options[-1].value)
    return window


def option_dialog(window: MainWindow) -> QWidget | None:
    """Add an option: its value follows the manner of the others."""
    _leads(window)
    shown = _opened(window, "leads.add", "leads.option_dialog")
    if shown is not None:
        _type(shown, "leads.option.label", "À rappeler")
    return shown


def discarded(window: MainWindow) -> None:
    """Leave no draft to the scenes that follow."""
    for opened in QApplication.topLevelWidgets():
        if isinstance(opened, QDialog):
            opened.close()
    if window.session.services is not None:
        window.session.services.drafting.discard()
        window.shell.operations.tell_changes(Changes.DRAFT)


def merge_dialog(window: MainWindow) -> QWidget | None:
    """Make one label of three that mean the same: the count stays, and that is shown."""
    tab = _associations(window)
    tab.labels.select_later("association_labels/contacts/companies/décideur")
    settle(window)
    shown = _opened(window, "associations.merge", "merging.dialog")
    if shown is not None:
        for offered in shown.findChildren(QListWidget, "merging.labels"):
            for text in ("décisionnaires", "Decision maker"):
                for item in offered.findItems(text, Qt.MatchFlag.MatchStartsWith):
                    item.setCheckState(Qt.CheckState.Checked)
        _check(shown, "merging.there")
        for box in shown.findChildren(QComboBox, "merging.into"):
            box.setCurrentText("Décisionnaire")
        wait(_REST)
        settle(window)
    return shown


def matrix(window: MainWindow) -> QWidget:
    """Look at the matrix, a pair chosen that few labels are left of."""
    _tab(window, "matrix")
    return window


ASSOCIATING: dict[str, Scene] = {
    "associations-matrix": matrix,
    "associations": labels,
    "label-dialog": label_dialog,
    "label-renamed": renaming,
    "label-detail-delete": deletion,
    "labels-suggested": suggested,
    "limit-dialog": limit_dialog,
    "merge-dialog": merge_dialog,
    "associations-drafted": drafted_labels,
    "associations-carrying": carrying,
    "leads-options": options,
    "leads-options-edited": options_edited,
    "option-dialog": option_dialog,
    "associations-discarded": discarded,
}
"""What is pictured of these pages, by the name of its picture, in this order."""


def _tab(window: MainWindow, name: str) -> AssociationsTab:
    window.show_page("associations")
    settle(window)
    (found,) = window.findChildren(AssociationsPage)
    found.show_tab(name)
    settle(window)
    return found.tab(name)


def _associations(window: MainWindow) -> LabelsTab:
    tab = _tab(window, "labels")
    assert isinstance(tab, LabelsTab)  # noqa: S101 - the tab of that name
    tab.leave_list()
    return tab


def _lines(associations: LabelsTab) -> tuple[LabelLine, ...]:
    pair = associations.holdings.pair
    return () if pair is None else pair.lines


def _leads(window: MainWindow) -> OptionsTab:
    window.shell.navigation.go(Place("leads", ("options",)))
    settle(window)
    (found,) = window.findChildren(OptionsTab)
    return found


def _opened(window: MainWindow, action: str, name: str) -> QDialog | None:
    window.shell.actions.qt(action).trigger()
    settle(window)
    opened = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == name and each.isVisible()
    ]
    return opened[0] if opened else None


def _type(dialog: QDialog, name: str, text: str) -> None:
    for edit in dialog.findChildren(QLineEdit, name):
        edit.setText(text)


def _check(dialog: QDialog, name: str) -> None:
    for button in dialog.findChildren(QRadioButton, name):
        button.setChecked(True)
