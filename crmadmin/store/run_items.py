"""What became of the items of a run: rows that only grow, counted and paged in SQL.

Pairs and records have a table each (``run_link``, ``run_record``); what is asked of both is the
same.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from crmadmin.core.runs.verdicts import NO_TALLY, ItemOutcome, ItemQuery, ItemVerdict, Tally
from crmadmin.models import RunLinkRow, RunRecordRow

_CHUNK = 2_000
_NOT_DONE = tuple(str(each) for each in ItemOutcome if not each.is_as_planned)

K = TypeVar("K")
V = TypeVar("V")


class ItemRows(ABC, Generic[K, V]):
    """The rows of one sort of items; ``key_columns`` name an item in them."""

    row: type[RunLinkRow] | type[RunRecordRow]
    key_columns: tuple[str, ...]

    @abstractmethod
    def key_of(self, values: tuple[str, ...]) -> K:
        """Give the item that the key columns name."""

    @abstractmethod
    def columns_of(self, key: K) -> tuple[str, ...]:
        """Give the values of the key columns for an item."""

    @abstractmethod
    def encode(self, held: V | None) -> str | None:
        """Write what an item holds as the JSON of a row; NULL for nothing."""

    @abstractmethod
    def decode(self, text: str | None) -> V | None:
        """Read what :meth:`encode` wrote."""

    def add(
        self,
        connection: Connection,
        run_id: int,
        step: int,
        verdicts: Iterable[ItemVerdict[K, V]],
        *,
        attempt: int = 1,
    ) -> None:
        """Write what became of items in a step of a run."""
        rows = [
            {
                "run_id": run_id,
                "step": step,
                **dict(zip(self.key_columns, self.columns_of(each.key), strict=True)),
                "attempt": attempt,
                "outcome": str(each.outcome),
                "before": self.encode(each.before),
                "planned": self.encode(each.planned),
                "after": self.encode(each.found),
                "message": each.message,
            }
            for each in verdicts
        ]
        if rows:
            connection.execute(insert(self.row), rows)

    def judged(self, connection: Connection, run_id: int, step: int) -> frozenset[K]:
        """Give the items of a step of which it is known what became of them."""
        columns = self._columns
        query = select(*(columns[name] for name in self.key_columns)).where(
            columns["run_id"] == run_id, columns["step"] == step
        )
        return frozenset(self.key_of(tuple(row)) for row in connection.execute(query))

    def tallies(
        self, connection: Connection, run_id: int, step: int | None = None
    ) -> dict[int, Tally]:
        """Count the items of each step of a run, or of one, by what became of them.

        A step of which nothing is known has no tally.
        """
        columns = self._columns
        query = (
            select(columns["step"], columns["outcome"], func.count().label("items"))
            .where(*self._conditions(run_id, ItemQuery(step=step)))
            .group_by(columns["step"], columns["outcome"])
        )
        counts: dict[int, dict[ItemOutcome, int]] = {}
        for row in connection.execute(query):
            counts.setdefault(row.step, {})[ItemOutcome(row.outcome)] = row.items
        return {number: Tally.of(found) for number, found in counts.items()}

    def tally(self, connection: Connection, run_id: int, step: int) -> Tally:
        """Count the items of a step by what became of them."""
        return self.tallies(connection, run_id, step).get(step, NO_TALLY)

    def count(self, connection: Connection, run_id: int, query: ItemQuery) -> int:
        """Count the items of a query."""
        counted = select(func.count()).select_from(self.row)
        return connection.scalar(counted.where(*self._conditions(run_id, query))) or 0

    def read(
        self,
        connection: Connection,
        run_id: int,
        query: ItemQuery,
        offset: int = 0,
        limit: int | None = None,
    ) -> Iterator[tuple[int, ItemVerdict[K, V]]]:
        """Give the items of a query with the number of their step, in the order of the steps."""
        columns = self._columns
        order = ("step", *self.key_columns, "attempt")
        found = (
            select(self.row.__table__)
            .where(*self._conditions(run_id, query))
            .order_by(*(columns[name] for name in order))
            .offset(offset)
            .limit(limit)
        )
        for row in connection.execute(found).yield_per(_CHUNK):
            yield row.step, self._verdict(row)

    @property
    def _columns(self) -> Mapping[str, ColumnElement[Any]]:
        return dict(self.row.__table__.c.items())

    def _conditions(self, run_id: int, query: ItemQuery) -> Iterator[ColumnElement[bool]]:
        columns = self._columns
        yield columns["run_id"] == run_id
        if query.step is not None:
            yield columns["step"] == query.step
        if query.not_done:
            yield columns["outcome"].in_(_NOT_DONE)

    def _verdict(self, row: Row[Any]) -> ItemVerdict[K, V]:
        return ItemVerdict(
            key=self.key_of(tuple(getattr(row, name) for name in self.key_columns)),
            outcome=ItemOutcome(row.outcome),
            before=self.decode(row.before),
            planned=self.decode(row.planned),
            found=self.decode(row.after),
            message=row.message,
        )
