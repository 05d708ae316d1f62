"""What became of the records of a run."""

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from crmadmin.core.plans.record_batches import RecordChange, Values, values_of
from crmadmin.core.runs.verdicts import ItemOutcome
from crmadmin.models import RunRecordRow
from crmadmin.store.run_items import ItemRows

_CHUNK = 2_000


class RecordRows(ItemRows[str, Values]):
    """The rows of records, by their ids."""

    row = RunRecordRow
    key_columns = ("record_id",)

    def key_of(self, values: tuple[str, ...]) -> str:
        """Give the id that names a record."""
        (record_id,) = values
        return record_id

    def columns_of(self, key: str) -> tuple[str, ...]:
        """Give the id of a record."""
        return (key,)

    def encode(self, held: Values | None) -> str | None:
        """Write the values of a record by name; NULL for one that is not there."""
        return encode_values(held)

    def decode(self, text: str | None) -> Values | None:
        """Read what :meth:`encode` wrote."""
        return None if text is None else values_of(json.loads(text))


RECORDS = RecordRows()
"""What became of the records of a run."""


def encode_values(values: Values | None) -> str | None:
    """Write values as the JSON of a row: the same values always give the same text."""
    return None if values is None else json.dumps(dict(values), ensure_ascii=False)


def done_records(
    connection: Connection, run_id: int, steps: Iterable[int]
) -> Iterator[RecordChange]:
    """Give what steps of a run did to each record that they changed."""
    row = RunRecordRow.__table__.c
    query = (
        select(row.record_id, row.before, row.after)
        .where(
            row.run_id == run_id,
            row.step.in_(sorted(steps)),
            row.outcome == str(ItemOutcome.DONE),
        )
        .order_by(row.step, row.record_id)
    )
    for record_id, before, after in connection.execute(query).yield_per(_CHUNK):
        yield RecordChange(
            record_id=record_id, before=RECORDS.decode(before), after=RECORDS.decode(after)
        )
