"""What can be done on the History page, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts

if TYPE_CHECKING:
    from crmadmin.ui.pages.history.page import HistoryPage

PAGE = "history"


class HistoryCommands(Texts):
    """The texts of this module."""


def history_actions(page: "HistoryPage") -> tuple[Action, ...]:
    """List the actions of the page."""
    return (
        Action(
            id="history.roll_back",
            text=lambda: HistoryCommands.tr("&Roll back…"),
            run=page.roll_back,
            shortcut="Ctrl+Shift+Backspace",
            icon="arrow-u-up-left",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=lambda: page.may_roll_back,
        ),
        Action(
            id="history.open_run",
            text=lambda: HistoryCommands.tr("&Show the steps"),
            run=page.open_run,
            icon="checks",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=lambda: page.current_run is not None,
        ),
        Action(
            id="history.search",
            text=lambda: HistoryCommands.tr("&Search the changes"),
            run=page.focus_search,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            menu=Menu.DRAFT,
            group=2,
            page=PAGE,
        ),
        Action(
            id="history.export",
            text=lambda: HistoryCommands.tr("&Export the changes…"),
            run=page.export,
            icon="export",
            menu=Menu.DRAFT,
            group=2,
            page=PAGE,
            enabled=lambda: page.may_export,
        ),
    )
