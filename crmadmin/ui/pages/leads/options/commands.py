"""What can be done with options, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.options.tab import OptionsTab

_action = DraftActions(PAGE, group=1)


class OptionCommands(Texts):
    """The texts of this module."""


def option_actions(tab: "OptionsTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (*_options(tab), *_order(tab), *_list(tab))


def _options(tab: "OptionsTab") -> tuple[Action, ...]:
    return (
        _action(
            "add",
            lambda: OptionCommands.tr("&Add option…"),
            tab.add_option,
            shortcut="Ctrl+Shift+O",
            icon="plus",
            enabled=tab.possible.is_editable,
        ),
        _action(
            "change",
            lambda: OptionCommands.tr("&Change option…"),
            tab.change_option,
            shortcut="F2",
            icon="pencil-simple",
            enabled=tab.possible.may_change,
        ),
        _action(
            "hide",
            lambda: OptionCommands.tr("&Hide option, or show it again"),
            tab.hide_options,
            shortcut="Ctrl+H",
            icon="eye-slash",
            enabled=tab.possible.may_remove,
        ),
        _action(
            "remove",
            lambda: OptionCommands.tr("&Remove option"),
            tab.remove_options,
            shortcut="Del",
            icon="trash",
            enabled=tab.possible.may_remove,
        ),
        _action(
            "adopt",
            lambda: OptionCommands.tr("Make this &value an option…"),
            tab.adopt,
            icon="plus-circle",
            enabled=tab.possible.may_adopt,
        ),
        _action(
            "revert",
            lambda: OptionCommands.tr("&Take back what is drafted of this option"),
            tab.revert,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            enabled=tab.possible.may_revert,
        ),
    )


def _order(tab: "OptionsTab") -> tuple[Action, ...]:
    return (
        _action(
            "up",
            lambda: OptionCommands.tr("Move &up"),
            lambda: tab.options.step(-1),
            shortcut="Alt+Up",
            icon="arrow-up",
            group=2,
            enabled=tab.possible.may_move,
        ),
        _action(
            "down",
            lambda: OptionCommands.tr("Move &down"),
            lambda: tab.options.step(1),
            shortcut="Alt+Down",
            icon="arrow-down",
            group=2,
            enabled=tab.possible.may_move,
        ),
    )


def _list(tab: "OptionsTab") -> tuple[Action, ...]:
    return (
        _action(
            "records",
            lambda: OptionCommands.tr("&Show the records that hold it"),
            tab.open_records,
            icon="table",
            group=3,
            enabled=tab.possible.is_held,
        ),
        _action(
            "find",
            lambda: OptionCommands.tr("Find a &property"),
            tab.focus_property,
            shortcut="Ctrl+Shift+F",
            icon="magnifying-glass",
            group=3,
        ),
        _action(
            "filter",
            lambda: OptionCommands.tr("&Filter options"),
            tab.focus_option,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            group=3,
        ),
    )
