"""The tabs of the page with their counts: changes, conflicts, calls, manual steps."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from crmadmin.ui import formats


class Tab(IntEnum):
    """What is shown of the sheet."""

    CHANGES = 0
    CONFLICTS = 1
    CALLS = 2
    MANUAL = 3


class ReviewTabs(QWidget):
    """Choose what is shown; ``chosen`` carries the tab."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review.tabs")
        self._counts = dict.fromkeys(Tab, 0)
        self._bar = QTabBar()
        self._bar.setObjectName("review.tab_bar")
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for _tab in Tab:
            self._bar.addTab("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        self._bar.currentChanged.connect(lambda index: self.chosen.emit(Tab(index)))
        self.retranslate()

    @property
    def current(self) -> Tab:
        """Give the tab that is chosen."""
        return Tab(self._bar.currentIndex())

    def choose(self, tab: Tab) -> None:
        """Choose a tab."""
        self._bar.setCurrentIndex(tab)

    def count(self, tab: Tab) -> int:
        """Give the count that a tab tells."""
        return self._counts[tab]

    def show_counts(self, counts: dict[Tab, int]) -> None:
        """Tell how many there are of each; conflicts are offered only where there are some."""
        self._counts = counts
        self._bar.setTabVisible(Tab.CONFLICTS, bool(counts[Tab.CONFLICTS]))
        if self.current is Tab.CONFLICTS and not counts[Tab.CONFLICTS]:
            self.choose(Tab.CHANGES)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the tabs in the language spoken now."""
        self._bar.setAccessibleName(self.tr("What to review"))
        names = {
            Tab.CHANGES: self.tr("Changes"),
            Tab.CONFLICTS: self.tr("Conflicts"),
            Tab.CALLS: self.tr("Calls"),
            Tab.MANUAL: self.tr("Manual steps"),
        }
        for tab, name in names.items():
            self._bar.setTabText(tab, f"{name}  {formats.number(self._counts[tab])}")
