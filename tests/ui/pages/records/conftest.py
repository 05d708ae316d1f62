"""A workspace with contacts, companies and a lead, and the page over it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition, System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import AssociationRow, HistoryRow, PairRow
from crmadmin.store.database import Database
from crmadmin.store.records import define_object
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.operations import Operations
from crmadmin.ui.pages.records import RECORDS
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.store.people import load, make_contacts

PEOPLE = [
    {"hs_object_id": "1", "firstname": "Ada", "email": "ada@x.org", "score": "811.0",
     "stage": "a_last", "seen": "2026-01-02T12:04:05.000Z"},
    {"hs_object_id": "2", "firstname": "Élodie", "email": "bo@x.org", "score": "9",
     "stage": "z_first"},
    {"hs_object_id": "3", "firstname": "Chloé", "score": "many"},
]  # fmt: skip


def fill(database: Database) -> None:
    """Put three contacts, a company and a matched lead into a workspace."""
    with database.writing() as connection:
        make_contacts(connection, PEOPLE)
        named = Definition(system=System.HUBSPOT, object="companies", name="name", label="Name")
        companies = define_object(connection, System.HUBSPOT, "companies", [named])
        load(connection, companies, [{"hs_object_id": "11", "name": "Acme"}])
        fields = [
            Definition(system=System.SALESFORCE, object="Lead", name=name, label=name)
            for name in ("FirstName", "Phone")
        ]
        leads = define_object(connection, System.SALESFORCE, "Lead", fields)
        load(connection, leads, [{"Id": "00Q1", "FirstName": "Adah", "Phone": None}])
        connection.execute(
            insert(AssociationRow),
            {"from_object": "contacts", "to_object": "companies", "from_id": "1", "to_id": "11",
             "category": "HUBSPOT_DEFINED", "type_id": 1},
        )  # fmt: skip
        connection.execute(
            insert(HistoryRow),
            {"system": "hubspot", "object": "contacts", "record_id": "1", "property": "stage",
             "changed_at": "2026-01-01T10:00:00.000Z", "value": "a_last", "source_type": "CRM_UI",
             "source_user_id": ""},
        )  # fmt: skip
        connection.execute(
            insert(PairRow),
            {"object": "contacts", "state": str(PairState.MATCHED), "hubspot_row": 1,
             "salesforce_object": "Lead", "salesforce_row": 1},
        )  # fmt: skip


MAPPING = FieldMapping(
    object="contacts",
    property_name="firstname",
    fields=(("Lead", "FirstName"),),
    rule=SyncRule.TWO_WAY,
)


def settle(qtbot: QtBot, operations: Operations) -> None:
    """Wait until no work runs and none is about to start."""
    quiet = 0
    while quiet < 2:  # what just ended may start more, and a record is read 80 ms after a key
        qtbot.waitUntil(lambda: operations.running == 0)
        qtbot.wait(100)
        quiet = quiet + 1 if operations.running == 0 else 0


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Give what holds the page, its tools and its panel, as the window does."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def empty_page(
    qtbot: QtBot, window: QWidget, shell: Shell, services: Services
) -> Iterator[RecordsPage]:
    """Give the page over an empty workspace."""
    shell.actions.add([Action(id="file.import", text=lambda: "Import", run=lambda: None)])
    page = RECORDS.build(shell, services)
    assert isinstance(page, RecordsPage)
    shell.actions.add(page.page_actions())
    shell.actions.enter_page("records")
    for part in (page, page.filters(), page.detail()):
        part.setParent(window)
    window.resize(1200, 800)
    page.resize(900, 600)
    window.show()
    yield page
    shell.actions.forget_page("records")


@pytest.fixture
def page(
    qtbot: QtBot, database: Database, empty_page: RecordsPage, services: Services, shell: Shell
) -> RecordsPage:
    """Give the page over the filled workspace, its first rows shown."""
    fill(database)
    services.drafting.add_mapping(MAPPING)
    empty_page.refresh(Changes.EVERYTHING)
    settle(qtbot, shell.operations)
    return empty_page
