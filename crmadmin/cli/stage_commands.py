"""``crmadmin pipelines stage``: the stages of a pipeline, edited in the draft."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from crmadmin.cli.pipeline_edits import (
    LABEL,
    NAME,
    OBJECT,
    PIPELINE,
    STAGE,
    STATE,
    arguments,
    carry_out,
    edit_options,
    pipeline_of,
    stage_of,
    state,
)
from crmadmin.cli.session import Session
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Edit the stages of a pipeline in the draft. PIPELINE and STAGE are ids or labels.",
    "Modifier les phases d’un pipeline dans le brouillon. PIPELINE et PHASE sont des identifiants "
    "ou des noms.",
)
ADD_HELP = Text(
    "Add a stage. Its id is made of those of the pipeline and of its label.",
    "Ajouter une phase. Son identifiant est fait de celui du pipeline et de son nom.",
)
RENAME_HELP = Text(
    "Give a stage another label; its id stays.",
    "Donner un autre nom à une phase ; son identifiant reste.",
)
MOVE_HELP = Text(
    "Put a stage before another one, or last.", "Placer une phase avant une autre, ou en dernier."
)
STATE_HELP = Text(
    "Give a stage another state: QUALIFIED of leads, 0.5 of deals, CLOSED of others.",
    "Donner un autre état à une phase : QUALIFIED pour les leads, 0.5 pour les transactions, "
    "CLOSED pour les autres.",
)
DELETE_HELP = Text(
    "Delete a stage, in one edit with all that names it: rules, edit access, what it asks for. "
    "Records in it move to --to first.",
    "Supprimer une phase, en une modification avec tout ce qui la nomme : règles, accès, ce "
    "qu’elle demande. Ses fiches vont d’abord dans --to.",
)
OF_STATE = Text(
    "Its state: NEW, IN_PROGRESS… of leads, 0 to 1 of deals, OPEN or CLOSED of others.",
    "Son état : NEW, IN_PROGRESS… pour les leads, de 0 à 1 pour les transactions, OPEN ou CLOSED "
    "pour les autres.",
)
BEFORE = Text("The stage that it shall stand before.", "La phase devant laquelle la placer.")
ID = Text(
    "The id that it shall have, instead of one made of its label; it never changes.",
    "L’identifiant à lui donner, au lieu d’un fait de son nom ; il ne change jamais.",
)
TO = Text(
    "The stage to which its records move; by its id if it is in another pipeline.",
    "La phase où vont ses fiches ; par son identifiant si elle est dans un autre pipeline.",
)

Edit = Callable[[Drafting, Configuration, Address], Warnings]
"""An edit of the pipeline at an address, by what the draft holds."""


def stage_command(speech: Speech) -> click.Command:
    """Build ``pipelines stage`` with its commands."""
    group = click.Group("stage", help=speech(HELP))
    for command in (_add, _rename, _move, _state, _delete):
        group.add_command(command(speech))
    return group


def _add(speech: Speech) -> click.Command:
    @click.command("add", help=speech(ADD_HELP))
    @arguments(speech, OBJECT, PIPELINE, LABEL)
    @click.option("--state", "of", required=True, metavar=speech(STATE), help=speech(OF_STATE))
    @click.option("--before", default="", metavar=speech(STAGE), help=speech(BEFORE))
    @click.option("--id", "own_id", default="", metavar=speech(NAME), help=speech(ID))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session, /, *, label: str, of: str, before: str, own_id: str, **asked: Any
    ) -> None:
        def edit(drafting: Drafting, known: Configuration, pipeline: Address) -> Warnings:
            stage = drafting.new_stage(pipeline, label, state(pipeline.path[0], of))
            if own_id:
                stage = replace(stage, stage_id=own_id)
            return drafting.create_stage(stage, _at(known, pipeline, before))

        _within(session, edit, **asked)

    return command


def _rename(speech: Speech) -> click.Command:
    @click.command("rename", help=speech(RENAME_HELP))
    @arguments(speech, OBJECT, PIPELINE, STAGE, LABEL)
    @edit_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, stage: str, label: str, **asked: Any) -> None:
        def edit(drafting: Drafting, known: Configuration, pipeline: Address) -> Warnings:
            return drafting.rename_stage(stage_of(known, pipeline, stage).address, label)

        _within(session, edit, **asked)

    return command


def _move(speech: Speech) -> click.Command:
    @click.command("move", help=speech(MOVE_HELP))
    @arguments(speech, OBJECT, PIPELINE, STAGE)
    @click.option("--before", default="", metavar=speech(STAGE), help=speech(BEFORE))
    @edit_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, stage: str, before: str, **asked: Any) -> None:
        def edit(drafting: Drafting, known: Configuration, pipeline: Address) -> Warnings:
            address = stage_of(known, pipeline, stage).address
            return drafting.move_stage(address, _at(known, pipeline, before))

        _within(session, edit, **asked)

    return command


def _state(speech: Speech) -> click.Command:
    @click.command("state", help=speech(STATE_HELP))
    @arguments(speech, OBJECT, PIPELINE, STAGE, STATE)
    @edit_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, stage: str, **asked: Any) -> None:
        of = asked.pop("state")

        def edit(drafting: Drafting, known: Configuration, pipeline: Address) -> Warnings:
            address = stage_of(known, pipeline, stage).address
            return drafting.set_stage_state(address, state(pipeline.path[0], of))

        _within(session, edit, **asked)

    return command


def _delete(speech: Speech) -> click.Command:
    @click.command("delete", help=speech(DELETE_HELP))
    @arguments(speech, OBJECT, PIPELINE, STAGE)
    @click.option("--to", default="", metavar=speech(STAGE), help=speech(TO))
    @edit_options(speech)
    @click.pass_obj
    def command(session: Session, /, *, stage: str, to: str, **asked: Any) -> None:
        def edit(drafting: Drafting, known: Configuration, pipeline: Address) -> Warnings:
            address = stage_of(known, pipeline, stage).address
            return drafting.delete_stage(address, _at(known, pipeline, to))

        _within(session, edit, **asked)

    return command


def _within(
    session: Session,
    edit: Edit,
    *,
    object_name: str,
    pipeline: str,
    format_: str | None,
    out: Path | None,
) -> None:
    def of_pipeline(drafting: Drafting) -> Warnings:
        known = drafting.configuration()
        return edit(drafting, known, pipeline_of(known, object_name, pipeline).address)

    carry_out(session, format_, out, of_pipeline)


def _at(known: Configuration, pipeline: Address, stage: str) -> Address | None:
    return stage_of(known, pipeline, stage).address if stage else None
