"""The pages of one open workspace with the rail, their heads and the detail panel."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.settings import DETAIL_SHOWN, DETAIL_WIDTHS, LAST_PAGE
from crmadmin.ui.changes import Changes
from crmadmin.ui.frame.detail import DetailPanel
from crmadmin.ui.frame.header import Header
from crmadmin.ui.frame.rail import Rail
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.banner import Banner

_DETAIL = (0.3, 320, 380)
"""How wide the detail is until a person says: its part of the room, the least and the most."""


@dataclass(slots=True)
class _Made:
    """A page that was made, and what changed since it was last refreshed."""

    page: Page
    header: Header
    frame: QWidget
    detail: QWidget | None
    stale: Changes = Changes.EVERYTHING


class Workbench(QWidget):
    """Make pages when they are first shown, keep them fresh, and lead between them."""

    def __init__(self, shell: Shell, services: Services, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setObjectName("workbench")
        self._shell = shell
        self._services = services
        self._specs = {spec.id: spec for spec in specs}
        self._made: dict[str, _Made] = {}
        self._current = ""
        self._detail_wanted = shell.settings.get(DETAIL_SHOWN)
        self.banner = Banner(shell.icons)
        self.rail = Rail(shell, specs)
        self.detail = DetailPanel(shell)
        self.detail.hide()
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.rail.chosen.connect(self.show_page)
        self.detail.close_asked.connect(self.toggle_detail)
        shell.navigation.requested.connect(self.go)
        shell.operations.changed.connect(self.refresh)
        shell.languages.changed.connect(self._head)

    def _lay_out(self) -> None:
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        if widths := self._shell.settings.get(DETAIL_WIDTHS):
            self._splitter.setSizes(widths)
        self._splitter.splitterMoved.connect(self._remember_widths)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._splitter, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    @property
    def current(self) -> str:
        """Give the id of the page that is shown."""
        return self._current

    def page(self, page: str) -> Page:
        """Give a page by its id, made if it was not yet."""
        return self._make(page).page

    def show_first(self) -> None:
        """Show the page that was shown last, or the first."""
        last = self._shell.settings.get(LAST_PAGE)
        self.show_page(last if last in self._specs else next(iter(self._specs)))

    @Slot(str)
    def show_page(self, page: str) -> None:
        """Show a page, fresh."""
        made = self._make(page)
        self._current = page
        self._shell.settings.set(LAST_PAGE, page)
        self.rail.mark(page)
        self._stack.setCurrentWidget(made.frame)
        made.page.setFocus()
        self._shell.actions.enter_page(page)
        self._show_detail()
        self._head()
        self._refresh_current()

    @Slot(object)
    def go(self, place: Place) -> None:
        """Show the subject of a place on its page."""
        if place.page in self._specs:
            self.show_page(place.page)
            self._made[place.page].page.go(place)

    @Slot(object)
    def refresh(self, changes: Changes) -> None:
        """Refresh the page that is shown; the others when they are shown next."""
        for made in self._made.values():
            made.stale |= changes
        self._refresh_current()
        self._shell.actions.refresh()

    @property
    def detail_is_shown(self) -> bool:
        """Tell whether the panel is wanted where a page has a detail."""
        return self._detail_wanted

    @property
    def has_detail(self) -> bool:
        """Tell whether the page that is shown has a detail."""
        if not self._current:
            return False
        made = self._made[self._current]
        return made.detail is not None and made.page.shows_detail()

    @Slot()
    def toggle_detail(self) -> None:
        """Show the detail panel, or no more; remembered."""
        self._detail_wanted = not self._detail_wanted
        self._shell.settings.set(DETAIL_SHOWN, self._detail_wanted)
        self._show_detail()
        self._shell.actions.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page most of the room, until a person says how wide the detail is."""
        super().resizeEvent(event)
        if not self._shell.settings.get(DETAIL_WIDTHS):
            part, least, most = _DETAIL
            room = self.width() - self.rail.width()
            detail = max(least, min(round(room * part), most))
            self._splitter.setSizes((room - detail, detail))

    def leave(self) -> None:
        """Take the actions of its pages away; the workbench is no more after this."""
        self._current = ""
        for page in self._made:
            self._shell.actions.forget_page(page)
        self._shell.actions.enter_page("")
        self.deleteLater()

    def _make(self, page: str) -> _Made:
        if page not in self._made:
            spec = self._specs[page]
            widget = spec.build(self._shell, self._services)
            widget.setObjectName(f"page.{page}")
            widget.heading_changed.connect(self._follow)
            header = Header(widget.filters())
            frame = QWidget()
            wear(frame, "page")
            column = QVBoxLayout(frame)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(header)
            column.addWidget(widget, 1)
            self._stack.addWidget(frame)
            self._made[page] = _Made(widget, header, frame, widget.detail())
            self._shell.actions.add(widget.page_actions())
        return self._made[page]

    @Slot()
    def _head(self) -> None:
        if not self._current:
            return
        made, spec = self._made[self._current], self._specs[self._current]
        made.header.say(made.page.title() or spec.title(), made.page.subtitle())
        primary = made.page.primary()
        made.header.offer(self._shell.actions.qt(primary) if primary else None)

    @Slot()
    def _follow(self) -> None:
        """Follow what the page shows: a heading of its own, a detail or none."""
        if self._current:
            self._head()
            self._show_detail()

    def _show_detail(self) -> None:
        made = self._made[self._current]
        detail = made.detail if made.page.shows_detail() else None
        self.detail.setVisible(detail is not None and self._detail_wanted)
        if detail is not None:
            self.detail.show_widget(detail)

    def _refresh_current(self) -> None:
        if self._current:
            made = self._made[self._current]
            stale, made.stale = made.stale, Changes.NOTHING
            if stale:
                made.page.refresh(stale)

    @Slot()
    def _remember_widths(self) -> None:
        self._shell.settings.set(DETAIL_WIDTHS, tuple(self._splitter.sizes()))
