"""What became of the pairs of a run as a file, one row a pair."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from crmadmin.core.associations.links import PLAIN, Carried
from crmadmin.core.runs.links import LinkStory
from crmadmin.exchange.row_files import FileFormat, Texts, write_rows

COLUMNS = (
    "run_id",
    "step",
    "from_object",
    "from_id",
    "from_name",
    "to_object",
    "to_id",
    "to_name",
    "outcome",
    "before",
    "planned",
    "found",
    "message",
)
"""The header of the CSV and the sheet; the keys of the JSON."""

_NUMBERS = {"run_id", "step"}


def link_record(story: LinkStory) -> Mapping[str, str | None]:
    """Give a pair by ``COLUMNS``: what it carries as internal names, None = not associated."""
    verdict = story.verdict
    return {
        "run_id": str(story.run_id),
        "step": str(story.step),
        "from_object": story.from_object,
        "from_id": verdict.key[0],
        "from_name": story.from_name,
        "to_object": story.to_object,
        "to_id": verdict.key[1],
        "to_name": story.to_name,
        "outcome": str(verdict.outcome),
        "before": carried_text(verdict.before),
        "planned": carried_text(verdict.planned),
        "found": carried_text(verdict.found),
        "message": verdict.message,
    }


def write_links(path: Path, file_format: FileFormat, stories: Iterable[LinkStory]) -> None:
    """Write pairs as CSV, XLSX or JSON, one at a time. Raises OSError."""
    write_rows(
        path,
        file_format,
        headers=COLUMNS,
        numeric=[name in _NUMBERS for name in COLUMNS],
        rows=map(_row, stories),
        sheet="associations",
    )


def carried_text(carried: Carried | None) -> str | None:
    """Write what a pair carries: ``adviser; !primary``, ``associated`` for no more than that."""
    if carried is None:
        return None
    return "; ".join(sorted(carried - {PLAIN})) or "associated"


def _row(story: LinkStory) -> Texts:
    return tuple(link_record(story).values())
