"""One record of the graph in the detail panel: what joins it, and where to go from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.associations.graph import Edge, EdgeLabel, Graph, Mark, Node
from crmadmin.core.associations.links import PRIMARY
from crmadmin.core.portal_pages import PortalPages
from crmadmin.ui import formats
from crmadmin.ui.graph.items import mark_tint
from crmadmin.ui.graph.words import (
    label_text,
    mark_text,
    object_icon,
    objects_name,
)
from crmadmin.ui.i18n import fill
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import browser_link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable

_ICONS = {
    Mark.KEPT: ("tag", "muted"),
    Mark.ADDED: ("plus", "create"),
    Mark.REMOVED: ("minus", "delete"),
}


class NodeDetail(Panel):
    """Show a record of the graph, or how to choose one.

    ``walked`` carries a record to put into the middle, ``opened`` the key of one of which the
    surroundings are wanted or not any more; ``records_asked`` a record to show on its own page.
    ``edit_asked`` asks for the editing of the record's association.
    """

    walked = Signal(object)
    opened = Signal(object)
    records_asked = Signal(object)
    edit_asked = Signal()

    def __init__(self, shell: Shell, *, editable: bool) -> None:
        super().__init__("graph.detail")
        self._shell = shell
        self._editable = editable

    def show_node(
        self, graph: Graph | None, node: Node | None, pages: PortalPages, *, is_open: bool
    ) -> None:
        """Show a record with what joins it to its neighbours in the graph."""
        self.show_body(self._made(graph, node, pages, is_open=is_open))

    def _made(
        self, graph: Graph | None, node: Node | None, pages: PortalPages, *, is_open: bool
    ) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if graph is None or node is None:
            column.addWidget(
                label("secondary", self.tr("Choose a record of the graph."), wraps=True)
            )
            return body
        self._head(column, node)
        if node.ring:
            for edge in graph.edges_of(node.key):
                if edge.outer == node.key:
                    self._joined(column, graph, edge)
        else:
            self._counted(column, graph, node)
        self._verbs(column, node, pages, is_open=is_open)
        return body

    def _head(self, column: QVBoxLayout, node: Node) -> None:
        record = node.record
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Symbol(self._shell.icons, object_icon(record.object), "text", pixels=20))
        name = ElidedLabel("title")
        name.setObjectName("graph.detail.name")
        name.say(record.name)
        row.addWidget(name, 1)
        column.addLayout(row)
        where = selectable(label("secondary", f"{objects_name(record.object)} · {record.id}"))
        column.addWidget(where)
        if not record.known:
            missing = self.tr("This record is not in the workspace: only its ID was met.")
            column.addWidget(label("secondary", missing, wraps=True))

    def _joined(self, column: QVBoxLayout, graph: Graph, edge: Edge) -> None:
        """Say what joins the record to one that is nearer to the middle."""
        inner = graph.node(edge.inner)
        title = fill(self.tr("Associated with %1"), inner.record.name if inner else "")
        column.addSpacing(4)
        column.addWidget(label("section", title, wraps=True))
        if edge.mark is not Mark.KEPT:
            column.addLayout(self._line("arrows-left-right", edge.mark, self._association(edge)))
        for each in edge.labels:
            icon = "star" if each.key == PRIMARY else ""
            column.addLayout(self._line(icon, each.mark, self._label_words(graph, edge, each)))
        if not edge.labels:
            column.addWidget(label("secondary", self.tr("Without a label")))

    def _association(self, edge: Edge) -> str:
        if edge.mark is Mark.ADDED:
            return self.tr("The draft makes this association.")
        return self.tr("The draft ends this association.")

    def _label_words(self, graph: Graph, edge: Edge, each: EdgeLabel) -> str:
        """Say a label with the direction that each of its texts is read in."""
        inner, outer = graph.node(edge.inner), graph.node(edge.outer)
        words = label_text(each)
        if each.there and each.back and each.there != each.back and inner and outer:
            words = fill(
                self.tr("%1 → %2: %3\n%2 → %1: %4"),
                inner.record.name,
                outer.record.name,
                each.there,
                each.back,
            )
        marked = mark_text(each.mark)
        return f"{words} · {marked}" if marked else words

    def _line(self, icon: str, mark: Mark, words: str) -> QHBoxLayout:
        name, tint = _ICONS[mark]
        row = QHBoxLayout()
        row.setSpacing(8)
        plain = "accent" if icon == "star" else tint
        symbol = Symbol(self._shell.icons, icon or name, mark_tint(mark) or plain)
        row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(selectable(label("", words, wraps=True)), 1)
        return row

    def _counted(self, column: QVBoxLayout, graph: Graph, node: Node) -> None:
        column.addSpacing(4)
        groups = [group for group in graph.groups if group.of == node.key]
        column.addWidget(label("section", self.tr("Associations")))
        for group in groups:
            text = f"{objects_name(group.object)} · {formats.number(group.total)}"
            column.addLayout(self._line(object_icon(group.object), Mark.KEPT, text))
        if not groups:
            column.addWidget(label("secondary", self.tr("No other record."), wraps=True))

    def _verbs(self, column: QVBoxLayout, node: Node, pages: PortalPages, *, is_open: bool) -> None:
        column.addSpacing(8)
        record = node.record
        verbs = QVBoxLayout()
        verbs.setSpacing(4)
        if node.ring:
            text = self.tr("Put it into the middle (Enter)")
            verbs.addWidget(link(text, lambda: self.walked.emit(record), "graph.detail.walk"))
        if node.ring == 1:
            text = (
                self.tr("Hide what is around it")
                if is_open
                else self.tr("Show what is around it too")
            )
            verbs.addWidget(link(text, lambda: self.opened.emit(node.key), "graph.detail.open"))
        if self._editable:
            text = self.tr("Edit the association…") if node.ring else self.tr("Edit associations…")
            verbs.addWidget(link(text, self.edit_asked.emit, "graph.detail.edit"))
        if record.known:
            text = self.tr("Show on the page Records")
            lead = link(text, lambda: self.records_asked.emit(record), "graph.detail.records")
            verbs.addWidget(lead)
        address = pages.record(record.object, record.id)
        if address:
            text = self.tr("Open in HubSpot")
            verbs.addWidget(browser_link(self._shell.icons, text, address, "graph.detail.portal"))
        column.addLayout(verbs)
