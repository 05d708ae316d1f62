"""Scenes of the simulation of rules on the history of a pipeline, and of the board."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from crmadmin.core.leads.governance import Rule
from crmadmin.core.records.query import Filter, Operator
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.board.holdings import Narrowing
from crmadmin.ui.pages.leads.board.tab import BoardTab
from crmadmin.ui.pages.leads.page import LeadsPage
from crmadmin.ui.pages.leads.simulation.tab import SimulationTab
from crmadmin.ui.pages.leads.simulation.views import View
from tools.screenshots.scenes import Scene
from tools.screenshots.waiting import settle, wait

_REST = 200
"""Milliseconds after which the panel reads the row that is looked at."""
_TRIED = (Rule.CREATION, Rule.SKIPPING, Rule.BACKWARDS)


def simulated(view: View) -> Scene:
    """Try three rules, and look at what they make of history."""

    def show(window: MainWindow) -> QWidget:
        tab = _tab(window)
        tab.views.choose(view)
        for rule in _TRIED:
            tab.simulation.switch(rule, on=True)
            settle(window)
        wait(_REST)
        settle(window)
        return window

    return show


def untried(window: MainWindow) -> QWidget:
    """Look at a history before any rule is on."""
    tab = _tab(window)
    tab.simulation.leave_trial()
    tab.views.choose(View.PICTURE)
    settle(window)
    return window


def moves(window: MainWindow) -> QWidget | None:
    """List the moves that skipped a stage, and the way of the first of them."""
    simulated(View.RULE)(window)
    tab = _tab(window)
    tab.listing.open_rule(Rule.SKIPPING)
    settle(window)
    wait(_REST)
    return window


def dialog(rule: Rule) -> Scene:
    """Choose what a rule covers."""

    def show(window: MainWindow) -> QWidget | None:
        tab = _tab(window)
        tab.simulation.switch(rule, on=True)
        settle(window)
        tab.trying.ask_scope(rule)
        return _opened(window)

    return show


def editors(window: MainWindow) -> QWidget | None:
    """Name the users who may edit property settings."""
    _tab(window).trying.ask_editors()
    return _opened(window)


def board(window: MainWindow) -> QWidget:
    """Look at a card of the board of leads."""
    tab = _board(window)
    window.activateWindow()
    tab.board.columns[1].cards.go_to(1)
    wait(_REST)
    settle(window)
    return window


def filtered_board(window: MainWindow) -> QWidget:
    """Look at the board of deals, filtered."""
    services = window.session.services
    tab = _board(window, "deals")
    if services is not None and tab.reading.board is not None:
        given = Filter(property="amount", operator=Operator.GREATER, values=("20000",))
        tab.reading.narrow(Narrowing(filters=(given,)))
        settle(window)
    return window


SIMULATING: dict[str, Scene] = {
    "simulation": untried,
    "simulation-picture": simulated(View.PICTURE),
    "simulation-rules": simulated(View.RULE),
    "simulation-users": simulated(View.USER),
    "simulation-ways": simulated(View.WAY),
    "simulation-standing": simulated(View.STANDING),
    "simulation-compare": simulated(View.COMPARE),
    "simulation-moves": moves,
    "simulation-scope": dialog(Rule.BACKWARDS),
    "simulation-access": dialog(Rule.EDIT_ACCESS),
    "simulation-editors": editors,
    "board": board,
    "board-filtered": filtered_board,
}
"""What is pictured, by the name of its picture, in this order."""


def _tab(window: MainWindow) -> SimulationTab:
    window.shell.navigation.go(Place("leads", ("simulation",)))
    settle(window)
    (page,) = window.findChildren(LeadsPage)
    tab = page.tab("simulation")
    assert isinstance(tab, SimulationTab)  # noqa: S101 - the tab of that name
    return tab


def _board(window: MainWindow, name: str = "leads") -> BoardTab:
    window.shell.navigation.go(Place("leads", ("board",)))
    settle(window)
    (page,) = window.findChildren(LeadsPage)
    tab = page.tab("board")
    assert isinstance(tab, BoardTab)  # noqa: S101 - the tab of that name
    sheet = page.desk.known.sheet
    found = None if sheet is None else sheet.find(name)
    if found is not None:
        page.desk.known.look_at(found.pipelines[0].address)
        settle(window)
    return tab


def _opened(window: MainWindow) -> QDialog | None:
    settle(window)
    opened = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next((each for each in opened if each.isVisible()), None)
