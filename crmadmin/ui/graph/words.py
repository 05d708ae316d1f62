"""What cards and lines of a graph say, shown and read aloud."""

from collections.abc import Iterable
from dataclasses import dataclass

from crmadmin.core.associations.graph import Edge, EdgeLabel, Graph, Group, Mark, Node
from crmadmin.core.associations.links import OTHER, PRIMARY
from crmadmin.core.definitions import System
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name

_ICONS = {
    "contacts": "user",
    "companies": "buildings",
    "deals": "handshake",
    "tickets": "ticket",
    "leads": "funnel",
}
_BOTH_WAYS = "\u21c4"
_BETWEEN = " · "
_SIGNS = {Mark.KEPT: "", Mark.ADDED: "+ ", Mark.REMOVED: "\u2212 "}


class GraphWords(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A piece of a line's words; ``primary`` is what stands behind a star."""

    text: str
    mark: Mark = Mark.KEPT
    primary: bool = False


def object_icon(name: str) -> str:
    """Name the icon of a HubSpot object."""
    return _ICONS.get(name, "cube")


def objects_name(name: str) -> str:
    """Name a HubSpot object in the plural."""
    return object_name(System.HUBSPOT, name)


def label_text(label: EdgeLabel) -> str:
    """Say a label: both of its texts where they differ, the one read outwards first."""
    if label.key == PRIMARY:
        return GraphWords.tr("Primary", "association")
    if not label.there:
        return fill(GraphWords.tr("HubSpot’s type %1"), label.key.removeprefix(OTHER))
    if label.there == label.back or not label.back:
        return label.there
    return f"{label.there} {_BOTH_WAYS} {label.back}"


def said(edge: Edge) -> tuple[Said, ...]:
    """Give the words on a line; an association without any label that stays says nothing."""
    pieces = tuple(
        Said(
            text=f"{_SIGNS[label.mark]}{label_text(label)}",
            mark=label.mark,
            primary=label.key == PRIMARY,
        )
        for label in edge.labels
    )
    if pieces or edge.mark is Mark.KEPT:
        return pieces
    word = (
        GraphWords.tr("associated") if edge.mark is Mark.ADDED else GraphWords.tr("no association")
    )
    return (Said(text=f"{_SIGNS[edge.mark]}{word}", mark=edge.mark),)


def spoken(pieces: Iterable[Said]) -> str:
    """Join the words on a line into one text."""
    return _BETWEEN.join(piece.text for piece in pieces)


def mark_text(mark: Mark) -> str:
    """Say what the draft makes of something, empty for nothing."""
    return {
        Mark.KEPT: "",
        Mark.ADDED: GraphWords.tr("added in the draft"),
        Mark.REMOVED: GraphWords.tr("removed in the draft"),
    }[mark]


def more_text(group: Group) -> str:
    """Say how many records of a group are not shown."""
    return fill(GraphWords.tr("+ %1 more", None, group.left), formats.number(group.left))


def node_sentence(graph: Graph, node: Node) -> str:
    """Say a record and how it is associated, for tooltips and for reading aloud."""
    name, kind = node.record.name, objects_name(node.record.object)
    parts = [fill(GraphWords.tr("%1 (%2)"), name, kind)]
    if not node.record.known:
        parts.append(GraphWords.tr("This record is not in the workspace."))
    if node.ring:
        parts += [
            edge_sentence(graph, edge)
            for edge in graph.edges_of(node.key)
            if edge.outer == node.key
        ]
    else:
        count = sum(group.total for group in graph.groups if group.of == node.key)
        parts.append(GraphWords.tr("%Ln association(s)", None, count))
    return "\n".join(parts)


def edge_sentence(graph: Graph, edge: Edge) -> str:
    """Say what joins two records."""
    inner = graph.node(edge.inner)
    words = [label_text(label) + _marked(label.mark) for label in edge.labels]
    text = _BETWEEN.join(words) or GraphWords.tr("without a label")
    sentence = fill(GraphWords.tr("With %1: %2"), inner.record.name if inner else "", text)
    return sentence + _marked(edge.mark)


def _marked(mark: Mark) -> str:
    return f" ({mark_text(mark)})" if mark is not Mark.KEPT else ""
