"""The Records page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from crmadmin.core.definitions import System
from crmadmin.core.records.query import Filter, Operator
from crmadmin.errors import Language
from crmadmin.models import ImportRow
from crmadmin.settings import LAST_RECORDS, ThemeChoice
from crmadmin.store.database import Database
from crmadmin.ui.changes import Changes
from crmadmin.ui.filters.chips import FilterChips
from crmadmin.ui.filters.editor import FilterEditor
from crmadmin.ui.navigation import Place
from crmadmin.ui.notices import Toast
from crmadmin.ui.operations import Operations
from crmadmin.ui.pages.records.object_switcher import ObjectSwitcher
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.store.people import load, make_contacts
from tests.ui.pages.records.conftest import settle


@pytest.fixture
def operations(shell: Shell) -> Operations:
    """Give the window's background work."""
    return shell.operations


def shown(page: RecordsPage, name: str) -> list[str]:
    """List a column as it is shown."""
    model = page.browser.model
    place = model.position_of(name)
    assert place is not None
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def text(page: RecordsPage, name: str) -> str:
    """Read a label or a line of the page by its name."""
    part = page.window().findChild(QWidget, name)
    assert isinstance(part, QLabel | QLineEdit)
    return part.text()


def test_the_usual_first_object_is_shown(page: RecordsPage) -> None:
    """HubSpot's contacts come first, with their count."""
    assert page.title() == "Records · HubSpot · Contacts"
    assert shown(page, "firstname") == ["Ada", "Élodie", "Chloé"]
    assert text(page, "records.count") == "3 records"


def test_an_empty_workspace_leads_to_the_import(
    qtbot: QtBot, empty_page: RecordsPage, shell: Shell, operations: Operations
) -> None:
    """It says what the page is for, and its button imports."""
    empty_page.refresh(Changes.EVERYTHING)
    settle(qtbot, operations)
    words = {part.text() for part in empty_page.findChildren(QLabel) if part.isVisible()}
    assert "No records yet" in words
    button = next(b for b in empty_page.findChildren(QPushButton) if b.text() == "Import files…")
    with qtbot.waitSignal(shell.actions.qt("file.import").triggered):
        button.click()
    assert not shell.actions.qt("records.export").isEnabled()


def test_values_are_written_for_people(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """Choices by their label, numbers with separators; what did not parse stays, marked."""
    page.browser.layout_.show(["stage", "score"])
    settle(qtbot, operations)
    assert shown(page, "stage")[:2] == ["Dernière", "First stage"]
    assert shown(page, "score") == ["811", "9", "many"]
    model = page.browser.model
    place = model.position_of("score")
    assert place is not None
    assert model.look(2, place).icon is not None
    assert model.look(0, place).icon is None
    tip = model.index(2, place).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "“many” is not a number; it is kept as text."


def test_sorting_asks_the_workspace(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """A click on a header orders all records, and the order is remembered."""
    page.browser.layout_.show(["firstname"])
    settle(qtbot, operations)
    page.browser.view.header.sectionClicked.emit(page.browser.model.position_of("firstname"))
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Ada", "Chloé", "Élodie"]
    page.refresh(Changes.RECORDS)
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Ada", "Chloé", "Élodie"]


def test_search_waits_for_a_pause_and_counts(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """Typing narrows the table; the foot says to how many of how many."""
    search = page.window().findChild(QLineEdit, "records.search")
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "elo")
    qtbot.waitUntil(lambda: page.browser.query is not None and page.browser.query.search == "elo")
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Élodie"]
    assert text(page, "records.count") == "1 of 3 records"


def test_filters_are_chips_that_can_be_taken_away(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """Each filter is said in words; taking it away widens the table."""
    page.browser.apply(
        [
            Filter(property="score", operator=Operator.GREATER, values=("1",)),
            Filter(property="stage", operator=Operator.ONE_OF, values=("a_last",)),
        ]
    )
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Ada"]
    chips = page.findChild(FilterChips, "filter-chips")
    assert isinstance(chips, FilterChips)
    words = [b.text() for b in chips.findChildren(QPushButton, "filter-chip.change")]
    assert words == ["Score > 1", "Stage: Dernière"]
    chips.findChildren(QPushButton, "filter-chip.remove")[1].click()
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Ada", "Élodie"]


def test_nothing_found_offers_the_way_back(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """The empty table has the button that removes search and filters."""
    page.browser.search("no such thing")
    settle(qtbot, operations)
    button = next(
        b for b in page.findChildren(QPushButton) if b.text() == "Remove search and filters"
    )
    assert button.isVisible()
    button.click()
    settle(qtbot, operations)
    assert len(shown(page, "firstname")) == 3
    assert text(page, "records.search") == ""


def test_a_filter_is_made_in_the_dialog(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """From a column's menu: property, operator and value, then the table follows."""
    page.browser.view.filter_asked.emit("firstname")
    editor = page.findChild(FilterEditor, "filter-editor")
    assert isinstance(editor, FilterEditor)
    line = editor.findChild(QLineEdit, "filter.value0")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "chlo")
    editor.accept()
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Chloé"]


def test_a_cell_filters_by_its_value(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """The panel's and the cell's menus filter by what they show."""
    page.panel.filter_asked.emit("stage", "z_first")
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Élodie"]


def test_selecting_a_row_fills_the_panel(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """The record's name, its pair, and all that surrounds it."""
    page.browser.view.go_to(0)
    settle(qtbot, operations)
    assert page.panel.record is not None
    assert page.panel.record.name == "Ada"
    lead = page.panel.findChild(QPushButton, "record.counterpart")
    assert isinstance(lead, QPushButton)
    assert lead.text() == "Salesforce · Leads · Adah"
    fields = page.panel.counterpart._model.rows
    assert [(f.hubspot.definition.name, f.equal) for f in fields] == [("firstname", False)]


def test_an_association_leads_to_its_record_and_back(
    qtbot: QtBot, page: RecordsPage, operations: Operations, shell: Shell
) -> None:
    """Following an association shows the other object; going back shows the first again."""
    page.browser.view.go_to(0)
    settle(qtbot, operations)
    tree = page.panel.related._tree
    tree.itemClicked.emit(tree.topLevelItem(0).child(0), 0)  # type: ignore[union-attr]  # a company
    settle(qtbot, operations)
    assert page.title().endswith("Companies")
    assert page.panel.record is not None
    assert page.panel.record.name == "Acme"
    assert page.browser.view.currentIndex().row() == 0
    shell.actions.qt("records.back").trigger()
    settle(qtbot, operations)
    assert page.title().endswith("Contacts")
    assert page.panel.record.name == "Ada"
    assert not shell.actions.qt("records.back").isEnabled()


def test_a_place_leads_to_a_record(qtbot: QtBot, page: RecordsPage, operations: Operations) -> None:
    """Other pages lead here by system, object and id."""
    page.go(Place("records", ("hubspot", "contacts", "2")))
    settle(qtbot, operations)
    assert page.panel.record is not None
    assert page.panel.record.id == "2"
    assert page.browser.view.currentIndex().row() == 1
    page.go(Place("records", ("salesforce", "Lead")))
    settle(qtbot, operations)
    assert page.title() == "Records · Salesforce · Leads"


def test_a_record_that_is_not_there_is_told(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """The panel says so; the table stays."""
    page.go(Place("records", ("hubspot", "contacts", "777")))
    settle(qtbot, operations)
    words = {part.text() for part in page.panel.findChildren(QLabel) if part.isVisible()}
    assert "The record 777 is not in this workspace." in words
    assert page.browser.model.rowCount() == 3


def test_an_object_keeps_its_filters_while_another_is_shown(
    qtbot: QtBot, page: RecordsPage, operations: Operations, shell: Shell
) -> None:
    """Switching away and back shows the same search."""
    page.browser.search("chlo")
    settle(qtbot, operations)
    switcher = page.window().findChild(ObjectSwitcher, "records.object")
    assert isinstance(switcher, ObjectSwitcher)
    switcher.step(1)
    settle(qtbot, operations)
    assert shell.settings.get(LAST_RECORDS) == "hubspot/companies"
    assert text(page, "records.search") == ""
    switcher.step(-1)
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Chloé"]
    assert text(page, "records.search") == "chlo"


def test_an_import_is_seen_at_once(
    qtbot: QtBot, page: RecordsPage, database: Database, operations: Operations
) -> None:
    """New records come in when the page is told that records changed."""
    with database.writing() as connection:
        load(connection, make_contacts(connection, []), [{"hs_object_id": "9"}])
        connection.execute(
            insert(ImportRow), {"started_at": "", "finished_at": "2026-01-01", "report": "{}"}
        )
    page.refresh(Changes.RECORDS)
    settle(qtbot, operations)
    assert page.browser.model.rowCount() == 4


def test_an_edit_of_the_draft_compares_anew(
    qtbot: QtBot, page: RecordsPage, services: Services, operations: Operations
) -> None:
    """The panel follows the mappings as they are drafted."""
    page.browser.view.go_to(0)
    settle(qtbot, operations)
    services.drafting.undo()
    page.refresh(Changes.DRAFT)
    settle(qtbot, operations)
    assert page.panel.counterpart._model.rowCount() == 0


def test_copied_rows_are_raw_values(
    qtbot: QtBot, page: RecordsPage, operations: Operations
) -> None:
    """What is copied can be worked with: labels, and numbers and times as they came."""
    page.browser.layout_.show(["firstname", "score", "stage", "seen"])
    settle(qtbot, operations)
    for name in ("email", "hs_object_id"):
        page.browser.layout_._hide(name)
    page.browser.view.go_to(0)
    page.browser.view.copy()
    settle(qtbot, operations)
    head, row, _ = QGuiApplication.clipboard().text().split("\n")
    cells = dict(zip(head.split("\t"), row.split("\t"), strict=True))
    assert cells["Score"] == "811.0"
    assert cells["Stage"] == "Dernière"
    assert cells["Seen"] == "2026-01-02T12:04:05.000Z"


def test_the_export_writes_what_is_shown(
    qtbot: QtBot, page: RecordsPage, shell: Shell, operations: Operations, tmp_path: Path
) -> None:
    """Filters and columns hold for the file too; a toast says when it is done."""
    toasts: list[Toast] = []
    shell.notices.toasted.connect(toasts.append)
    page.browser.search("elo")
    settle(qtbot, operations)
    shell.actions.qt("records.export").trigger()
    dialog = page.findChild(QFileDialog, "export-file")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "people"))
    dialog.reject()
    settle(qtbot, operations)
    lines = (tmp_path / "people.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Élodie" in lines[1]
    assert [toast.text for toast in toasts] == ["1 record exported to people.csv"]


def test_the_page_speaks_french_at_once(
    qtbot: QtBot, page: RecordsPage, shell: Shell, operations: Operations
) -> None:
    """Title, tools, columns and panel follow the language."""
    page.browser.apply([Filter(property="score", operator=Operator.GREATER, values=("1",))])
    page.browser.view.go_to(0)
    settle(qtbot, operations)
    shell.languages.choose(Language.FRENCH)
    assert page.title() == "Fiches · HubSpot · Contacts"
    assert text(page, "records.count") == "2 sur 3 fiches"
    assert page.panel.properties._blanks.text() == "Masquer les vides"


def test_the_page_wears_the_dark_colours_at_once(
    qtbot: QtBot, page: RecordsPage, shell: Shell, operations: Operations
) -> None:
    """What stands out keeps standing out."""
    page.browser.layout_.show(["score"])
    settle(qtbot, operations)
    place = page.browser.model.position_of("score")
    assert place is not None
    light = page.browser.model.look(2, place).colour
    shell.theme.choose(ThemeChoice.DARK)
    assert page.browser.model.look(2, place).colour != light
    shell.theme.choose(ThemeChoice.LIGHT)


def test_objects_are_listed_by_system(page: RecordsPage) -> None:
    """HubSpot's before Salesforce's, the usual ones first."""
    switcher = page.window().findChild(ObjectSwitcher, "records.object")
    assert isinstance(switcher, ObjectSwitcher)
    assert switcher.keys() == (
        (System.HUBSPOT, "contacts"),
        (System.HUBSPOT, "companies"),
        (System.SALESFORCE, "Lead"),
    )


def test_a_place_can_name_a_value(qtbot: QtBot, page: RecordsPage, operations: Operations) -> None:
    """The records that hold it are shown, whatever was filtered before."""
    page.browser.filter_by("firstname", "Chloé")
    settle(qtbot, operations)
    page.go(Place("records", ("hubspot", "contacts", "firstname", "Ada")))
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Ada"]
    page.go(Place("records", ("hubspot", "contacts")))
    settle(qtbot, operations)
    assert shown(page, "firstname") == ["Ada"]
