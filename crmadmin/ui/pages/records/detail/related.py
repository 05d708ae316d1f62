"""The records that a record is associated with."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.graph import Graph
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordDetail, RecordName, RelatedRecord, RelatedRecords
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.records.detail.drafted import DraftedLinks, with_drafted
from crmadmin.ui.pages.records.detail.sentence import Sentence
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.link import link

_RECORD = Qt.ItemDataRole.UserRole


class RelatedView(QWidget):
    """List associated records by object, with labels.

    ``record_asked`` carries the one opened; ``graph_asked`` the record whose graph is wanted.
    ``edit_asked`` asks to edit associations of the record, ``link_asked`` carries the other end of
    the one to be edited.
    """

    record_asked = Signal(object)
    graph_asked = Signal(object)
    edit_asked = Signal()
    link_asked = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._detail: RecordDetail | None = None
        self._drafted = DraftedLinks(shell)
        self._graph: Graph | None = None
        self._tree = QTreeWidget()
        self._tree.setObjectName("related.list")
        wear(self._tree, "plain")
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(8)
        self._tree.setUniformRowHeights(True)
        self._tree.header().setStretchLastSection(True)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self._tree.setColumnWidth(0, 180)
        self._tree.itemActivated.connect(self._open)
        self._tree.itemClicked.connect(self._open)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._open_menu)
        self._none = Sentence()
        self._graph_link = link("", self._ask_graph, "related.graph")
        shell.icons.put(self._graph_link, "share-network", "accent")
        self._edit = link("", self.edit_asked.emit, "related.edit")
        shell.icons.put(self._edit, "pencil-simple", "accent")
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 16, 4)
        head.setSpacing(16)
        head.addWidget(self._edit)
        head.addWidget(self._graph_link)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 0, 0)
        column.addLayout(head)
        column.addWidget(self._tree)
        column.addWidget(self._none)
        self.retranslate()

    def retranslate(self) -> None:
        """Word everything anew."""
        self._tree.setAccessibleName(self.tr("Associations"))
        self._edit.setText(self.tr("Edit associations…"))
        self._none.setText(self.tr("No associated record is in this workspace."))
        self._graph_link.setText(self.tr("Show as a graph"))
        if self._detail is not None:
            self.say(self._detail, self._graph)

    def say(self, detail: RecordDetail, graph: Graph | None = None) -> None:
        """Show what a record is associated with; ``graph`` knows what the draft makes of it."""
        self._detail, self._graph = detail, graph
        self._drafted.show_graph(graph)
        self._tree.clear()
        groups = with_drafted(detail, graph)
        for related in groups:
            self._add_group(related)
        self._tree.setVisible(bool(groups))
        self._none.setVisible(not groups)
        for part in (self._graph_link, self._edit):
            part.setVisible(detail.record.system is System.HUBSPOT)

    def _add_group(self, related: RelatedRecords) -> None:
        name = object_name(related.system, related.object)
        group = QTreeWidgetItem(self._tree, [f"{name} ({formats.number(related.total)})"])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        for record in related.records:
            self._add(group, record)
        if left := related.total - len(related.records):
            more = QTreeWidgetItem(group, [self.tr("and %Ln more", None, left)])
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setExpanded(True)

    def _add(self, group: QTreeWidgetItem, related: RelatedRecord) -> None:
        record = related.record
        words = [self.tr("Primary")] if related.primary else []
        item = QTreeWidgetItem(group, [record.name, ", ".join([*words, *related.labels])])
        item.setToolTip(1, item.text(1))
        tokens = self._shell.theme.tokens
        if related.primary:
            item.setIcon(1, self._shell.icons.icon("star", "update"))
        if record.known:
            item.setData(0, _RECORD, record)
            item.setForeground(0, QColor(tokens.accent))
            item.setToolTip(0, fill(self.tr("Show %1 (%2)"), record.name, record.id))
        else:
            item.setForeground(0, QColor(tokens.muted))
            item.setToolTip(0, self.tr("This record is not in the workspace."))
        item.setForeground(1, QColor(tokens.muted))
        if record.system is System.SALESFORCE and not related.labels:
            item.setText(1, record.id)
        self._drafted.mark(item, record)

    def _ask_graph(self) -> None:
        if self._detail is not None:
            self.graph_asked.emit(self._detail.record)

    def _open(self, item: QTreeWidgetItem) -> None:
        record: RecordName | None = item.data(0, _RECORD)
        if record is not None:
            self.record_asked.emit(record)

    def _open_menu(self, place: QPoint) -> None:
        """Offer to edit the association below the pointer."""
        item = self._tree.itemAt(place)
        record: RecordName | None = item.data(0, _RECORD) if item is not None else None
        if item is None or record is None or record.system is not System.HUBSPOT:
            return
        menu = QMenu(self)
        menu.setObjectName("related.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit this association…"), lambda: self.link_asked.emit(record))
        menu.addAction(fill(self.tr("Show %1"), record.name), lambda: self._open(item))
        menu.popup(self._tree.viewport().mapToGlobal(place))
