"""Pages of moves, and of records as they stand today."""

from collections.abc import Sequence
from dataclasses import dataclass

from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.choosing import MoveQuery
from crmadmin.core.leads.people import People
from crmadmin.core.leads.stage_history import JudgedEntry, StageHistory
from crmadmin.core.progress import Monitor
from crmadmin.services.stage_simulation import (
    StageSimulation,
    chosen_moves,
    chosen_standings,
    count_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSource:
    """The moves of a query; with ``is_standing`` the records that stand where it says."""

    source: StageSimulation
    history: StageHistory
    query: MoveQuery
    people: People
    is_standing: bool = False

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[JudgedEntry]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor, /) -> int:
        """Count them, which reads nothing."""
        chosen = chosen_standings if self.is_standing else chosen_moves
        return count_of(chosen(self.history, self.query, self.people))

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[JudgedEntry]:
        """Give some of them."""
        read = self.source.standing if self.is_standing else self.source.moves
        page = Page(offset=offset, limit=limit)
        return read(self.history, self.query, self.people, page, monitor)
