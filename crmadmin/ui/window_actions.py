"""What can be done in the window, whatever the page: menus File, View, Tools and Help."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.page import PageSpec, shortcuts

if TYPE_CHECKING:
    from crmadmin.ui.main_window import MainWindow


class Commands(Texts):
    """The texts of this module."""


def window_actions(window: "MainWindow", pages: Sequence[PageSpec]) -> tuple[Action, ...]:
    """List the actions of the window itself."""
    return (*_file(window), *_pages(window, pages), *_view(window), *_help(window))


def _file(window: "MainWindow") -> tuple[Action, ...]:
    session = window.session
    return (
        Action(
            id="file.open",
            text=lambda: Commands.tr("&Open workspace…"),
            run=window.ask_workspace,
            shortcut="Ctrl+O",
            icon="folder-open",
            menu=Menu.FILE,
        ),
        Action(
            id="file.new",
            text=lambda: Commands.tr("&New workspace…"),
            run=window.ask_new_workspace,
            shortcut="Ctrl+N",
            icon="file-plus",
            menu=Menu.FILE,
        ),
        Action(
            id="file.demo",
            text=lambda: Commands.tr("Open the &demo"),
            run=session.open_demo,
            icon="flask",
            menu=Menu.FILE,
            enabled=lambda: not session.is_demo,
        ),
        Action(
            id="file.import",
            text=lambda: Commands.tr("&Import files…"),
            run=window.import_files,
            shortcut="Ctrl+I",
            icon="file-arrow-down",
            menu=Menu.FILE,
            group=1,
            enabled=lambda: window.may_import,
        ),
        Action(
            id="file.connect",
            text=lambda: Commands.tr("&Connect a portal…"),
            run=window.ask_to_connect,
            icon="link",
            menu=Menu.FILE,
            group=1,
        ),
        Action(
            id="file.report",
            text=lambda: Commands.tr("&Last import…"),
            run=window.show_report,
            icon="file-text",
            menu=Menu.FILE,
            group=1,
            enabled=lambda: session.is_open,
        ),
        Action(
            id="file.close",
            text=lambda: Commands.tr("&Close workspace"),
            run=session.close,
            shortcut="Ctrl+W",
            icon="x",
            menu=Menu.FILE,
            group=2,
            enabled=lambda: session.is_open,
        ),
        Action(
            id="file.quit",
            text=lambda: Commands.tr("&Quit"),
            run=window.quit,
            shortcut="Ctrl+Q",
            icon="sign-out",
            menu=Menu.FILE,
            group=3,
        ),
    )


def _pages(window: "MainWindow", pages: Sequence[PageSpec]) -> tuple[Action, ...]:
    def go(page: str) -> Callable[[], None]:
        return lambda: window.show_page(page)

    def text(spec: PageSpec) -> Callable[[], str]:
        return lambda: fill(Commands.tr("Page: %1"), spec.title())

    keys = shortcuts(pages)
    return tuple(
        Action(
            id=f"go.{spec.id}",
            text=text(spec),
            run=go(spec.id),
            shortcut=keys[spec.id],
            icon=spec.icon,
            menu=Menu.VIEW,
            enabled=lambda: window.session.is_open,
        )
        for spec in pages
    )


def _view(window: "MainWindow") -> tuple[Action, ...]:
    return (
        Action(
            id="view.detail",
            text=lambda: Commands.tr("&Detail panel"),
            run=window.toggle_detail,
            shortcut="F9",
            menu=Menu.VIEW,
            group=1,
            enabled=lambda: window.has_detail,
            checked=lambda: window.detail_is_shown,
        ),
        Action(
            id="view.rail",
            text=lambda: Commands.tr("&Texts in the navigation"),
            run=window.toggle_rail,
            shortcut="Ctrl+B",
            menu=Menu.VIEW,
            group=1,
            enabled=lambda: window.session.is_open,
            checked=lambda: window.rail_is_wide,
        ),
        Action(
            id="tools.palette",
            text=lambda: Commands.tr("&Find an action…"),
            run=window.show_palette,
            shortcut="Ctrl+K",
            icon="magnifying-glass",
            menu=Menu.TOOLS,
        ),
        Action(
            id="tools.preferences",
            text=lambda: Commands.tr("&Preferences…"),
            run=window.show_preferences,
            shortcut="Ctrl+,",
            icon="gear",
            menu=Menu.TOOLS,
            group=1,
        ),
    )


def _help(window: "MainWindow") -> tuple[Action, ...]:
    return (
        Action(
            id="help.guide",
            text=lambda: Commands.tr("&Guide"),
            run=window.show_guide,
            shortcut="F1",
            icon="book-open",
            menu=Menu.HELP,
        ),
        Action(
            id="help.shortcuts",
            text=lambda: Commands.tr("&Keyboard shortcuts"),
            run=window.show_shortcuts,
            shortcut="?",
            icon="keyboard",
            menu=Menu.HELP,
        ),
        Action(
            id="help.about",
            text=lambda: Commands.tr("&About crmadmin"),
            run=window.show_about,
            icon="info",
            menu=Menu.HELP,
            group=1,
        ),
    )
