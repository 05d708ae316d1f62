"""Scenes of the graph of a record's associations."""

from PySide6.QtWidgets import QWidget

from crmadmin.core.associations.graph import RecordKey
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.graph.tab import GraphTab
from crmadmin.ui.pages.associations.page import AssociationsPage
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import settle


def graph(*record: str, opened: RecordKey | None = None, select: RecordKey | None = None) -> Scene:
    """Show the graph of a record; what is around a neighbour too, and one of them selected."""

    def show(window: MainWindow) -> QWidget:
        window.shell.navigation.go(Place("associations", ("graph", *record)))
        settle(window)
        tab = graph_tab(window)
        if opened is not None:
            tab.reading.open(opened)
            settle(window)
        if select is not None:
            tab.view.look_at(select)
        return window

    return show


def graph_tab(window: MainWindow) -> GraphTab:
    """Give the tab of the graph."""
    (page,) = window.findChildren(AssociationsPage)
    tab = page.tab("graph")
    assert isinstance(tab, GraphTab)  # noqa: S101 - the tab of that name
    return tab


GRAPHING: dict[str, Scene] = {
    "graph-company": graph("companies", "31003983257"),
    "graph-contact": graph("contacts", "51005907574"),
    "graph-deal": graph("deals", "41004680129"),
    "graph-alone": graph("contacts", "51013113864"),
}
"""What is pictured of graphs, by the name of its picture, in this order."""
