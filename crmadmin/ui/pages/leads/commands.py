"""What can be done on the Leads page, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.page import LeadsPage

PAGE = "leads"

_action = DraftActions(PAGE, group=1)


class LeadCommands(Texts):
    """The texts of this module."""


def lead_actions(page: "LeadsPage") -> tuple[Action, ...]:
    """List the actions of the page."""
    return (*_options(page), *_order(page), *_list(page))


def _options(page: "LeadsPage") -> tuple[Action, ...]:
    return (
        _action(
            "add",
            lambda: LeadCommands.tr("&Add option…"),
            page.add_option,
            shortcut="Ctrl+Shift+O",
            icon="plus",
            enabled=page.possible.is_editable,
        ),
        _action(
            "change",
            lambda: LeadCommands.tr("&Change option…"),
            page.change_option,
            shortcut="F2",
            icon="pencil-simple",
            enabled=page.possible.may_change,
        ),
        _action(
            "hide",
            lambda: LeadCommands.tr("&Hide option, or show it again"),
            page.hide_options,
            shortcut="Ctrl+H",
            icon="eye-slash",
            enabled=page.possible.may_remove,
        ),
        _action(
            "remove",
            lambda: LeadCommands.tr("&Remove option"),
            page.remove_options,
            shortcut="Del",
            icon="trash",
            enabled=page.possible.may_remove,
        ),
        _action(
            "adopt",
            lambda: LeadCommands.tr("Make this &value an option…"),
            page.adopt,
            icon="plus-circle",
            enabled=page.possible.may_adopt,
        ),
        _action(
            "revert",
            lambda: LeadCommands.tr("&Take back what is drafted of this option"),
            page.revert,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            enabled=page.possible.may_revert,
        ),
    )


def _order(page: "LeadsPage") -> tuple[Action, ...]:
    return (
        _action(
            "up",
            lambda: LeadCommands.tr("Move &up"),
            lambda: page.options.step(-1),
            shortcut="Alt+Up",
            icon="arrow-up",
            group=2,
            enabled=page.possible.may_move,
        ),
        _action(
            "down",
            lambda: LeadCommands.tr("Move &down"),
            lambda: page.options.step(1),
            shortcut="Alt+Down",
            icon="arrow-down",
            group=2,
            enabled=page.possible.may_move,
        ),
    )


def _list(page: "LeadsPage") -> tuple[Action, ...]:
    return (
        _action(
            "records",
            lambda: LeadCommands.tr("&Show the records that hold it"),
            page.open_records,
            icon="table",
            group=3,
            enabled=page.possible.is_held,
        ),
        _action(
            "find",
            lambda: LeadCommands.tr("Find a &property"),
            page.focus_property,
            shortcut="Ctrl+Shift+F",
            icon="magnifying-glass",
            group=3,
        ),
        _action(
            "filter",
            lambda: LeadCommands.tr("&Filter options"),
            page.focus_option,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            group=3,
        ),
    )
