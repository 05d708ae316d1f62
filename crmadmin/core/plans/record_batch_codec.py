"""The records of a call as JSON values and back."""

from crmadmin.core.plans.record_batches import RecordBatch, values_of
from crmadmin.core.plans.strict import Fields, Plain


def record_batch_to_plain(batch: RecordBatch) -> Plain:
    """Write the records of a call."""
    return {
        "object": batch.object,
        "before": dict(batch.before),
        "after": dict(batch.after),
        "records": list(batch.records),
    }


def record_batch_from_plain(fields: Fields) -> RecordBatch:
    """Read what ``record_batch_to_plain`` wrote; KeyError, TypeError or ValueError for else."""
    batch = RecordBatch(
        object=fields.text("object"),
        before=values_of(fields.inner("before").all_texts()),
        after=values_of(fields.inner("after").all_texts()),
        records=fields.texts("records"),
    )
    fields.finish()
    return batch
