"""``crmadmin config import|export``: configuration files."""

import sys
from pathlib import Path

import click

from crmadmin.cli.session import Session, workspace_option
from crmadmin.services.configuring import export_configuration, import_configuration
from crmadmin.services.drafting import told
from crmadmin.services.previewing import OBJECTS
from crmadmin.wording.speech import Counted, Speech, Text

HELP = Text(
    "Bring settings in from a YAML file, or write them to one.",
    "Apporter les paramètres d’un fichier YAML, ou les y écrire.",
)
IMPORT_HELP = Text(
    "Put the sync settings of FILE in place of the workspace’s base configuration, and draft what "
    "it says of labels, limits and options. Anything unknown or wrong in the file is an error that "
    "names the line, and nothing is imported. A workspace that does not exist is created.",
    "Mettre les paramètres de synchronisation de FICHIER à la place de la configuration de base de "
    "l’espace de travail, et porter au brouillon ce qu’il dit des libellés, limites et options. "
    "Tout ce qui est inconnu ou faux dans le fichier est une erreur qui nomme la ligne, et rien "
    "n’est importé. Un espace de travail qui n’existe pas est créé.",
)
DISCARD_DRAFT = Text(
    "Forget the draft that stands on the present configuration.",
    "Oublier le brouillon fait sur la configuration actuelle.",
)
EXPORT_HELP = Text(
    "Write the settings, the draft’s edits included, to FILE, or to standard output. A file that "
    "is there already is updated in place: its comments and order stay.",
    "Écrire les paramètres, modifications du brouillon comprises, dans FICHIER, ou sur la sortie "
    "standard. Un fichier déjà présent est mis à jour : ses commentaires et son ordre restent.",
)
WITHOUT_DRAFT = Text(
    "Write the configuration under the draft.", "Écrire la configuration sous le brouillon."
)
FILE = Text("FILE", "FICHIER")
IMPORTED = Text(
    "{path} is now the base configuration: {counts}.",
    "{path} est maintenant la configuration de base : {counts}.",
)
UNCHANGED = Text(
    "{path} says what the workspace holds already: {counts}.",
    "{path} dit ce que l’espace de travail contient déjà : {counts}.",
)
DRAFTED = Counted(
    Text(
        "{count} setting of the portal is drafted; it changes when a plan is pushed.",
        "{count} paramètre du portail est porté au brouillon ; il changera à l’envoi d’un plan.",
    ),
    Text(
        "{count} settings of the portal are drafted; they change when a plan is pushed.",
        "{count} paramètres du portail sont portés au brouillon ; ils changeront à l’envoi d’un "
        "plan.",
    ),
)
COUNT = Text("{object} {count}", "{object} {count}")
DISCARDED = Text("{count} drafted edits were forgotten.", "{count} modifications du brouillon "
    "ont été oubliées.")  # fmt: skip
WARNING = Text("Note: {sentence}", "À noter : {sentence}")
EXPORTED = Text("{path} holds the configuration.", "{path} contient la configuration.")


def config_command(speech: Speech) -> click.Command:
    """Build ``config`` with its two commands."""
    group = click.Group("config", help=speech(HELP))
    group = workspace_option(speech)(group)
    group.add_command(_import_command(speech))
    group.add_command(_export_command(speech))
    return group


def _import_command(speech: Speech) -> click.Command:
    @click.command("import", help=speech(IMPORT_HELP))
    @workspace_option(speech)
    @click.argument("file", type=click.Path(path_type=Path), metavar=speech(FILE))
    @click.option("--discard-draft", is_flag=True, help=speech(DISCARD_DRAFT))
    @click.pass_obj
    def command(session: Session, file: Path, *, discard_draft: bool) -> None:
        with session.writing() as database:
            report = import_configuration(database, file, discard_draft_edits=discard_draft)
        counts = ", ".join(
            speech(COUNT, object=name, count=len(report.configuration.mappings(name)))
            for name in OBJECTS
        )
        if report.changes or not report.drafted:
            said = IMPORTED if report.changes else UNCHANGED
            session.tell(speech(said, path=file, counts=counts))
        if report.drafted:
            session.tell(speech.count(DRAFTED, len(report.drafted)))
        if report.discarded_edits:
            session.tell(speech(DISCARDED, count=report.discarded_edits))
        for objection in report.objections:
            sentence = told(objection).sentence(speech.language)
            session.tell(speech(WARNING, sentence=sentence), style="yellow")

    return command


def _export_command(speech: Speech) -> click.Command:
    @click.command("export", help=speech(EXPORT_HELP))
    @workspace_option(speech)
    @click.argument(
        "file", type=click.Path(path_type=Path), metavar=f"[{speech(FILE)}]", required=False
    )
    @click.option("--without-draft", is_flag=True, help=speech(WITHOUT_DRAFT))
    @click.pass_obj
    def command(session: Session, file: Path | None, *, without_draft: bool) -> None:
        with session.reading() as database:
            text = export_configuration(database, file, drafted=not without_draft)
        if file is None:
            sys.stdout.write(text)
        else:
            session.tell(speech(EXPORTED, path=file))

    return command
