"""What can be done on the Review page, for menus, shortcuts and the palette."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.review.tabs import Tab

if TYPE_CHECKING:
    from crmadmin.ui.pages.review.page import ReviewPage

PAGE = "review"

_action = DraftActions(PAGE)


class ReviewCommands(Texts):
    """The texts of this module."""


def review_actions(page: "ReviewPage") -> tuple[Action, ...]:
    """List the actions of the page."""
    return (*_pushing(page), *_plans(page), *_views(page))


def _pushing(page: "ReviewPage") -> tuple[Action, ...]:
    may = page.possible

    def plan_left() -> None:
        """Plan the draft anew: what was not pushed is still in it."""
        page.show_draft()
        page.deeds.make_plan()

    return (
        _action(
            "plan",
            lambda: ReviewCommands.tr("&Make the plan"),
            page.deeds.make_plan,
            shortcut="Ctrl+Return",
            icon="checks",
            group=1,
            enabled=lambda: may.plan,
        ),
        _action(
            "push",
            page.deeds.push_text,
            page.deeds.ask_push,
            shortcut="Ctrl+Shift+Return",
            icon="cloud-arrow-up",
            group=1,
            enabled=lambda: may.push,
        ),
        _action(
            "resume",
            lambda: ReviewCommands.tr("Resume the &push"),
            page.deeds.resume,
            icon="play",
            group=1,
            enabled=lambda: may.resume,
        ),
        _action(
            "plan_left",
            lambda: ReviewCommands.tr("Plan what is le&ft of the push"),
            plan_left,
            icon="arrow-clockwise",
            group=1,
            enabled=lambda: page.is_away and page.running.has_left and not page.pushes.is_running,
        ),
        _action(
            "give_up",
            lambda: ReviewCommands.tr("&Leave the rest of the push…"),
            page.deeds.give_up,
            icon="flag",
            group=1,
            enabled=lambda: may.resume,
        ),
        _action(
            "cancel",
            lambda: ReviewCommands.tr("&Cancel the push"),
            page.pushes.cancel,
            icon="stop",
            group=1,
            enabled=lambda: page.pushes.is_running,
        ),
        _action(
            "rehearse",
            lambda: ReviewCommands.tr("&Rehearse in a sandbox"),
            page.deeds.rehearse,
            icon="flask",
            group=1,
            enabled=lambda: may.rehearse,
        ),
        _action(
            "connect",
            lambda: ReviewCommands.tr("&Connect a portal…"),
            lambda: page.lead_to("connections"),
            icon="link",
            group=1,
        ),
    )


def _plans(page: "ReviewPage") -> tuple[Action, ...]:
    may = page.possible
    return (
        _action(
            "undo_change",
            lambda: ReviewCommands.tr("&Undo this change"),
            page.deeds.undo_change,
            shortcut="Del",
            icon="arrow-counter-clockwise",
            group=2,
            enabled=lambda: may.undo_change,
        ),
        _action(
            "export",
            lambda: ReviewCommands.tr("&Export a report…"),
            page.deeds.export_report,
            icon="file-text",
            group=3,
            enabled=lambda: may.export,
        ),
        _action(
            "save",
            lambda: ReviewCommands.tr("&Save the plan as a file…"),
            page.deeds.save_plan,
            icon="floppy-disk",
            group=3,
            enabled=lambda: may.export,
        ),
    )


def _views(page: "ReviewPage") -> tuple[Action, ...]:
    may = page.possible

    def show(tab: Tab) -> Callable[[], None]:
        return lambda: page.show_tab(tab)

    return (
        _action(
            "changes",
            lambda: ReviewCommands.tr("Show the changes"),
            show(Tab.CHANGES),
            shortcut="Alt+1",
            group=4,
            enabled=lambda: may.look,
        ),
        _action(
            "conflicts",
            lambda: ReviewCommands.tr("Show the conflicts"),
            show(Tab.CONFLICTS),
            shortcut="Alt+2",
            group=4,
            enabled=lambda: may.decide,
        ),
        _action(
            "calls",
            lambda: ReviewCommands.tr("Show the calls"),
            show(Tab.CALLS),
            shortcut="Alt+3",
            group=4,
            enabled=lambda: may.look,
        ),
        _action(
            "manual",
            lambda: ReviewCommands.tr("Show the manual steps"),
            show(Tab.MANUAL),
            shortcut="Alt+4",
            group=4,
            enabled=lambda: may.look,
        ),
        _action(
            "back",
            lambda: ReviewCommands.tr("&Back to the changes"),
            page.leave,
            shortcut="Alt+Left",
            icon="arrow-left",
            group=4,
            enabled=lambda: page.is_away,
        ),
    )
