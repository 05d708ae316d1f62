"""What a push did to pairs of records, or did not and why, as a table or as values."""

import csv
import json
from collections.abc import Iterator
from typing import Any, TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, table_console
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.runs.links import LinkStory
from crmadmin.exchange.link_files import COLUMNS, link_record
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.wording.links import (
    LINK_OUTCOMES,
    NOT_DONE,
    carried_words,
    why_not_done,
)
from crmadmin.wording.speech import Counted, Speech, Text

HEADINGS = (
    Text("Step", "Étape"),
    Text("Record", "Fiche"),
    Text("Associated record", "Fiche associée"),
    Text("Planned", "Prévu"),
    Text("Found", "Trouvé"),
    Text("State", "État"),
    Text("Why", "Pourquoi"),
)
PAIRS = Counted(
    Text("{count} pair of records", "{count} paire de fiches"),
    Text("{count} pairs of records", "{count} paires de fiches"),
)
MORE = Text(
    "Only the first {shown} are shown. For all of them: --format csv --out FILE",
    "Seules les {shown} premières lignes sont affichées. Pour les avoir toutes : --format csv "
    "--out FICHIER",
)
MOST_SHOWN = 100
"""Rows of a table; beyond that nobody reads a terminal."""


def write_not_done(stream: TextIO, speech: Speech, links: RunLinks, labels: Configuration) -> None:
    """Write the pairs that were not done; nothing where all were. ``labels`` know their texts."""
    count = links.count()
    if count:
        _write_table(stream, speech, links, labels, speech.count(NOT_DONE, count))


def write_links(stream: TextIO, format_: Format, speech: Speech, links: RunLinks) -> None:
    """Write what became of every pair of a run; a table shows the first of them."""
    match format_:
        case Format.TABLE:
            title = speech.count(PAIRS, links.count())
            _write_table(stream, speech, links, Configuration(), title)
        case Format.JSON:
            json.dump(plain_links(links), stream, indent=1, ensure_ascii=False)
            stream.write("\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(link_record(story).values() for story in links.all())


def _write_table(
    stream: TextIO, speech: Speech, links: RunLinks, labels: Configuration, title: str
) -> None:
    table = Table(title=title, title_justify="left", highlight=False)
    for heading in HEADINGS:
        table.add_column(speech(heading))
    for story in links.head(MOST_SHOWN):
        table.add_row(*(Styled(each) for each in _cells(speech, story, labels)))
    console = table_console(stream)
    console.print(table)
    if links.count() > MOST_SHOWN:
        console.print(speech(MORE, shown=MOST_SHOWN))


def plain_links(links: RunLinks) -> list[dict[str, Any]]:
    """Give the pairs as JSON objects: what they carry as lists of keys, None = not associated."""
    return [_plain(story) for story in links.all()]


def link_rows(links: RunLinks) -> Iterator[tuple[LinkStory, str]]:
    """Give each pair with what was found of it as JSON."""
    for story in links.all():
        yield story, json.dumps(_plain(story)["found"], ensure_ascii=False)


def _plain(story: LinkStory) -> dict[str, Any]:
    verdict = story.verdict
    carried = {"before": verdict.before, "planned": verdict.planned, "found": verdict.found}
    return {
        **link_record(story),
        "run_id": story.run_id,
        "step": story.step,
        **{name: None if each is None else sorted(each) for name, each in carried.items()},
    }


def _cells(speech: Speech, story: LinkStory, labels: Configuration) -> Iterator[str]:
    objects, verdict = (story.from_object, story.to_object), story.verdict
    yield str(story.step)
    yield f"{story.from_name} ({verdict.key[0]})"
    yield f"{story.to_name} ({verdict.key[1]})"
    yield carried_words(speech, objects, verdict.planned, labels)
    yield carried_words(speech, objects, verdict.found, labels)
    yield speech(LINK_OUTCOMES[verdict.outcome])
    yield why_not_done(speech, story)
