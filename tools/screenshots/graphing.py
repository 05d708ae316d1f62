"""Scenes of the graph of a record's associations."""

from PySide6.QtWidgets import QWidget

from crmadmin.core.associations.graph import RecordKey
from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.associations.selection import LinkOrder, Pointed
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.graph.tab import GraphTab
from crmadmin.ui.pages.associations.page import AssociationsPage
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import settle

_CONTACT, _SECOND, _THIRD = "51005907574", "31000221732", "31001821370"
"""A contact of the demo with many companies, and two of these."""


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


def drafted(window: MainWindow) -> QWidget | None:
    """Let the draft choose another primary company, and end an association."""
    services = window.session.services
    if services is not None:
        one, other = "contacts", "companies"
        pairs = ((_CONTACT, _SECOND), (_CONTACT, _THIRD))
        for doing, pair, adds, removes in (
            (Doing.PRIMARY, pairs[0], (PRIMARY,), ()),
            (Doing.PART, pairs[1], (), (PLAIN,)),
        ):
            services.linking.stage(
                LinkOrder(
                    from_object=one,
                    to_object=other,
                    doing=doing,
                    selection=Pointed(pairs=(pair,)),
                    adds=adds,
                    removes=removes,
                )
            )
        window.shell.operations.tell_changes(Changes.DRAFT)
    return graph("contacts", _CONTACT, select=("companies", _SECOND))(window)


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
    "graph-opened": graph("deals", "41004680129", opened=("contacts", "51002051021")),
    "graph-alone": graph("contacts", "51013113864"),
    "graph-drafted": drafted,
}
"""What is pictured of graphs, by the name of its picture, in this order."""
