"""What can be done on the board, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.board.tab import BoardTab


class BoardCommands(Texts):
    """The texts of this module."""


def board_actions(tab: "BoardTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (
        Action(
            id="board.find",
            text=lambda: BoardCommands.tr("&Find records on the board"),
            run=tab.focus_search,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=tab.may_filter,
        ),
        Action(
            id="board.filter",
            text=lambda: BoardCommands.tr("&Filter the board…"),
            run=tab.add_filter,
            shortcut="Ctrl+Shift+F",
            icon="funnel",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=tab.may_filter,
        ),
        Action(
            id="board.widen",
            text=lambda: BoardCommands.tr("&Remove search and filters"),
            run=tab.widen,
            icon="x",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=tab.is_narrowed,
        ),
        Action(
            id="board.cards",
            text=lambda: BoardCommands.tr("Go to the &cards"),
            run=tab.board.focus,
            shortcut="Ctrl+G",
            icon="columns",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=tab.may_filter,
        ),
        Action(
            id="board.record",
            text=lambda: BoardCommands.tr("Show the &record"),
            run=tab.lead_to_record,
            shortcut="Ctrl+R",
            icon="table",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=lambda: tab.current_card() is not None,
        ),
        Action(
            id="board.table",
            text=lambda: BoardCommands.tr("Show these records as a &table"),
            run=tab.lead_to_table,
            icon="table",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=tab.may_filter,
        ),
    )
