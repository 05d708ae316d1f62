"""By what the figures are looked at."""

from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabBar

from crmadmin.ui.i18n import Texts


class View(StrEnum):
    """The ways to look at a simulation, in their order."""

    PICTURE = "picture"
    RULE = "rule"
    USER = "user"
    TEAM = "team"
    WAY = "way"
    SOURCE = "source"
    STANDING = "standing"
    COMPARE = "compare"


GROUPED = (View.RULE, View.USER, View.TEAM, View.WAY, View.SOURCE)
"""The views that are tables of figures."""


class ViewNames(Texts):
    """The texts of this module."""


def view_name(view: View) -> str:
    """Name a view."""
    return {
        View.PICTURE: ViewNames.tr("Picture"),
        View.RULE: ViewNames.tr("By rule"),
        View.USER: ViewNames.tr("By user"),
        View.TEAM: ViewNames.tr("By team"),
        View.WAY: ViewNames.tr("By move"),
        View.SOURCE: ViewNames.tr("By source"),
        View.STANDING: ViewNames.tr("Standing today"),
        View.COMPARE: ViewNames.tr("Compare"),
    }[view]


def row_title(view: View) -> str:
    """Name what a row of a table of figures is."""
    return {
        View.RULE: ViewNames.tr("Rule"),
        View.USER: ViewNames.tr("User"),
        View.TEAM: ViewNames.tr("Team"),
        View.WAY: ViewNames.tr("Move"),
        View.SOURCE: ViewNames.tr("Source"),
    }.get(view, "")


class ViewBar(QTabBar):
    """Choose a view; ``chosen`` carries it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("simulation.views")
        self.setDrawBase(False)
        self.setExpanding(False)
        for _view in View:
            self.addTab("")
        self.currentChanged.connect(self._choose)
        self.retranslate()

    @property
    def current(self) -> View:
        """Give the view that is chosen."""
        return tuple(View)[self.currentIndex()]

    def choose(self, view: View) -> None:
        """Choose a view."""
        self.setCurrentIndex(tuple(View).index(view))

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self.setAccessibleName(self.tr("By what the figures are looked at"))
        for place, view in enumerate(View):
            self.setTabText(place, view_name(view))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.current)
