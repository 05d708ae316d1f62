"""``crmadmin plan``: what the draft does to the portal, and the plan that carries it out."""

from pathlib import Path

import click

from crmadmin.cli.output import Format, Output, output_options
from crmadmin.cli.plan_tables import write_plan, write_table
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.review import Review
from crmadmin.services.effect_samples import sampled
from crmadmin.services.effecting import Effecting
from crmadmin.services.planning import Planning, check
from crmadmin.services.reporting import ReportFormat, Samples, export_report
from crmadmin.services.workspaces import Database
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Say what pushing the draft would do: changes, calls, manual steps, hazards, effects. As JSON, "
    "or with --out FILE.json, it is frozen as a plan that push carries out. Nothing is sent.",
    "Dire ce que ferait l’envoi du brouillon : modifications, appels, étapes manuelles, risques, "
    "effets. En JSON, ou avec --out FICHIER.json, c’est un plan figé que push exécute. Rien n’est "
    "envoyé.",
)
DETAILED = Text(
    "Exit with 2 if there is anything to change, 0 if not.",
    "Terminer avec 2 s’il y a quelque chose à modifier, avec 0 sinon.",
)
REPORT = Text(
    "Write a report of the plan for people to this file: a page (.html), or rows (.csv).",
    "Écrire dans ce fichier un rapport du plan : une page (.html), ou des lignes (.csv).",
)
SAMPLE = Text(
    "In the report, name the first N records behind each effect.",
    "Nommer dans le rapport les N premières fiches concernées par chaque effet.",
)
WRITTEN = Text(
    "{path} holds plan {plan}; “push {path}” carries it out.",
    "{path} contient le plan {plan} ; « push {path} » l’exécute.",
)
NO_PORTAL = Text(
    "The workspace is of no portal yet: connect one before you push.",
    "L’espace de travail n’est encore d’aucun portail : connectez-en un avant d’envoyer.",
)
CHANGES = 2
"""The exit status that says that there is something to change."""


def plan_command(speech: Speech) -> click.Command:
    """Build ``plan``."""

    @click.command("plan", help=speech(HELP))
    @workspace_option(speech)
    @click.option("--report", type=click.Path(path_type=Path), help=speech(REPORT))
    @click.option("--sample", type=click.IntRange(min=0), default=0, help=speech(SAMPLE))
    @click.option("--detailed-exitcode", is_flag=True, help=speech(DETAILED))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        *,
        report: Path | None,
        sample: int,
        detailed_exitcode: bool,
        format_: str | None,
        out: Path | None,
    ) -> int:
        output = Output.asked(format_, out)
        if output.format is Format.JSON or report is not None:
            review = _frozen(session, output, report, sample)
        else:
            review = _looked_at(session, output)
        if not review.portal.account_id and not review.is_empty:
            session.tell(session.speech(NO_PORTAL), style="yellow")
        return CHANGES if detailed_exitcode and not review.is_empty else 0

    return command


def _looked_at(session: Session, output: Output) -> Review:
    """Show what the draft would do; Problem, after it was shown, if it cannot be pushed so."""
    with session.reading() as database:
        review = _reviewed(session, Planning(database))
    with output.stream() as stream:
        write_plan(stream, output.format, session.speech, review, review.plan("", ""))
    check(review)
    return review


def _frozen(session: Session, output: Output, report: Path | None, sample: int) -> Review:
    """Keep the plan and write it; beside a file, its table goes to standard output."""
    with session.changing() as database:
        planning = Planning(database)
        review = _reviewed(session, planning)
        plan = planning.freeze(review)
        named = _sampled(session, database, plan, sample) if report and sample else None
    with output.stream() as stream:
        write_plan(stream, output.format, session.speech, review, plan)
    if report is not None:
        _report(session, plan, review, report, named)
    if output.path is not None:
        with Output(Format.TABLE, None).stream() as stream:
            write_table(stream, session.speech, review)
        if output.format is Format.JSON:
            session.tell(session.speech(WRITTEN, path=output.path, plan=plan.plan_id))
    return review


def _sampled(session: Session, database: Database, plan: Plan, most: int) -> Samples:
    with watching(session.errors, session.speech) as monitor:
        return sampled(
            Effecting(database), plan, session.speech.language, most=most, monitor=monitor
        )


def _report(
    session: Session, plan: Plan, review: Review, path: Path, named: Samples | None
) -> None:
    export_report(
        plan,
        path,
        ReportFormat.of(path),
        session.speech.language,
        configuration=review.configuration,
        samples=named,
    )


def _reviewed(session: Session, planning: Planning) -> Review:
    with watching(session.errors, session.speech) as monitor:
        return planning.review(monitor)
