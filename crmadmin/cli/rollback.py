"""``crmadmin rollback``: the plan that restores what was there before a run."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import click
from rich.table import Table
from rich.text import Text as Styled

from crmadmin.cli.output import Format, Output, output_options, table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.codec import to_plain
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.rollback import Restoration, Rollback
from crmadmin.services.history import History
from crmadmin.services.planning import plan_text
from crmadmin.wording.rollbacks import remark_sentence, verdict_sentence
from crmadmin.wording.settings import setting_line
from crmadmin.wording.speech import Counted, Speech, Text

HELP = Text(
    "Make the plan that restores what was there before a run, on the settings as last pulled, and "
    "say of each setting whether and how whole it comes back. Nothing is sent: with --out "
    "PLAN.json, “push PLAN.json” carries it out.",
    "Établir le plan qui rétablit ce qu’il y avait avant un envoi, sur les paramètres tels que lus "
    "en dernier, et dire de chaque paramètre s’il revient, et à quel point. Rien n’est envoyé : "
    "avec --out PLAN.json, « push PLAN.json » l’exécute.",
)
RUN_NAME = Text("RUN", "NUMÉRO")
ITEM = Text(
    "Restore only this setting of the run, also if somebody changed it since: the address that "
    "history shows. Repeatable.",
    "Ne rétablir que ce paramètre de l’envoi, même si quelqu’un l’a modifié depuis : l’adresse que "
    "montre history. Répétable.",
)
ADDRESS = Text("ADDRESS", "ADRESSE")
PREVIEW = Text(
    "Only say what could be restored; make no plan.",
    "Dire seulement ce qui pourrait être rétabli, sans établir de plan.",
)
TITLES = (
    Text("Setting", "Paramètre"),
    Text("Before the run", "Avant l’envoi"),
    Text("Now", "Maintenant"),
    Text("Restored", "Rétabli"),
    Text("Why", "Pourquoi"),
)
YES, NO = Text("yes", "oui"), Text("no", "non")
ABSENT = Text("nothing", "rien")
STEPS = Counted(
    Text("Plan {plan}: {count} step.", "Plan {plan} : {count} étape."),
    Text("Plan {plan}: {count} steps.", "Plan {plan} : {count} étapes."),
)
LOST = Counted(
    Text("{count} setting stays as it is now.", "{count} paramètre reste tel qu’il est."),
    Text("{count} settings stay as they are now.", "{count} paramètres restent tels qu’ils sont."),
)
WRITTEN = Text(
    "{path} holds the plan; “push {path}” carries it out.",
    "{path} contient le plan ; « push {path} » l’exécute.",
)
KEPT = Text(
    "The plan is in the workspace. To push it: the window, or --out PLAN.json and push PLAN.json.",
    "Le plan est dans l’espace de travail. Pour l’envoyer : la fenêtre, ou --out PLAN.json puis "
    "push PLAN.json.",
)
COLUMNS = ("address", "verdict", "restored", "by", "before", "after", "now", "remarks")
"""The header of ``rollback --format csv``."""


def rollback_command(speech: Speech) -> click.Command:
    """Build ``rollback``."""

    @click.command("rollback", help=speech(HELP))
    @workspace_option(speech)
    @click.argument("run_id", metavar=speech(RUN_NAME), type=click.IntRange(1))
    @click.option("--item", "items", multiple=True, metavar=speech(ADDRESS), help=speech(ITEM))
    @click.option("--preview", is_flag=True, help=speech(PREVIEW))
    @output_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        run_id: int,
        items: tuple[str, ...],
        preview: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        output = Output.asked(format_, out)
        chosen = [Address.parse(item) for item in items] or None
        if preview:
            with session.reading() as database:
                rollback = History(database).rollback_preview(run_id, chosen)
            _write(output, speech, rollback, None)
            return
        with session.changing() as database:
            history = History(database)
            rollback = history.rollback_preview(run_id, chosen)
            with watching(session.errors, speech) as monitor:
                plan = history.rollback(run_id, chosen, monitor)
        _write(output, speech, rollback, plan)
        _tell(session, output, rollback, plan)

    return command


def _write(output: Output, speech: Speech, rollback: Rollback, plan: Plan | None) -> None:
    """Write the items; as JSON the plan, if one was made, so that it can be pushed."""
    with output.stream() as stream:
        match output.format:
            case Format.TABLE:
                _write_table(stream, speech, rollback)
            case Format.JSON if plan is not None:
                stream.write(plan_text(plan))
            case Format.JSON:
                records = [_record(item) for item in rollback.items]
                stream.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
            case Format.CSV:
                writer = csv.writer(stream, lineterminator="\n")
                writer.writerow(COLUMNS)
                writer.writerows(_row(item) for item in rollback.items)
    if output.path is not None and output.format is Format.JSON and plan is not None:
        with Output(Format.TABLE, None).stream() as stream:
            _write_table(stream, speech, rollback)


def _tell(session: Session, output: Output, rollback: Rollback, plan: Plan) -> None:
    speech = session.speech
    session.tell(speech.count(STEPS, len(plan.steps), plan=plan.plan_id))
    if rollback.lost:
        session.tell(speech.count(LOST, len(rollback.lost)), style="yellow")
    if output.format is not Format.JSON:
        session.tell(speech(KEPT))
    elif output.path is not None:
        session.tell(speech(WRITTEN, path=output.path))


def _write_table(stream: TextIO, speech: Speech, rollback: Rollback) -> None:
    table = Table(highlight=False, show_lines=True)
    for title in TITLES:
        table.add_column(speech(title), overflow="fold")
    names = Configuration({**rollback.target.settings, **rollback.now.settings})
    for item in rollback.items:
        table.add_row(*map(Styled, _cells(speech, item, names)))
    table_console(stream).print(table)


def _cells(speech: Speech, item: Restoration, names: Configuration) -> Iterator[str]:
    yield str(item.address)
    yield _line(speech, item.change.before, names)
    yield _line(speech, item.now, names)
    yield speech(YES if item.is_restored else NO)
    yield "\n".join(
        (verdict_sentence(speech, item), *(remark_sentence(speech, each) for each in item.remarks))
    )


def _line(speech: Speech, setting: Setting | None, names: Configuration) -> str:
    return speech(ABSENT) if setting is None else setting_line(speech, setting, names)


def _record(item: Restoration) -> dict[str, object]:
    return {
        "address": str(item.address),
        "verdict": str(item.verdict),
        "restored": item.is_restored,
        "by": None if item.by is None else str(item.by),
        "before": _plain(item.change.before),
        "after": _plain(item.change.after),
        "now": _plain(item.now),
        "remarks": {str(each.code): dict(each.facts) for each in item.remarks},
    }


def _row(item: Restoration) -> list[object]:
    return [
        json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value
        for value in _record(item).values()
    ]


def _plain(setting: Setting | None) -> dict[str, object] | None:
    return None if setting is None else to_plain(setting)
