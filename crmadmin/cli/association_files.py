"""``crmadmin associations edit``: edits of associations out of a file."""

from pathlib import Path

import click
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.association_orders import staged_rows
from crmadmin.cli.association_rows import DRY_RUN, say_counts, say_objections, write_pairs
from crmadmin.cli.output import Format, Output, output_options
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.errors import Language, Problem
from crmadmin.errors.link_files import FILE_BAD
from crmadmin.services.drafting import Drafting, allowed
from crmadmin.services.linking import LinkFile, Linking
from crmadmin.services.links.file_reports import problem_rows, write_problems
from crmadmin.services.links.files import file_template
from crmadmin.wording.speech import Counted, Speech, Text

HELP = Text(
    "Edit associations as a file says, one row a pair of records, in one edit of the draft. Every "
    "row is checked first: with any bad row nothing is edited. With --template, write an example "
    "of such a file.",
    "Modifier des associations selon un fichier, une ligne par couple de fiches, en une "
    "modification du brouillon. Chaque ligne est d’abord vérifiée : s’il y en a une mauvaise, rien "
    "n’est modifié. Avec --template, écrire un exemple de fichier.",
)
FILE = Text("FILE", "FICHIER")
TEMPLATE = Text(
    "Write an example of a file instead, to standard output or to --out.",
    "Écrire plutôt un exemple de fichier, sur la sortie standard ou dans --out.",
)
REPORT = Text(
    "Write all that is wrong with the file to this CSV.",
    "Écrire dans ce CSV tout ce qui ne va pas dans le fichier.",
)
TITLES = (
    Text("Line", "Ligne"),
    Text("Column", "Colonne"),
    Text("What is wrong", "Ce qui ne va pas"),
    Text("Remedy", "Que faire"),
)
MORE = Counted(
    Text(
        "{count} more problem. All of them: --report BAD.csv",
        "{count} autre problème. Tous : --report PROBLEMES.csv",
    ),
    Text(
        "{count} more problems. All of them: --report BAD.csv",
        "{count} autres problèmes. Tous : --report PROBLEMES.csv",
    ),
)
MOST_SHOWN = 20
"""Problems that are shown; beyond that nobody reads a terminal."""


def edit_command(speech: Speech) -> click.Command:
    """Build ``associations edit``."""

    @click.command("edit", help=speech(HELP))
    @workspace_option(speech)
    @click.argument(
        "file", type=click.Path(path_type=Path), metavar=f"[{speech(FILE)}]", required=False
    )
    @click.option("--template", is_flag=True, help=speech(TEMPLATE))
    @click.option("--report", type=click.Path(path_type=Path), help=speech(REPORT))
    @click.option("--dry-run", is_flag=True, help=speech(DRY_RUN))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        file: Path | None,
        template: bool,
        report: Path | None,
        dry_run: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        if template == (file is not None):
            raise click.UsageError(f"{session.speech(FILE)} | --template")
        if file is None:
            with Output(Format.CSV, out).stream() as stream:
                stream.write(file_template(french=speech.language is Language.FRENCH))
            return
        _edit(session, file, report, Output.asked(format_, out), dry_run=dry_run)

    return command


def _edit(
    session: Session, path: Path, report: Path | None, output: Output, *, dry_run: bool
) -> None:
    opened = session.reading() if dry_run else session.changing()
    with opened as database, watching(session.errors, session.speech) as monitor:
        linking = Linking(database)
        labels = Drafting(database).configuration()
        file = linking.read_file(path, monitor)
        if file.problems:
            _refuse(session, file, report)
        if dry_run:
            counts = file.counts.values()
            allowed(objection for count in counts for objection in count.objections)
            write_pairs(session, output, linking.file_changes(file, monitor), labels)
            changed, unchanged = (
                sum(count.changed for count in counts),
                sum(count.unchanged for count in counts),
            )
            say_counts(session, changed, unchanged, dry_run=True)
            return
        staged = linking.stage_file(file, monitor)
        write_pairs(session, output, staged_rows(linking, staged.edits), labels)
    say_counts(session, staged.pairs, staged.unchanged, dry_run=False)
    say_objections(session, staged.warnings)


def _refuse(session: Session, file: LinkFile, report: Path | None) -> None:
    """Show the first problems of a file, write all of them, and raise one for the whole."""
    speech = session.speech
    table = Table(*(speech(title) for title in TITLES), highlight=False)
    rows = list(problem_rows(file, speech.language))
    for _file, line, column, cell, _code, problem, remedy in rows[:MOST_SHOWN]:
        where = f"{column}: {cell}" if cell else column
        table.add_row(*(Styled(text) for text in (line, where, problem, remedy)))
    session.errors.print(table)
    if len(rows) > MOST_SHOWN:
        session.tell(speech.count(MORE, len(rows) - MOST_SHOWN))
    if report is not None:
        write_problems(report, file, speech.language)
    lines = {problem.line for problem in file.problems}
    raise Problem(FILE_BAD, file=file.name, count=len(lines))
