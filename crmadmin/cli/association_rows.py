"""Pairs of records as they are and become: a table of the first, or all of them as JSON or CSV."""

import csv
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TextIO

from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, Output, table_console
from crmadmin.cli.session import Session
from crmadmin.core.associations.links import PLAIN, Carried
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.drafting import Objection, told
from crmadmin.services.linking import LinkRow
from crmadmin.wording.association_edits import ASSOCIATED, key_name
from crmadmin.wording.links import carried_words
from crmadmin.wording.speech import Counted, Speech, Text

COLUMNS = (
    "from_object",
    "from_id",
    "from_name",
    "to_object",
    "to_id",
    "to_name",
    "before",
    "after",
)
"""The header of the CSV, the keys of the JSON; the last two hold what a pair carries."""

DRY_RUN = Text(
    "Only say what would change; the draft stays as it is.",
    "Seulement dire ce qui changerait ; le brouillon reste tel quel.",
)
STAGED = Counted(
    Text(
        "{count} association is edited in the draft; {unchanged} are so already.",
        "{count} association est modifiée dans le brouillon ; {unchanged} le sont déjà.",
    ),
    Text(
        "{count} associations are edited in the draft; {unchanged} are so already.",
        "{count} associations sont modifiées dans le brouillon ; {unchanged} le sont déjà.",
    ),
)
WOULD = Counted(
    Text(
        "{count} association would be edited; {unchanged} are so already.",
        "{count} association serait modifiée ; {unchanged} le sont déjà.",
    ),
    Text(
        "{count} associations would be edited; {unchanged} are so already.",
        "{count} associations seraient modifiées ; {unchanged} le sont déjà.",
    ),
)
MORE = Text(
    "Only the first {shown} are shown. For all of them: --format csv --out FILE",
    "Seules les {shown} premières lignes sont affichées. Pour les avoir toutes : --format csv "
    "--out FICHIER",
)
NOTE = Text("Note: {sentence} {remedy}", "À noter : {sentence} {remedy}")
BEFORE, AFTER = Text("Before", "Avant"), Text("After", "Après")
FROM, TO = Text("From", "De"), Text("To", "Vers")
MOST_SHOWN = 20
"""Rows of a table; beyond that nobody reads a terminal."""


def say_counts(session: Session, changed: int, unchanged: int, *, dry_run: bool) -> None:
    """Say how many associations were or would be edited."""
    speech = session.speech
    counted = WOULD if dry_run else STAGED
    session.tell(speech.count(counted, changed, unchanged=speech.number(unchanged)))


def say_objections(session: Session, objections: Iterable[Objection]) -> None:
    """Say what an edit is, or would be, made in spite of."""
    speech = session.speech
    for objection in objections:
        problem = told(objection)
        sentence, remedy = problem.sentence(speech.language), problem.remedy(speech.language)
        session.tell(speech(NOTE, sentence=sentence, remedy=remedy), style="yellow")


def write_pairs(
    session: Session, output: Output, rows: Iterable[LinkRow], labels: Configuration
) -> None:
    """Write pairs; ``labels`` knows the texts of what they carry."""
    with output.stream() as stream:
        match output.format:
            case Format.TABLE:
                _write_table(session, stream, iter(rows), labels)
            case Format.JSON:
                _write_json(stream, session.speech, rows, labels)
            case Format.CSV:
                writer = csv.writer(stream, lineterminator="\n")
                writer.writerow(COLUMNS)
                writer.writerows(_texts(session.speech, row, labels) for row in rows)


def _write_table(
    session: Session, stream: TextIO, rows: Iterator[LinkRow], labels: Configuration
) -> None:
    speech = session.speech
    shown = list(islice(rows, MOST_SHOWN))
    if not shown:
        return
    table = Table(highlight=False)
    for heading in (FROM, TO, BEFORE, AFTER):
        table.add_column(speech(heading), overflow="fold")
    for row in shown:
        objects = row.record.object, row.other.object
        cells = (
            f"{row.record.name} ({row.record.id})",
            f"{row.other.name} ({row.other.id})",
            carried_words(speech, objects, row.before, labels),
            carried_words(speech, objects, row.after, labels),
        )
        table.add_row(*(Styled(_printable(cell)) for cell in cells))
    table_console(stream).print(table)
    if next(rows, None) is not None:
        session.tell(speech(MORE, shown=MOST_SHOWN))


def _write_json(
    stream: TextIO, speech: Speech, rows: Iterable[LinkRow], labels: Configuration
) -> None:
    separator = "[\n"
    for row in rows:
        cells = (*_ends(row), *_carried(speech, row, labels))
        record = dict(zip(COLUMNS, cells, strict=True))
        stream.write(separator + json.dumps(record, ensure_ascii=False))
        separator = ",\n"
    stream.write("[]\n" if separator == "[\n" else "\n]\n")


def _texts(speech: Speech, row: LinkRow, labels: Configuration) -> tuple[str, ...]:
    carried = (";".join(each or ()) for each in _carried(speech, row, labels))
    return (*_ends(row), *carried)


def _ends(row: LinkRow) -> tuple[str, ...]:
    ends = (row.record, row.other)
    return tuple(text for end in ends for text in (end.object, end.id, end.name))


def _carried(
    speech: Speech, row: LinkRow, labels: Configuration
) -> tuple[list[str] | None, list[str] | None]:
    """Name what a pair carries before and after, as a file of associations may say it."""

    def named(carried: Carried | None) -> list[str] | None:
        if carried is None:
            return None
        objects = row.record.object, row.other.object
        names = (key_name(speech, *objects, key, labels) for key in sorted(carried - {PLAIN}))
        return [speech(ASSOCIATED), *(name.strip("“”«»\u00a0\u202f ") for name in names)]

    return named(row.before), named(row.after)


def _printable(text: str) -> str:
    """Give a text without control characters, which never reach the terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
