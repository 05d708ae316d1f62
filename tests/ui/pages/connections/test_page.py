"""Connecting in the window: what to tick, what a token reaches, what goes wrong."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.core.definitions import System
from crmadmin.errors import Language
from crmadmin.services.scoping import reaches
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.connections import CONNECTIONS
from crmadmin.ui.pages.page import Page
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.connectors.answering import Server, answering
from tests.services.portals import TOKEN, Portal
from tests.ui.pages.seeing import part, settle, words


@pytest.fixture
def portal() -> Portal:
    """Give a portal to change before it is asked."""
    return Portal(scopes=tuple(scope for reach in reaches() for scope in reach.scopes))


@pytest.fixture
def server(portal: Portal) -> Iterator[Server]:
    """Give the address of the portal."""
    with answering(portal) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, shell: Shell, services: Services) -> Iterator[Page]:
    """Show the page of a workspace that is not connected, as the window does."""
    made = CONNECTIONS.build(shell, services)
    qtbot.addWidget(made)
    shell.actions.add(made.page_actions())
    shell.actions.enter_page("connections")
    shell.operations.changed.connect(made.refresh)
    made.resize(1250, 900)
    made.show()
    made.refresh(Changes.EVERYTHING)
    settle(qtbot, shell.operations)
    yield made
    settle(qtbot, shell.operations)
    services.sandbox.stop()


def paste(qtbot: QtBot, page: Page, server: Server, token: str = TOKEN) -> None:
    """Paste a token for another address than HubSpot's, and connect."""
    part(page, QPushButton, "connections.other_host").click()
    part(page, QLineEdit, "connections.host").setText(server.address)
    part(page, QLineEdit, "connections.token").setText(token)
    part(page, QPushButton, "connections.connect").click()
    settle(qtbot, page.shell.operations)


def test_it_says_what_to_tick(page: Page) -> None:
    """Every purpose with its scopes, to be copied one by one or all at once."""
    shown = words(page)
    for reach in reaches():
        assert ", ".join(reach.scopes) in shown
    assert "Nothing is written to HubSpot" in shown
    part(page, QPushButton, "connections.copy.leads").click()
    assert QGuiApplication.clipboard().text() == "crm.objects.leads.read"
    part(page, QPushButton, "connections.copy_all").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == [scope for reach in reaches() for scope in reach.scopes]


def test_a_token_is_hidden_as_it_is_typed(page: Page) -> None:
    """Nothing can be connected without one."""
    line = part(page, QLineEdit, "connections.token")
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert not part(page, QPushButton, "connections.connect").isEnabled()
    line.setText(TOKEN)
    assert part(page, QPushButton, "connections.connect").isEnabled()


def test_a_portal_is_connected(qtbot: QtBot, page: Page, server: Server) -> None:
    """The card says who it is; the line that held the token is empty."""
    paste(qtbot, page, server)
    shown = words(page)
    for told in ("Portal 900001", "LOCAL", "Ada L · 7", "Europe/Paris", server.address):
        assert told in shown
    assert page.findChild(QLineEdit, "connections.token").text() == ""  # type: ignore[union-attr]
    assert TOKEN not in shown


def test_a_missing_scope_says_what_goes_without_it(
    qtbot: QtBot, page: Page, portal: Portal, server: Server
) -> None:
    """Each purpose by itself, the others may be read; what is missing can be copied together."""
    portal.scopes = tuple(scope for scope in portal.scopes if scope != "crm.objects.owners.read")
    portal.user = None
    paste(qtbot, page, server)
    shown = words(page)
    assert "Owners stay numbers" in shown
    assert "crm.objects.owners.read" in shown
    assert "Cannot tell: the token may not read users." in shown
    assert shown.count("may be read") == len(reaches()) - 1
    part(page, QPushButton, "connections.copy_missing").click()
    assert QGuiApplication.clipboard().text() == "crm.objects.owners.read"


def test_a_refusal_is_told_on_the_page(qtbot: QtBot, page: Page, server: Server) -> None:
    """With its remedy, and the form is ready for another try."""
    paste(qtbot, page, server, "pat-wrong")
    assert "HubSpot does not accept the token." in words(page)
    assert part(page, QPushButton, "connections.connect").isEnabled()


def test_a_connection_is_tested_and_pulled_from(
    qtbot: QtBot, page: Page, portal: Portal, server: Server
) -> None:
    """Testing reads the scopes anew; pulling leads to its page."""
    portal.scopes = ("oauth",)
    paste(qtbot, page, server)
    assert "may be read" not in words(page).splitlines()
    portal.scopes = ("crm.lists.read",)
    part(page, QPushButton, "connections.hubspot.test").click()
    settle(qtbot, page.shell.operations)
    assert "may be read" in words(page).splitlines()
    with qtbot.waitSignal(page.shell.navigation.requested) as asked:
        part(page, QPushButton, "connections.hubspot.pull").click()
    assert asked.args == [Place("pull", (System.HUBSPOT,))]


def dialog(name: str) -> QDialog:
    """Find the dialog that is open."""
    (found,) = (
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible() and each.objectName() == name
    )
    return found


def test_a_token_is_renewed(qtbot: QtBot, page: Page, portal: Portal, server: Server) -> None:
    """In a dialog of its own; the page then says when it was tested."""
    paste(qtbot, page, server)
    portal.tokens = ("pat-new",)
    part(page, QPushButton, "connections.hubspot.renew").click()
    shown = dialog("connections.renew_dialog")
    part(shown, QLineEdit, "connections.renewed").setText("pat-new")
    with qtbot.waitSignal(page.shell.notices.toasted) as toasted:
        part(shown, QPushButton, "connections.renew_now").click()
    assert toasted.args is not None
    assert toasted.args[0].text == "The token was renewed."


def test_disconnecting_asks_first(
    qtbot: QtBot, page: Page, services: Services, server: Server
) -> None:
    """It says what stays; the form comes back."""
    paste(qtbot, page, server)
    page.shell.actions.qt("connections.forget_hubspot").trigger()
    shown = dialog("decision")
    assert "What was pulled stays." in words(shown)
    part(shown, QPushButton, "decision.do").click()
    settle(qtbot, page.shell.operations)
    assert services.connecting.connection(System.HUBSPOT) is None
    assert part(page, QLineEdit, "connections.token").isEnabled()
    assert not page.shell.actions.qt("connections.forget_hubspot").isEnabled()


def test_the_sandbox_is_one_click_away(qtbot: QtBot, page: Page, services: Services) -> None:
    """Its portal is connected as any other; once it is gone, it is offered again."""
    part(page, QPushButton, "connections.use_sandbox").click()
    settle(qtbot, page.shell.operations)
    portal = services.connecting.connection(System.HUBSPOT)
    assert portal is not None
    assert "Portal 900001" in words(page)
    services.sandbox.stop()
    page.refresh(Changes.CONNECTION)
    settle(qtbot, page.shell.operations)
    assert "The sandbox of this computer is not running" in words(page)


def test_it_speaks_french(qtbot: QtBot, page: Page, server: Server) -> None:
    """The form and the card, at once."""
    page.shell.languages.choose(Language.FRENCH)
    assert "Créez une clé et cochez ces autorisations (scopes) :".replace(" :", "\u00a0:") in words(
        page
    )
    paste(qtbot, page, server)
    assert "Portail 900001" in words(page)
