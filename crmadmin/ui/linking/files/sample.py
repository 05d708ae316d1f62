"""The first rows of a good file, as pairs of records before → after."""

from dataclasses import dataclass

from crmadmin.core.associations.staging import LinkFile, LinkRow
from crmadmin.core.effects.rows import Page
from crmadmin.core.progress import Monitor
from crmadmin.services.linking import Linking
from crmadmin.ui.linking.words import KeyTexts

_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSample:
    """Some pairs of two objects of a file, and what their keys are called."""

    pair: tuple[str, str]
    texts: KeyTexts
    rows: tuple[LinkRow, ...]


def read_samples(linking: Linking, file: LinkFile, monitor: Monitor) -> tuple[FileSample, ...]:
    """Give the first pairs of each two objects that a file changes; raises Cancelled."""
    found: dict[tuple[str, str], list[LinkRow]] = {}
    for row in linking.file_sample(file, Page(limit=_MOST), monitor):
        found.setdefault((row.record.object, row.other.object), []).append(row)
    return tuple(
        FileSample(pair=pair, texts=KeyTexts.of(linking.keys(*pair)), rows=tuple(rows))
        for pair, rows in found.items()
    )
