"""A page that is a row of tabs, and the one that is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from crmadmin.settings import last_tab
from crmadmin.ui import formats
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tabbed.tab import D, Tab, TabSpec


@dataclass(slots=True)
class _Made(Generic[D]):
    """A tab that was made, and what changed since it was last refreshed."""

    tab: Tab[D]
    detail: QWidget | None
    filters: QWidget
    stale: Changes = Changes.EVERYTHING


class _Fitting(QStackedWidget):
    """A stack as wide as the part that is shown, whatever the others want."""

    def sizeHint(self) -> QSize:
        """Ask for what the part wants."""
        shown = self.currentWidget()
        return super().sizeHint() if shown is None else shown.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Make do with what the part makes do with."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()


class TabbedPage(Page, Generic[D]):
    """Show one tab at a time, made when it is first shown; the last one is remembered.

    ``home`` is the tab of places that name none.
    """

    def __init__(self, desk: D, specs: Sequence[TabSpec[D]], *, home: str) -> None:
        super().__init__(desk.shell, desk.services)
        self.desk = desk
        self._specs = {spec.id: spec for spec in specs}
        self._order = list(self._specs)
        self._home = home
        self._last = last_tab(desk.page)
        self._made: dict[str, _Made[D]] = {}
        self._current = ""
        self._is_open = False
        self.bar = QTabBar()
        self.bar.setObjectName(f"{desk.page}.tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        for _spec in specs:
            self.bar.addTab("")
        self._filters = _Fitting()
        self._stack = QStackedWidget()
        self._details = QStackedWidget()
        self._lay_out()
        self.bar.currentChanged.connect(self._choose)
        self.shell.languages.changed.connect(self.retranslate)
        last = self.shell.settings.get(self._last)
        self.show_tab(last if last in self._specs else self._order[0])

    def _lay_out(self) -> None:
        head = QFrame()
        wear(head, "tabs")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.bar)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)

    @property
    def current(self) -> str:
        """Give the id of the tab that is shown."""
        return self._current

    def tab(self, name: str) -> Tab[D]:
        """Give a tab by its id, made if it was not yet."""
        return self._make(name).tab

    def show_tab(self, name: str) -> None:
        """Show a tab, fresh."""
        made = self._make(name)
        self._current = name
        self.shell.settings.set(self._last, name)
        self.bar.setCurrentIndex(self._order.index(name))
        self._stack.setCurrentWidget(made.tab)
        self._filters.setCurrentWidget(made.filters)
        self._filters.updateGeometry()
        if made.detail is not None:
            self._details.setCurrentWidget(made.detail)
        self.setFocusProxy(made.tab)
        if self._is_open:
            self._refresh_current()
        self._head()
        self.shell.actions.refresh()

    def title(self) -> str:
        """Give the title of the tab."""
        return self._shown.title()

    def subtitle(self) -> str:
        """Say which question the tab answers."""
        return self._shown.subtitle()

    def filters(self) -> QWidget:
        """Give the filters of the tabs, those of the one that is shown in front."""
        return self._filters

    def primary(self) -> str:
        """Give the primary action of the tab."""
        return self._shown.primary()

    def detail(self) -> QWidget:
        """Give the details of the tabs, that of the one that is shown in front."""
        return self._details

    def shows_detail(self) -> bool:
        """Tell whether what the tab shows now has a detail."""
        return self._shown.shows_detail()

    def tabs_name(self) -> str:
        """Name the row of tabs for those who hear it."""
        return ""

    def refresh_desk(self, changes: Changes) -> None:
        """Read anew what all tabs stand on, where these changes touch it."""

    def refresh(self, changes: Changes) -> None:
        """Read what all tabs stand on; refresh the tab shown, the others when they are shown."""
        self._is_open = True
        self.refresh_desk(changes)
        for made in self._made.values():
            made.stale |= changes
        self._refresh_current()

    def go(self, place: Place) -> None:
        """Show a subject on the tab that it names first, on the home tab where it names none."""
        match place.subject:
            case (name, *subject) if name in self._specs:
                self.show_tab(name)
                self._shown.go(tuple(subject))
            case (_, *_) as subject:
                self.show_tab(self._home)
                self._shown.go(tuple(subject))
            case _:
                pass

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.bar.setAccessibleName(self.tabs_name())
        self._head()

    @property
    def _shown(self) -> Tab[D]:
        return self._made[self._current].tab

    def _make(self, name: str) -> _Made[D]:
        if name not in self._made:
            tab = self._specs[name].build(self.desk)
            tab.setObjectName(f"{self.desk.page}.tab.{name}")
            made = _Made(tab, tab.detail(), tab.filters() or QWidget())
            self._made[name] = made
            self._stack.addWidget(tab)
            self._filters.addWidget(made.filters)
            if made.detail is not None:
                self._details.addWidget(made.detail)
            self.shell.actions.add(self._while_shown(name, each) for each in tab.tab_actions())
            tab.heading_changed.connect(self._head)
            self.shell.languages.changed.connect(tab.retranslate)
        return self._made[name]

    def _while_shown(self, name: str, action: Action) -> Action:
        return replace(action, enabled=lambda: self._current == name and action.enabled())

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self._current and self._order[place] != self._current:
            self.show_tab(self._order[place])

    def _refresh_current(self) -> None:
        made = self._made[self._current]
        stale, made.stale = made.stale, Changes.NOTHING
        if stale:
            made.tab.refresh(stale)

    @Slot()
    def _head(self) -> None:
        """Name the tabs with their counts, and let the window follow the heading."""
        for place, spec in enumerate(self._specs.values()):
            made = self._made.get(spec.id)
            count = None if made is None else made.tab.count()
            figure = "" if count is None else f"  {formats.number(count)}"
            self.bar.setTabText(place, f"{spec.text()}{figure}")
        self.heading_changed.emit()
