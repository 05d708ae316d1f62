"""``crmadmin rehearse``: push a plan to a sandbox of the workspace, beside its predictions."""

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
from crmadmin.core.configuration.codec import to_plain
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.plans.subjects import named
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.rehearsal import Measured, Rehearsal, RehearsedStep
from crmadmin.errors.recalling import recall
from crmadmin.services.drafting import Drafting
from crmadmin.services.planning import Planning
from crmadmin.services.rehearsing import Rehearsing
from crmadmin.wording.effects import effect_sentence
from crmadmin.wording.speech import Counted, Speech, Text
from crmadmin.wording.steps import STEP_STATES, STEP_STATES_EXPLAINED, step_title

HELP = Text(
    "Push a plan to a sandbox that begins as this workspace, and count there what it did, beside "
    "what was predicted. The portal is not called. Manual steps are not rehearsed. Exits with 2 "
    "if anything came out otherwise than predicted.",
    "Envoyer un plan à un bac à sable qui commence comme cet espace de travail, et y compter ce "
    "qu’il a fait, à côté de ce qui était prévu. Le portail n’est pas appelé. Les étapes à la main "
    "ne sont pas répétées. Code de sortie 2 si quelque chose diffère de la prévision.",
)
TITLES = (
    Text("Step", "Étape"),
    Text("What changes", "Ce qui change"),
    Text("In the sandbox", "Dans le bac à sable"),
    Text("Predicted", "Prévu"),
    Text("Counted", "Compté"),
)
BY_HAND = Text("by hand: not rehearsed", "à la main : non répétée")
DIFFERS = Text("{state}, differs", "{state}, avec un écart")
NOT_TOLD = Text("cannot be told", "ne peut être dit")
AS_PREDICTED = Text("Everything came out as predicted.", "Tout s’est passé comme prévu.")
OTHERWISE = Counted(
    Text(
        "{count} step came out otherwise than predicted.",
        "{count} étape s’est passée autrement que prévu.",
    ),
    Text(
        "{count} steps came out otherwise than predicted.",
        "{count} étapes se sont passées autrement que prévu.",
    ),
)
COLUMNS = ("step", "state", "agrees", "address", "subject", "predicted", "found", "problem")
"""The header of ``rehearse --format csv``: a row a setting read back, and a row an effect."""

OTHERWISE_STATUS = 2
"""The exit status that says that something came out otherwise than predicted."""


def rehearse_command(speech: Speech) -> click.Command:
    """Build ``rehearse``."""

    @click.command("rehearse", help=speech(HELP))
    @workspace_option(speech)
    @click.argument("path", metavar="PLAN.json", type=click.Path(path_type=Path))
    @output_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, path: Path, format_: str | None, out: Path | None) -> int:
        output = Output.asked(format_, out)
        with session.changing() as database:
            plan, base = Planning(database).read(path), Drafting(database).base()
            with watching(session.errors, speech) as monitor:
                rehearsal = Rehearsing(database).rehearse(plan, monitor)
        with output.stream() as stream:
            _write(stream, output.format, speech, rehearsal, (plan, named(plan.changes, base)))
        differing = len(rehearsal.differing)
        session.tell(speech.count(OTHERWISE, differing) if differing else speech(AS_PREDICTED))
        return OTHERWISE_STATUS if differing else 0

    return command


def _write(
    stream: TextIO,
    output: Format,
    speech: Speech,
    rehearsal: Rehearsal,
    of: tuple[Plan, Configuration],
) -> None:
    """Write what came of each step; ``of`` is the plan, and what names its settings."""
    rows = [row for step in rehearsal.steps for row in _rows(step)]
    match output:
        case Format.TABLE:
            _write_table(stream, speech, rehearsal, *of)
        case Format.JSON:
            plain = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
            stream.write(json.dumps(plain, ensure_ascii=False, indent=2) + "\n")
        case Format.CSV:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(map(_texts, rows))


def _rows(step: RehearsedStep) -> Iterator[tuple[object, ...]]:
    """Give a row for each setting and effect of a step; one for a step that has neither."""
    state = "by_hand" if step.state is None else str(step.state)
    for each in step.read_back:
        address, planned, found = str(each.address), _plain(each.planned), _plain(each.found)
        yield step.number, state, each.agrees, address, "setting", planned, found, step.problem
    for told in step.measured:
        address, effect = str(told.effect.address), str(told.effect.consequence)
        predicted = told.effect.count
        yield step.number, state, told.agrees, address, effect, predicted, told.count, step.problem
    if not (step.read_back or step.measured):
        yield step.number, state, step.agrees, "", "", None, None, step.problem


def _texts(row: tuple[object, ...]) -> list[object]:
    return [
        json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value for value in row
    ]


def _plain(setting: Setting | None) -> dict[str, object] | None:
    return None if setting is None else to_plain(setting)


def _write_table(
    stream: TextIO, speech: Speech, rehearsal: Rehearsal, plan: Plan, known: Configuration
) -> None:
    table = Table(highlight=False, show_lines=True)
    for title in TITLES:
        table.add_column(speech(title), overflow="fold")
    steps = {step.number: step for step in plan.steps}
    for rehearsed in rehearsal.steps:
        table.add_row(*map(Styled, _cells(speech, steps[rehearsed.number], rehearsed, known)))
    table_console(stream).print(table)


def _cells(
    speech: Speech, step: Step, rehearsed: RehearsedStep, known: Configuration
) -> Iterator[str]:
    yield str(step.number)
    yield step_title(speech, step, known)
    yield _outcome(speech, rehearsed)
    yield "\n".join(effect_sentence(speech, each.effect) for each in rehearsed.measured)
    yield "\n".join(_counted(speech, each) for each in rehearsed.measured)


def _outcome(speech: Speech, rehearsed: RehearsedStep) -> str:
    if rehearsed.state is None:
        return speech(BY_HAND)
    state = speech(STEP_STATES[rehearsed.state])
    told = state if rehearsed.agrees else speech(DIFFERS, state=state)
    return ". ".join(filter(None, (told, _why(speech, rehearsed, rehearsed.state))))


def _why(speech: Speech, rehearsed: RehearsedStep, state: StepState) -> str:
    """Say why a step is not simply done."""
    problem = recall(rehearsed.problem, rehearsed.facts, rehearsed.detail)
    if problem is not None:
        return problem.sentence(speech.language)
    return "" if state is StepState.DONE else speech(STEP_STATES_EXPLAINED[state])


def _counted(speech: Speech, measured: Measured) -> str:
    return speech(NOT_TOLD) if measured.count is None else speech.number(measured.count)
