"""The header of a table: a click cycles its order, a right click opens the column's menu."""

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

_SMALLEST = 48


class TableHeader(QHeaderView):
    """Show which column orders the table; ``order_asked`` carries a section (-1 = none).

    The sections can be moved and resized; ``menu_asked`` carries a section and a place on screen.
    """

    order_asked = Signal(int, Qt.SortOrder)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_SMALLEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._cycle)
        self.customContextMenuRequested.connect(self._ask_menu)

    def show_order(self, section: int, *, descending: bool) -> None:
        """Mark the section that orders the table, or none with -1."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self):
            self.setSortIndicatorShown(section >= 0)
            self.setSortIndicator(section, order)
        self.viewport().update()

    def visual_sections(self) -> list[int]:
        """List the sections that are not hidden, from the left."""
        sections = (self.logicalIndex(place) for place in range(self.count()))
        return [section for section in sections if not self.isSectionHidden(section)]

    @Slot(int)
    def _cycle(self, section: int) -> None:
        """Ascending, then descending, then no order."""
        shown = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        if not shown:
            self.order_asked.emit(section, Qt.SortOrder.AscendingOrder)
        elif self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            self.order_asked.emit(section, Qt.SortOrder.DescendingOrder)
        else:
            self.order_asked.emit(-1, Qt.SortOrder.AscendingOrder)

    @Slot(QPoint)
    def _ask_menu(self, place: QPoint) -> None:
        section = self.logicalIndexAt(place)
        if section >= 0:
            self.menu_asked.emit(section, self.mapToGlobal(place))
