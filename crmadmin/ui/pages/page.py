"""What a page is to the window: the widget, and the value that announces it.

A page is made when it is first shown and lives until its workspace is closed. Pages never import
each other; they lead to one another through :class:`~crmadmin.ui.navigation.Navigation`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


class Page(QWidget):
    """A page; the window shows its heading, filters, primary action and detail around it.

    Emit ``heading_changed`` when title, subtitle or primary action became different. Connect a
    ``retranslate`` to ``shell.languages.changed``.
    """

    heading_changed = Signal()

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self.shell = shell
        self.services = services

    def title(self) -> str:
        """Give the title, empty for the page's own name."""
        return ""

    def subtitle(self) -> str:
        """Say in one line which question the page answers."""
        return ""

    def filters(self) -> QWidget | None:
        """Give the widget at the left of the header, made once."""
        return None

    def primary(self) -> str:
        """Give the id of the action that is the page's one primary button, empty for none."""
        return ""

    def page_actions(self) -> tuple[Action, ...]:
        """Give what can be done here; each with ``page`` set to the page's id."""
        return ()

    def detail(self) -> QWidget | None:
        """Give the widget of the detail panel, made once."""
        return None

    def shows_detail(self) -> bool:
        """Tell whether what the page shows now has a detail; asked when its heading changed."""
        return True

    def refresh(self, changes: Changes) -> None:
        """Show anew what these changes touch; called when the page is shown, never before."""

    def go(self, place: Place) -> None:
        """Show the subject of a place on this page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """Announce a page: its id, its name and icon in the rail, and how to make it.

    A page ``aside`` stands at the foot of the rail. Pages are reached by their number in the rail;
    those with a ``shortcut`` by that instead.
    """

    id: str
    title: Callable[[], str]
    icon: str
    build: Callable[[Shell, Services], Page]
    aside: bool = False
    shortcut: str = ""


def shortcuts(specs: Sequence[PageSpec]) -> dict[str, str]:
    """Give the shortcut of every page by its id, in Qt's portable form."""
    numbered = [spec for spec in specs if not spec.aside]
    return {
        **{spec.id: spec.shortcut or f"Ctrl+{number}" for number, spec in enumerate(numbered, 1)},
        **{spec.id: spec.shortcut for spec in specs if spec.aside},
    }
