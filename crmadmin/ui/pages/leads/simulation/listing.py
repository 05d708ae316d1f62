"""Which moves are listed, and under which title."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from crmadmin.core.leads.choosing import MoveQuery
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.rulings import Ruling
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.rules.words import rule_name
from crmadmin.ui.pages.leads.simulation.groups.rows import GroupRow, query_of
from crmadmin.ui.pages.leads.simulation.holdings import Simulation
from crmadmin.ui.pages.leads.simulation.matrix.flow import Crossing
from crmadmin.ui.pages.leads.simulation.moves.list import MoveList
from crmadmin.ui.pages.leads.simulation.moves.sources import MoveSource
from crmadmin.ui.pages.leads.simulation.naming import told_of
from crmadmin.ui.pages.leads.simulation.stage import Stage
from crmadmin.ui.pages.leads.simulation.words import ruling_name
from crmadmin.ui.shell import Shell


class Listing(QObject):
    """List the moves behind figures, and the records that stand against the rules."""

    def __init__(
        self,
        shell: Shell,
        simulation: Simulation,
        stage: Stage,
        *,
        moves: MoveList,
        standing: MoveList,
    ) -> None:
        super().__init__(stage)
        self._shell = shell
        self._simulation = simulation
        self._stage = stage
        self._moves = moves
        self._standing = standing
        self._query: MoveQuery | None = None

    @Slot(object, object)
    def open_row(self, row: GroupRow, ruling: Ruling | None) -> None:
        """List the moves of a row of figures."""
        tried = self._simulation.tried
        if tried is not None:
            self._open(query_of(row, tried, ruling), lambda: self._titled(row.name, ruling))

    @Slot(object)
    def open_crossing(self, crossing: Crossing) -> None:
        """List the moves of a cell of the picture: those blocked, else all."""
        history, tried = self._simulation.history, self._simulation.tried
        if history is None or tried is None or not crossing.moves:
            return
        ruling = Ruling.BLOCKED if crossing.blocked else None
        rulings = frozenset(Ruling) if ruling is None else frozenset({ruling})
        people = self._simulation.people
        query = MoveQuery(ruleset=tried, rulings=rulings, way=crossing.way)

        def title() -> str:
            way = told_of(self._shell, history, people).way(crossing.way)
            return self._titled(way, ruling)

        self._open(query, title)

    @Slot(object)
    def open_ruling(self, ruling: Ruling) -> None:
        """List all moves that fare alike."""
        tried = self._simulation.tried
        if tried is not None:
            query = MoveQuery(ruleset=tried, rulings=frozenset({ruling}))
            self._open(query, lambda: ruling_name(self._shell, ruling))

    @Slot(object)
    def open_rule(self, rule: Rule) -> None:
        """List the moves that a rule blocks."""
        tried = self._simulation.tried
        if tried is not None:
            query = MoveQuery(ruleset=tried, rule=rule)
            self._open(query, lambda: self._titled(rule_name(self._shell, rule), Ruling.BLOCKED))

    @Slot(object, str)
    def open_difference(self, query: MoveQuery, name: str) -> None:
        """List the moves that fare otherwise under two sets of rules."""
        self._open(query, lambda: fill(self.tr("%1 · fares otherwise"), name))

    def follow(self) -> None:
        """List the same of what is tried and read now, after either became different."""
        history, tried = self._simulation.history, self._simulation.tried
        if history is None or tried is None:
            return
        standing = MoveSource(
            source=self._simulation.source,
            history=history,
            query=MoveQuery(ruleset=tried),
            people=self._simulation.people,
            is_standing=True,
        )
        self._standing.show_moves(standing, self._standing_title)
        former = self._moves.source
        if former is not None and self._query is not None and self._query.against is None:
            self._query = replace(self._query, ruleset=tried)
            self._moves.show_moves(self._source(self._query), self._moves.title_of)

    def _open(self, query: MoveQuery, title: Callable[[], str]) -> None:
        if self._simulation.history is None:
            return
        self._query = query
        self._moves.show_moves(self._source(query), title)
        self._stage.list_moves()

    def _source(self, query: MoveQuery) -> MoveSource | None:
        history = self._simulation.history
        if history is None:
            return None
        return MoveSource(
            source=self._simulation.source,
            history=history,
            query=query,
            people=self._simulation.people,
        )

    def _titled(self, name: str, ruling: Ruling | None) -> str:
        return name if ruling is None else f"{name} · {ruling_name(self._shell, ruling)}"

    def _standing_title(self) -> str:
        return self.tr("Records that stand today where the rules would not have let them")
