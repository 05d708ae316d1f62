"""The Overview page."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from crmadmin.core.definitions import COMPANIES, CONTACTS, LEAD, Definition, System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.errors import Language
from crmadmin.models import AssociationRow, PairRow
from crmadmin.services.workspaces import Database, PairCount
from crmadmin.store.records import define_object
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.overview import OVERVIEW
from crmadmin.ui.pages.overview.pairs import columns_of
from crmadmin.ui.pages.page import Page
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, services: Services) -> Page:
    """Show the page."""
    made = OVERVIEW.build(shell, services)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def put_records(database: Database) -> None:
    """Put 1,200 contacts and a lead into the workspace."""
    with database.writing() as connection:
        for system, name, count in ((System.HUBSPOT, CONTACTS, 1200), (System.SALESFORCE, LEAD, 1)):
            note = Definition(system=system, object=name, name="note")
            table = define_object(connection, system, name, [note])
            rows = [{table.id_column: str(number)} for number in range(count)]
            connection.execute(insert(table.table), rows)
        connection.execute(insert(PairRow).values(object=CONTACTS, state=PairState.LINKED))


def words(page: QWidget) -> set[str]:
    """Read every text that is shown."""
    labels = {part.text() for part in page.findChildren(QLabel) if part.isVisible()}
    return labels | {part.text() for part in page.findChildren(QPushButton) if part.isVisible()}


def fill(qtbot: QtBot, page: Page) -> None:
    """Refresh the page and wait for its figures."""
    with qtbot.waitSignal(page.heading_changed):
        page.refresh(Changes.EVERYTHING)


def test_an_empty_workspace_leads_to_the_import(qtbot: QtBot, page: Page) -> None:
    """It says why it is empty, and has the button that changes that."""
    fill(qtbot, page)
    assert "Nothing is in this workspace yet" in words(page)
    assert "Import files…" in words(page)
    assert page.primary() == ""


def test_counts_lead_to_their_records(
    qtbot: QtBot, page: Page, database: Database, shell: Shell
) -> None:
    """Every figure can be opened."""
    put_records(database)
    fill(qtbot, page)
    count = page.findChild(QPushButton, "count.hubspot.contacts")
    assert count is not None
    assert count.text() == "1,200"
    with qtbot.waitSignal(shell.navigation.requested) as asked:
        count.click()
    assert asked.args == [Place("records", ("hubspot", "contacts"))]


def test_the_next_sensible_thing_is_the_next_sync(
    qtbot: QtBot, page: Page, database: Database, shell: Shell
) -> None:
    """Once there are records, the primary action leads to the preview."""
    put_records(database)
    shell.actions.add(page.page_actions())
    shell.actions.enter_page("overview")
    fill(qtbot, page)
    assert page.primary() == "overview.preview"
    with qtbot.waitSignal(shell.navigation.requested) as asked:
        shell.actions.qt("overview.preview").trigger()
    assert asked.args == [Place("sync", ("next-sync",))]


def test_the_page_speaks_the_language_at_once(
    qtbot: QtBot, page: Page, database: Database, shell: Shell
) -> None:
    """Titles, objects and figures follow."""
    put_records(database)
    fill(qtbot, page)
    shell.languages.choose(Language.FRENCH)
    expected = {"Fiches", "1\u202f200", "Modifications en brouillon"}
    qtbot.waitUntil(lambda: expected <= words(page))


def test_states_of_pairs_are_added_up(shell: Shell) -> None:
    """What is linked, will match, stands alone or is unclear; nothing is left out."""
    counts = tuple(PairCount(object=COMPANIES, state=state, records=1) for state in PairState)
    (figures,) = columns_of(counts).values()
    assert figures[:2] == [1, 1]
    assert sum(figures) == len(PairState)


def test_drafted_changes_are_told_in_sentences(
    qtbot: QtBot, page: Page, services: Services, database: Database
) -> None:
    """Of every kind, as everywhere else."""
    put_records(database)
    drafting = services.drafting
    drafting.create_label(drafting.new_label(CONTACTS, COMPANIES, "Board member"))
    fill(qtbot, page)
    told = "Create the label “Board member” between contacts and companies"
    qtbot.waitUntil(lambda: told in words(page))


def test_warnings_about_associations_lead_to_their_list(
    qtbot: QtBot, page: Page, services: Services, shell: Shell
) -> None:
    """A contact with two companies and no primary one is counted, and can be looked into."""
    put_records(services.database)
    plain = {"from_object": CONTACTS, "from_id": "1", "to_object": COMPANIES, "type_id": 279}
    with services.database.writing() as connection:
        connection.execute(
            insert(AssociationRow),
            [{**plain, "to_id": each, "category": "HUBSPOT_DEFINED"} for each in ("11", "12")],
        )
    page.refresh(Changes.EVERYTHING)
    qtbot.waitUntil(lambda: "1 warning about associations" in words(page))
    places: list[Place] = []
    shell.navigation.requested.connect(places.append)
    lead = page.findChild(QPushButton, "overview.associations")
    assert lead is not None
    lead.click()
    assert places == [Place("associations", ("findings",))]
