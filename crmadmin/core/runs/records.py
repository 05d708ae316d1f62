"""What becomes of records in a run: items that hold values."""

from dataclasses import dataclass

from crmadmin.core.plans.record_batches import Values
from crmadmin.core.runs.verdicts import ItemVerdict

RecordVerdict = ItemVerdict[str, Values]
"""What became of one record; None = no such record, deleted or merged into another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStory:
    """What became of one record in one step of a run, as the workspace tells it."""

    run_id: int
    step: int
    object: str
    name: str
    verdict: RecordVerdict
