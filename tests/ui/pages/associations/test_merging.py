"""Merging, splitting and moving labels: what would become of them, then one edit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
)

from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.records.query import Filter, Operator
from crmadmin.ui.pages.associations.edited.tab import EditsTab
from crmadmin.ui.pages.associations.edited.table import COUNT, WHAT
from crmadmin.ui.pages.associations.merging.dialog import MergeDialog
from crmadmin.ui.widgets.empty import EmptyState
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.opened import change, column
from tests.ui.pages.seeing import part, words

SALARIED, DECIDES = 2, 3
"""The rows of the two labels of contacts and companies."""


def opened(portal: Portal, verb: Doing, row: int) -> MergeDialog:
    """Open the dialog on a label."""
    portal.tab.labels.go_to(row)
    portal.do(f"associations.{verb}")
    return portal.dialog(MergeDialog, "merging.dialog")


def word(portal: Portal, dialog: MergeDialog, text: str) -> None:
    """Write the text of a new label."""
    part(dialog, QLineEdit, "merging.text").setText(text)
    portal.settle()


def names(portal: Portal) -> set[str]:
    """Name the labels of the draft."""
    configuration = portal.page.services.drafting.configuration()
    return {label.name for label in configuration.each(AssociationLabel)}


def edit(portal: Portal) -> AssociationEdit:
    """Give the edit of records that the draft holds."""
    (staged,) = portal.page.services.linking.edits()
    return staged.edit


def test_two_labels_become_a_new_one(portal: Portal) -> None:
    """Counts per label, the proof that no link is lost, definitions that go; one edit to undo."""
    dialog = opened(portal, Doing.MERGE, SALARIED)
    listed = part(dialog, QListWidget, "merging.labels")
    assert [listed.item(row).text() for row in range(2)] == ["Salarié  (3)", "Décideur  (1)"]
    assert listed.item(0).checkState() is Qt.CheckState.Checked
    assert "write the text of a new one" in words(dialog)
    listed.item(1).setCheckState(Qt.CheckState.Checked)
    word(portal, dialog, "Interlocuteur")
    told = words(dialog)
    assert "3 associations would carry “Interlocuteur”" in told
    assert "1 of them carries several of these labels" in told
    assert "No link is lost: 3 associations before = 3 after" in told
    assert "Label “Interlocuteur” is created" in told
    assert "Label “Décideur” is deleted once no association carries it" in told
    button = part(dialog, QPushButton, "merging.do")
    assert button.text() == "Merge 2 labels"
    button.click()
    portal.settle()
    assert edit(portal).doing is Doing.MERGE
    assert {"salarié", "décideur"}.isdisjoint(names(portal))
    assert portal.toasts[-1].startswith("3 associations edited in the draft")
    portal.find(QPushButton, "toast.button").click()
    portal.settle()
    assert {"salarié", "décideur"} <= names(portal)


def test_a_label_becomes_one_that_is_there(portal: Portal) -> None:
    """The one that goes is not offered; its definition may stay."""
    dialog = opened(portal, Doing.MOVE, DECIDES)
    part(dialog, QRadioButton, "merging.there").click()
    portal.settle()
    box = part(dialog, QComboBox, "merging.into")
    assert [box.itemText(place) for place in range(box.count())] == ["Salarié"]
    button = part(dialog, QPushButton, "merging.do")
    assert button.text() == "Move 1 association"
    button.click()
    portal.settle()
    assert edit(portal).doing is Doing.MOVE
    assert "décideur" not in names(portal)


def test_long_labels_do_not_widen_the_form(portal: Portal) -> None:
    """The column at the left shows all of itself, however long what is offered is."""
    dialog = opened(portal, Doing.MOVE, DECIDES)
    part(dialog, QRadioButton, "merging.there").click()
    for name in ("merging.label", "merging.into"):
        part(dialog, QComboBox, name).addItem("Membre du conseil d’administration " * 3)
    portal.settle()
    (scroll,) = (each for each in dialog.findChildren(QScrollArea) if not each.objectName())
    form = scroll.widget()
    assert form is not None
    assert form.width() <= scroll.viewport().width()


def test_a_part_of_a_label_is_split_off_by_a_filter(portal: Portal) -> None:
    """Without a filter nothing is counted; the label itself stays."""
    dialog = opened(portal, Doing.SPLIT, SALARIED)
    word(portal, dialog, "Dirigeante")
    assert "Add a filter" in words(dialog)
    assert not part(dialog, QPushButton, "merging.do").isEnabled()
    named = Filter(property="firstname", operator=Operator.EQUALS, values=("Ada",))
    dialog.portion.apply([named])
    portal.settle()
    button = part(dialog, QPushButton, "merging.do")
    assert button.text() == "Split off 1 association"
    button.click()
    portal.settle()
    assert edit(portal).doing is Doing.SPLIT
    assert "salarié" in names(portal)


def test_what_stands_against_it_is_said(portal: Portal) -> None:
    """A text that another label has is an error: nothing can be staged."""
    dialog = opened(portal, Doing.MOVE, DECIDES)
    word(portal, dialog, "Salarié")
    assert any(each.isVisible() for each in dialog.findChildren(QLabel) if "Salarié" in each.text())
    assert not part(dialog, QPushButton, "merging.do").isEnabled()


def test_staged_edits_are_listed_with_their_pairs(portal: Portal) -> None:
    """What, how many, before → after; each is taken back with what changed beside it."""
    dialog = opened(portal, Doing.MOVE, DECIDES)
    word(portal, dialog, "Chef")
    part(dialog, QPushButton, "merging.do").click()
    portal.settle()
    portal.page.show_tab("edits")
    portal.settle()
    tab = portal.page.tab("edits")
    assert isinstance(tab, EditsTab)
    assert column(tab.table, COUNT) == ["1"]
    assert column(tab.table, WHAT)[0].startswith("Move “Décideur” to “Chef”")
    assert change(tab.pairs, 0, "change") == (
        "Primary · Décideur · Salarié → Primary · Chef · Salarié"
    )
    assert tab.count() == 1
    portal.do("associations.edits.take_back")
    assert portal.toasts[-1] == "Edit taken back"
    assert tab.edits == ()
    assert "décideur" in names(portal)
    nothing = portal.find(EmptyState, "associations.edits.empty")
    assert nothing.isVisible()
    assert "Edit associations…" in words(nothing)
