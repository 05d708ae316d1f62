"""The registry of everything a person can do: menus, shortcuts and the palette are made of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from crmadmin.ui.icons import Icons


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    DRAFT = "draft"
    TOOLS = "tools"
    HELP = "help"


def always() -> bool:
    """Say that an action can always be done."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing a person can do.

    ``text`` gives its name in the language spoken now. ``page`` is the id of the only page it is
    for, empty for everywhere. ``shortcut`` is in Qt's portable form ("Ctrl+Shift+Z"); ``also``
    are further ones that do the same. ``group`` separates the entries of a menu. ``checked``
    makes it a switch and tells its state.
    """

    id: str
    text: Callable[[], str]
    run: Callable[[], None]
    shortcut: str = ""
    also: tuple[str, ...] = ()
    icon: str = ""
    menu: Menu | None = None
    group: int = 0
    page: str = ""
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None


class DraftActions:
    """Makes the actions of a page that draft something: they stand in the menu of the draft.

    With a ``prefix``, such as the tab that they are of, they are called ``page.prefix.name``.
    """

    def __init__(self, page: str, *, prefix: str = "", group: int = 0) -> None:
        self._page, self._group = page, group
        self._prefix = f"{page}.{prefix}" if prefix else page

    def __call__(
        self,
        name: str,
        text: Callable[[], str],
        run: Callable[[], None],
        *,
        shortcut: str = "",
        icon: str = "",
        group: int | None = None,
        enabled: Callable[[], bool] = always,
    ) -> Action:
        """Make the action ``page.name``."""
        return Action(
            id=f"{self._prefix}.{name}",
            text=text,
            run=run,
            shortcut=shortcut,
            icon=icon,
            menu=Menu.DRAFT,
            group=self._group if group is None else group,
            page=self._page,
            enabled=enabled,
        )


class Actions(QObject):
    """Keep every action with its ``QAction``; ask :meth:`refresh` after what enables them moved.

    ``added`` carries a new ``QAction``; ``altered`` says that there are more or fewer of them.
    """

    added = Signal(object)
    altered = Signal()

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._page = ""
        self._all: dict[str, tuple[Action, QAction]] = {}

    def add(self, actions: Iterable[Action]) -> None:
        """Register actions; a second one of the same id takes the place of the first."""
        for action in actions:
            self._discard(action.id)
            qt = QAction(self)
            qt.setObjectName(action.id)
            keys = (action.shortcut, *action.also) if action.shortcut else ()
            qt.setShortcuts([QKeySequence(key) for key in keys])
            qt.setCheckable(action.checked is not None)
            # "triggered" carries the check state, which run does not take.
            qt.triggered.connect(lambda _checked=False, run=action.run: run())
            if action.icon:
                self._icons.put(qt, action.icon)
            self._all[action.id] = (action, qt)
            self.added.emit(qt)
        self.refresh()
        self.altered.emit()

    def forget_page(self, page: str) -> None:
        """Take away the actions of a page that is no more."""
        for action in [action for action, _ in self._all.values() if action.page == page]:
            self._discard(action.id)
        self.altered.emit()

    def enter_page(self, page: str) -> None:
        """Make the actions of this page, and of no other, possible."""
        self._page = page
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say again what every action is called, and whether it can be done."""
        for action, qt in self._all.values():
            qt.setText(action.text())
            qt.setEnabled(self.is_possible(action))
            if action.checked:
                qt.setChecked(action.checked())

    def is_possible(self, action: Action) -> bool:
        """Tell whether an action can be done now, on the page that is shown."""
        return action.page in ("", self._page) and action.enabled()

    def qt(self, name: str) -> QAction:
        """Give the ``QAction`` of an action by its id."""
        return self._all[name][1]

    def here(self) -> list[Action]:
        """Give the actions of the page that is shown, then those of everywhere."""
        actions = [action for action, _ in self._all.values()]
        own = [action for action in actions if action.page and action.page == self._page]
        return own + [action for action in actions if not action.page]

    def of_menu(self, menu: Menu) -> list[Action]:
        """Give the actions of a menu, by group, then in the order of their registration."""
        actions = [action for action, _ in self._all.values() if action.menu is menu]
        return sorted(actions, key=lambda action: action.group)

    def _discard(self, name: str) -> None:
        if name in self._all:
            self._all.pop(name)[1].deleteLater()
