"""Editing associations of records: put together, counted, sampled, staged, undone."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton

from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.definitions import System
from crmadmin.core.records.query import Filter, Operator
from crmadmin.ui.linking.columns import CHANGE, OTHER_RECORD, RECORD
from crmadmin.ui.linking.dialog import LinkingDialog
from tests.ui.linking.conftest import Desk
from tests.ui.pages.opened import change, column
from tests.ui.pages.seeing import part, words

_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_ADA = (System.HUBSPOT, "contacts", "1")


def opened(desk: Desk, *rows: int) -> LinkingDialog:
    """Open the dialog on some rows of the table; on all that are listed without any."""
    view = desk.page.browser.view
    view.clearSelection()
    if rows:
        view.go_to(rows[0])
    for row in rows[1:]:
        view.selectionModel().select(view.table.index(row, 0), _ADD)
    desk.settle()
    desk.do("records.edit_links")
    return desk.dialog(LinkingDialog, "linking.dialog")


def edits(desk: Desk) -> tuple[AssociationEdit, ...]:
    """Give the edits of records that the draft holds."""
    return tuple(each.edit for each in desk.page.services.linking.edits())


def choose(desk: Desk, dialog: LinkingDialog, verb: Doing) -> None:
    """Choose what to do."""
    part(dialog, QRadioButton, f"linking.verb.{verb}").click()
    desk.settle()


def pick(desk: Desk, dialog: LinkingDialog, box: str, text: str) -> None:
    """Choose an entry of a list as a person does."""
    found = part(dialog, QComboBox, box)
    found.setCurrentIndex(found.findText(text))
    found.activated.emit(found.currentIndex())
    desk.settle()


def figures(dialog: LinkingDialog) -> str:
    """Read how much would change."""
    return part(dialog, QLabel, "linking.figures").text()


def button(dialog: LinkingDialog) -> QPushButton:
    """Give the button that stages."""
    return part(dialog, QPushButton, "linking.do")


def test_labels_of_all_that_is_listed_are_changed(desk: Desk) -> None:
    """Counted and sampled as they are chosen; the button has the number; the toast undoes."""
    dialog = opened(desk)
    assert not button(dialog).isEnabled()
    pick(desk, dialog, "linking.adds", "Décideur")
    assert figures(dialog) == "2 associations would change · 1 are so already"
    table = dialog.preview.table
    assert column(table, RECORD) == ["Bo", "Bo"]
    assert column(table, OTHER_RECORD) == ["Acme", "Globex"]
    assert change(table, 0, CHANGE) == "Salarié → Décideur · Salarié"
    pick(desk, dialog, "linking.removes", "Salarié")
    assert figures(dialog) == "3 associations would change"
    assert button(dialog).text() == "Draft 3 edits"
    button(dialog).click()
    desk.settle()
    (edit,) = edits(desk)
    assert (edit.doing, edit.pairs) == (Doing.LABEL, 3)
    assert (edit.adds, edit.removes) == (("décideur",), ("salarié",))
    assert desk.toasts == ["3 associations edited in the draft"]
    desk.find(QPushButton, "toast.button").click()
    desk.settle()
    assert edits(desk) == ()


def test_selected_records_alone_are_meant_first(desk: Desk) -> None:
    """Of several selected rows; the other records of the list can still be meant."""
    dialog = opened(desk, 0, 1)
    scopes = [part(dialog, QRadioButton, f"linking.scope.{place}") for place in (0, 1)]
    assert [each.text() for each in scopes] == [
        "The 2 selected records",
        "All 4 records of the list",
    ]
    choose(desk, dialog, Doing.PART)
    assert figures(dialog) == "3 associations would change"


def test_records_of_a_filter_are_remembered_by_its_words(desk: Desk) -> None:
    """The edit says by what its pairs were chosen."""
    desk.page.browser.apply(
        [Filter(property="firstname", operator=Operator.EQUALS, values=("Bo",))]
    )
    desk.settle()
    dialog = opened(desk)
    choose(desk, dialog, Doing.PART)
    assert figures(dialog) == "2 associations would change"
    button(dialog).click()
    desk.settle()
    (edit,) = edits(desk)
    assert "Bo" in edit.chosen
    assert edit.removes == (PLAIN,)


def test_a_record_is_found_and_associated(desk: Desk) -> None:
    """By a part of its name; with a label, as the primary company."""
    dialog = opened(desk, 2)
    choose(desk, dialog, Doing.ASSOCIATE)
    edit = part(dialog, QLineEdit, "linking.target")
    edit.setText("glo")
    edit.textEdited.emit("glo")
    desk.settle()
    listed = dialog.form._target._list
    assert [listed.item(row).text().split()[0] for row in range(listed.count())] == ["Globex"]
    listed.itemClicked.emit(listed.item(0))
    part(dialog, QCheckBox, "linking.as_primary").click()
    pick(desk, dialog, "linking.given", "Salarié")
    assert change(dialog.preview.table, 0, CHANGE) == "not associated → Primary · Salarié"
    button(dialog).click()
    desk.settle()
    (staged,) = edits(desk)
    assert staged.doing is Doing.ASSOCIATE
    assert set(staged.adds) >= {PRIMARY, "salarié"}


def test_a_record_that_nobody_has_is_said_to_be_missing(desk: Desk) -> None:
    """The sentence names what was typed; nothing can be staged."""
    dialog = opened(desk, 2)
    choose(desk, dialog, Doing.ASSOCIATE)
    edit = part(dialog, QLineEdit, "linking.target")
    edit.setText("nobody")
    edit.textEdited.emit("nobody")
    desk.settle()
    assert "No record is called “nobody”." in words(dialog)
    assert not button(dialog).isEnabled()


def test_associations_are_narrowed_to_those_with_a_label(desk: Desk) -> None:
    """Those that carry it, or those with one record."""
    dialog = opened(desk)
    choose(desk, dialog, Doing.PART)
    which = part(dialog, QComboBox, "linking.which")
    which.setCurrentIndex(which.findText("Those with “Décideur”"))
    desk.settle()
    assert figures(dialog) == "1 association would change"
    which.setCurrentIndex(which.findText("Those with one record…"))
    desk.settle()
    assert not button(dialog).isEnabled()


def test_what_changes_nothing_cannot_be_staged(desk: Desk) -> None:
    """It says so in place of rows."""
    dialog = opened(desk, 2)
    choose(desk, dialog, Doing.PART)
    assert figures(dialog) == "No association would change"
    assert "No association is like this" in words(dialog)
    assert not button(dialog).isEnabled()


def test_choosing_the_primary_company_says_what_is_not_known(desk: Desk) -> None:
    """What it does to the lifecycle is not counted yet."""
    dialog = opened(desk, 1)
    choose(desk, dialog, Doing.PRIMARY)
    assert "What this changes in the lifecycle is not counted" in words(dialog)


def test_what_hubspot_does_by_itself_is_said(desk: Desk) -> None:
    """The first company becomes primary; a new primary one takes the mark; none is promoted."""
    dialog = opened(desk, 2)
    choose(desk, dialog, Doing.ASSOCIATE)
    itself = part(dialog, QLabel, "linking.itself")
    assert "makes a record’s first company its primary one" in itself.text()
    part(dialog, QCheckBox, "linking.as_primary").click()
    assert "takes this mark from the one that had it" in itself.text()
    choose(desk, dialog, Doing.PART)
    assert "makes no other the primary one" in words(dialog)


def test_one_association_of_the_record_shown_is_edited(desk: Desk) -> None:
    """From the panel; only what can be done to it is offered."""
    view = desk.page.browser.view
    view.go_to(0)
    desk.qtbot.waitUntil(lambda: desk.page.panel.record is not None)
    desk.settle()
    detail = desk.page.services.browsing.record(*_ADA)
    assert detail is not None
    desk.page.panel.related.link_asked.emit(detail.related[0].records[0].record)
    desk.settle()
    dialog = desk.dialog(LinkingDialog, "linking.dialog")
    assert dialog.windowTitle() == "Edit the association Ada ↔ Acme"
    assert not part_is_shown(dialog, f"linking.verb.{Doing.ASSOCIATE}")
    pick(desk, dialog, "linking.removes", "Décideur")
    assert change(dialog.preview.table, 0, CHANGE) == (
        "Primary · Décideur · Salarié → Primary · Salarié"
    )


def part_is_shown(dialog: LinkingDialog, name: str) -> bool:
    """Tell whether a verb is offered."""
    return any(each.isVisible() for each in dialog.findChildren(QRadioButton, name))


def test_the_size_of_the_dialog_is_remembered(desk: Desk) -> None:
    """It opens as it was closed."""
    dialog = opened(desk, 0)
    dialog.resize(900, 540)
    dialog.reject()
    desk.settle()
    again = opened(desk, 0)
    assert (again.width(), again.height()) == (900, 540)
