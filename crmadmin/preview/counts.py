"""Counting the verdicts of many fields in one pass over a population.

SQLite has no cheap way to count forty columns by value. Each field gets a ``SUM`` of weights
instead: every verdict that the field can come to has its own bits of a 63-bit integer, wide
enough for the population, so that one ``CASE`` per field and row is all there is to evaluate,
and for the rows where both sides are equal it ends at the first comparison.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, literal_column, select

from crmadmin.preview.choices import Node, Verdict, render, verdicts_in
from crmadmin.preview.populations import Population
from crmadmin.preview.sources import Expression

_INTEGER_BITS = 63
_CHUNK = 120
"""Sums in one query: SQLite takes 2,000 result columns and 32,766 variables."""


@dataclass(frozen=True, slots=True)
class _Packed:
    """One sum: which field it belongs to, and the verdicts in its bits, lowest first."""

    field: int
    verdicts: tuple[Verdict, ...]
    expression: Expression


def count_pairs(connection: Connection, population: Population) -> int:
    """Count the pairs of a population."""
    pairs = select(func.count()).select_from(population.source).where(population.condition)
    return connection.scalar(pairs) or 0


def count_verdicts(
    connection: Connection,
    population: Population,
    fields: Sequence[Node],
    *,
    pairs: int,
    within: ColumnElement[bool] | None = None,
) -> list[Counter[Verdict]]:
    """Count each field's verdicts over a population of ``pairs`` pairs, in one pass.

    ``within`` narrows the pass to some of the pairs.
    """
    counts: list[Counter[Verdict]] = [Counter() for _ in fields]
    bits = max(pairs.bit_length(), 1)
    packed = [each for position, node in enumerate(fields) for each in _pack(position, node, bits)]
    for start in range(0, len(packed), _CHUNK):
        chunk = packed[start : start + _CHUNK]
        query = select(*(func.sum(each.expression) for each in chunk))
        query = query.select_from(population.source).where(population.condition)
        if within is not None:
            query = query.where(within)
        # Such a query is asked once: keeping it compiled costs more than it saves.
        row = connection.execute(query, execution_options={"compiled_cache": None}).one()
        for each, total in zip(chunk, row, strict=True):
            for place, verdict in enumerate(each.verdicts):
                count = (total or 0) >> (bits * place) & ((1 << bits) - 1)
                if count:
                    counts[each.field][verdict] += count
    return counts


def _pack(position: int, node: Node, bits: int) -> list[_Packed]:
    verdicts = tuple(dict.fromkeys(verdicts_in(node)))
    room = max(_INTEGER_BITS // bits, 1)
    packed: list[_Packed] = []
    for start in range(0, len(verdicts), room):
        some = verdicts[start : start + room]
        weights = {verdict: 1 << (bits * place) for place, verdict in enumerate(some)}
        expression = render(node, _weigher(weights))
        if expression is not None:
            packed.append(_Packed(position, some, expression))
    return packed


def _weigher(weights: Mapping[Verdict, int]) -> Callable[[Verdict], Expression | None]:
    def weigh(verdict: Verdict) -> Expression | None:
        weight = weights.get(verdict)
        return None if weight is None else literal_column(str(weight))

    return weigh
