"""What a graph is drawn of: the record walked to, read and laid out in the background."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from crmadmin.core.associations.graph import Graph, Group, RecordKey
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import RecordName
from crmadmin.services.association_graph import MOST, read_graph
from crmadmin.ui.graph.layout import Arrangement, arrange
from crmadmin.ui.graph.scene import links, slots
from crmadmin.ui.graph.walk import Walk
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Services

_MORE = 12
"""How many more records of an object are shown each time that more are asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A graph and where its parts lie."""

    graph: Graph
    arrangement: Arrangement


class GraphReading(QObject):
    """Walk from record to record, and read what is around each.

    ``changed`` says that another graph is there, or that a record turned out not to be.
    """

    changed = Signal()

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._services = services
        self._opened: tuple[RecordKey, ...] = ()
        self._widened: dict[tuple[RecordKey, str], int] = {}
        self.walk = Walk()
        self.drawn: Drawn | None = None
        self.missing: RecordName | None = None

    @property
    def graph(self) -> Graph | None:
        """Give the graph that is there."""
        return None if self.drawn is None else self.drawn.graph

    def walk_to(self, record: RecordName) -> None:
        """Put another record into the middle."""
        self._go(self.walk.to(record))

    def show(self, key: RecordKey) -> None:
        """Put a record into the middle of which only the id is known yet."""
        name, record_id = key
        self.walk_to(RecordName(system=System.HUBSPOT, object=name, id=record_id, name=record_id))

    def step(self, steps: int) -> None:
        """Go back (negative) or forth along the way."""
        self._go(self.walk.by(steps))

    def widen(self, group: Group) -> None:
        """Show more records of a group."""
        self._widened[group.key] = group.shown + _MORE
        self.read()

    def open(self, key: RecordKey) -> None:
        """Show what is around a record too, or no more."""
        left = tuple(each for each in self._opened if each != key)
        self._opened = left if len(left) < len(self._opened) else (*left, key)
        self.read()

    def is_open(self, key: RecordKey) -> bool:
        """Tell whether what is around a record is shown."""
        return key in self._opened

    def read(self) -> None:
        """Read the record in the middle anew, and what is around it."""
        record = self.walk.current
        if record is None:
            return
        key = (record.object, record.id)
        opened, widened = self._opened, dict(self._widened)
        database = self._services.database

        def work(monitor: Monitor) -> Graph | None:
            return read_graph(database, key, monitor, most=MOST, opened=opened, widened=widened)

        self._operations.start(
            work, owner=self, done=self._lay_out, latest=f"graph.read.{id(self)}"
        )

    def _go(self, walk: Walk) -> None:
        if walk is not self.walk:
            self.walk = walk
            self._opened, self._widened = (), {}
        self.read()

    def _lay_out(self, graph: Graph | None) -> None:
        """Lay a graph out; how wide words are only the window's thread may ask."""
        if graph is None:
            self.drawn, self.missing = None, self.walk.current
            self.changed.emit()
            return
        cards, further = slots(graph), links(graph)
        self._operations.start(
            lambda _monitor: arrange(graph.centre.key, cards, further),
            owner=self,
            done=lambda found: self._take(Drawn(graph=graph, arrangement=found)),
            latest=f"graph.lay_out.{id(self)}",
        )

    def _take(self, drawn: Drawn) -> None:
        self.drawn, self.missing = drawn, None
        self.walk = self.walk.named(drawn.graph.centre.record)
        self.changed.emit()
