"""Linked records of one object, and how the values of many pairs of columns agree on them.

Set-based: one pass over the records compares some dozens of pairs of columns, so that memory
stays flat however many records there are.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    MetaData,
    Table,
    and_,
    case,
    func,
    insert,
    literal_column,
    select,
)

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.likeness import Spread
from crmadmin.core.sync.scenarios import PairState
from crmadmin.models import PairRow
from crmadmin.preview.expressions import Sides, hubspot_key, owner_of, salesforce_key
from crmadmin.preview.pairing.rows import Query
from crmadmin.preview.sources import Expression, Sources
from crmadmin.store.records import ROW, RecordTable

PAIR = PairRow.__table__
_CHUNK = 80
"""Comparisons in one pass: enough to make reading the rows cheap, few enough to tell progress."""
_READ = 40
"""Columns read together, so that few of their values are held at once."""
_COLUMNS = 400
"""Counts of columns in one pass: SQLite takes 2,000 result columns."""
_BOTH, _EQUAL = 1, (1 << 31) + 1
"""Weights of a filled pair and of an equal one: two counts in one sum."""

_COMMON = 200
"""Values of a column that are kept, the most frequent ones: rare ones agree by no chance."""

_SAMPLE = Table(
    "sampled_pair",
    MetaData(),
    Column("pair_id", Integer, primary_key=True),
    prefixes=["TEMPORARY"],
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The linked pairs of a HubSpot object and one Salesforce object, or a sample of them."""

    object: str
    salesforce_object: str
    sides: Sides
    source: FromClause
    condition: ColumnElement[bool]
    pairs: int

    @property
    def hubspot(self) -> FromClause:
        """Give the HubSpot record of a pair."""
        assert self.sides.hubspot is not None  # noqa: S101 - linked pairs have both
        return self.sides.hubspot

    @property
    def salesforce(self) -> FromClause:
        """Give the Salesforce record of a pair."""
        assert self.sides.salesforce is not None  # noqa: S101 - linked pairs have both
        return self.sides.salesforce


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreeing:
    """Pairs with a value on both sides, and those of them that are equal."""

    both: int = 0
    equal: int = 0


def linked_pairs(
    connection: Connection, sources: Sources, hubspot_object: str, salesforce_object: str
) -> Linked | None:
    """Give the linked pairs of two objects; None where either was never imported."""
    hubspot, salesforce = sources.hubspot(hubspot_object), sources.salesforce(salesforce_object)
    if hubspot is None or salesforce is None:
        return None
    h, s = hubspot.table.alias("h"), salesforce.table.alias("s")
    condition = and_(
        PAIR.c.object == hubspot_object,
        PAIR.c.state == PairState.LINKED,
        PAIR.c.salesforce_object == salesforce_object,
    )
    pairs = connection.scalar(select(func.count()).select_from(PAIR).where(condition)) or 0
    return Linked(
        object=hubspot_object,
        salesforce_object=salesforce_object,
        sides=Sides(hubspot=h, salesforce=s),
        source=PAIR.join(h, h.c[ROW] == PAIR.c.hubspot_row).join(
            s, s.c[ROW] == PAIR.c.salesforce_row
        ),
        condition=condition,
        pairs=pairs,
    )


def sampled(connection: Connection, linked: Linked, size: int) -> Linked:
    """Give a sample of the pairs, spread evenly over them; all of them if there are no more.

    The sample is a temporary table of the connection: one sample at a time.
    """
    if linked.pairs <= size:
        return linked
    _SAMPLE.metadata.drop_all(connection, checkfirst=True)
    _SAMPLE.metadata.create_all(connection, checkfirst=False)
    step = -(-linked.pairs // size)
    numbered = (
        select(PAIR.c.pair_id, func.row_number().over(order_by=PAIR.c.pair_id).label("number"))
        .where(linked.condition)
        .subquery()
    )
    connection.execute(
        insert(_SAMPLE).from_select(
            ["pair_id"], select(numbered.c.pair_id).where(numbered.c.number % step == 0)
        )
    )
    drawn = connection.scalar(select(func.count()).select_from(_SAMPLE)) or 0
    pair = _SAMPLE.join(PAIR, PAIR.c.pair_id == _SAMPLE.c.pair_id)
    h, s = linked.hubspot, linked.salesforce
    return Linked(
        object=linked.object,
        salesforce_object=linked.salesforce_object,
        sides=linked.sides,
        source=pair.join(h, h.c[ROW] == PAIR.c.hubspot_row).join(
            s, s.c[ROW] == PAIR.c.salesforce_row
        ),
        condition=linked.condition,
        pairs=drawn,
    )


def compared_keys(mapped: MappedField, sides: Sides) -> tuple[Expression, Expression]:
    """Give what the two values are compared by; a Salesforce user as the owner it is (D46)."""
    ours, theirs = hubspot_key(mapped, sides), salesforce_key(mapped, sides)
    return ours, owner_of(theirs) if mapped.is_owner else theirs


def count_filled(connection: Connection, linked: Linked, table: RecordTable) -> Mapping[str, int]:
    """Count the values of every column of one side; a boolean always has one (D24)."""
    side = linked.hubspot if table.system is System.HUBSPOT else linked.salesforce
    names = [d.name for d in table.definitions.values() if d.name in side.c]
    found: dict[str, int] = {}
    for start in range(0, len(names), _COLUMNS):
        some = names[start : start + _COLUMNS]
        counts = (
            func.count()
            if table.definitions[name].kind is ValueKind.BOOLEAN
            else func.count(side.c[name])
            for name in some
        )
        row = connection.execute(over(linked, *counts)).one()
        found.update(zip(some, row, strict=True))
    return found


def count_agreeing(
    connection: Connection,
    linked: Linked,
    candidates: Sequence[MappedField],
    monitor: Monitor = unwatched,
) -> list[Agreeing]:
    """Count filled and equal pairs of every candidate, in passes over all linked pairs.

    Raises what the monitor raises.
    """
    found: list[Agreeing] = []
    for start in range(0, len(candidates), _CHUNK):
        monitor(
            Progress(
                step=linked.salesforce_object,
                done=start * linked.pairs,
                total=len(candidates) * linked.pairs,
                unit="comparisons",
            )
        )
        some = candidates[start : start + _CHUNK]
        sums = (func.sum(_weight(mapped, linked.sides)) for mapped in some)
        # Such a query is asked once: keeping it compiled costs more than it saves.
        row = connection.execute(
            over(linked, *sums), execution_options={"compiled_cache": None}
        ).one()
        found += [_unpacked(total or 0) for total in row]
    return found


def spreads(
    connection: Connection, linked: Linked, candidates: Sequence[MappedField]
) -> list[tuple[Spread, Spread]]:
    """Tell how the values of both sides of every candidate lie; meant for a sample.

    Every column is read once, however many candidates have it.
    """
    sides = [_columns(each, linked.sides) for each in candidates]
    keys = {name: key for both in sides for name, key in both}
    known: dict[_Column, Spread] = {}
    names = list(keys)
    for start in range(0, len(names), _READ):
        some = names[start : start + _READ]
        counts: list[Counter[str]] = [Counter() for _ in some]
        for row in connection.execute(over(linked, *(keys[name] for name in some))):
            for counter, value in zip(counts, row, strict=True):
                if value is not None:
                    counter[value] += 1
        known |= {name: _spread(count) for name, count in zip(some, counts, strict=True)}
    return [(known[ours], known[theirs]) for (ours, _), (theirs, _) in sides]


_Column = tuple[System, str, str]
"""A side, one of its columns, and how its values are compared."""


def _columns(
    mapped: MappedField, sides: Sides
) -> tuple[tuple[_Column, Expression], tuple[_Column, Expression]]:
    ours, theirs = compared_keys(mapped, sides)
    compared = str(mapped.comparison)
    return (
        ((System.HUBSPOT, mapped.hubspot.name, compared), ours),
        ((System.SALESFORCE, mapped.salesforce.name, compared), theirs),
    )


def _spread(counts: Counter[str]) -> Spread:
    frequent = ((value, times) for value, times in counts.most_common(_COMMON) if times > 1)
    return Spread(filled=counts.total(), values=len(counts), common=dict(frequent))


def _weight(mapped: MappedField, sides: Sides) -> Expression:
    ours, theirs = compared_keys(mapped, sides)
    return case(
        (ours == theirs, literal_column(str(_EQUAL))),
        (and_(ours.is_not(None), theirs.is_not(None)), literal_column(str(_BOTH))),
    )


def _unpacked(total: int) -> Agreeing:
    return Agreeing(both=total & ((1 << 31) - 1), equal=total >> 31)


def over(linked: Linked, *columns: Expression) -> Query:
    """Select columns of linked pairs."""
    return select(*columns).select_from(linked.source).where(linked.condition)
