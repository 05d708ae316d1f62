"""One record in the middle of those it is associated with, as the draft will have it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from crmadmin.core.associations.graph import (
    Edge,
    Graph,
    Group,
    Node,
    RecordKey,
    edge_labels,
    mark_of,
)
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.reading.association_labels import in_order, rank
from crmadmin.preview.associates import (
    AroundRecord,
    Associate,
    Surroundings,
    is_reverse,
    objects_around,
    read_around,
    read_surroundings,
)
from crmadmin.store.database import Database
from crmadmin.store.interruption import interruptible
from crmadmin.store.record_names import name_records

MOST = 6
"""How many records of one object are shown around a record until more are asked for."""
MOST_NODES = 120
"""How many records a graph shows at most, however much is opened."""
_STEP = "graph"

Widened = Mapping[tuple[RecordKey, str], int]
"""How many records of an object around a record are wanted, where that is not the usual number."""


@dataclass(slots=True)
class _Growing:
    """A graph as it grows from the middle outwards."""

    ground: Surroundings
    most: int
    widened: Widened
    nodes: dict[RecordKey, Node] = field(default_factory=dict)
    edges: dict[frozenset[RecordKey], Edge] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)

    def add(self, node: Node) -> None:
        self.nodes.setdefault(node.key, node)

    def grow(self, key: RecordKey) -> None:
        """Add the records around one that is there already."""
        ring = self.nodes[key].ring + 1
        for name in sorted(objects_around(self.ground, key), key=rank):
            most = self.widened.get((key, name), self.most)
            around = read_around(self.ground, key, name, most)
            if around.total:
                self._take(key, around, ring)

    def _take(self, key: RecordKey, around: AroundRecord, ring: int) -> None:
        connection, tables = self.ground.connection, self.ground.tables
        texts = self.ground.texts(*in_order(key[0], around.object))
        ids = [each.id for each in around.associates]
        named = name_records(connection, tables, System.HUBSPOT, around.object, ids)
        shown = 0
        for associate, record in zip(around.associates, named, strict=True):
            node = Node(record=record, ring=ring, parent=key)
            if node.key not in self.nodes and len(self.nodes) >= MOST_NODES:
                continue
            shown += 1
            self.add(node)
            edge = _edge(key, node.key, associate, texts)
            self.edges.setdefault(frozenset((key, node.key)), edge)
        self.groups.append(Group(of=key, object=around.object, shown=shown, total=around.total))

    def graph(self) -> Graph:
        return Graph(
            nodes=tuple(self.nodes.values()),
            edges=tuple(self.edges.values()),
            groups=tuple(self.groups),
        )


def read_graph(
    database: Database,
    record: RecordKey,
    monitor: Monitor = unwatched,
    *,
    most: int = MOST,
    opened: Collection[RecordKey] = (),
    widened: Widened | None = None,
) -> Graph | None:
    """Read a HubSpot record and what is around it; None if the workspace has no such record.

    Of each object ``most`` records are shown, the primary and the labelled first, or as many as
    ``widened`` says. Those around a record of the first ring that is ``opened`` are shown too.
    However many there are, memory holds only what is shown. Raises Cancelled.
    """
    with database.reading() as connection, interruptible(connection, monitor, _STEP):
        ground = read_surroundings(connection)
        (named,) = name_records(connection, ground.tables, System.HUBSPOT, *_one(record))
        growing = _Growing(ground, most, widened or {})
        growing.add(Node(record=named, ring=0))
        growing.grow(record)
        for key in opened:
            if key in growing.nodes and growing.nodes[key].ring == 1:
                growing.grow(key)
    graph = growing.graph()
    return graph if named.known or graph.edges else None


def _one(record: RecordKey) -> tuple[str, list[str]]:
    return record[0], [record[1]]


def _edge(
    inner: RecordKey, outer: RecordKey, associate: Associate, texts: Mapping[str, tuple[str, str]]
) -> Edge:
    change = associate.change
    return Edge(
        inner=inner,
        outer=outer,
        mark=mark_of(before=change.before is not None, after=change.after is not None),
        labels=edge_labels(change.before, change.after, texts, reverse=is_reverse(inner, outer)),
    )
