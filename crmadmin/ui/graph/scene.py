"""A graph as a scene: every record a card, every association a line with its words."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QGraphicsScene

from crmadmin.core.associations.graph import Edge, Graph, Group, Mark, Node, RecordKey
from crmadmin.ui.graph.geometry import Link, Point, Slot
from crmadmin.ui.graph.items import CardItem, CardLook, ChipItem, LineItem, chip_width, mark_tint
from crmadmin.ui.graph.layout import Arrangement
from crmadmin.ui.graph.words import (
    edge_sentence,
    more_text,
    node_sentence,
    object_icon,
    objects_name,
    said,
)
from crmadmin.ui.icons import Icons
from crmadmin.ui.theme import Tokens

_MARGIN = 24


@dataclass(frozen=True, slots=True)
class More:
    """Stands for the records of a group that are not shown."""

    of: RecordKey
    object: str


def slots(graph: Graph) -> tuple[Slot, ...]:
    """Give the cards to be placed, by object within their parent; how many more there are, last."""
    lines = {edge.outer: edge for edge in graph.edges if _is_own(graph, edge)}
    found: list[Slot] = []
    for group in graph.groups:
        for node in graph.nodes:
            if node.parent == group.of and node.record.object == group.object:
                edge = lines.get(node.key)
                chip = chip_width(said(edge)) if edge is not None else 0.0
                found.append(Slot(key=node.key, parent=group.of, sector=group.key, chip=chip))
        if group.left:
            more = More(*group.key)
            found.append(Slot(key=more, parent=group.of, sector=group.key))
    return tuple(found)


def links(graph: Graph) -> tuple[Link, ...]:
    """Give the further lines between cards that are placed by another one."""
    return tuple(
        Link(key=edge, one=edge.inner, other=edge.outer, chip=chip_width(said(edge)))
        for edge in graph.edges
        if not _is_own(graph, edge)
    )


class GraphScene(QGraphicsScene):
    """A graph in the colours of a theme; ``cards`` are its items by their keys."""

    def __init__(
        self, graph: Graph, arrangement: Arrangement, icons: Icons, tokens: Tokens
    ) -> None:
        super().__init__()
        self._graph = graph
        self._icons = icons
        self._tokens = tokens
        self.cards: dict[Hashable, CardItem] = {}
        self.places: dict[Hashable, Point] = dict(arrangement.cards)
        self.setBackgroundBrush(QBrush(QColor(tokens.surface)))
        for edge in graph.edges:
            self._add_line(edge, arrangement)
        for group in graph.groups:
            if group.left:
                self._add_more(group)
        for node in graph.nodes:
            self._add_card(node)
        self.setSceneRect(self.itemsBoundingRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def _add_line(self, edge: Edge, arrangement: Arrangement) -> None:
        tokens = self._tokens
        ends = (_at(self.places[edge.inner]), _at(self.places[edge.outer]))
        line = LineItem(*ends, edge.mark, tokens, primary=edge.primary in {Mark.KEPT, Mark.ADDED})
        sentence = edge_sentence(self._graph, edge)
        line.setToolTip(sentence)
        self.addItem(line)
        key = edge.outer if _is_own(self._graph, edge) else edge
        room = arrangement.chips.get(key)
        if room is not None:
            star = self._icons.icon("star", mark_tint(edge.primary or Mark.KEPT) or "accent")
            chip = ChipItem(said(edge), room.width, star, tokens)
            chip.setToolTip(sentence)
            chip.setPos(room.x, room.y)
            self.addItem(chip)

    def _add_more(self, group: Group) -> None:
        more = More(*group.key)
        line = LineItem(
            _at(self.places[group.of]),
            _at(self.places[more]),
            Mark.KEPT,
            self._tokens,
            primary=False,
        )
        self.addItem(line)
        look = CardLook(
            title=more_text(group),
            subtitle=objects_name(group.object),
            icon=self._icons.icon("dots-three", "accent"),
            is_dashed=True,
        )
        self._add(more, look, "")

    def _add_card(self, node: Node) -> None:
        marks = {edge.mark for edge in self._graph.edges if edge.outer == node.key}
        tint = mark_tint(next(iter(marks))) if len(marks) == 1 and node.ring else ""
        look = CardLook(
            title=node.record.name,
            subtitle=objects_name(node.record.object),
            icon=self._icons.icon(object_icon(node.record.object), tint or "muted"),
            tint=tint,
            is_centre=node.ring == 0,
            is_faint=not node.record.known,
            is_dashed=marks == {Mark.REMOVED},
        )
        self._add(node.key, look, node_sentence(self._graph, node))

    def _add(self, key: Hashable, look: CardLook, tooltip: str) -> None:
        item = CardItem(key, look, self._tokens)
        item.setPos(_at(self.places[key]))
        item.setToolTip(tooltip)
        self.addItem(item)
        self.cards[key] = item


def _is_own(graph: Graph, edge: Edge) -> bool:
    """Tell whether a line is the one by which its outer card is placed."""
    outer = graph.node(edge.outer)
    return outer is not None and outer.parent == edge.inner


def group_of(graph: Graph, more: More) -> Group | None:
    """Find the group whose further records a card stands for."""
    wanted = (more.of, more.object)
    return next((group for group in graph.groups if group.key == wanted), None)


def _at(point: Point) -> QPointF:
    return QPointF(point.x, point.y)
