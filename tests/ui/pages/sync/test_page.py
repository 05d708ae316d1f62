"""The mappings with their figures, and what a changed rule does to them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.errors import Language, Problem
from crmadmin.services.workspaces import Database, open_workspace
from crmadmin.settings import LAST_SCENARIO
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.sync.columns import count_text
from crmadmin.ui.pages.sync.groups import Group
from crmadmin.ui.tables.columned import TableRole
from crmadmin.ui.widgets.banner import Banner
from crmadmin.ui.widgets.text import ElidedLabel
from tests.ui.pages.sync.conftest import Portal, Toasts
from tests.ui.pages.sync.portal import (
    CONFIGURATION,
    FIELDS,
    PREFER,
    PROPERTIES,
    SETTINGS,
    dataset,
    fill_portal,
    make_portal,
    mapping,
)


def shown(portal: Portal, column: str) -> dict[str, str]:
    """Give what a column of the table shows, by property."""
    model = portal.page.mappings.table
    section = model.position_of(column)
    assert section is not None
    return {
        model.index(row, 0).data(TableRole.ROW).line.property_name: str(
            model.index(row, section).data()
        )
        for row in range(model.rowCount())
    }


def choose_rule(portal: Portal, name: str, rule: SyncRule) -> None:
    """Choose a rule in the table's own cell."""
    table = portal.page.mappings
    table.select(name)
    table.edit_rule()
    editor = table.findChild(QComboBox, "cell-choices")
    assert editor is not None
    editor.setCurrentIndex(editor.findData(rule))
    editor.activated.emit(editor.currentIndex())
    portal.settle()


def test_the_table_counts_what_each_rule_does(portal: Portal) -> None:
    """To HubSpot, to Salesforce, refused; labels are shown and names are in the tooltip."""
    assert shown(portal, "property") == {
        "email": "Email",
        "lastname": "Last name",
        "phone": "Phone number",
        "colour_custom": "Colour",
    }
    assert shown(portal, Group.TO_HUBSPOT)["phone"] == "1"
    assert shown(portal, Group.TO_SALESFORCE)["phone"] == "1"
    assert shown(portal, Group.REFUSED)["colour_custom"] == "1"
    assert shown(portal, "rule")["phone"] == "Two-way"
    assert shown(portal, "agreement") == {
        "email": "100%",
        "lastname": "100%",
        "phone": "33%",
        "colour_custom": "0%",
    }
    tooltip = portal.page.mappings.table.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip == "Phone number\nphone\nsingle-line text"


def test_whole_records_have_their_strip(portal: Portal) -> None:
    """How many pairs are looked at, and the broken link as a link."""
    assert portal.find(QLabel, "sync.considered").text() == "4 pairs looked at"
    broken = portal.find(QPushButton, "sync.record.error_permission")
    assert broken.text() == "1 broken link"
    assert broken.isVisible()
    assert not portal.find(QPushButton, "sync.record.create_in_salesforce").isVisible()


def test_the_header_says_what_the_page_answers(portal: Portal) -> None:
    """It follows the scenario and the object; the scenario is remembered."""
    title, subtitle = (portal.find(ElidedLabel, f"header.{n}") for n in ("title", "subtitle"))
    assert title.whole() == "Sync · Contacts ↔ Leads/Contacts"
    assert subtitle.whole() == "What the next sync would do, rule by rule"
    scenarios = portal.find(QComboBox, "sync.scenario")
    assert [scenarios.itemText(at) for at in range(4)] == [
        "First match",
        "Next sync",
        "Resync from HubSpot",
        "Salesforce import",
    ]
    scenarios.activated.emit(0)
    portal.settle()
    assert subtitle.whole() == "What linking and creating records would do, rule by rule"
    assert portal.shell.settings.get(LAST_SCENARIO) == Scenario.FIRST_MATCH
    assert (
        portal.find(QPushButton, "sync.record.create_in_hubspot").text() == "1 created in HubSpot"
    )
    missing = portal.find(QPushButton, "sync.record.error_required")
    assert missing.text() == "1 required field not mapped"
    portal.find(QPushButton, "sync.object.deals").click()
    portal.settle()
    assert title.whole() == "Sync · Deals ↔ Opportunities"


def test_a_changed_rule_shows_old_and_new_counts(portal: Portal) -> None:
    """The row is marked as drafted; undo brings the old figures back."""
    choose_rule(portal, "phone", PREFER)
    row = portal.row("phone")
    assert row.line.is_drafted
    assert (row.earlier(Group.TO_HUBSPOT), row.now(Group.TO_HUBSPOT)) == (1, 2)
    assert count_text(row, Group.TO_SALESFORCE) == "1 → 0"
    assert shown(portal, Group.TO_HUBSPOT)["phone"] == "1 → 2"
    assert shown(portal, Group.REFUSED)["colour_custom"] == "1"
    assert portal.find(QLabel, "sync.drafted").text() == "1 drafted change"
    assert portal.find(QLabel, "sync.mapping.drafted").text() == "Drafted: the rule was “Two-way”"
    portal.do("edit.undo")
    assert shown(portal, Group.TO_HUBSPOT)["phone"] == "1"
    assert not portal.row("phone").line.is_drafted
    portal.do("edit.redo")
    assert shown(portal, Group.TO_HUBSPOT)["phone"] == "1 → 2"


def test_a_draft_survives_a_restart(portal: Portal) -> None:
    """The workspace is closed and opened again: the figures compare as before."""
    choose_rule(portal, "phone", PREFER)
    path = portal.database.path
    portal.window.shell.actions.qt("file.close").trigger()
    portal.settle()
    portal.open(path)
    assert shown(portal, Group.TO_HUBSPOT)["phone"] == "1 → 2"
    assert portal.shell.actions.qt("edit.undo").isEnabled()


def test_a_rule_is_shown_as_chosen_while_it_is_counted(portal: Portal) -> None:
    """The old numbers stay, marked as busy, until the new ones come."""
    row = portal.row("phone")
    portal.page.mappings.rule_chosen.emit(row, PREFER)
    pending = portal.row("phone")
    assert (pending.rule, pending.is_busy) == (PREFER, True)
    assert pending.now(Group.TO_HUBSPOT) == 1
    portal.settle()
    assert (portal.row("phone").rule, portal.row("phone").is_busy) == (PREFER, False)


def test_figures_that_are_no_longer_asked_for_are_dropped(portal: Portal) -> None:
    """Switching back and forth ends with the figures of the last choice."""
    for scenario in (
        Scenario.FIRST_MATCH,
        Scenario.SALESFORCE_IMPORT,
        Scenario.RESYNC_FROM_HUBSPOT,
    ):
        portal.page.choose_scenario(scenario)
    assert portal.row("phone").now(Group.TO_HUBSPOT) is None
    portal.settle()
    after = portal.page.figures.after
    assert after is not None
    assert after.mappings["phone"] == {Outcome.WRITE_SALESFORCE: 2}
    assert after.considered == 5


def test_a_rule_that_cannot_be_saved_is_told(portal: Portal) -> None:
    """The cell goes back to the rule that is in effect."""
    met: list[Problem] = []
    portal.shell.notices.met.connect(met.append)
    row = portal.row("colour_custom")
    portal.page.services.drafting.remove_mapping("contacts", "colour_custom")
    portal.page.mappings.rule_chosen.emit(row, SyncRule.TWO_WAY)
    portal.settle()
    assert [problem.code for problem in met] == ["mapping.not_mapped"]
    assert portal.row("colour_custom").rule is PREFER


def test_the_filter_leaves_what_is_meant(portal: Portal) -> None:
    """Labels and names of either side count; Ctrl+F leads there."""
    portal.do("sync.filter")
    box = portal.find(QLineEdit, "sync.filter")
    box.setText("colour__c")
    assert list(shown(portal, "property")) == ["colour_custom"]
    box.clear()
    assert len(shown(portal, "property")) == 4


def test_removing_a_mapping_can_be_taken_back(portal: Portal, toasts: Toasts) -> None:
    """The row stays, struck, with what it did before; standard mappings cannot go."""
    portal.page.mappings.select("email")
    assert not portal.shell.actions.qt("sync.remove").isEnabled()
    portal.page.mappings.select("colour_custom")
    portal.do("sync.remove")
    assert toasts() == ["Mapping of Colour removed"]
    row = portal.row("colour_custom")
    assert row.mapping is None
    assert count_text(row, Group.REFUSED) == "1 → 0"
    assert not portal.shell.actions.qt("sync.edit").isEnabled()
    portal.find(QPushButton, "toast.button").click()
    portal.settle()
    assert portal.row("colour_custom").mapping is not None


def test_discarding_the_draft_brings_the_base_back(portal: Portal) -> None:
    """The button says how many edits go."""
    choose_rule(portal, "phone", PREFER)
    portal.find(QPushButton, "bar.draft.discard").click()
    dialog = portal.dialog(QWidget, "decision")
    do = dialog.findChild(QPushButton, "decision.do")
    assert do is not None
    assert do.text() == "Discard 1 edit"
    do.click()
    portal.settle()
    assert not portal.row("phone").line.is_drafted
    assert not portal.find(QPushButton, "bar.draft.discard").isVisible()


def test_notes_warn_and_name_assumptions(bare: Portal, tmp_path: Path) -> None:
    """A field that Salesforce computes under a rule that writes; every note has its sentence."""
    score = mapping("score_custom", "Score__c", SyncRule.TWO_WAY)
    path = tmp_path / "score.crmadmin"
    with Database.create(path) as database:
        fill_portal(database, configuration=CONFIGURATION.replaced(score.address, score))
    bare.open(path)
    assert shown(bare, "notes")["score_custom"] == "not writable"
    for language, word in ((Language.ENGLISH, "written"), (Language.FRENCH, "écrire")):
        bare.shell.languages.choose(language)
        (note,) = bare.row("score_custom").words.notes
        assert word in note.text
        assert note.tint == "blocked"
    offered = bare.row("score_custom").line.rules
    assert offered == (SyncRule.ALWAYS_USE_SALESFORCE, SyncRule.DONT_SYNC)


def test_a_read_only_workspace_offers_no_edit(bare: Portal, tmp_path: Path) -> None:
    """The figures are there; the banner above says why nothing can be changed."""
    path = make_portal(tmp_path / "held.crmadmin")
    with open_workspace(path):
        bare.open(path)
        assert bare.database.read_only
        assert shown(bare, Group.TO_HUBSPOT)["phone"] == "1"
        model = bare.page.mappings.table
        flags = model.index(2, model.position_of("rule") or 0).flags()
        assert not flags & Qt.ItemFlag.ItemIsEditable
        for action in ("sync.add", "sync.edit", "sync.remove", "sync.settings_edit", "edit.undo"):
            assert not bare.shell.actions.qt(action).isEnabled(), action
        assert "reading only" in bare.find(QLabel, "banner.text").text()
        bare.window.shell.actions.qt("file.close").trigger()
        bare.settle()


def test_a_workspace_without_records_says_what_to_do(bare: Portal, tmp_path: Path) -> None:
    """The button imports."""
    path = tmp_path / "empty.crmadmin"
    Database.create(path).close()
    bare.open(path)
    button = bare.find(QPushButton, "sync.empty.file.import")
    assert button.isVisible()
    assert not bare.find(QPushButton, "sync.empty.sync.add").isVisible()
    assert not bare.shell.actions.qt("sync.add").isEnabled()


def test_a_portal_without_mappings_offers_two_ways(bare: Portal, tmp_path: Path) -> None:
    """Import a configuration file, or add the first mapping."""
    path = tmp_path / "bare.crmadmin"
    with Database.create(path) as database:
        fill_portal(database, configuration=Configuration())
    bare.open(path)
    assert bare.find(QPushButton, "sync.empty.sync.import").isVisible()
    bare.find(QPushButton, "sync.empty.sync.add").click()
    bare.settle()
    bare.dialog(QWidget, "sync.mapping_dialog")


def test_one_missing_side_is_told(bare: Portal, tmp_path: Path) -> None:
    """Without Salesforce's records there is nothing to compare with."""
    path = tmp_path / "half.crmadmin"
    with Database.create(path) as database:
        records = replace(dataset(), salesforce={}, salesforce_definitions={}, history=())
        fill_portal(database, records=records)
    bare.open(path)
    banner = bare.page.findChild(QLabel, "banner.text")
    assert banner is not None
    assert banner.isVisible()
    assert banner.text().startswith("The Salesforce records of Contacts are not in this workspace")


def test_an_object_whose_sync_is_off_can_be_switched_on(bare: Portal, tmp_path: Path) -> None:
    """Its page says so and leads to the settings; switching on is one edit of the draft."""
    path = tmp_path / "off.crmadmin"
    name = replace(PROPERTIES[1], object="companies", name="name")
    account = replace(FIELDS[1], object="Account", name="Name")
    own = FieldMapping(
        object="companies", property_name="name", fields=(("Account", "Name"),), rule=PREFER
    )
    records = replace(
        dataset(),
        hubspot_definitions={**dataset().hubspot_definitions, "companies": {"name": name}},
        salesforce_definitions={**dataset().salesforce_definitions, "Account": {"Name": account}},
    )
    with Database.create(path) as database:
        configuration = CONFIGURATION.replaced(own.address, own)
        fill_portal(database, records=records, configuration=configuration)
    bare.open(path)
    bare.page.go(Place("sync", ("companies", "name")))
    bare.settle()
    assert bare.find(ElidedLabel, "header.title").whole() == "Sync · Companies ↔ Accounts"
    banner = bare.page.findChild(Banner, "banner")
    assert banner is not None
    assert banner.isVisible()
    button = banner.findChild(QPushButton, "banner.button")
    assert button is not None
    button.click()
    dialog = bare.dialog(QWidget, "sync.settings_dialog")
    save = dialog.findChild(QPushButton, "sync.settings.save")
    assert save is not None
    assert save.text() == "Switch the sync on"
    save.click()
    bare.settle()
    assert not banner.isVisible()
    assert len(bare.page.services.drafting.draft().changes) == 1


def test_a_doubtful_edit_is_saved_and_told(portal: Portal, toasts: Toasts) -> None:
    """An inclusion list that nobody knows leaves every contact out; the toast can undo it."""
    portal.page.edits.change_settings(replace(SETTINGS, inclusion_list="Nobody"))
    portal.settle()
    (said,) = toasts()
    assert "Nobody" in said
    assert portal.find(QPushButton, "sync.record.excluded_not_in_inclusion_list").isVisible()
    portal.find(QPushButton, "toast.button").click()
    portal.settle()
    assert portal.page.services.drafting.draft().changes == ()


def test_another_page_leads_to_a_scenario_and_a_mapping(portal: Portal) -> None:
    """The mapping is selected as soon as its object is read."""
    portal.page.choose_object("deals")
    portal.shell.navigation.go(Place("sync", (Scenario.FIRST_MATCH, "contacts", "phone")))
    portal.settle()
    assert portal.find(QComboBox, "sync.scenario").currentText() == "First match"
    current = portal.page.mappings.current_mapping()
    assert current is not None
    assert current.line.property_name == "phone"


def test_the_page_speaks_french_at_once(portal: Portal) -> None:
    """Names of rules, columns and figures follow the language."""
    portal.shell.languages.choose(Language.FRENCH)
    assert shown(portal, "rule")["phone"] == "Synchronisation bidirectionnelle"
    assert portal.find(QLabel, "sync.considered").text() == "4 paires examinées"
    assert portal.find(ElidedLabel, "header.title").whole().startswith("Synchronisation ·")


def test_a_mapping_is_copied_with_its_figures(portal: Portal) -> None:
    """Ctrl+C gives the rows under the titles of their columns."""
    portal.page.mappings.select("phone")
    portal.page.mappings.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["HubSpot property", "Salesforce field", "Sync rule"]
    assert lines[1].split("\t")[:6] == [
        "Phone number",
        "Phone of the lead",
        "Two-way",
        "1",
        "1",
        "0",
    ]
