"""The first column, staying while the others scroll."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.delegates import draw_lines
from crmadmin.ui.tables.header import TableHeader


class FrozenColumn(QTableView):
    """A narrow view over a table's left edge that shows its first column only.

    It shares model, selection and delegate of the table below and scrolls with it.
    """

    def __init__(self, table: QTableView, header: TableHeader) -> None:
        super().__init__(table)
        self.setObjectName("frozen-column")
        self._table = table
        self._header = header
        self._own_header = TableHeader(self)
        self._own_header.setSectionsMovable(False)
        self.setHorizontalHeader(self._own_header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        self.verticalHeader().setMinimumSectionSize(table.verticalHeader().minimumSectionSize())
        wear(self, "plain")
        self.setShowGrid(table.showGrid())
        self.setWordWrap(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(table.itemDelegate())
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self._connect()
        table.viewport().installEventFilter(self)
        self._settle()

    @property
    def section(self) -> int:
        """Give the section that is shown, -1 for none."""
        header = self._header
        places = (header.logicalIndex(place) for place in range(header.count()))
        return next((each for each in places if not header.isSectionHidden(each)), -1)

    def show_order(self, section: int, *, descending: bool) -> None:
        """Mark the section that orders the table."""
        self._own_header.show_order(section, descending=descending)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as high as the table below."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, then the lines between the rows."""
        super().paintEvent(event)
        draw_lines(self)

    def _connect(self) -> None:
        table, header, own = self._table, self._header, self._own_header
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        header.sectionResized.connect(self._follow_width)
        header.sectionMoved.connect(self._settle)
        own.sectionCountChanged.connect(self._settle)
        own.sectionResized.connect(self._resize_below)
        own.order_asked.connect(header.order_asked)
        own.menu_asked.connect(header.menu_asked)
        self.doubleClicked.connect(table.doubleClicked)
        self.clicked.connect(table.clicked)
        self.setContextMenuPolicy(table.contextMenuPolicy())
        self.customContextMenuRequested.connect(table.customContextMenuRequested)

    @Slot()
    def _settle(self) -> None:
        """Show the first column alone, as wide as it is below."""
        section = self.section
        for other in range(self._own_header.count()):
            if self._own_header.isSectionHidden(other) != (other != section):
                self.setColumnHidden(other, other != section)
        self._follow_width(section)

    @Slot(int)
    def _follow_width(self, section: int) -> None:
        """Be as wide as the column below."""
        if section < 0 or section != self.section:
            return
        if self.columnWidth(section) != self._table.columnWidth(section):
            self.setColumnWidth(section, self._table.columnWidth(section))
        self._place()

    @Slot(int, int, int)
    def _resize_below(self, section: int, _old: int, width: int) -> None:
        if section == self.section and width and self._table.columnWidth(section) != width:
            self._table.setColumnWidth(section, width)

    def _place(self) -> None:
        width = self._table.columnWidth(self.section) if self.section >= 0 else 0
        frame = self._table.frameWidth()
        height = self._table.viewport().height() + self._header.height()
        self.setGeometry(frame, frame, width, height)
        self._own_header.setFixedHeight(self._header.height())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Leave keys to the table below."""
        return self._table.moveCursor(action, modifiers)
