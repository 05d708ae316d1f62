"""What a tab is to its page: the widget, the value that announces it, what the page lends it.

A tab is to its page what a page is to the window: it is made when it is first shown, its actions
with it. To register one, put its :class:`TabSpec` among those of the page. Tabs never import each
other; they lead to one another through :meth:`Desk.lead`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a page lends to its tabs; ``page`` is its id, in places and in the ids of actions."""

    page: str
    shell: Shell
    services: Services

    def lead(self, tab: str, *subject: str) -> None:
        """Go to a tab and show a subject there."""
        self.shell.navigation.go(Place(self.page, (tab, *subject)))


D = TypeVar("D", bound=Desk)


class Tab(QWidget, Generic[D]):
    """A tab; the page shows its heading, filters, primary action and detail around it.

    Emit ``heading_changed`` when title, subtitle, primary action or count became different.
    """

    heading_changed = Signal()

    def __init__(self, desk: D) -> None:
        super().__init__()
        self.desk = desk
        self.shell = desk.shell
        self.services = desk.services

    def title(self) -> str:
        """Give the title of the page while the tab is shown, empty for the page's own name."""
        return ""

    def subtitle(self) -> str:
        """Say in one line which question the tab answers."""
        return ""

    def filters(self) -> QWidget | None:
        """Give the widget at the left of the header, made once."""
        return None

    def primary(self) -> str:
        """Give the id of the action that is the one primary button, empty for none."""
        return ""

    def tab_actions(self) -> tuple[Action, ...]:
        """Give what can be done here, each with ``page`` set to the page's id.

        They are possible only while the tab is shown, so that tabs may share shortcuts.
        """
        return ()

    def detail(self) -> QWidget | None:
        """Give the widget of the detail panel, made once."""
        return None

    def shows_detail(self) -> bool:
        """Tell whether what is shown now has a detail; asked when the heading changed."""
        return self.detail() is not None

    def count(self) -> int | None:
        """Give the figure beside the tab's name, None for none."""
        return None

    def refresh(self, changes: Changes) -> None:
        """Show anew what these changes touch; called when the tab is shown, never before."""

    def go(self, subject: tuple[str, ...]) -> None:
        """Show a subject, from the general to the particular."""

    def retranslate(self) -> None:
        """Say it in the language spoken now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TabSpec(Generic[D]):
    """Announce a tab: its id (no name of an object's), its name, and how to make it."""

    id: str
    text: Callable[[], str]
    build: Callable[[D], Tab[D]]
