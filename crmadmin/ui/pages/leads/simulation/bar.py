"""The head of the tab: which pipeline, and which period of its history."""

from PySide6.QtCore import Slot

from crmadmin.ui.pages.leads.chooser import PipelineChooser
from crmadmin.ui.pages.leads.known import KnownPipelines
from crmadmin.ui.pages.leads.period import PeriodChooser


class SimulationFilters(PeriodChooser):
    """Choose pipeline and period; ``period_chosen`` carries the latter."""

    def __init__(self, known: KnownPipelines) -> None:
        super().__init__("simulation")
        self.pipeline = PipelineChooser(known, "simulation.pipeline")
        self.row.insertWidget(0, self.pipeline)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        super().retranslate()
        self.pipeline.retranslate()
