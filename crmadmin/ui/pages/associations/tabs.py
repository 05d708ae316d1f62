"""The tabs of the page, in their order: a new one is added here."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.edited.tab import EditsTab
from crmadmin.ui.pages.associations.findings.tab import FindingsTab
from crmadmin.ui.pages.associations.graph.tab import GraphTab
from crmadmin.ui.pages.associations.labels.tab import LabelsTab
from crmadmin.ui.pages.associations.matrix.tab import MatrixTab
from crmadmin.ui.pages.associations.primary.tab import PrimaryTab
from crmadmin.ui.pages.associations.tab import AssociationsTabSpec
from crmadmin.ui.tabbed.tab import TabSpec


class TabNames(Texts):
    """The texts of this module."""


MATRIX = TabSpec(id="matrix", text=lambda: TabNames.tr("Matrix"), build=MatrixTab)
LABELS = TabSpec(id="labels", text=lambda: TabNames.tr("Labels"), build=LabelsTab)
PRIMARY = TabSpec(id="primary", text=lambda: TabNames.tr("Primary"), build=PrimaryTab)
FINDINGS = TabSpec(id="findings", text=lambda: TabNames.tr("Findings"), build=FindingsTab)
GRAPH = TabSpec(id="graph", text=lambda: TabNames.tr("Graph"), build=GraphTab)
EDITS = TabSpec(id="edits", text=lambda: TabNames.tr("Edits"), build=EditsTab)

TABS: tuple[AssociationsTabSpec, ...] = (MATRIX, LABELS, PRIMARY, FINDINGS, GRAPH, EDITS)
