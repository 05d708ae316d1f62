"""What commands that edit pipelines share: finding things, and saying what was drafted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click

from crmadmin.cli.association_rows import say_objections
from crmadmin.cli.lead_tables import Written
from crmadmin.cli.output import Format, Output, output_options
from crmadmin.cli.session import Session, workspace_option
from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline, folded
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.states import state_of
from crmadmin.core.plans.subjects import named, setting_of
from crmadmin.errors import Problem
from crmadmin.errors.pipelines import NOT_A_PIPELINE
from crmadmin.errors.stages import NOT_A_STAGE
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.wording.changes import change_sentence, verb_of
from crmadmin.wording.settings import setting_line
from crmadmin.wording.speech import Speech, Text

COLUMNS = ("change", "kind", "address", "sentence")
"""The header of what an edit drafted, as CSV; the keys of its JSON."""

OBJECT, PIPELINE, STAGE = (
    Text("OBJECT", "OBJET"),
    Text("PIPELINE", "PIPELINE"),
    Text("STAGE", "PHASE"),
)
LABEL, STATE, NAME = Text("LABEL", "NOM"), Text("STATE", "ÉTAT"), Text("ID", "ID")
DRAFTED, DECLARED, UNDECLARED = (
    Text("Drafted", "Mis au brouillon"),
    Text("Declared", "Déclaré"),
    Text("No longer declared", "N’est plus déclaré"),
)
NOTHING = Text("It is so already: nothing changed.", "C’est déjà le cas\u00a0: rien n’a changé.")

F = TypeVar("F", bound=Callable[..., Any])


def edit_options(speech: Speech) -> Callable[[F], F]:
    """Add what every edit takes: the workspace, and how to write what was drafted."""

    def add(command: F) -> F:
        return workspace_option(speech)(output_options(speech)(command))

    return add


def arguments(speech: Speech, *names: Text) -> Callable[[F], F]:
    """Add arguments to a command, the first one first; each is called as its text is in English."""

    def add(command: F) -> F:
        for text in reversed(names):
            option = click.argument(_KEYS[text.en], metavar=speech(text))
            command = option(command)
        return command

    return add


_KEYS = {
    "OBJECT": "object_name",
    "PIPELINE": "pipeline",
    "STAGE": "stage",
    "LABEL": "label",
    "STATE": "state",
}


def carry_out(
    session: Session,
    format_: str | None,
    out: Path | None,
    edit: Callable[[Drafting], Warnings],
    *,
    heading: Text = DRAFTED,
) -> None:
    """Make an edit, and say in one sentence a change what it drafted, or line by line what else."""
    output = Output.asked(format_, out)
    with session.changing() as database:
        drafting = Drafting(database)
        before = drafting.configuration()
        warnings = edit(drafting)
        after = drafting.configuration()
    changes = diff(before, after)
    known = named(changes, after)
    words = change_sentence if heading is DRAFTED else _line
    say = partial(words, session.speech, configuration=known)
    with output.stream() as stream:
        written = Written(stream=stream, format=output.format, session=session)
        if output.format is Format.TABLE:
            written.table((heading,), ((say(each),) for each in changes), nothing=NOTHING)
        else:
            written.write(
                COLUMNS,
                (
                    (verb_of(each), each.address.kind, str(each.address), say(each))
                    for each in changes
                ),
            )
    say_objections(session, warnings)


def _line(speech: Speech, change: Change, configuration: Configuration) -> str:
    """Name what is declared, or no longer: nothing is to be done about it."""
    return setting_line(speech, setting_of(change), configuration)


def pipeline_of(configuration: Configuration, object_name: str, text: str) -> Pipeline:
    """Find a pipeline of an object by its id or label; Problem if there is none."""
    found = [each for each in configuration.each(Pipeline) if each.object == object_name]
    for pipeline in found:
        if pipeline.pipeline_id == text:
            return pipeline
    for pipeline in found:
        if folded(pipeline.label) == folded(text):
            return pipeline
    raise Problem(NOT_A_PIPELINE, name=text)


def stage_of(configuration: Configuration, pipeline: Address, text: str) -> Stage:
    """Find a stage by its id or label; Problem if there is none.

    Stages of the pipeline come first; those of the object's other pipelines have ids of their own.
    """
    of_object = [each for each in configuration.each(Stage) if each.object == pipeline.path[0]]
    own = [each for each in of_object if each.pipeline == pipeline]
    for stage in (*own, *of_object):
        if stage.stage_id == text:
            return stage
    for stage in own:
        if folded(stage.label) == folded(text):
            return stage
    raise Problem(NOT_A_STAGE, name=text)


def state(object_name: str, text: str) -> dict[str, str]:
    """Give the metadata of a state: NEW of leads, 0.5 of deals, OPEN or CLOSED of others."""
    return {state_of(object_name): text}
