"""From a count to its records, from a record to why."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.errors import Language
from crmadmin.services.effect_rows import FileFormat
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.sync.dialogs.mapping import MappingDialog
from crmadmin.ui.pages.sync.drill import DrillDown
from crmadmin.ui.pages.sync.groups import Group
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.text import ElidedLabel
from tests.ui.pages.sync.conftest import Portal, Toasts
from tests.ui.pages.sync.portal import PREFER


def click_count(portal: Portal, name: str, group: Group) -> None:
    """Click a count of the table where it is drawn."""
    table = portal.page.mappings
    table.select(name)
    section = table.table.position_of(group)
    assert section is not None
    place = table.visualRect(table.table.index(table.currentIndex().row(), section))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place.center() + QPoint(1, 0))
    portal.settle()


def listed(portal: Portal) -> list[list[str]]:
    """Give the cells of the list."""
    model = portal.find(TableView, "sync.effects").table
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def explanation(portal: Portal) -> str:
    """Give the sentence in the detail panel."""
    return portal.find(QLabel, "sync.explanation.sentence").text()


def test_a_count_leads_to_its_records(portal: Portal) -> None:
    """Before → after on the side that is written, with the reason; Esc leads back."""
    click_count(portal, "phone", Group.TO_HUBSPOT)
    assert portal.find(DrillDown, "sync.drill").isVisible()
    assert (
        portal.find(ElidedLabel, "sync.drill.title").whole() == "Phone number · written to HubSpot"
    )
    assert portal.find(QLabel, "sync.drill.count").text() == "1 record"
    assert listed(portal) == [
        [
            "Person 2",
            "222 → 888",
            "HubSpot",
            "888",
            "Lead · Person 2",
            "written to HubSpot",
            "Salesforce was changed",
        ]
    ]
    QTest.keyClick(portal.find(TableView, "sync.effects"), Qt.Key.Key_Escape)
    assert not portal.find(DrillDown, "sync.drill").isVisible()
    assert portal.page.mappings.isVisible()


def test_a_count_is_opened_by_the_keyboard(portal: Portal) -> None:
    """Enter on a count lists its records; on the property it opens the mapping."""
    table = portal.page.mappings
    table.select("phone")
    section = table.table.position_of(Group.TO_SALESFORCE)
    assert section is not None
    table.setCurrentIndex(table.table.index(table.currentIndex().row(), section))
    QTest.keyClick(table, Qt.Key.Key_Return)
    portal.settle()
    assert [row[3] for row in listed(portal)] == ["999 → 111"]
    portal.do("sync.back")
    table.select("phone")
    QTest.keyClick(table, Qt.Key.Key_Return)
    portal.settle()
    portal.dialog(MappingDialog, "sync.mapping_dialog")


def test_a_count_of_nothing_leads_nowhere(portal: Portal) -> None:
    """Zero is no link."""
    click_count(portal, "email", Group.TO_HUBSPOT)
    assert not portal.find(DrillDown, "sync.drill").isVisible()


def test_a_record_is_explained_with_its_inputs(portal: Portal) -> None:
    """The first record at once, in a sentence; then rule, times, values, row of the table."""
    click_count(portal, "phone", Group.TO_HUBSPOT)
    assert "the most recent value wins: Salesforce’s" in explanation(portal)
    assert "HubSpot takes “888” in place of “222”" in explanation(portal)
    portal.find(QPushButton, "sync.explanation.copy").click()
    copied = QGuiApplication.clipboard().text()
    for part in ("Two-way", "“888”", "T077", "TWO_WAY/SF_SET", "phone", "Lead.Phone"):
        assert part in copied, copied
    portal.shell.languages.choose(Language.FRENCH)
    assert "la valeur la plus récente l’emporte" in explanation(portal)


def test_a_refusal_names_the_picklist_and_the_assumption(portal: Portal) -> None:
    """What it has is listed; that other fields are still written is marked as an assumption."""
    click_count(portal, "colour_custom", Group.REFUSED)
    assert "does not have “blue”. It has: “red”, “green”." in explanation(portal)
    assumption = portal.find(QWidget, "sync.explanation.assumption")
    words = [label.text() for label in assumption.findChildren(QLabel)]
    assert words[0] == "assumption"
    assert any("sync-decisions" in word for word in words)


def test_outcomes_can_be_chosen_among(portal: Portal) -> None:
    """The chips have the counts; all outcomes of the mapping are offered."""
    portal.page.drilling.open("phone", (Outcome.WRITE_HUBSPOT, Outcome.WRITE_SALESFORCE))
    portal.settle()
    assert len(listed(portal)) == 2
    chip = portal.find(QPushButton, "sync.chip.write_salesforce")
    assert chip.text() == "written to Salesforce  1"
    chip.click()
    portal.settle()
    assert [row[3] for row in listed(portal)] == ["999 → 111"]
    portal.find(QPushButton, "sync.chip.all").click()
    portal.settle()
    assert len(listed(portal)) == 2


def test_whole_records_have_their_own_list(portal: Portal) -> None:
    """A broken link names what it points at and why nothing passes."""
    portal.find(QPushButton, "sync.record.error_permission").click()
    portal.settle()
    assert listed(portal) == [["Person 4", "Lead · 00Q4", "broken link", "linked record not found"]]
    assert "Lead 00Q4, which is not among the imported records" in explanation(portal)
    assert portal.page.findChild(QPushButton, "sync.open.salesforce") is None


def test_a_record_leads_to_the_records_page(portal: Portal) -> None:
    """Either side; a double click in the list opens HubSpot's."""
    asked: list[Place] = []
    portal.shell.navigation.requested.connect(asked.append)
    click_count(portal, "phone", Group.TO_HUBSPOT)
    portal.find(QPushButton, "sync.open.salesforce").click()
    portal.find(QPushButton, "sync.open.hubspot").click()
    table = portal.find(TableView, "sync.effects")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked == [
        Place("records", ("salesforce", "Lead", "00Q2")),
        Place("records", ("hubspot", "contacts", "2")),
        Place("records", ("hubspot", "contacts", "2")),
    ]


def test_the_list_follows_the_draft(portal: Portal) -> None:
    """A rule changed elsewhere is seen in the list that is open."""
    click_count(portal, "phone", Group.TO_HUBSPOT)
    portal.page.services.drafting.set_rule("contacts", "phone", PREFER)
    portal.shell.operations.tell_changes(Changes.DRAFT)
    portal.settle()
    assert [row[1] for row in listed(portal)] == ["111 → 999", "222 → 888"]


def test_the_list_can_be_copied_and_exported(
    portal: Portal, tmp_path: Path, toasts: Toasts
) -> None:
    """All rows where none is selected; the file is the one of the preview command."""
    click_count(portal, "phone", Group.TO_HUBSPOT)
    portal.find(TableView, "sync.effects").clearSelection()
    portal.find(QPushButton, "sync.drill.copy").click()
    portal.settle()
    assert "888" in QGuiApplication.clipboard().text()
    portal.find(QPushButton, "sync.drill.export").click()
    dialog = portal.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()
    path = tmp_path / "list.csv"
    portal.page.drilling.export(path, FileFormat.CSV)
    portal.settle()
    assert path.read_text(encoding="utf-8-sig").splitlines()[0].startswith("object,hubspot_id")
    assert toasts() == ["1 row copied", "1 row written to list.csv"]


def test_the_mapping_detail_counts_each_outcome(portal: Portal) -> None:
    """Every outcome is a link of its own."""
    portal.page.mappings.select("phone")
    portal.find(QPushButton, "sync.mapping.write_salesforce").click()
    portal.settle()
    assert [row[3] for row in listed(portal)] == ["999 → 111"]


def test_another_scenario_leaves_the_list(portal: Portal) -> None:
    """Its records are others."""
    click_count(portal, "phone", Group.TO_HUBSPOT)
    portal.page.choose_scenario(Scenario.FIRST_MATCH)
    portal.settle()
    assert not portal.find(DrillDown, "sync.drill").isVisible()
