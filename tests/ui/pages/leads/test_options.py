"""Properties, their options, the records that hold them, and the order of the list."""

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.errors import Language
from crmadmin.services.workspaces import create_workspace
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.options.columns import LABEL, RECORDS, SHOWN, STATE, VALUE
from crmadmin.ui.pages.leads.options.dialogs.option import OptionDialog
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.side_list import SideList
from tests.ui.pages.leads.conftest import Portal
from tests.ui.pages.opened import change, column


def detail(portal: Portal) -> str:
    """Read everything that the panel says."""
    labels = portal.options.detail().findChildren(QLabel)
    return "\n".join(each.accessibleName() or each.text() for each in labels)


def drafted(portal: Portal) -> list[PropertyOption]:
    """Give the options of lead status in the draft, in their order."""
    configuration = portal.page.services.drafting.configuration()
    found = [
        option
        for option in configuration.each(PropertyOption)
        if option.property_name == "hs_lead_status"
    ]
    return sorted(found, key=lambda option: option.position)


def values(portal: Portal) -> list[str]:
    """Give their values."""
    return [option.value for option in drafted(portal)]


def banner(portal: Portal) -> Banner:
    """Give the banner over the options."""
    found = portal.page.findChild(Banner)
    assert found is not None
    return found


def test_lead_status_is_shown_first_with_the_records_that_hold_it(portal: Portal) -> None:
    """A value that records hold and that is no option comes last, and is told above."""
    assert portal.page.title() == "Leads · Lead status (Contacts)"
    table = portal.options.options
    assert column(table, LABEL) == ["New", "Open", "Connected", "No option"]
    assert column(table, VALUE) == ["NEW", "OPEN", "CONNECTED", "OLD"]
    assert column(table, RECORDS) == ["2", "1", "0", "1"]
    assert column(table, SHOWN) == ["yes", "yes", "yes", "no"]
    assert banner(portal).isVisible()
    assert portal.find(QLabel, "banner.text") is not None
    assert "1 record holds a value that is no option." in [
        each.text() for each in banner(portal).findChildren(QLabel)
    ]


def test_properties_are_grouped_found_and_explained(portal: Portal) -> None:
    """Those of leads first; locked ones have their icon and say why."""
    properties = portal.find(SideList, "leads.properties")
    assert [each.text for each in properties.entries] == [
        "How leads are worked",
        "Lead status",
        "Lead type",
        "Other properties",
        "Hubspot owner id",
        "Lifecycle stage",
        "Score band",
        "Tags",
    ]
    portal.find(QLineEdit, "leads.find_property").setText("stage")
    assert [each.text for each in properties.entries][-1] == "Lifecycle stage"
    assert properties.entries[-1].icon == "lock-simple"
    properties.setCurrentRow(len(properties.entries) - 1)
    portal.settle()
    assert portal.page.title() == "Leads · Lifecycle stage (Contacts)"
    assert "HubSpot lets nobody edit" in banner(portal).findChildren(QLabel)[-1].text()
    assert not portal.is_possible("leads.add")
    assert "If it were removed" not in detail(portal)


def test_counts_lead_to_the_records_that_hold_a_value(portal: Portal) -> None:
    """From the table and from the panel."""
    table = portal.options.options
    table.count_opened.emit(table.current_option())
    assert portal.places[-1] == Place("records", ("hubspot", "contacts", "hs_lead_status", "NEW"))
    portal.find(QLabel, "outlook.orphaned").linkActivated.emit("#")
    assert len(portal.places) == 2
    assert portal.places[0] == portal.places[1]


def test_the_panel_says_what_removing_would_do_before_it_is_done(portal: Portal) -> None:
    """Records keep their value."""
    said = detail(portal)
    assert "If it were removed" in said
    assert "2 contacts keep a value that is no option any more (of 4)" in said
    portal.do("leads.remove")
    assert values(portal) == ["OPEN", "CONNECTED"]
    assert portal.toasts == ["Option “New” removed in the draft"]
    assert column(portal.options.options, STATE)[0] == "Removed"
    assert portal.options.options.table.look(0, 0).struck
    portal.find(QPushButton, "leads.detail.revert").click()
    portal.settle()
    assert values(portal) == ["NEW", "OPEN", "CONNECTED"]


def test_an_option_is_added_with_a_value_in_the_manner_of_the_others(portal: Portal) -> None:
    """A label that is taken is refused while it is typed."""
    portal.do("leads.add")
    dialog = portal.dialog(OptionDialog, "leads.option_dialog")
    label = dialog.findChild(QLineEdit, "leads.option.label")
    value = dialog.findChild(QLineEdit, "leads.option.value")
    save = dialog.findChild(QPushButton, "leads.option.save")
    message = dialog.findChild(QLabel, "leads.option.message")
    assert label is not None
    assert value is not None
    assert save is not None
    assert message is not None
    label.setText("Open")
    assert not save.isEnabled()
    assert message.text()
    label.setText("Call back")
    assert value.text() == "CALL_BACK"
    assert message.text() == ""
    save.click()
    portal.settle()
    assert values(portal) == ["NEW", "OPEN", "CONNECTED", "CALL_BACK"]
    row = portal.options.options.current_option()
    assert row is not None
    assert row.value == "CALL_BACK"
    assert "Drafted: this option is new" in detail(portal)


def test_a_changed_option_shows_both_labels_and_keeps_its_value(portal: Portal) -> None:
    """The value cannot be typed; hiding is part of the dialog."""
    portal.do("leads.change")
    dialog = portal.dialog(OptionDialog, "leads.option_dialog")
    label = dialog.findChild(QLineEdit, "leads.option.label")
    value = dialog.findChild(QLineEdit, "leads.option.value")
    hidden = dialog.findChild(QCheckBox, "leads.option.hidden")
    save = dialog.findChild(QPushButton, "leads.option.save")
    assert label is not None
    assert value is not None
    assert hidden is not None
    assert save is not None
    assert value.isReadOnly()
    assert not save.isEnabled()
    label.setText("Fresh")
    hidden.setChecked(True)
    save.click()
    portal.settle()
    first = drafted(portal)[0]
    assert (first.value, first.label, first.hidden) == ("NEW", "Fresh", True)
    assert change(portal.options.options, 0, LABEL) == "New → Fresh"
    assert column(portal.options.options, SHOWN)[0] == "hidden"


def test_hiding_keeps_the_option_and_shows_it_again(portal: Portal) -> None:
    """One action does both."""
    portal.do("leads.hide")
    assert [option.hidden for option in drafted(portal)] == [True, False, False]
    assert column(portal.options.options, STATE)[0] == "Hidden"
    portal.do("leads.hide")
    assert not any(option.hidden for option in drafted(portal))
    assert column(portal.options.options, STATE)[0] == ""


def test_a_value_that_is_no_option_becomes_one(portal: Portal) -> None:
    """Its value is given; the records that hold it show the label from then on."""
    portal.options.options.go_to(3)
    assert "This value is no option of the property" in detail(portal)
    assert not portal.is_possible("leads.remove")
    portal.find(QPushButton, "leads.detail.adopt").click()
    dialog = portal.dialog(OptionDialog, "leads.option_dialog")
    value = dialog.findChild(QLineEdit, "leads.option.value")
    label = dialog.findChild(QLineEdit, "leads.option.label")
    save = dialog.findChild(QPushButton, "leads.option.save")
    assert value is not None
    assert label is not None
    assert save is not None
    assert (value.text(), value.isReadOnly()) == ("OLD", True)
    label.setText("Old hand")
    save.click()
    portal.settle()
    assert values(portal)[-1] == "OLD"
    assert not banner(portal).isVisible()


def test_options_move_with_the_keyboard(portal: Portal) -> None:
    """Alt and the arrows move what is selected; each move is one edit, undone as one."""
    table = portal.options.options
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    portal.settle()
    assert values(portal) == ["OPEN", "NEW", "CONNECTED"]
    assert column(table, STATE)[:2] == ["Moved", "Moved"]
    row = table.current_option()
    assert row is not None
    assert row.value == "NEW"
    portal.do("leads.down")
    assert values(portal) == ["OPEN", "CONNECTED", "NEW"]
    portal.do("edit.undo")
    portal.do("edit.undo")
    assert values(portal) == ["NEW", "OPEN", "CONNECTED"]


def test_options_are_dragged(portal: Portal) -> None:
    """Dropped in the lower half of a row they come after it; not while ordered by a column."""
    table = portal.options.options
    y = table.rowViewportPosition(2) + table.rowHeight(2) - 2
    data = table.model().mimeData([table.currentIndex()])
    event = QDropEvent(
        QPointF(20, y),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    table.dropEvent(event)
    portal.settle()
    assert values(portal) == ["OPEN", "CONNECTED", "NEW"]
    assert event.dropAction() is Qt.DropAction.IgnoreAction
    table.table.sort(0)
    assert not portal.is_possible("leads.up")
    assert not table.dragEnabled()


def test_a_place_names_a_property_and_an_option(portal: Portal) -> None:
    """Other pages lead here."""
    portal.page.go(Place("leads", ("leads", "hs_lead_type", "UPSELL")))
    portal.settle()
    assert portal.page.title() == "Leads · Lead type (Leads)"
    row = portal.options.options.current_option()
    assert row is not None
    assert (row.value, row.records) == ("UPSELL", 1)


def test_options_are_filtered(portal: Portal) -> None:
    """Labels and values; nothing found says so and offers the way back."""
    text = portal.find(QLineEdit, "leads.filter")
    text.setText("conn")
    assert column(portal.options.options, VALUE) == ["CONNECTED"]
    text.setText("nowhere")
    nothing = portal.options.options.findChild(EmptyState)
    assert nothing is not None
    assert nothing.button.text() == "Show all options"
    nothing.button.click()
    assert len(column(portal.options.options, VALUE)) == 4


def test_an_empty_workspace_says_what_the_page_is_for(bare: Portal, tmp_path: Path) -> None:
    """It offers to import and to pull."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    bare.page.show_tab("options")
    bare.settle()
    nothing = bare.find(EmptyState, "leads.nothing")
    assert nothing.isVisible()
    assert not bare.is_possible("leads.add")
    nothing.other.click()
    assert bare.places[-1] == Place("pull")


def test_the_page_speaks_french_at_once(portal: Portal) -> None:
    """Properties go by HubSpot's own words."""
    portal.shell.languages.choose(Language.FRENCH)
    assert portal.page.title() == "Leads · Statut du lead (Contacts)"
    assert "Si elle était retirée" in detail(portal)
    assert column(portal.options.options, SHOWN)[0] == "oui"
