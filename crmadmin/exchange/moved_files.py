"""What became of the records of a run as a file, one row a record."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from crmadmin.core.plans.record_batches import Values
from crmadmin.core.runs.records import RecordStory
from crmadmin.exchange.row_files import FileFormat, Texts, write_rows

COLUMNS = (
    "run_id",
    "step",
    "object",
    "record_id",
    "name",
    "outcome",
    "before",
    "planned",
    "found",
    "message",
)
"""The header of the CSV and the sheet; the keys of the JSON."""

_NUMBERS = {"run_id", "step"}


def moved_record(story: RecordStory) -> Mapping[str, str | None]:
    """Give a record by ``COLUMNS``: what it holds as internal values, None = not there."""
    verdict = story.verdict
    return {
        "run_id": str(story.run_id),
        "step": str(story.step),
        "object": story.object,
        "record_id": verdict.key,
        "name": story.name,
        "outcome": str(verdict.outcome),
        "before": values_text(verdict.before),
        "planned": values_text(verdict.planned),
        "found": values_text(verdict.found),
        "message": verdict.message,
    }


def write_records(path: Path, file_format: FileFormat, stories: Iterable[RecordStory]) -> None:
    """Write records as CSV, XLSX or JSON, one at a time. Raises OSError."""
    write_rows(
        path,
        file_format,
        headers=COLUMNS,
        numeric=[name in _NUMBERS for name in COLUMNS],
        rows=map(_row, stories),
        sheet="records",
    )


def values_text(values: Values | None) -> str | None:
    """Write what a record holds: ``hs_pipeline_stage=new-stage-id``."""
    return None if values is None else "; ".join(f"{name}={value}" for name, value in values)


def _row(story: RecordStory) -> Texts:
    return tuple(moved_record(story).values())
