"""Where the parts of the tab stand: the list at the left, stages over rules at the right."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from crmadmin.settings import splitter_sizes
from crmadmin.ui.shell import Shell

_WIDTHS, _HEIGHTS = (216, 720), (230, 330)
_NARROWEST = 168
_ACROSS = splitter_sizes("leads.pipelines")
_DOWN = splitter_sizes("leads.pipelines.rules")


class Parts(QSplitter):
    """Hold the parts in sizes that a person chooses, and that are remembered."""

    def __init__(
        self, shell: Shell, listing: QWidget, head: QWidget, stages: QWidget, rules: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._shell = shell
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.addWidget(stages)
        self._halves.addWidget(rules)
        self._halves.setStretchFactor(0, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._halves, 1)
        listing.setMinimumWidth(_NARROWEST)
        self.addWidget(listing)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        for splitter, kept, usual in ((self, _ACROSS, _WIDTHS), (self._halves, _DOWN, _HEIGHTS)):
            splitter.setChildrenCollapsible(False)
            sizes: tuple[int, ...] = shell.settings.get(kept)
            splitter.setSizes(sizes or usual)
            splitter.splitterMoved.connect(self._remember)

    @Slot()
    def _remember(self) -> None:
        self._shell.settings.set(_ACROSS, tuple(self.sizes()))
        self._shell.settings.set(_DOWN, tuple(self._halves.sizes()))
