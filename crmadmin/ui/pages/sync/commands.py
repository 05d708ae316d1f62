"""What can be done on the Sync page, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts

if TYPE_CHECKING:
    from crmadmin.ui.pages.sync.page import SyncPage

PAGE = "sync"

_action = DraftActions(PAGE)


class SyncCommands(Texts):
    """The texts of this module."""


def sync_actions(page: "SyncPage") -> tuple[Action, ...]:
    """List the actions of the page."""
    return (*_mappings(page), *_configuration(page), *_list(page))


def _mappings(page: "SyncPage") -> tuple[Action, ...]:
    return (
        _action(
            "add",
            lambda: SyncCommands.tr("&Add mapping…"),
            page.editing.add,
            shortcut="Ctrl+Shift+M",
            icon="plus",
            group=1,
            enabled=page.possible.may_add,
        ),
        _action(
            "propose",
            lambda: SyncCommands.tr("&Propose mappings"),
            page.proposals.open,
            shortcut="Ctrl+Shift+P",
            icon="lightbulb",
            group=1,
            enabled=page.possible.may_add,
        ),
        _action(
            "rule",
            lambda: SyncCommands.tr("Change the sync &rule"),
            page.mappings.edit_rule,
            shortcut="F2",
            icon="arrows-left-right",
            group=1,
            enabled=page.possible.may_edit,
        ),
        _action(
            "edit",
            lambda: SyncCommands.tr("&Edit mapping…"),
            page.edit_mapping,
            icon="pencil-simple",
            group=1,
            enabled=page.possible.may_edit,
        ),
        _action(
            "remove",
            lambda: SyncCommands.tr("Re&move mapping"),
            page.remove_mapping,
            shortcut="Del",
            icon="minus-circle",
            group=1,
            enabled=page.possible.may_remove,
        ),
    )


def _configuration(page: "SyncPage") -> tuple[Action, ...]:
    return (
        _action(
            "settings_edit",
            lambda: SyncCommands.tr("Object &settings…"),
            page.editing.settings,
            icon="gear",
            group=2,
            enabled=page.possible.is_editable,
        ),
        _action(
            "policies",
            lambda: SyncCommands.tr("A&ssumptions…"),
            page.editing.policies,
            icon="question",
            group=2,
            enabled=page.possible.is_read,
        ),
        _action(
            "import",
            lambda: SyncCommands.tr("&Import configuration…"),
            page.editing.import_configuration,
            icon="file-arrow-down",
            group=3,
            enabled=page.possible.is_editable,
        ),
        _action(
            "export",
            lambda: SyncCommands.tr("E&xport configuration…"),
            page.editing.export_configuration,
            icon="file-arrow-up",
            group=3,
        ),
    )


def _list(page: "SyncPage") -> tuple[Action, ...]:
    return (
        _action(
            "filter",
            lambda: SyncCommands.tr("&Filter mappings"),
            page.focus_filter,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            group=4,
        ),
        _action(
            "export_list",
            lambda: SyncCommands.tr("Export this &list…"),
            page.ask_export_list,
            icon="export",
            group=4,
            enabled=page.drilling.is_open,
        ),
        _action(
            "back",
            lambda: SyncCommands.tr("&Back to all mappings"),
            page.leave_drill,
            shortcut="Alt+Left",
            icon="arrow-left",
            group=4,
            enabled=page.possible.is_drilled,
        ),
    )
