"""What became of the pairs of a run: rows that only grow, counted and paged in SQL."""

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from crmadmin.core.associations.links import Carried, LinkChange, RecordPair
from crmadmin.core.runs.links import LinkOutcome, LinkQuery, LinkTally, LinkVerdict
from crmadmin.models import RunLinkRow

_CHUNK = 2_000
_ROW = RunLinkRow
_NOT_DONE = tuple(str(each) for each in LinkOutcome if not each.is_as_planned)


def add_links(
    connection: Connection,
    run_id: int,
    step: int,
    verdicts: Iterable[LinkVerdict],
    *,
    attempt: int = 1,
) -> None:
    """Write what became of pairs in a step of a run."""
    rows = [
        {
            "run_id": run_id,
            "step": step,
            "from_id": each.pair[0],
            "to_id": each.pair[1],
            "attempt": attempt,
            "outcome": str(each.outcome),
            "before": encode_carried(each.before),
            "planned": encode_carried(each.planned),
            "after": encode_carried(each.found),
            "message": each.message,
        }
        for each in verdicts
    ]
    if rows:
        connection.execute(insert(_ROW), rows)


def judged_pairs(connection: Connection, run_id: int, step: int) -> frozenset[RecordPair]:
    """Give the pairs of a step of which it is known what became of them."""
    query = select(_ROW.from_id, _ROW.to_id).where(_ROW.run_id == run_id, _ROW.step == step)
    return frozenset((row.from_id, row.to_id) for row in connection.execute(query))


def read_tallies(
    connection: Connection, run_id: int, step: int | None = None
) -> dict[int, LinkTally]:
    """Count the pairs of each step of a run, or of one, by what became of them.

    A step of which nothing is known has no tally.
    """
    query = (
        select(_ROW.step, _ROW.outcome, func.count().label("pairs"))
        .where(*_conditions(run_id, LinkQuery(step=step)))
        .group_by(_ROW.step, _ROW.outcome)
    )
    counts: dict[int, dict[LinkOutcome, int]] = {}
    for row in connection.execute(query):
        counts.setdefault(row.step, {})[LinkOutcome(row.outcome)] = row.pairs
    return {step: LinkTally.of(found) for step, found in counts.items()}


def count_links(connection: Connection, run_id: int, query: LinkQuery) -> int:
    """Count the pairs of a query."""
    counted = select(func.count()).select_from(_ROW).where(*_conditions(run_id, query))
    return connection.scalar(counted) or 0


def read_links(
    connection: Connection,
    run_id: int,
    query: LinkQuery,
    offset: int = 0,
    limit: int | None = None,
) -> Iterator[tuple[int, LinkVerdict]]:
    """Give the pairs of a query with the number of their step, in the order of the steps."""
    found = (
        select(_ROW.__table__)
        .where(*_conditions(run_id, query))
        .order_by(_ROW.step, _ROW.from_id, _ROW.to_id, _ROW.attempt)
        .offset(offset)
        .limit(limit)
    )
    for row in connection.execute(found).yield_per(_CHUNK):
        yield (
            row.step,
            LinkVerdict(
                pair=(row.from_id, row.to_id),
                outcome=LinkOutcome(row.outcome),
                before=decode_carried(row.before),
                planned=decode_carried(row.planned),
                found=decode_carried(row.after),
                message=row.message,
            ),
        )


def net_links(connection: Connection, run_id: int, steps: Iterable[int]) -> Iterator[LinkChange]:
    """Give what steps of a run did to each pair in all, from the first of them to the last.

    Pairs of which nothing was changed in the end are left out.
    """
    done = (
        select(
            _ROW.from_id,
            _ROW.to_id,
            _over(_ROW.__table__.c.before, "asc").label("before"),
            _over(_ROW.__table__.c.after, "desc").label("after"),
            func.row_number()
            .over(partition_by=(_ROW.from_id, _ROW.to_id), order_by=_ROW.step)
            .label("place"),
        )
        .where(
            _ROW.run_id == run_id,
            _ROW.step.in_(sorted(steps)),
            _ROW.outcome == str(LinkOutcome.DONE),
        )
        .subquery()
    )
    query = (
        select(done)
        .where(done.c.place == 1, done.c.before.is_distinct_from(done.c.after))
        .order_by(done.c.from_id, done.c.to_id)
    )
    for row in connection.execute(query).yield_per(_CHUNK):
        yield _net(row)


def encode_carried(carried: Carried | None) -> str | None:
    """Write what a pair carries as the JSON of a row; NULL for one that is not associated."""
    return None if carried is None else json.dumps(sorted(carried), ensure_ascii=False)


def decode_carried(text: str | None) -> Carried | None:
    """Read what :func:`encode_carried` wrote."""
    return None if text is None else frozenset(json.loads(text))


def _net(row: Row[tuple[str, str, str | None, str | None]]) -> LinkChange:
    return LinkChange(
        pair=(row.from_id, row.to_id),
        before=decode_carried(row.before),
        after=decode_carried(row.after),
    )


def _over(column: ColumnElement[str | None], order: str) -> ColumnElement[str | None]:
    step = _ROW.__table__.c.step
    return func.first_value(column).over(
        partition_by=(_ROW.from_id, _ROW.to_id),
        order_by=step.asc() if order == "asc" else step.desc(),
    )


def _conditions(run_id: int, query: LinkQuery) -> Iterator[ColumnElement[bool]]:
    table = _ROW.__table__.c
    yield table.run_id == run_id
    if query.step is not None:
        yield table.step == query.step
    if query.not_done:
        yield table.outcome.in_(_NOT_DONE)
