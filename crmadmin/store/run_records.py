"""What became of the records of a run."""

import json

from crmadmin.core.plans.record_batches import Values, values_of
from crmadmin.models import RunRecordRow
from crmadmin.store.run_items import ItemRows


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
