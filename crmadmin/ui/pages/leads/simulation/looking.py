"""Reading the way of the record that is looked at, once the selection rests."""

from PySide6.QtCore import QObject, QTimer, Slot

from crmadmin.core.leads.stage_history import JudgedEntry, Timeline
from crmadmin.ui.operations import Operations
from crmadmin.ui.pages.leads.simulation.detail import SimulationDetail
from crmadmin.ui.pages.leads.simulation.holdings import Simulation

_REST = 80
"""Milliseconds; holding an arrow key down reads only where it ends."""


class Looking(QObject):
    """Show the way of a record in the panel."""

    def __init__(
        self, simulation: Simulation, operations: Operations, panel: SimulationDetail
    ) -> None:
        super().__init__(panel)
        self._simulation = simulation
        self._operations = operations
        self._panel = panel
        self._record = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_REST)
        self._pause.timeout.connect(self.read)

    @Slot(object)
    def look_at(self, entry: JudgedEntry | None) -> None:
        """Show the way of a move's record, or none."""
        self._record = "" if entry is None else entry.record.id
        if self._record:
            self._pause.start()
        else:
            self._pause.stop()
            self._panel.look_away()

    @Slot()
    def read(self) -> None:
        """Read the way of the record that is looked at."""
        simulation, record = self._simulation, self._record
        history, tried, people = simulation.history, simulation.tried, simulation.people
        if not record or tried is None or history is None:
            return

        def done(timeline: Timeline) -> None:
            self._panel.show_timeline(history, people, timeline)

        self._operations.start(
            lambda _monitor: simulation.source.timeline(record, tried, people),
            owner=self,
            done=done,
            latest=f"simulation.timeline.{id(self)}",
        )
