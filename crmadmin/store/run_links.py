"""What became of the pairs of a run: rows that only grow, counted and paged in SQL."""

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, Row, func, select

from crmadmin.core.associations.links import Carried, LinkChange, RecordPair
from crmadmin.core.runs.verdicts import ItemOutcome
from crmadmin.models import RunLinkRow
from crmadmin.store.run_items import ItemRows

_CHUNK = 2_000
_ROW = RunLinkRow


class LinkRows(ItemRows[RecordPair, Carried]):
    """The rows of pairs of records."""

    row = RunLinkRow
    key_columns = ("from_id", "to_id")

    def key_of(self, values: tuple[str, ...]) -> RecordPair:
        """Give the pair that two ids are."""
        one, other = values
        return one, other

    def columns_of(self, key: RecordPair) -> tuple[str, ...]:
        """Give the two ids of a pair."""
        return key

    def encode(self, held: Carried | None) -> str | None:
        """Write what a pair carries; NULL for one that is not associated."""
        return encode_carried(held)

    def decode(self, text: str | None) -> Carried | None:
        """Read what :meth:`encode` wrote."""
        return decode_carried(text)


LINKS = LinkRows()
"""What became of the pairs of a run."""


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
            _ROW.outcome == str(ItemOutcome.DONE),
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
