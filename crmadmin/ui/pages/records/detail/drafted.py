"""What the draft makes of the associations of a record, in the list of them."""

from dataclasses import replace

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTreeWidgetItem

from crmadmin.core.associations.graph import Edge, Graph, Mark, Node
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordDetail, RecordName, RelatedRecord, RelatedRecords
from crmadmin.ui.graph.words import node_sentence, said, spoken
from crmadmin.ui.shell import Shell

_LOOKS = {
    Mark.ADDED: ("plus-circle", "create"),
    Mark.REMOVED: ("minus-circle", "delete"),
    Mark.KEPT: ("pencil-simple", "update"),
}


class DraftedLinks:
    """Mark associations that the draft adds, ends, or gives other labels: icon, sign and colour."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._graph: Graph | None = None

    def show_graph(self, graph: Graph | None) -> None:
        """Mark from now on what this knows."""
        self._graph = graph

    def mark(self, item: QTreeWidgetItem, record: RecordName) -> None:
        """Say in the second column what becomes of an association; leave it where nothing does."""
        graph = self._graph
        found = None if graph is None else _of(graph, record)
        if graph is None or found is None or not found[1].is_drafted:
            return
        node, edge = found
        icon, tint = _LOOKS[edge.mark]
        item.setText(1, spoken(said(edge)))
        item.setToolTip(1, node_sentence(graph, node))
        item.setIcon(1, self._shell.icons.icon(icon, tint))
        item.setForeground(1, QColor(getattr(self._shell.theme.tokens, tint)))
        if edge.mark is Mark.REMOVED:
            font = item.font(0)
            font.setStrikeOut(True)
            item.setFont(0, font)


def with_drafted(detail: RecordDetail, graph: Graph | None) -> tuple[RelatedRecords, ...]:
    """Give the associated records with those that only the draft associates, after the others."""
    if graph is None:
        return detail.related
    groups = {(each.system, each.object): each for each in detail.related}
    for node in graph.nodes[1:]:
        found = _of(graph, node.record)
        key = System.HUBSPOT, node.record.object
        if found is None or found[1].mark is not Mark.ADDED:
            continue
        group = groups.get(key) or RelatedRecords(system=key[0], object=key[1], records=(), total=0)
        groups[key] = replace(
            group,
            records=(*group.records, RelatedRecord(record=node.record)),
            total=group.total + 1,
        )
    return tuple(groups.values())


def _of(graph: Graph, record: RecordName) -> tuple[Node, Edge] | None:
    """Find a record around the one in the middle, and what associates both."""
    if record.system is not System.HUBSPOT:
        return None
    node = graph.node((record.object, record.id))
    if node is None or not node.ring:
        return None
    edges = (each for each in graph.edges_of(graph.centre.key) if node.key == each.outer)
    return next(((node, edge) for edge in edges), None)
