"""Pulling in the window: what is read, how far it is, what came of it, what to declare."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import CONFIGURATION
from crmadmin.core.pull.report import Unfinished
from crmadmin.core.pull.request import HistoryScope, PullRequest
from crmadmin.errors import Problem, remote
from crmadmin.services.workspaces import Database
from crmadmin.store.connected import save_connection
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page
from crmadmin.ui.pages.pull import PULL
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.pulling import COUNTS, MISSING, FakePulling, report_of
from tests.ui.pages.seeing import part, settle, words

PORTAL = Connection(
    system=System.HUBSPOT,
    account_id="900001",
    name="HubSpot 900001",
    kind=AccountKind.PRODUCTION,
    host="https://api.hubapi.com",
    ui_host="app-eu1.hubspot.com",
)

INTERRUPTED = PullRequest(
    only=("deals", "contacts"),
    history=HistoryScope.NONE,
    properties=(("deals", "hidden_one"),),
)


@pytest.fixture
def pulling() -> FakePulling:
    """Give the pull that the page runs."""
    return FakePulling()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, services: Services, pulling: FakePulling) -> Iterator[Page]:
    """Show the page of a workspace that is not connected, as the window does."""
    made = PULL.build(shell, replace(services, pulling=pulling))
    qtbot.addWidget(made)
    shell.actions.add(made.page_actions())
    shell.actions.enter_page("pull")
    shell.operations.changed.connect(made.refresh)
    made.resize(1250, 900)
    made.show()
    made.refresh(Changes.EVERYTHING)
    settle(qtbot, shell.operations)
    yield made
    pulling.gate.set()
    settle(qtbot, shell.operations)


@pytest.fixture
def connected(qtbot: QtBot, page: Page, database: Database) -> Page:
    """Connect the workspace."""
    with database.writing() as connection:
        save_connection(connection, PORTAL)
    page.shell.operations.tell_changes(Changes.CONNECTION)
    settle(qtbot, page.shell.operations)
    return page


def pull(qtbot: QtBot, page: Page) -> None:
    """Pull to the end."""
    page.shell.actions.qt("pull.start").trigger()
    settle(qtbot, page.shell.operations)


def test_without_a_connection_it_leads_to_one(qtbot: QtBot, page: Page) -> None:
    """It says why it is empty, and has the button that changes that."""
    assert "Nothing is connected yet" in words(page)
    assert page.primary() == ""
    (button,) = (each for each in page.findChildren(QPushButton) if each.text() == "Connect…")
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        button.click()
    assert asked.args == [Place("connections")]


def test_it_says_what_will_be_read(connected: Page) -> None:
    """Every object of the plan, ticked; the pull is the one primary action."""
    assert connected.primary() == "pull.start"
    assert connected.shell.actions.qt("pull.start").text() == "Pull HubSpot"
    for name in COUNTS:
        assert part(connected, QCheckBox, f"pull.object.{name}").isChecked()
    assert "Nothing was pulled yet." in words(connected)


def test_all_objects_are_no_narrowing(qtbot: QtBot, connected: Page, pulling: FakePulling) -> None:
    """What appears meanwhile is read as well; fewer objects are named."""
    pull(qtbot, connected)
    part(connected, QCheckBox, "pull.object.leads").setChecked(False)
    part(connected, QCheckBox, "pull.full").setChecked(True)
    settle(qtbot, connected.shell.operations)
    assert not part(connected, QCheckBox, "pull.object.leads").isChecked()
    pull(qtbot, connected)
    first, second = pulling.requests
    assert (first.only, first.full) == ((), False)
    assert (second.only, second.full) == (("contacts", "companies", "deals"), True)


def test_settings_can_be_read_alone(qtbot: QtBot, connected: Page, pulling: FakePulling) -> None:
    """No object ticked means no records, and no history is a choice too."""
    for name in COUNTS:
        part(connected, QCheckBox, f"pull.object.{name}").setChecked(False)
    part(connected, QCheckBox, "pull.history").setChecked(False)
    settle(qtbot, connected.shell.operations)
    pull(qtbot, connected)
    (request,) = pulling.requests
    assert request.only == (CONFIGURATION,)
    assert request.history is HistoryScope.NONE


def test_a_running_pull_says_how_far_it_is(
    qtbot: QtBot, connected: Page, pulling: FakePulling
) -> None:
    """Step, records, calls; nothing can be chosen meanwhile, and it can be cancelled."""
    pulling.gate.clear()
    connected.shell.actions.qt("pull.start").trigger()
    qtbot.waitUntil(lambda: "of 19,310" in part(connected, QLabel, "pull.done").text())
    shown = words(connected)
    assert "Contacts (step 5 of 12)" in shown
    assert "88 calls" in shown
    assert not part(connected, QCheckBox, "pull.object.leads").isEnabled()
    assert not connected.shell.actions.qt("pull.start").isEnabled()
    with qtbot.waitSignal(connected.shell.notices.toasted) as toasted:
        part(connected, QPushButton, "pull.cancel").click()
    assert toasted.args is not None
    assert "kept for the next time" in toasted.args[0].text
    settle(qtbot, connected.shell.operations)
    assert part(connected, QCheckBox, "pull.object.leads").isEnabled()


def test_a_finished_pull_reports(qtbot: QtBot, connected: Page, pulling: FakePulling) -> None:
    """Counts beside the portal's own, what could not be read with its remedy, the cost."""
    pulling.result = report_of(MISSING)
    pull(qtbot, connected)
    assert part(connected, QLabel, "pull.outcome.contacts").text() == "19,310 new"
    assert part(connected, QLabel, "pull.counted.contacts").text() == "19,310 ✓"
    assert part(connected, QLabel, "pull.counted.leads").text() == "641 ≠"
    shown = words(connected)
    assert "Pipeline rules: the token may not read this." in shown
    assert "crm.pipelines.governance.read" in shown
    assert "1,204 calls · 97% of the allowed rate · 3% of the day’s calls are used" in shown
    assert "fingerprint 0a1b2c3d" in shown


def test_a_pull_that_stops_says_why(qtbot: QtBot, connected: Page, pulling: FakePulling) -> None:
    """On the page, with its remedy; the next try takes the message away."""
    pulling.problem = Problem(remote.UNREACHABLE, host="api.hubapi.com")
    pull(qtbot, connected)
    assert "api.hubapi.com cannot be reached." in words(connected)
    pulling.problem = None
    pull(qtbot, connected)
    assert "cannot be reached" not in words(connected)


def test_a_sandbox_that_is_gone_is_started_in_connections(
    qtbot: QtBot, connected: Page, pulling: FakePulling, database: Database
) -> None:
    """No network has to be checked for a server of this computer."""
    with database.writing() as connection:
        save_connection(connection, replace(PORTAL, kind=AccountKind.LOCAL))
    pulling.problem = Problem(remote.UNREACHABLE, host="127.0.0.1:1")
    pull(qtbot, connected)
    assert "The sandbox of this computer is not running." in words(connected)
    (button,) = (
        each for each in connected.findChildren(QPushButton) if each.text() == "Connections…"
    )
    with qtbot.waitSignal(connected.shell.navigation.requested) as asked:
        button.click()
    assert asked.args == [Place("connections")]


def test_an_interrupted_pull_is_resumed_or_discarded(
    qtbot: QtBot, connected: Page, pulling: FakePulling
) -> None:
    """The page offers both, and makes the choices of the interrupted one again, all of them."""
    pulling.left = Unfinished(
        system=System.HUBSPOT,
        account_id="900001",
        started_at="2026-10-01T08:00:00.000Z",
        last_page_at="2026-10-01T08:01:00.000Z",
        steps_done=4,
        records=12_300,
        step="records:contacts",
        resumable=True,
        request=INTERRUPTED,
    )
    connected.refresh(Changes.CONNECTION)
    settle(qtbot, connected.shell.operations)
    assert "12,300 records read" in words(connected)
    start = connected.shell.actions.qt("pull.start")
    assert start.text() == "Resume the pull of HubSpot"
    assert not part(connected, QCheckBox, "pull.history").isChecked()
    leads = part(connected, QCheckBox, "pull.object.leads")
    leads.setChecked(True)
    assert start.text() == "Pull HubSpot"
    leads.setChecked(False)
    pulling.gate.clear()
    start.trigger()
    qtbot.waitUntil(lambda: bool(pulling.requests))
    connected.shell.actions.qt("pull.cancel").trigger()
    settle(qtbot, connected.shell.operations)
    assert pulling.requests == [INTERRUPTED]
    connected.shell.actions.qt("pull.discard").trigger()
    settle(qtbot, connected.shell.operations)
    assert pulling.unfinished(System.HUBSPOT) is None
    assert "12,300" not in words(connected)


def test_what_no_api_tells_is_listed(qtbot: QtBot, connected: Page) -> None:
    """Where to click, a link that opens there, and the way to declare it here."""
    shown = words(connected)
    assert "Field mappings (Contacts, Companies, Deals)" in shown
    assert "Settings → Integrations → Connected Apps → Salesforce" in shown
    opened = part(connected, QPushButton, "pull.open.lead_automation.leads")
    assert opened.toolTip() == "https://app-eu1.hubspot.com/settings/900001/object/0-136"
    with qtbot.waitSignal(connected.shell.navigation.requested) as asked:
        part(connected, QPushButton, "pull.declare.field_mappings.contacts").click()
    assert asked.args == [Place("sync")]
    with qtbot.waitSignal(connected.shell.navigation.requested) as asked:
        part(connected, QPushButton, "pull.declare.lead_form.leads").click()
    assert asked.args == [Place("leads")]
