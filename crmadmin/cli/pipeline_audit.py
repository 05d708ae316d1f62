"""``crmadmin pipelines audit``: who changed a pipeline and its stages in the portal."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

import click
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, Output, output_options, printable, table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.pipelines.audit import AuditEntry, Drift, PipelineAudit
from crmadmin.services.pipeline_audit import read_pipeline_audits
from crmadmin.wording.pipeline_audits import drift_subject, drift_text, entry_sentence
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Ask the portal who changed the pipelines of an object and their stages, and say what differs "
    "since the last pull. OBJECT is leads, deals, tickets or a custom object; without PIPELINE, "
    "every pipeline of it.",
    "Demander au portail qui a modifié les pipelines d’un objet et leurs phases, et dire ce qui "
    "diffère depuis la dernière récupération. OBJET est leads, deals, tickets ou un objet "
    "personnalisé ; sans PIPELINE, tous les siens.",
)
OBJECT = Text("OBJECT", "OBJET")
PIPELINE = Text("[PIPELINE]", "[PIPELINE]")
TITLES = (
    Text("When (UTC)", "Quand (UTC)"),
    Text("Who", "Qui"),
    Text("What", "Quoi"),
    Text("Since the last pull", "Depuis la dernière récupération"),
)
NOTHING = Text("The portal tells of no change.", "Le portail ne connaît aucune modification.")
COLUMNS = (
    *("object", "pipeline", "at", "action", "kind", "id", "label"),
    *("user_id", "user", "message", "differs"),
)
"""The header of ``pipelines audit --format csv``; the keys of its JSON."""

_SECONDS = 19
"""Characters of a moment up to its seconds."""

_Row = tuple[AuditEntry | None, Drift | None]
"""A row of the audit and what differs since; either can be missing."""


def audit_command(speech: Speech) -> click.Command:
    """Build ``pipelines audit``."""

    @click.command("audit", help=speech(HELP))
    @workspace_option(speech)
    @click.argument("object_name", metavar=speech(OBJECT))
    @click.argument("pipeline_id", metavar=speech(PIPELINE), default="")
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        object_name: str,
        pipeline_id: str,
        format_: str | None,
        out: Path | None,
    ) -> None:
        output = Output.asked(format_, out)
        with session.reading() as database:
            open_client = session.connecting(database).open_client
            with watching(session.errors, session.speech) as monitor:
                audits = read_pipeline_audits(
                    database, open_client, object_name, pipeline_id, monitor
                )
        with output.stream() as stream:
            _write(stream, output.format, session.speech, audits)

    return command


def _write(
    stream: TextIO, format_: Format, speech: Speech, audits: Sequence[PipelineAudit]
) -> None:
    rows = ((audit, row) for audit in audits for row in _rows(audit))
    if format_ is Format.TABLE:
        _write_table(stream, speech, (row for _audit, row in rows))
        return
    cells = [_cells(speech, audit, *row) for audit, row in rows]
    if format_ is Format.CSV:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(cells)
        return
    found = [dict(zip(COLUMNS, each, strict=True)) for each in cells]
    stream.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")


def _rows(audit: PipelineAudit) -> Iterator[_Row]:
    """Give what differs and nobody is told of, then the audit with what differs since."""
    known = {each.change.address: each for each in audit.drift}
    yield from ((None, each) for each in audit.drift if each.by is None)
    for entry in audit.entries:
        yield entry, known[entry.address] if entry.is_open else None


def _write_table(stream: TextIO, speech: Speech, rows: Iterable[_Row]) -> None:
    console = table_console(stream)
    table = Table(highlight=False)
    for title in TITLES:
        table.add_column(speech(title), overflow="fold")
    for entry, drift in rows:
        cells = (
            "" if entry is None else entry.at[:_SECONDS].replace("T", " "),
            "" if entry is None else entry.user,
            _what(speech, entry, drift),
            "" if drift is None else drift_text(speech, drift),
        )
        table.add_row(*(Styled(printable(cell)) for cell in cells))
    if table.row_count:
        console.print(table)
    else:
        console.print(speech(NOTHING))


def _what(speech: Speech, entry: AuditEntry | None, drift: Drift | None) -> str:
    if entry is not None:
        return entry_sentence(speech, entry)
    return "" if drift is None else drift_subject(speech, drift)


def _cells(
    speech: Speech, audit: PipelineAudit, entry: AuditEntry | None, drift: Drift | None
) -> tuple[str, ...]:
    differs = "" if drift is None else drift_text(speech, drift)
    object_name, pipeline_id = audit.pipeline.path
    if entry is None:
        address = audit.pipeline if drift is None else drift.change.address
        what = ("", "", address.kind, address.path[-1], "", "", "", "")
        return (object_name, pipeline_id, *what, differs)
    return (
        object_name,
        pipeline_id,
        entry.at,
        str(entry.action),
        entry.address.kind,
        entry.address.path[-1],
        entry.label,
        entry.user_id,
        entry.user,
        entry.message,
        differs,
    )
