"""The records of a run, page by page, with their names; and as a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from crmadmin.core.plans.record_batches import Values
from crmadmin.core.runs.records import RecordStory, RecordVerdict
from crmadmin.exchange.moved_files import write_records
from crmadmin.exchange.row_files import FileFormat
from crmadmin.services.pushes.batches.rows import Names, RunItems
from crmadmin.store.run_records import RECORDS, RecordRows


@dataclass(frozen=True, slots=True)
class RunRecords(RunItems[str, Values, RecordStory]):
    """What became of the records of a run that a query wants; usable from any thread."""

    unit: ClassVar[str] = "records"

    @property
    def rows(self) -> RecordRows:
        """Give the rows that tell of records."""
        return RECORDS

    def story(
        self, step: int, objects: Sequence[str], names: Names, verdict: RecordVerdict
    ) -> RecordStory:
        """Tell of one record."""
        (name,) = objects
        return RecordStory(
            run_id=self.run_id,
            step=step,
            object=name,
            name=names[name, verdict.key],
            verdict=verdict,
        )

    def write(self, path: Path, file_format: FileFormat, stories: Iterable[RecordStory]) -> None:
        """Write records into a file."""
        write_records(path, file_format, stories)
