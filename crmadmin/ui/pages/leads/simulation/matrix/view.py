"""The picture itself: stages that are left, stages that are entered."""

from crmadmin.ui.grids.view import GridView
from crmadmin.ui.pages.leads.simulation.matrix.delegate import CrossingDelegate
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing, Flow, Way
from crmadmin.ui.pages.leads.simulation.matrix.model import FlowModel
from crmadmin.ui.shell import Shell


class FlowView(GridView):
    """Show the moves of a pipeline."""

    def __init__(self, shell: Shell) -> None:
        self.table = FlowModel()
        super().__init__(shell, "simulation.matrix", self.table)
        self.setItemDelegate(CrossingDelegate(shell, self))

    def show_flow(self, flow: Flow) -> None:
        """Show moves; the first time, the way on which most are blocked is chosen."""
        self.table.show(flow)
        self.fit()
        if not self.currentIndex().isValid() and flow.busiest is not None:
            self.choose(flow.busiest)

    def choose(self, way: Way) -> None:
        """Make the cell of a way the current one."""
        index = self.table.place(way)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def current_cell(self) -> Crossing | None:
        """Give the current cell."""
        return self.table.cell(self.currentIndex())
