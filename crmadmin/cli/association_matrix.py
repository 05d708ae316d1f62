"""``crmadmin associations matrix``: every two objects, their labels and what they carry."""

import csv
import json
from pathlib import Path

import click
from rich.table import Table

from crmadmin.cli.output import Format, Output, output_options, table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.services.association_matrix import HEADERS, matrix_rows, read_matrix
from crmadmin.wording.objects import object_name
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "List every two objects: how many labels they use of those they may have, how many of these "
    "nothing carries, and how many associations have no label, any, or the primary mark.",
    "Lister chaque couple d’objets : combien de libellés ils utilisent sur ceux possibles, combien "
    "n’en sont portés par rien, et combien d’associations sont sans libellé, libellées ou "
    "principales.",
)
ALL = Text(
    "Also those that are neither associated nor labelled.",
    "Aussi ceux qui ne sont ni associés ni libellés.",
)
TITLES = (
    Text("Objects", "Objets"),
    Text("Labels", "Libellés"),
    Text("Unused", "Inutilisés"),
    Text("Associations", "Associations"),
    Text("No label", "Sans libellé"),
    Text("Labelled", "Libellées"),
    Text("Primary", "Principales"),
    Text("Drafted", "Au brouillon"),
)


def matrix_command(speech: Speech) -> click.Command:
    """Build ``associations matrix``."""

    @click.command("matrix", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--all", "every", is_flag=True, help=speech(ALL))
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, every: bool, format_: str | None, out: Path | None) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database, watching(session.errors, speech) as monitor:
            matrix = read_matrix(database, monitor)
        cells = zip(matrix.cells.values(), matrix_rows(matrix), strict=True)
        rows = [row for cell, row in cells if every or not cell.is_idle]
        _write(output, speech, rows)

    return command


def _write(output: Output, speech: Speech, rows: list[tuple[str, ...]]) -> None:
    with output.stream() as stream:
        match output.format:
            case Format.CSV:
                writer = csv.writer(stream, lineterminator="\n")
                writer.writerow(HEADERS)
                writer.writerows(rows)
            case Format.JSON:
                records = [dict(zip(HEADERS, row, strict=True)) for row in rows]
                stream.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
            case Format.TABLE:
                table = Table(*(speech(title) for title in TITLES), highlight=False)
                for row in rows:
                    table.add_row(*_cells(speech, row))
                table_console(stream).print(table)


def _cells(speech: Speech, row: tuple[str, ...]) -> tuple[str, ...]:
    told = dict(zip(HEADERS, row, strict=True))
    limit = f" / {told['label_limit']}" if told["label_limit"] else ""
    assumed = "?" if told["label_limit_assumed"] else ""
    return (
        " – ".join(object_name(speech, told[end]) for end in HEADERS[:2]),
        f"{told['labels']}{limit}{assumed}",
        *(told[name] for name in HEADERS[5:]),
    )
