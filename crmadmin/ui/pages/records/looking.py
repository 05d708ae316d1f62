"""Reading one record in the background, and the way back to those read before."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from crmadmin.core.associations.graph import Graph
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor
from crmadmin.core.records.detail import ComparedField, Counterpart, RecordDetail, RecordName
from crmadmin.services.association_graph import MOST_NODES, read_graph
from crmadmin.ui.pages.records.detail.panel import RecordPanel
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell

_SCROLLING_MILLISECONDS = 80
_MOST_BACK = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loaded:
    """What the panel shows; ``detail`` is None where the record is not in the workspace.

    ``graph`` is what the draft makes of its associations; None where it edits none of any record.
    """

    detail: RecordDetail | None
    counterpart: Counterpart | None = None
    fields: tuple[ComparedField, ...] = ()
    graph: Graph | None = None


class Looking(QObject):
    """Show records in the panel; holding an arrow key down reads only where it ends."""

    def __init__(self, shell: Shell, services: Services, panel: RecordPanel) -> None:
        super().__init__(panel)
        self._shell = shell
        self._services = services
        self._panel = panel
        self._wanted: RecordName | None = None
        self._before: list[RecordName] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SCROLLING_MILLISECONDS)
        self._pause.timeout.connect(self._read)

    @property
    def can_go_back(self) -> bool:
        """Tell whether another record was shown before."""
        return bool(self._before)

    def look_at(self, record: RecordName) -> None:
        """Show a record chosen in the table; there is no way back from it."""
        if self._wanted is None or not _same(self._wanted, record):
            self._before = []
            self._want(record)

    def follow(self, record: RecordName) -> None:
        """Show a record that the one shown led to, with a way back."""
        if self._wanted is not None and not _same(self._wanted, record):
            self._before = [*self._before, self._wanted][-_MOST_BACK:]
        self._want(record)

    def go_back(self) -> RecordName | None:
        """Show the record that was shown before; give it."""
        if not self._before:
            return None
        record = self._before.pop()
        self._want(record)
        return record

    def look_away(self) -> None:
        """Show no record."""
        self._pause.stop()
        self._wanted = None
        self._before = []
        self._panel.show_nothing()

    def read_again(self) -> None:
        """Read the record shown anew."""
        if self._wanted is not None:
            self._read()

    def _want(self, record: RecordName) -> None:
        self._wanted = record
        self._pause.start()

    def _read(self) -> None:
        record = self._wanted
        if record is None:
            return
        self._shell.operations.start(
            _reading(self._services, record),
            owner=self,
            done=lambda loaded: self._show(record, loaded),
            latest="records.detail",
        )

    def _show(self, record: RecordName, loaded: _Loaded) -> None:
        if loaded.detail is None:
            self._panel.show_missing(record)
        else:
            self._panel.show_record(
                loaded.detail,
                loaded.counterpart,
                loaded.fields,
                loaded.graph,
                can_go_back=self.can_go_back,
            )
        self._shell.actions.refresh()


def _reading(services: Services, record: RecordName) -> Callable[[Monitor], _Loaded]:
    def read(_monitor: Monitor) -> _Loaded:
        detail = services.browsing.record(record.system, record.object, record.id)
        if detail is None:
            return _Loaded(detail=None)
        counterpart = next(iter(sorted(detail.counterparts, key=_is_unknown)), None)
        fields: tuple[ComparedField, ...] = ()
        configuration = services.drafting.configuration()
        if counterpart is not None and counterpart.record is not None and counterpart.record.known:
            sides = {record.system: record.object}
            sides[counterpart.record.system] = counterpart.record.object
            mappings = configuration.mappings(sides[System.HUBSPOT])
            fields = services.browsing.compare(detail, counterpart.record, mappings)
        graph = _drafted_around(services, record, configuration)
        return _Loaded(detail=detail, counterpart=counterpart, fields=fields, graph=graph)

    return read


def _drafted_around(
    services: Services, record: RecordName, configuration: Configuration
) -> Graph | None:
    if record.system is not System.HUBSPOT or not any(configuration.each(AssociationEdit)):
        return None
    return read_graph(services.database, (record.object, record.id), most=MOST_NODES)


def _is_unknown(counterpart: Counterpart) -> bool:
    return counterpart.record is None or not counterpart.record.known


def _same(one: RecordName, other: RecordName) -> bool:
    return (one.system, one.object, one.id) == (other.system, other.object, other.id)
