"""Scopes by what they are for: a list to tick, and what a token has of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from crmadmin.services.scoping import Reach
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.connections.form import below, row_of
from crmadmin.ui.pages.connections.words import prevented, purpose_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.outside import copy_link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label, selectable

_TOP = Qt.AlignmentFlag.AlignTop


class Scopes(Texts):
    """The texts of this module."""


def scopes_to_tick(shell: Shell, reaches: Sequence[Reach]) -> QWidget:
    """Make the list of scopes to tick, each purpose with a link that copies its scopes."""
    made, grid = _grid()
    for row, reach in enumerate(reaches):
        grid.addWidget(label("", purpose_name(reach.purpose)), row, 0, _TOP)
        shown = selectable(label("secondary", ", ".join(reach.scopes), wraps=True))
        grid.addWidget(shown, row, 1)
        names = "\n".join(reach.scopes)
        copy = copy_link(
            shell,
            "",
            lambda names=names: names,  # type: ignore[misc] # mypy infers no type for a default
            Scopes.tr("Scopes copied"),
            f"connections.copy.{reach.purpose}",
        )
        copy.setAccessibleName(f"{Scopes.tr('Copy the scopes')}: {purpose_name(reach.purpose)}")
        copy.setToolTip(Scopes.tr("Copy the scopes"))
        grid.addWidget(copy, row, 2, _TOP)
    return made


def scopes_held(shell: Shell, reaches: Sequence[Reach]) -> QWidget:
    """Make the list of what a token reaches; what is missing says what goes without it."""
    made, grid = _grid()
    for row, reach in enumerate(reaches):
        missing = bool(reach.missing)
        if not missing:
            icon, tint = "check-circle", "create"
        elif reach.is_basic:
            icon, tint = "warning", "blocked"
        else:
            icon, tint = "minus-circle", "muted"
        symbol = Symbol(shell.icons, icon, tint)
        symbol.setAccessibleName(Scopes.tr("not granted") if missing else Scopes.tr("may be read"))
        grid.addWidget(symbol, row, 0, _TOP)
        grid.addWidget(label("", purpose_name(reach.purpose)), row, 1, _TOP)
        if missing:
            told = f"{prevented(reach.purpose)}\n" + ", ".join(reach.missing)
            grid.addWidget(selectable(label("secondary", told, wraps=True)), row, 2)
        else:
            grid.addWidget(label("secondary", Scopes.tr("may be read")), row, 2, _TOP)
    grid.setColumnStretch(1, 0)
    grid.setColumnStretch(2, 1)
    return made


def remedy_of_missing(shell: Shell, reaches: Sequence[Reach]) -> QWidget | None:
    """Make the way to the scopes that a token lacks; None where it has all."""
    lacking = [scope for reach in reaches for scope in reach.missing]
    if not lacking:
        return None
    told = Scopes.tr(
        "To read the rest, tick the missing scopes in HubSpot (Development → Keys → Service keys), "
        "then test the connection."
    )
    copy = copy_link(
        shell,
        Scopes.tr("Copy the %Ln missing scope(s)", None, len(lacking)),
        lambda: "\n".join(lacking),
        Scopes.tr("Scopes copied"),
        "connections.copy_missing",
    )
    return below(label("", told, wraps=True), row_of(copy))


def _grid() -> tuple[QWidget, QGridLayout]:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return made, grid
