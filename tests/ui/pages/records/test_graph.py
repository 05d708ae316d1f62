"""The way from a record to the graph of its associations."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.records.page import RecordsPage
from crmadmin.ui.shell import Shell
from tests.ui.pages.records.conftest import settle


def test_a_record_is_shown_as_a_graph(qtbot: QtBot, page: RecordsPage, shell: Shell) -> None:
    """The panel's link and the action lead there; a record of Salesforce's has none."""
    graph = shell.actions.qt("records.graph")
    page.go(Place("records", ("hubspot", "contacts", "1")))
    settle(qtbot, shell.operations)
    places: list[Place] = []
    shell.navigation.requested.connect(places.append)
    lead = page.panel.findChild(QPushButton, "related.graph")
    assert lead is not None
    lead.click()
    assert graph.isEnabled()
    graph.trigger()
    assert places == [Place("associations", ("graph", "contacts", "1"))] * 2
    page.go(Place("records", ("salesforce", "Lead", "00Q1")))
    settle(qtbot, shell.operations)
    assert lead.isHidden()
    assert not graph.isEnabled()
