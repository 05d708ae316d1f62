"""The pairs of a run, page by page, with the names of their records; and as a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from crmadmin.core.associations.links import Carried, RecordPair
from crmadmin.core.runs.links import LinkStory, LinkVerdict
from crmadmin.exchange.link_files import write_links
from crmadmin.exchange.row_files import FileFormat
from crmadmin.services.pushes.batches.rows import Names, RunItems
from crmadmin.store.run_links import LINKS, LinkRows


@dataclass(frozen=True, slots=True)
class RunLinks(RunItems[RecordPair, Carried, LinkStory]):
    """What became of the pairs of a run that a query wants; usable from any thread."""

    unit: ClassVar[str] = "pairs"

    @property
    def rows(self) -> LinkRows:
        """Give the rows that tell of pairs."""
        return LINKS

    def story(
        self, step: int, objects: Sequence[str], names: Names, verdict: LinkVerdict
    ) -> LinkStory:
        """Tell of one pair."""
        one, other = objects
        return LinkStory(
            run_id=self.run_id,
            step=step,
            from_object=one,
            to_object=other,
            from_name=names[one, verdict.key[0]],
            to_name=names[other, verdict.key[1]],
            verdict=verdict,
        )

    def write(self, path: Path, file_format: FileFormat, stories: Iterable[LinkStory]) -> None:
        """Write pairs into a file."""
        write_links(path, file_format, stories)
