"""What each rule would have done to the moves that history tells, counted in the background."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from crmadmin.core.configuration.address import Address
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import StageHistory
from crmadmin.core.leads.trials import is_on
from crmadmin.core.leads.verdicts import NONE, Tally
from crmadmin.core.progress import Monitor
from crmadmin.services.stage_simulation import StageSimulation
from crmadmin.ui.operations import Operations
from crmadmin.ui.pages.leads.pipelines.ruling.lines import Governed
from crmadmin.ui.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFigure:
    """How many moves and creations a rule blocks, as drafted and as the portal has it.

    ``entries`` are all that history tells.
    """

    after: Tally
    before: Tally
    entries: int


Figures = Mapping[Rule, RuleFigure]


class RuleFigures(QObject):
    """Judge the history of the pipeline that is looked at; read once, judged at each change.

    ``changed`` says that figures came. A history that cannot be read leaves rules without any.
    """

    changed = Signal()

    def __init__(self, operations: Operations, services: Services) -> None:
        super().__init__()
        self._operations = operations
        self._source = StageSimulation(services.database)
        self._histories: dict[Address, StageHistory] = {}
        self._asked: tuple[Governed, People] | None = None
        self.figures: Figures = {}

    def forget(self) -> None:
        """Read anew, because records changed."""
        self._histories.clear()
        self._asked = None

    def ask(self, known: Governed, people: People) -> None:
        """Want the figures of a pipeline; those of the former hold no more."""
        if self._asked is not None and self._asked == (known, people):
            return
        former = None if self._asked is None else self._asked[0].line.address
        self._asked = (known, people)
        if former != known.line.address:
            self.figures = {}
        history = self._histories.get(known.line.address)
        address = known.line.address
        name, pipeline_id = address.path

        def work(monitor: Monitor) -> tuple[StageHistory, Figures]:
            read = history or self._source.read(name, pipeline_id, monitor=monitor)
            return read, _figures(read, known, people)

        def done(found: tuple[StageHistory, Figures]) -> None:
            self._histories[address], self.figures = found
            self.changed.emit()

        self._operations.start(work, owner=self, done=done, latest=f"pipelines.figures.{id(self)}")


def _figures(history: StageHistory, known: Governed, people: People) -> Figures:
    after = history.judged(known.after, people)
    before = history.judged(known.before, people)
    return {
        rule: RuleFigure(
            after=after.by_rule.get(rule, NONE),
            before=before.by_rule.get(rule, NONE),
            entries=after.total.entries,
        )
        for rule in Rule
        if is_on(known.after, rule) or is_on(known.before, rule)
    }
