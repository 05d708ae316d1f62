"""What can be done with labels, for menus, shortcuts and the palette."""

from functools import partial
from typing import TYPE_CHECKING

from crmadmin.core.configuration.association_edits import Doing
from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.associations.labels.tab import LabelsTab

_action = DraftActions(PAGE, group=1)


class AssociationCommands(Texts):
    """The texts of this module."""


def label_actions(tab: "LabelsTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (*_labels(tab), *_merging(tab), *_limits(tab), *_list(tab))


def _labels(tab: "LabelsTab") -> tuple[Action, ...]:
    return (
        _action(
            "add",
            lambda: AssociationCommands.tr("&Add label…"),
            tab.add_label,
            shortcut="Ctrl+Shift+L",
            icon="plus",
            enabled=tab.possible.may_add,
        ),
        _action(
            "rename",
            lambda: AssociationCommands.tr("&Rename label…"),
            tab.rename_label,
            shortcut="F2",
            icon="pencil-simple",
            enabled=tab.possible.may_change,
        ),
        _action(
            "delete",
            lambda: AssociationCommands.tr("&Delete label"),
            tab.delete_label,
            shortcut="Del",
            icon="trash",
            enabled=tab.possible.may_change,
        ),
        _action(
            "revert",
            lambda: AssociationCommands.tr("&Take back what is drafted of this label"),
            tab.revert,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            enabled=tab.possible.may_revert,
        ),
    )


def _merging(tab: "LabelsTab") -> tuple[Action, ...]:
    return (
        _action(
            "merge",
            lambda: AssociationCommands.tr("&Merge labels…"),
            partial(tab.merge, Doing.MERGE),
            shortcut="Ctrl+Shift+M",
            icon="git-merge",
            group=2,
            enabled=tab.possible.may_merge,
        ),
        _action(
            "split",
            lambda: AssociationCommands.tr("&Split label…"),
            partial(tab.merge, Doing.SPLIT),
            icon="git-branch",
            group=2,
            enabled=tab.possible.may_merge,
        ),
        _action(
            "move",
            lambda: AssociationCommands.tr("Mo&ve label to another…"),
            partial(tab.merge, Doing.MOVE),
            icon="arrow-right",
            group=2,
            enabled=tab.possible.may_merge,
        ),
    )


def _limits(tab: "LabelsTab") -> tuple[Action, ...]:
    return (
        _action(
            "limit_there",
            lambda: tab.limit_text(0),
            lambda: tab.ask_limit(0),
            shortcut="Ctrl+L",
            icon="hash",
            group=3,
            enabled=lambda: tab.possible.may_limit(0),
        ),
        _action(
            "limit_back",
            lambda: tab.limit_text(1),
            lambda: tab.ask_limit(1),
            shortcut="Ctrl+Alt+L",
            icon="hash",
            group=3,
            enabled=lambda: tab.possible.may_limit(1),
        ),
    )


def _list(tab: "LabelsTab") -> tuple[Action, ...]:
    return (
        _action(
            "filter",
            lambda: AssociationCommands.tr("&Filter labels"),
            tab.focus_filter,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            group=4,
        ),
        _action(
            "open",
            lambda: AssociationCommands.tr("&Show the associations that carry it"),
            tab.open_current,
            icon="list-dashes",
            group=4,
            enabled=tab.possible.is_used,
        ),
        _action(
            "back",
            lambda: AssociationCommands.tr("&Back to all labels"),
            tab.leave_list,
            shortcut="Alt+Left",
            icon="arrow-left",
            group=4,
            enabled=tab.possible.is_listing,
        ),
    )
