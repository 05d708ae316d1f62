"""Adding and editing mappings, object settings, assumptions, configuration files."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
)

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.policies import DOCUMENTED, FIXED_ASSUMPTIONS, SOURCES
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.services.assuming import chosen_policies
from crmadmin.ui.pages.sync.dialogs.mapping import MappingDialog
from crmadmin.ui.pages.sync.dialogs.policies import PoliciesDialog
from crmadmin.ui.pages.sync.dialogs.settings import SettingsDialog
from crmadmin.ui.pages.sync.groups import Group
from crmadmin.ui.tables.view import TableView
from tests.ui.pages.sync.conftest import Portal, Toasts
from tests.ui.pages.sync.portal import mapping


def add_dialog(portal: Portal) -> MappingDialog:
    """Open the dialog that adds a mapping."""
    portal.find(QPushButton, "header.primary").click()
    portal.settle()
    return portal.dialog(MappingDialog, "sync.mapping_dialog")


def choose(dialog: QDialog, name: str, text: str) -> None:
    """Choose the row of a list by its first cell."""
    table = dialog.findChild(TableView, name)
    assert table is not None
    texts = [str(table.table.index(row, 0).data()) for row in range(table.table.rowCount())]
    table.go_to(texts.index(text))


def texts(dialog: QDialog, name: str) -> list[str]:
    """List the first cells of a list."""
    table = dialog.findChild(TableView, name)
    assert table is not None
    return [str(table.table.index(row, 0).data()) for row in range(table.table.rowCount())]


def button(dialog: QDialog, name: str) -> QPushButton:
    """Find a button of a dialog."""
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def test_a_mapping_is_added_of_what_fits(portal: Portal) -> None:
    """Only properties that nothing maps, only fields of a type that fits, counted beforehand."""
    portal.page.choose_scenario(Scenario.RESYNC_FROM_HUBSPOT)
    portal.settle()
    dialog = add_dialog(portal)
    assert not button(dialog, "sync.add.save").isEnabled()
    assert "Email" not in texts(dialog, "sync.add.properties")
    search = dialog.findChild(QLineEdit, "sync.add.search")
    assert search is not None
    search.setText("nick")
    assert texts(dialog, "sync.add.properties") == ["Nickname"]
    choose(dialog, "sync.add.properties", "Nickname")
    assert set(texts(dialog, "sync.add.fields")) == {
        "Company of the lead",
        "Nickname__c of the lead",
    }
    choose(dialog, "sync.add.fields", "Nickname__c of the lead")
    assert dialog.mapping() == mapping(
        "nickname_custom", "Nickname__c", SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
    )
    effect = dialog.findChild(QLabel, "sync.add.effect")
    assert effect is not None
    portal.qtbot.waitUntil(lambda: effect.text().startswith("Resync from HubSpot: → HubSpot 0"))
    button(dialog, "sync.add.save").click()
    portal.settle()
    assert portal.window.findChild(MappingDialog) is None
    assert portal.row("nickname_custom").line.before is None


def test_a_field_that_salesforce_computes_allows_two_rules(portal: Portal) -> None:
    """The others are disabled and say why."""
    dialog = add_dialog(portal)
    choose(dialog, "sync.add.properties", "Score")
    choose(dialog, "sync.add.fields", "Score__c of the lead")
    enabled = [
        each.objectName().removeprefix("sync.rule.")
        for each in dialog.findChildren(QRadioButton)
        if each.isEnabled()
    ]
    assert enabled == [
        SyncRule.ALWAYS_USE_SALESFORCE,
        SyncRule.DONT_SYNC,
    ]
    made = dialog.mapping()
    assert made is not None
    assert made.rule is SyncRule.ALWAYS_USE_SALESFORCE


def test_a_mapping_that_hubspot_refuses_is_told_in_the_dialog(portal: Portal) -> None:
    """Somebody else took the field meanwhile: the dialog stays, with HubSpot's words."""
    dialog = add_dialog(portal)
    choose(dialog, "sync.add.properties", "Nickname")
    choose(dialog, "sync.add.fields", "Nickname__c of the lead")
    taken = mapping("nickname_custom", "Nickname__c", SyncRule.TWO_WAY)
    portal.page.services.drafting.add_mapping(taken)
    button(dialog, "sync.add.save").click()
    portal.settle()
    assert dialog.isVisible()
    said = dialog.findChild(QLabel, "banner.text")
    assert said is not None
    assert "already mapped to Lead.Nickname__c" in said.text()
    assert button(dialog, "sync.add.save").isEnabled()


def test_editing_keeps_the_property_and_offers_other_fields(portal: Portal) -> None:
    """The present field is chosen; another rule is saved as one edit."""
    portal.page.mappings.select("colour_custom")
    portal.do("sync.edit")
    dialog = portal.dialog(MappingDialog, "sync.mapping_dialog")
    assert dialog.windowTitle() == "Edit the mapping of Colour"
    assert texts(dialog, "sync.add.properties") == ["Colour"]
    assert texts(dialog, "sync.add.fields") == ["Colour__c of the lead"]
    rule = dialog.findChild(QRadioButton, f"sync.rule.{SyncRule.TWO_WAY}")
    assert rule is not None
    rule.setChecked(True)
    button(dialog, "sync.add.save").click()
    portal.settle()
    assert portal.row("colour_custom").rule is SyncRule.TWO_WAY
    assert len(portal.page.services.drafting.draft().edits) == 1


def test_a_standard_mapping_keeps_its_fields(portal: Portal) -> None:
    """Only its rule can be changed (R3)."""
    portal.page.mappings.select("phone")
    portal.find(QPushButton, "sync.mapping.edit").click()
    portal.settle()
    dialog = portal.dialog(MappingDialog, "sync.mapping_dialog")
    assert texts(dialog, "sync.add.fields") == ["Phone of the lead (standard)"]
    remove = portal.find(QPushButton, "sync.mapping.remove")
    assert not remove.isEnabled()
    assert "cannot be deleted" in remove.toolTip()


def test_settings_show_their_effect_before_and_after(portal: Portal) -> None:
    """An inclusion list that leaves contacts out: excluded ones appear in the strip."""
    portal.do("sync.settings_edit")
    dialog = portal.dialog(SettingsDialog, "sync.settings_dialog")
    lists = dialog.findChild(QComboBox, "sync.inclusion_list")
    assert lists is not None
    considered = dialog.findChild(QLabel, "sync.considered")
    assert considered is not None
    portal.qtbot.waitUntil(lambda: considered.text() == "4 pairs looked at")
    lists.setCurrentIndex(lists.findData("VIP"))
    excluded = dialog.findChild(QPushButton, "sync.record.excluded_not_in_inclusion_list")
    assert excluded is not None
    portal.qtbot.waitUntil(lambda: excluded.text() == "3 excluded: not in the list")
    button(dialog, "sync.settings.save").click()
    portal.settle()
    drafted = portal.page.services.drafting.configuration().sync_settings("contacts")
    assert drafted.inclusion_list == "VIP"
    shown = portal.find(QPushButton, "sync.record.excluded_not_in_inclusion_list")
    assert shown.accessibleName() == "0 → 3 excluded: not in the list"


def test_creating_nothing_in_hubspot_is_a_setting(portal: Portal) -> None:
    """First match then leaves the lead alone."""
    portal.page.choose_scenario(Scenario.FIRST_MATCH)
    portal.settle()
    portal.do("sync.settings_edit")
    dialog = portal.dialog(SettingsDialog, "sync.settings_dialog")
    box = dialog.findChild(QCheckBox, "sync.create_in_hubspot")
    assert box is not None
    box.setChecked(False)
    button(dialog, "sync.settings.save").click()
    portal.settle()
    created = portal.find(QPushButton, "sync.record.create_in_hubspot")
    assert created.accessibleName() == "1 → 0 created in HubSpot"
    assert not created.isEnabled()


def test_assumptions_are_listed_and_can_be_flipped(portal: Portal) -> None:
    """Each has its tag and its source; the choice is kept and the page says that it is changed."""
    portal.do("sync.policies")
    dialog = portal.dialog(PoliciesDialog, "sync.policies_dialog")
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words.count("assumption") == len(SOURCES) + len(FIXED_ASSUMPTIONS)
    assert set(words) >= {*SOURCES.values(), *FIXED_ASSUMPTIONS.values()}
    box = dialog.findChild(QComboBox, "sync.policy.two_way_tie")
    assert box is not None
    box.setCurrentIndex(1)
    button(dialog, "sync.policies.save").click()
    portal.settle()
    assert chosen_policies(portal.database).two_way_tie == "hubspot"
    assert portal.find(QPushButton, "bar.sync.policies").text() == "1 assumption changed"
    portal.do("sync.policies")
    again = portal.dialog(PoliciesDialog, "sync.policies_dialog")
    button(again, "sync.policies.reset").click()
    button(again, "sync.policies.save").click()
    portal.settle()
    assert chosen_policies(portal.database) == DOCUMENTED


def test_a_configuration_is_exported_and_imported(
    portal: Portal, tmp_path: Path, toasts: Toasts
) -> None:
    """A draft in the way is asked about first, with the number of its edits."""
    path = tmp_path / "portal.yaml"
    portal.page.edits.export_file(path)
    portal.settle()
    assert "two_way" in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace("two_way", "dont_sync"))
    portal.page.services.drafting.set_rule("contacts", "phone", SyncRule.DONT_SYNC)
    portal.page.editing.import_chosen(path)
    portal.settle()
    dialog = portal.dialog(QDialog, "decision")
    do = button(dialog, "decision.do")
    assert do.text() == "Discard 1 edit and import"
    do.click()
    portal.settle()
    assert portal.row("phone").rule is SyncRule.DONT_SYNC
    assert portal.row("phone").now(Group.TO_HUBSPOT) == 0
    assert toasts()[-1] == "Configuration imported: 1 setting changed"


@pytest.mark.parametrize("action", ["sync.import", "sync.export"])
def test_files_are_asked_for_without_stopping_the_window(portal: Portal, action: str) -> None:
    """The file dialog is open, and the window goes on."""
    portal.do(action)
    opened = portal.window.findChildren(QDialog)
    assert [type(each).__name__ for each in opened if each.isVisible()] == ["QFileDialog"]
    for each in opened:
        each.close()


def test_a_workspace_closed_under_a_dialog_is_no_trouble(portal: Portal) -> None:
    """Counts that arrive late are dropped."""
    add_dialog(portal)
    portal.window.shell.actions.qt("file.close").trigger()
    portal.settle()
    assert portal.window.workbench is None
