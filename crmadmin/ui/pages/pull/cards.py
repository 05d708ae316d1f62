"""The cards of the Pull page: objects, options, the last pull, what to declare."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.pull.report import Unfinished
from crmadmin.core.pull.request import PullRequest
from crmadmin.ui.i18n import fill
from crmadmin.ui.names import system_name
from crmadmin.ui.pace import Reading
from crmadmin.ui.pages.pull.declare import ToDeclareList
from crmadmin.ui.pages.pull.facts import Facts
from crmadmin.ui.pages.pull.objects import ObjectTable
from crmadmin.ui.pages.pull.options import PullOptions
from crmadmin.ui.pages.pull.outcome import outcome
from crmadmin.ui.pages.pull.tally import PullOverview
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.card import Card
from crmadmin.ui.widgets.card_grid import CardGrid
from crmadmin.ui.widgets.holder import Holder


class PullCards(QWidget):
    """Hold the cards; ``altered`` says that records are to be read otherwise, ``ticked`` others.

    ``declare_asked`` carries the page on which a setting is declared. What an interrupted pull was
    asked for is chosen again, once: with the same choices it is resumed.
    """

    altered = Signal()
    ticked = Signal()
    declare_asked = Signal(str)

    def __init__(self, shell: Shell, above: QWidget) -> None:
        super().__init__()
        self._shell = shell
        self.system = System.HUBSPOT
        self._left: Unfinished | None = None
        self._restored = PullRequest()
        self._table = ObjectTable(System.HUBSPOT, ())
        self._options = PullOptions()
        self._objects = Card("pull.objects")
        self._last = Card("pull.last")
        self._declare = Card("pull.declare")
        self._place = Holder()
        self._place.fill(self._table)
        self._objects.body.addWidget(self._place)
        self._objects.body.addSpacing(8)
        self._objects.body.addWidget(self._options)
        grid = CardGrid((self._objects, self._last), above=above, below=self._declare)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(grid)
        self._options.altered.connect(self.altered)

    @Slot()
    def retranslate(self) -> None:
        """Name the cards in the language spoken now."""
        self._objects.title(self.tr("Records to read"))
        self._last.title(self.tr("Last pull"))
        self._declare.title(self.tr("To be declared"))
        self._options.retranslate()

    def everything(self, system: System) -> PullRequest:
        """Give the request for every object of a system, read as it is chosen."""
        return self._options.request(system, (), ())

    def request(self) -> PullRequest:
        """Give the request that is chosen; that of the interrupted pull while it is the same."""
        if self._left is not None and self.resumes:
            return replace(self._left.request, restart=False)
        return self._chosen()

    @property
    def resumes(self) -> bool:
        """Tell whether a pull would go on where one was interrupted."""
        return self._left is not None and self._chosen() == self._restored

    def _chosen(self) -> PullRequest:
        return self._options.request(self.system, self._table.chosen, self._table.objects)

    def _restore(self, left: Unfinished | None) -> None:
        known = self._left
        self._left = left if left is not None and left.resumable else None
        if self._left is None or (known and known.started_at == self._left.started_at):
            return
        asked = self._left.request
        self._table.choose([name for name in self._table.objects if asked.wants(name)])
        self._options.choose(asked)
        self._restored = self._chosen()

    def show_facts(self, facts: Facts) -> None:
        """Show what was read of a system."""
        planned = () if facts.plan is None else facts.plan.objects
        names = tuple(each.object for each in planned)
        former = self._table
        self._table = ObjectTable(facts.system, planned)
        if facts.system is self.system and former.objects:
            kept = (*former.chosen, *(name for name in names if name not in former.objects))
            self._table.choose(kept)
        self._table.report(facts.report)
        self._table.ticked.connect(self.ticked)
        self.system = facts.system
        self._restore(facts.unfinished)
        self._place.fill(self._table)
        self._last.fill(outcome(self._shell.icons, facts.report, facts.snapshot))
        self._objects.title(fill(self.tr("Records of %1 to read"), system_name(facts.system)))
        listed = ToDeclareList(self._shell, facts.connection, facts.to_declare)
        listed.declare_asked.connect(self.declare_asked)
        self._declare.fill(listed)
        self._declare.setVisible(bool(facts.to_declare))

    def begin(self) -> None:
        """Get ready to follow a pull."""
        self._options.setEnabled(False)
        self._table.begin()

    def end(self) -> None:
        """Let things be chosen again."""
        self._options.setEnabled(True)
        self._table.end()

    def follow(self, reading: Reading) -> None:
        """Show how far each object is."""
        if isinstance(reading.progress, PullOverview):
            self._table.follow(reading.progress)
