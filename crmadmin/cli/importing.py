"""``crmadmin import``: read exported files into the workspace."""

import csv
import json
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

import click
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, Output, output_options, table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.import_report import FileKind, FileReport, ImportReport
from crmadmin.services.importing import import_files
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Read exported files, or folders of them, of HubSpot and Salesforce. The workspace is created "
    "if it does not exist. Importing the same files again changes nothing; new values keep the old "
    "ones as history. An error or Ctrl-C leaves the workspace as it was.",
    "Lire des fichiers exportés de HubSpot et de Salesforce, ou des dossiers qui en contiennent. "
    "L’espace de travail est créé s’il n’existe pas. Réimporter les mêmes fichiers ne change "
    "rien ; de nouvelles valeurs gardent les anciennes en historique. Une erreur ou Ctrl-C laisse "
    "l’espace de travail tel qu’il était.",
)
PATHS = Text("PATH...", "CHEMIN...")
OBJECT = Text(
    "What the files hold (contacts, companies, Lead, Account…), where they do not tell.",
    "Ce que contiennent les fichiers (contacts, companies, Lead, Account…), s’ils ne le disent "
    "pas.",
)
FILE = Text("File", "Fichier")
HOLDS = Text("Holds", "Contient")
READ = Text("Read", "Lues")
NEW = Text("New", "Nouvelles")
CHANGED = Text("Changed", "Modifiées")
UNCHANGED = Text("Unchanged", "Inchangées")
NOTES = Text("Notes", "Remarques")
UNPARSED = Text(
    "{property}: {count} values kept as text, they are no {kind}",
    "{property} : {count} valeurs gardées en texte, ce ne sont pas des {kind}",
)
UNKNOWN = Text(
    "columns that no property list declares: {columns}",
    "colonnes qu’aucune liste de propriétés ne déclare : {columns}",
)
SHORT = Text("{count} rows were cut short", "{count} lignes incomplètes")
REPEATED = Text("{count} rows repeat an id", "{count} lignes répètent un identifiant")
DOUBLED = Text(
    "{property} stands in {columns}; the first filled one counts",
    "{property} figure dans {columns} ; la première remplie compte",
)
KINDS = {
    FileKind.PROPERTIES: Text("properties", "propriétés"),
    FileKind.DESCRIBE: Text("fields", "champs"),
    FileKind.OWNERS: Text("owners", "propriétaires"),
    FileKind.USERS: Text("users", "utilisateurs"),
    FileKind.PIPELINES: Text("pipelines", "pipelines"),
    FileKind.LISTS: Text("lists", "listes"),
    FileKind.LABELS: Text("association labels", "libellés d’association"),
    FileKind.DOCUMENTS: Text("documents", "documents"),
    FileKind.RECORDS: Text("records", "fiches"),
    FileKind.ASSOCIATIONS: Text("associations", "associations"),
    FileKind.MEMBERSHIPS: Text("list members", "membres de listes"),
    FileKind.HISTORY: Text("history", "historique"),
}
SETTINGS_APART = Text(
    "Settings are brought in by: config import {file}",
    "Les paramètres s’apportent avec : config import {file}",
)
LEFT_OUT = Text("Not recognised, left out: {files}", "Non reconnus, laissés de côté : {files}")
TOOK = Text("{seconds} s", "{seconds} s")
COLUMNS = ("path", "kind", "system", "object", "read", "new", "changed", "unchanged", "removed")


def import_command(speech: Speech) -> click.Command:
    """Build ``import``."""

    @click.command("import", help=speech(HELP))
    @workspace_option(speech)
    @click.argument(
        "paths",
        type=click.Path(path_type=Path),
        nargs=-1,
        required=True,
        metavar=speech(PATHS),
    )
    @click.option("--object", "object_name", help=speech(OBJECT))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        paths: tuple[Path, ...],
        object_name: str | None,
        format_: str | None,
        out: Path | None,
    ) -> None:
        output = Output.asked(format_, out)
        with session.writing() as database, watching(session.errors, speech) as monitor:
            report = import_files(database, paths, monitor=monitor, object_name=object_name)
        with output.stream() as stream:
            _write(stream, output.format, speech, report)
        if report.left_out:
            session.tell(speech(LEFT_OUT, files=", ".join(report.left_out)), style="yellow")
        for file in report.left_out:
            if file.endswith((".yaml", ".yml")):
                session.tell(speech(SETTINGS_APART, file=file))

    return command


def _write(stream: TextIO, format_: Format, speech: Speech, report: ImportReport) -> None:
    match format_:
        case Format.TABLE:
            _write_table(stream, speech, report)
        case Format.JSON:
            json.dump(asdict(report), stream, indent=1, ensure_ascii=False)
            stream.write("\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            for file in report.files:
                loaded = file.loaded
                counts = (loaded.read, loaded.new, loaded.changed, loaded.unchanged, loaded.removed)
                writer.writerow((file.path, file.kind, file.system or "", file.object, *counts))


def _write_table(stream: TextIO, speech: Speech, report: ImportReport) -> None:
    table = Table(caption=speech(TOOK, seconds=round(report.seconds, 1)), highlight=False)
    table.add_column(speech(FILE), overflow="fold")
    table.add_column(speech(HOLDS))
    for heading in (READ, NEW, CHANGED, UNCHANGED):
        table.add_column(speech(heading), justify="right")
    notes = [_notes(speech, file) for file in report.files]
    if any(notes):
        table.add_column(speech(NOTES), overflow="fold")
    for file, said in zip(report.files, notes, strict=True):
        loaded = file.loaded
        counts = (loaded.read, loaded.new, loaded.changed, loaded.unchanged)
        table.add_row(
            Styled(file.path),
            Styled(f"{file.object} {speech(KINDS[file.kind])}".strip()),
            *(speech.number(count) for count in counts),
            *([Styled("\n".join(said))] if any(notes) else ()),
        )
    table_console(stream).print(table)


def _notes(speech: Speech, file: FileReport) -> list[str]:
    notes = [
        speech(UNPARSED, property=each.property, count=speech.number(each.count), kind=each.kind)
        for each in file.unparsed
    ]
    notes += [
        speech(DOUBLED, property=each.property, columns=", ".join(each.columns))
        for each in file.doubled
    ]
    if file.unknown:
        notes.append(speech(UNKNOWN, columns=", ".join(file.unknown)))
    if file.short_rows:
        notes.append(speech(SHORT, count=speech.number(file.short_rows)))
    if file.loaded.repeated:
        notes.append(speech(REPEATED, count=speech.number(file.loaded.repeated)))
    return notes
