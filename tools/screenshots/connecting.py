"""Scenes of connecting and pulling."""

from dataclasses import replace

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from crmadmin.core.connection import AccountKind, Connection, SuperAdmin
from crmadmin.core.definitions import System
from crmadmin.services.scoping import reaches
from crmadmin.store.connected import save_connection
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import PATIENCE, settle, wait

_PORTAL = Connection(
    system=System.HUBSPOT,
    account_id="1234567",
    name="HubSpot 1234567",
    kind=AccountKind.PRODUCTION,
    host="https://api.hubapi.com",
    ui_host="app-eu1.hubspot.com",
    time_zone="Europe/Paris",
    user_id="4021",
    user_name="admin@example.com",
    scopes=tuple(scope for each in reaches()[:6] for scope in each.scopes),
    super_admin=SuperAdmin.NO,
    api_version="2026-03",
    connected_at="2026-10-01T08:00:00.000Z",
    tested_at="2026-10-02T08:00:00.000Z",
)


def connected(window: MainWindow) -> QWidget:
    """Connect the demo to the sandbox of this computer, both systems."""
    window.show_page("connections")
    settle(window)
    _press(window, "connections.use_sandbox")
    settle(window)
    return window


def pulling(window: MainWindow) -> QWidget:
    """Pull until records come; the pull goes on."""
    window.show_page("pull")
    settle(window)
    window.shell.actions.qt("pull.start").trigger()
    deadline = QDeadlineTimer(PATIENCE)
    (done,) = window.findChildren(QLabel, "pull.done")
    while not any(sign in done.text() for sign in (" of ", " sur ")) and not deadline.hasExpired():
        wait(20)
    wait(300)
    return window


def cancelled(window: MainWindow) -> QWidget:
    """Cancel the pull: the page offers to resume it."""
    window.shell.actions.qt("pull.cancel").trigger()
    return window


def pulled(window: MainWindow) -> QWidget:
    """Pull to the end."""
    window.shell.actions.qt("pull.start").trigger()
    return window


def unreachable(window: MainWindow) -> QWidget:
    """Pull from a portal that does not answer."""
    if window.session.services is not None:
        window.session.services.sandbox.stop()
    window.shell.actions.qt("pull.start").trigger()
    return window


def account(kind: AccountKind) -> Scene:
    """Show a portal of some kind whose token lacks scopes, of somebody who is no super admin."""

    def show(window: MainWindow) -> QWidget:
        services = window.session.services
        if services is not None:
            with services.database.writing() as connection:
                save_connection(connection, replace(_PORTAL, kind=kind))
            window.shell.operations.tell_changes(Changes.CONNECTION)
        window.show_page("connections")
        return window

    return show


def tested(window: MainWindow) -> QWidget:
    """Test a connection whose token the keychain does not hold."""
    window.shell.actions.qt("connections.test_hubspot").trigger()
    return window


def disconnected(window: MainWindow) -> None:
    """Forget the sandbox that is gone: the next look begins unconnected."""
    if window.session.services is not None:
        for system in System:
            window.session.services.connecting.forget(system)


def _press(window: MainWindow, name: str) -> None:
    for button in window.findChildren(QPushButton, name):
        button.click()
