"""What is known of a connection, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.connection import AccountKind, Connection
from crmadmin.core.definitions import System
from crmadmin.services.scoping import reaches
from crmadmin.ui import formats
from crmadmin.ui.environment import kind_look, kind_word
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.connections.form import row_of
from crmadmin.ui.pages.connections.scopes import remedy_of_missing, scopes_held
from crmadmin.ui.pages.connections.words import super_admin_text
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.outside import browser_link
from crmadmin.ui.widgets.text import label, selectable

_TOP = Qt.AlignmentFlag.AlignTop


class Connected(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What the buttons of a connection do."""

    pull: Callable[[], None]
    test: Callable[[], None]
    renew: Callable[[], None]
    forget: Callable[[], None]


def connected(shell: Shell, connection: Connection, deeds: Deeds, *, busy: bool) -> QWidget:
    """Make what a card shows of a connection: heading, facts, scopes, buttons."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.addWidget(_heading(connection))
    column.addWidget(_facts(shell, connection))
    column.addWidget(_buttons(connection, deeds, busy=busy))
    if connection.system is System.HUBSPOT:
        column.addWidget(label("section", Connected.tr("What the token’s scopes allow")))
        reached = reaches(connection.scopes)
        remedy = remedy_of_missing(shell, reached)
        if remedy is not None:
            column.addWidget(remedy)
        column.addWidget(scopes_held(shell, reached))
    return made


def _heading(connection: Connection) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    named = connection.name
    if connection.system is System.HUBSPOT:  # which tells no name of a portal
        named = fill(Connected.tr("Portal %1"), connection.account_id)
    name = selectable(label("title", named))
    name.setObjectName(f"connections.{connection.system}.name")
    row.addWidget(name)
    if connection.account_id not in named:
        row.addWidget(selectable(label("secondary", connection.account_id)))
    kind = badge(connection.kind)
    kind.setObjectName(f"connections.{connection.system}.kind")
    row.addWidget(kind)
    row.addStretch(1)
    return made


def badge(kind: AccountKind) -> QLabel:
    """Make the word that says what is at stake in an account."""
    made = label(f"badge-{kind_look(kind)}", kind_word(kind))
    made.setToolTip(
        {
            AccountKind.PRODUCTION: Connected.tr("A production account: its records are customers"),
            AccountKind.SANDBOX: Connected.tr("A sandbox account"),
            AccountKind.DEVELOPER: Connected.tr("A developer’s or test account"),
            AccountKind.LOCAL: Connected.tr("A sandbox that runs on this computer"),
        }[kind]
    )
    return made


def _facts(shell: Shell, connection: Connection) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (caption, value) in enumerate(_rows(connection)):
        grid.addWidget(label("secondary", caption), row, 0, _TOP)
        grid.addWidget(selectable(label("", value, wraps=True)), row, 1)
    if connection.ui_host:
        row = grid.rowCount()
        address = f"https://{connection.ui_host}"
        opened = browser_link(
            shell.icons, Connected.tr("Open"), address, f"connections.{connection.system}.open"
        )
        grid.addWidget(label("secondary", Connected.tr("In the browser")), row, 0)
        grid.addWidget(row_of(opened), row, 1)
    return made


def _rows(connection: Connection) -> list[tuple[str, str]]:
    user = " · ".join(filter(None, (connection.user_name, connection.user_id)))
    rows = [(Connected.tr("User"), user or Connected.tr("Cannot tell"))]
    if connection.system is System.HUBSPOT:
        rows.append((Connected.tr("Super admin"), super_admin_text(connection.super_admin)))
    rows += [
        (Connected.tr("Address"), connection.host),
        (Connected.tr("API version"), connection.api_version),
        (Connected.tr("Time zone"), connection.time_zone),
        (Connected.tr("Connected"), _when(connection.connected_at)),
        (Connected.tr("Last tested"), _when(connection.tested_at)),
    ]
    return [(caption, value) for caption, value in rows if value]


def _when(moment: str) -> str:
    if not moment:
        return ""
    when = datetime.fromisoformat(moment)
    return fill(Connected.tr("%1 (%2)", "age and moment"), formats.ago(when), formats.moment(when))


def _buttons(connection: Connection, deeds: Deeds, *, busy: bool) -> QWidget:
    asked = [
        ("pull", Connected.tr("Pull…"), deeds.pull, "primary"),
        ("test", Connected.tr("Test"), deeds.test, ""),
        ("renew", _renewing(connection.system), deeds.renew, ""),
        ("forget", Connected.tr("Disconnect…"), deeds.forget, "danger"),
    ]
    buttons = []
    for name, text, run, look in asked:
        button = QPushButton(text)
        button.setObjectName(f"connections.{connection.system}.{name}")
        button.setEnabled(not busy)
        button.clicked.connect(lambda _checked=False, run=run: run())
        if look:
            wear(button, look)
        buttons.append(button)
    return row_of(*buttons, spacing=8)


def _renewing(system: System) -> str:
    if system is System.HUBSPOT:
        return Connected.tr("Renew token…")
    return Connected.tr("Sign in again")
