"""The companies of one record with their labels, read in the background for the panel."""

from PySide6.QtCore import QObject, Signal

from crmadmin.core.associations.graph import Edge, Graph, Node
from crmadmin.core.associations.links import PRIMARY
from crmadmin.core.associations.selection import LinkOrder, Pointed
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.definitions import COMPANIES
from crmadmin.core.progress import Monitor
from crmadmin.core.reading.association_labels import in_order
from crmadmin.core.records.detail import RecordName
from crmadmin.services.association_graph import read_graph
from crmadmin.ui.operations import Operations
from crmadmin.ui.services import Services

_MOST = 60
"""How many companies of a record are listed."""


class RecordCompanies(QObject):
    """Read the companies of the record that is looked at; ``changed`` says that they are there."""

    changed = Signal()

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._services = services
        self.record: RecordName | None = None
        self.graph: Graph | None = None

    def look_at(self, record: RecordName | None) -> None:
        """Look at another record."""
        if record != self.record:
            self.record, self.graph = record, None
            self.changed.emit()
            self.read()

    def read(self) -> None:
        """Read the companies of the record anew."""
        record, database = self.record, self._services.database
        if record is None:
            return
        key = (record.object, record.id)

        def work(monitor: Monitor) -> Graph | None:
            wanted = {(key, COMPANIES): _MOST}
            return read_graph(database, key, monitor, most=0, widened=wanted)

        self._operations.start(
            work,
            owner=self,
            done=self._take,
            latest=f"associations.primary.record.{id(self)}",
        )

    def rows(self) -> tuple[tuple[Node, Edge], ...]:
        """Give the companies, each with what joins it to the record."""
        if self.graph is None:
            return ()
        nodes = {node.key: node for node in self.graph.nodes}
        return tuple((nodes[edge.outer], edge) for edge in self.graph.edges)

    def left(self) -> int:
        """Count the companies that are not listed."""
        return 0 if self.graph is None else sum(group.left for group in self.graph.groups)

    def _take(self, graph: Graph | None) -> None:
        self.graph = graph
        self.changed.emit()


def primary_order(record: RecordName, company_id: str) -> LinkOrder:
    """Give the order that makes one company the primary one of one record."""
    one, other = in_order(record.object, COMPANIES)
    pair = (record.id, company_id) if one == record.object else (company_id, record.id)
    return LinkOrder(
        from_object=one,
        to_object=other,
        doing=Doing.PRIMARY,
        selection=Pointed(pairs=(pair,)),
        adds=(PRIMARY,),
    )
