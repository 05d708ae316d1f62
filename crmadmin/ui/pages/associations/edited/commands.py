"""What can be done with staged edits, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.associations.edited.tab import EditsTab

_action = DraftActions(PAGE, group=2)


class EditCommands(Texts):
    """The texts of this module."""


def edit_actions(tab: "EditsTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (
        _action(
            "edits.import",
            lambda: EditCommands.tr("Edit associations by a &file…"),
            tab.import_file,
            shortcut="Ctrl+Shift+I",
            icon="table",
            enabled=tab.is_editable,
        ),
        _action(
            "edits.take_back",
            lambda: EditCommands.tr("&Take this edit back"),
            tab.take_back,
            shortcut="Del",
            icon="arrow-counter-clockwise",
            enabled=lambda: tab.is_editable() and tab.current is not None,
        ),
        _action(
            "edits.review",
            lambda: EditCommands.tr("Review the &draft"),
            tab.review,
            shortcut="Ctrl+Return",
            icon="checks",
            enabled=lambda: bool(tab.edits),
        ),
    )
