"""``crmadmin push``: carry a reviewed plan out, go on with it, or end it."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from crmadmin.cli.output import Output, output_options
from crmadmin.cli.push_progress import watching_push
from crmadmin.cli.push_tables import NotDone, told_run, write_run
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.plans.plan import Plan, Tripped
from crmadmin.core.progress import Monitor
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.report import RunReport, RunView
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.errors import Problem
from crmadmin.errors.pushing import NO_PLAN_NAMED, NOT_A_COUNT, NOTHING_UNFINISHED, TWO_WISHES
from crmadmin.services.drafting import Drafting
from crmadmin.services.history import History
from crmadmin.services.planning import Planning
from crmadmin.services.pushing import Pushing
from crmadmin.services.workspaces import Database
from crmadmin.wording.accounts import ACCOUNT_KINDS
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.valves import valve_ask, valve_sentence

HELP = Text(
    "Carry a plan out that “plan --out PLAN.json” wrote: step by step, each compared with the "
    "portal before and read back after. Ctrl-C stops between two steps; --resume goes on.",
    "Exécuter un plan écrit par « plan --out PLAN.json » : étape par étape, chacune comparée au "
    "portail avant et relue après. Ctrl-C arrête entre deux étapes ; --resume poursuit.",
)
YES = Text("Do not ask before the push.", "Ne rien demander avant l’envoi.")
COUNT = Text(
    "Type the count that a plan with many changes asks for: association_labels.delete=12. "
    "Repeatable.",
    "Taper le nombre que demande un plan aux nombreuses modifications : "
    "association_labels.delete=12. Répétable.",
)
COUNT_NAME = Text("KIND.VERB=N", "TYPE.VERBE=N")
GO_ON = Text(
    "Where a step fails, go on with those that do not depend on it.",
    "Si une étape échoue, poursuivre avec celles qui n’en dépendent pas.",
)
RESUME = Text(
    "Go on with the run that was interrupted, paused or waits.",
    "Poursuivre l’envoi interrompu, en pause ou en attente.",
)
DONE = Text(
    "Note that you did this manual step of the run that waits. Repeatable.",
    "Noter que vous avez fait cette étape manuelle de l’envoi en attente. Répétable.",
)
STEP = Text("STEP", "ÉTAPE")
LEAVE = Text(
    "End the run that waits: what remains of it is skipped.",
    "Terminer l’envoi en attente : le reste est ignoré.",
)
ASK = Text(
    "Push {calls} to the portal {name} ({kind}), {cards}?",
    "Envoyer {calls} au portail {name} ({kind}), {cards} ?",
)
CALLS = Counted(Text("{count} call", "{count} appel"), Text("{count} calls", "{count} appels"))
CARDS = Counted(
    Text("with {count} manual step", "avec {count} étape manuelle"),
    Text("with {count} manual steps", "avec {count} étapes manuelles"),
)
COUNT_ASKED = Text("Count", "Nombre")
LEFT = 2
"""The exit status that says that something is left: not done, not as planned, or waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """What the command line asked for."""

    plan: Path | None
    yes: bool
    counts: tuple[str, ...]
    go_on: bool
    resume: bool
    done: tuple[int, ...]
    leave: bool


def push_command(speech: Speech) -> click.Command:
    """Build ``push``."""

    @click.command("push", help=speech(HELP))
    @workspace_option(speech)
    @click.argument("plan", metavar="PLAN.json", required=False, type=click.Path(path_type=Path))
    @click.option("--yes", is_flag=True, help=speech(YES))
    @click.option(
        "--count", "counts", multiple=True, metavar=speech(COUNT_NAME), help=speech(COUNT)
    )
    @click.option("--go-on", is_flag=True, help=speech(GO_ON))
    @click.option("--resume", is_flag=True, help=speech(RESUME))
    @click.option("--done", type=int, multiple=True, metavar=speech(STEP), help=speech(DONE))
    @click.option("--leave", is_flag=True, help=speech(LEAVE))
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, /, format_: str | None, out: Path | None, **asked: object) -> int:
        output, wish = Output.asked(format_, out), _Wish(**asked)  # type: ignore[arg-type] # typed by click
        _check(wish)
        with session.changing() as database:
            report = _carried_out(session, database, wish)
            history, query = History(database), ItemQuery(not_done=True)
            not_done = NotDone(
                links=history.links(report.run.run_id, query),
                records=history.records(report.run.run_id, query),
            )
            with output.stream() as stream:
                base = Drafting(database).base()
                write_run(stream, output.format, speech, report.run, not_done, base=base)
        for line, style in told_run(speech, report):
            session.tell(line, style=style)
        return _status(report)

    return command


def _check(wish: _Wish) -> None:
    """Problem unless exactly one thing is asked for: a plan, or something of a run."""
    of_run = wish.resume or bool(wish.done) or wish.leave
    if wish.plan is None and not of_run:
        raise Problem(NO_PLAN_NAMED)
    if (wish.plan is not None and of_run) or (wish.leave and (wish.resume or wish.done)):
        raise Problem(TWO_WISHES)


def _carried_out(session: Session, database: Database, wish: _Wish) -> RunReport:
    pushing = Pushing(database, session.connecting(database).open_client)
    if wish.plan is not None:
        plan = Planning(database).read(wish.plan)
        choices = _choices(session, pushing, plan, wish)
        with watching_push(session.errors, session.speech) as monitor:
            return pushing.push(plan, choices, monitor)
    run = _unfinished(pushing)
    if wish.leave:
        return RunReport(run=pushing.leave(run.run_id))
    if wish.done:
        run = pushing.confirm_all(run.run_id, wish.done)
    if not run.can_resume or not wish.resume:
        return RunReport(run=run)
    with watching_push(session.errors, session.speech) as monitor:
        return _resumed(pushing, run, wish, monitor)


def _resumed(pushing: Pushing, run: RunView, wish: _Wish, monitor: Monitor) -> RunReport:
    choices = PushChoices(stop_at_first_failure=not wish.go_on)
    return pushing.resume(run.run_id, monitor, choices)


def _unfinished(pushing: Pushing) -> RunView:
    run = pushing.unfinished()
    if run is None:
        raise Problem(NOTHING_UNFINISHED)
    return run


def _choices(session: Session, pushing: Pushing, plan: Plan, wish: _Wish) -> PushChoices:
    """Take what was typed, and ask a person at a terminal for the rest."""
    for problem in pushing.check(plan).why:
        raise problem
    typed = dict(_count(word) for word in wish.counts)
    choices = PushChoices(typed=typed, stop_at_first_failure=not wish.go_on)
    for valve in choices.untyped(plan.valves):
        if sys.stdin.isatty():
            typed[valve.kind, valve.verb] = _asked_count(session, valve)
    if not wish.yes:
        click.confirm(_question(session.speech, plan), abort=True, err=True)
    return choices


def _count(word: str) -> tuple[tuple[str, str], int]:
    name, _equals, count = word.partition("=")
    kind, dot, verb = name.rpartition(".")
    if not dot or not count.isdecimal():
        raise Problem(NOT_A_COUNT, word=word)
    return (kind, verb), int(count)


def _asked_count(session: Session, valve: Tripped) -> int:
    session.tell(valve_sentence(session.speech, valve), style="yellow")
    session.tell(valve_ask(session.speech, valve))
    return int(click.prompt(session.speech(COUNT_ASKED), type=int, err=True))


def _question(speech: Speech, plan: Plan) -> str:
    return speech(
        ASK,
        calls=speech.count(CALLS, len(plan.calls)),
        name=plan.portal.name or plan.portal.account_id,
        kind=speech(ACCOUNT_KINDS[plan.portal.kind]),
        cards=speech.count(CARDS, len(plan.cards)),
    )


_STATUS: Mapping[RunState, int] = {RunState.FINISHED: 0, RunState.PARTLY: LEFT}


def _status(report: RunReport) -> int:
    if report.problem is not None or report.cancelled:
        return 1
    outcome = report.run.outcome
    if outcome is not None and not outcome.nothing_left:
        return LEFT
    return _STATUS.get(report.run.state, LEFT)
