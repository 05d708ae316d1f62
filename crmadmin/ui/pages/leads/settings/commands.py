"""What can be done on the tab, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.settings.tab import SettingsTab


class TopicCommands(Texts):
    """The texts of this module."""


def topic_actions(tab: "SettingsTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (
        Action(
            id="leads.settings.change",
            text=lambda: TopicCommands.tr("&Change the setting…"),
            run=tab.change,
            shortcut="F2",
            icon="pencil-simple",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=tab.may_change,
        ),
        Action(
            id="leads.settings.revert",
            text=lambda: TopicCommands.tr("&Take back what is drafted of it"),
            run=tab.revert,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=lambda: bool(tab.drafted()),
        ),
        Action(
            id="leads.settings.figures",
            text=lambda: TopicCommands.tr("Back to all &figures"),
            run=tab.leave_rows,
            icon="arrow-left",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=tab.is_listing,
        ),
    )
