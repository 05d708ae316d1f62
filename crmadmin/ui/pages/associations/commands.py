"""What can be done on the Associations page, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts

if TYPE_CHECKING:
    from crmadmin.ui.pages.associations.page import AssociationsPage

PAGE = "associations"

_action = DraftActions(PAGE, group=1)


class AssociationCommands(Texts):
    """The texts of this module."""


def association_actions(page: "AssociationsPage") -> tuple[Action, ...]:
    """List the actions of the page."""
    return (*_labels(page), *_limits(page), *_list(page))


def _labels(page: "AssociationsPage") -> tuple[Action, ...]:
    return (
        _action(
            "add",
            lambda: AssociationCommands.tr("&Add label…"),
            page.add_label,
            shortcut="Ctrl+Shift+L",
            icon="plus",
            enabled=page.possible.may_add,
        ),
        _action(
            "rename",
            lambda: AssociationCommands.tr("&Rename label…"),
            page.rename_label,
            shortcut="F2",
            icon="pencil-simple",
            enabled=page.possible.may_change,
        ),
        _action(
            "delete",
            lambda: AssociationCommands.tr("&Delete label"),
            page.delete_label,
            shortcut="Del",
            icon="trash",
            enabled=page.possible.may_change,
        ),
        _action(
            "revert",
            lambda: AssociationCommands.tr("&Take back what is drafted of this label"),
            page.revert,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            enabled=page.possible.may_revert,
        ),
    )


def _limits(page: "AssociationsPage") -> tuple[Action, ...]:
    return (
        _action(
            "limit_there",
            lambda: page.limit_text(0),
            lambda: page.ask_limit(0),
            shortcut="Ctrl+L",
            icon="hash",
            group=2,
            enabled=lambda: page.possible.may_limit(0),
        ),
        _action(
            "limit_back",
            lambda: page.limit_text(1),
            lambda: page.ask_limit(1),
            shortcut="Ctrl+Alt+L",
            icon="hash",
            group=2,
            enabled=lambda: page.possible.may_limit(1),
        ),
    )


def _list(page: "AssociationsPage") -> tuple[Action, ...]:
    return (
        _action(
            "filter",
            lambda: AssociationCommands.tr("&Filter labels"),
            page.focus_filter,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            group=3,
        ),
        _action(
            "open",
            lambda: AssociationCommands.tr("&Show the associations that carry it"),
            page.open_current,
            icon="list-dashes",
            group=3,
            enabled=page.possible.is_used,
        ),
        _action(
            "back",
            lambda: AssociationCommands.tr("&Back to all labels"),
            page.leave_list,
            shortcut="Alt+Left",
            icon="arrow-left",
            group=3,
            enabled=page.possible.is_listing,
        ),
    )
