"""``crmadmin associations findings``: what is wrong with associations, and the records behind."""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

import click
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, Output, output_options, printable, table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.services.association_findings import (
    AssociationFindings,
    Finding,
    FindingCode,
    FindingRow,
    Page,
)
from crmadmin.wording.association_findings import (
    SEVERITIES,
    finding_remedy,
    finding_sentence,
    finding_title,
)
from crmadmin.wording.finding_rows import row_detail, row_id, row_name
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Say what is wrong with associations or worth knowing of them: records without a primary "
    "company, workflows that reach fewer companies than before, labels that nobody uses.",
    "Dire ce qui ne va pas dans les associations, ou mérite d’être su : fiches sans entreprise "
    "principale, workflows qui atteignent moins d’entreprises qu’avant, libellés inutilisés.",
)
ROWS = Text(
    "List what the findings of this code count: records, labels, lists and workflows.",
    "Lister ce que comptent les constats de ce code : fiches, libellés, listes et workflows.",
)
HEADINGS = (
    Text("Severity", "Gravité"),
    Text("Finding", "Constat"),
    Text("What to do", "Que faire"),
    Text("Seen to", "Traité"),
)
ROW_HEADINGS = (Text("Finding", "Constat"), Text("Name", "Nom"), Text("Detail", "Détail"))
NOTHING = Text("Nothing was found.", "Rien à signaler.")
MORE = Text(
    "Only the first {shown} are shown. For all of them: --format csv --out FILE",
    "Seules les {shown} premières lignes sont affichées. Pour les avoir toutes : --format csv "
    "--out FICHIER",
)

COLUMNS = (
    *("code", "severity", "count", "object", "other", "subject", "name", "checked"),
    *("sentence", "remedy"),
)
"""The header of ``associations findings --format csv``."""

ROW_COLUMNS = ("code", "object", "other", "subject", "id", "name", "detail")
"""The header of ``associations findings --rows CODE --format csv``."""

MOST_SHOWN = 100
"""Rows of a table; beyond that nobody reads a terminal."""

_PAGE = 10_000


def findings_command(speech: Speech) -> click.Command:
    """Build ``associations findings``."""

    @click.command("findings", help=speech(HELP))
    @workspace_option(speech)
    @click.option(
        "--rows", type=click.Choice([str(each) for each in FindingCode]), help=speech(ROWS)
    )
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, rows: str | None, format_: str | None, out: Path | None) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            findings = AssociationFindings(database)
            with watching(session.errors, session.speech) as monitor:
                found = findings.findings(monitor)
            with output.stream() as stream:
                written = _Written(stream=stream, format=output.format, session=session)
                if rows is None:
                    written.findings(found)
                else:
                    written.rows(findings, [each for each in found if each.code == rows])

    return command


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """Where findings and what they count are written to."""

    stream: TextIO
    format: Format
    session: Session

    def findings(self, found: Sequence[Finding]) -> None:
        """Write findings, what matters most first."""
        speech = self.session.speech
        if self.format is not Format.TABLE:
            self._write(COLUMNS, (_cells(speech, each) for each in found))
            return
        lines = (
            (
                speech(SEVERITIES[each.severity]),
                finding_sentence(speech, each),
                finding_remedy(speech, each),
                "✓" if each.checked else "",
            )
            for each in found
        )
        self._table(HEADINGS, lines)

    def rows(self, findings: AssociationFindings, found: Sequence[Finding]) -> None:
        """Write what findings count."""
        speech = self.session.speech
        listed = _listed(findings, found)
        if self.format is not Format.TABLE:
            self._write(ROW_COLUMNS, (_row_cells(speech, *each) for each in listed))
            return
        lines = (
            (finding_title(speech, finding), row_name(speech, row), row_detail(speech, row))
            for finding, row in listed
        )
        self._table(ROW_HEADINGS, lines)

    def _write(self, header: Sequence[str], rows: Iterator[tuple[str, ...]]) -> None:
        if self.format is Format.CSV:
            writer = csv.writer(self.stream, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
            return
        separator = "[\n"
        for row in rows:
            line = json.dumps(dict(zip(header, row, strict=True)), ensure_ascii=False)
            self.stream.write(separator + line)
            separator = ",\n"
        self.stream.write("[]\n" if separator == "[\n" else "\n]\n")

    def _table(self, headings: Sequence[Text], lines: Iterator[tuple[str, ...]]) -> None:
        speech = self.session.speech
        console = table_console(self.stream)
        shown = list(islice(lines, MOST_SHOWN))
        if not shown:
            console.print(speech(NOTHING))
            return
        table = Table(highlight=False)
        for heading in headings:
            table.add_column(speech(heading), overflow="fold")
        for line in shown:
            table.add_row(*(Styled(printable(cell)) for cell in line))
        console.print(table)
        if next(lines, None) is not None:
            self.session.tell(speech(MORE, shown=MOST_SHOWN))


def _listed(
    findings: AssociationFindings, found: Sequence[Finding]
) -> Iterator[tuple[Finding, FindingRow]]:
    """Give what findings count, page by page."""
    for finding in found:
        offset = 0
        while page := findings.rows(finding, Page(offset=offset, limit=_PAGE)):
            yield from ((finding, row) for row in page)
            offset += _PAGE


def _cells(speech: Speech, finding: Finding) -> tuple[str, ...]:
    return (
        str(finding.code),
        str(finding.severity),
        str(finding.count),
        finding.object,
        finding.other,
        finding.subject,
        finding.name,
        "true" if finding.checked else "false",
        finding_sentence(speech, finding),
        finding_remedy(speech, finding),
    )


def _row_cells(speech: Speech, finding: Finding, row: FindingRow) -> tuple[str, ...]:
    return (
        str(finding.code),
        finding.object,
        finding.other,
        finding.subject,
        row_id(row),
        row_name(speech, row),
        row_detail(speech, row),
    )
