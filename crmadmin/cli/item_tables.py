"""What a push did to each of many items, or did not and why, as a table or as values."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TextIO, TypeVar

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, table_console
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.pushes.batches.rows import RunItems
from crmadmin.wording.speech import Counted, Speech, Text

MORE = Text(
    "Only the first {shown} are shown. For all of them: --format csv --out FILE",
    "Seules les {shown} premières lignes sont affichées. Pour les avoir toutes : --format csv "
    "--out FICHIER",
)
MOST_SHOWN = 100
"""Rows of a table; beyond that nobody reads a terminal."""

S = TypeVar("S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[S]):
    """How one sort of items is listed.

    ``cells`` are those of a table, under ``headings``; ``record`` gives an item by ``columns``, and
    ``plain`` as a JSON object. ``every`` and ``not_done`` count items above a table.
    """

    headings: tuple[Text, ...]
    cells: Callable[[Speech, S, Configuration], Iterator[str]]
    columns: tuple[str, ...]
    record: Callable[[S], Mapping[str, str | None]]
    plain: Callable[[S], dict[str, Any]]
    every: Counted
    not_done: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed(Generic[S]):
    """Items of a run, and how they are listed; ``known`` names what they hold."""

    items: RunItems[Any, Any, S]
    listing: Listing[S]
    known: Configuration


def write_not_done(stream: TextIO, speech: Speech, listed: Listed[S]) -> None:
    """Write the items that were not done; nothing where all were."""
    count = listed.items.count()
    if count:
        _write_table(stream, speech, listed, speech.count(listed.listing.not_done, count))


def write_items(stream: TextIO, format_: Format, speech: Speech, listed: Listed[S]) -> None:
    """Write what became of every item of a run; a table shows the first of them."""
    match format_:
        case Format.TABLE:
            title = speech.count(listed.listing.every, listed.items.count())
            _write_table(stream, speech, listed, title)
        case Format.JSON:
            json.dump(plain_items(listed), stream, indent=1, ensure_ascii=False)
            stream.write("\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(listed.listing.columns)
            record = listed.listing.record
            writer.writerows(record(story).values() for story in listed.items.all())


def plain_items(listed: Listed[S]) -> list[dict[str, Any]]:
    """Give the items as JSON objects."""
    return [listed.listing.plain(story) for story in listed.items.all()]


def _write_table(stream: TextIO, speech: Speech, listed: Listed[S], title: str) -> None:
    items, listing = listed.items, listed.listing
    table = Table(title=title, title_justify="left", highlight=False)
    for heading in listing.headings:
        table.add_column(speech(heading))
    for story in items.head(MOST_SHOWN):
        table.add_row(*(Styled(each) for each in listing.cells(speech, story, listed.known)))
    console = table_console(stream)
    console.print(table)
    if items.count() > MOST_SHOWN:
        console.print(speech(MORE, shown=MOST_SHOWN))
