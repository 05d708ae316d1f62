"""``crmadmin pipelines create|rename|move|delete``: pipelines, edited in the draft."""

from dataclasses import replace
from pathlib import Path

import click

from crmadmin.cli.pipeline_edits import (
    LABEL,
    NAME,
    OBJECT,
    PIPELINE,
    STAGE,
    arguments,
    carry_out,
    edit_options,
    pipeline_of,
    stage_of,
    state,
)
from crmadmin.cli.session import Session
from crmadmin.core.configuration.stages import Stage
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.wording.speech import Speech, Text

CREATE_HELP = Text(
    "Add a pipeline with its stages to the draft. Its id is made of its label.",
    "Ajouter au brouillon un pipeline avec ses phases. Son identifiant est fait de son nom.",
)
RENAME_HELP = Text(
    "Give a pipeline another label in the draft; its id stays.",
    "Donner un autre nom à un pipeline dans le brouillon ; son identifiant reste.",
)
MOVE_HELP = Text(
    "Put a pipeline before another one in the draft, or last.",
    "Placer un pipeline avant un autre dans le brouillon, ou en dernier.",
)
DELETE_HELP = Text(
    "Delete a pipeline in the draft, with its stages, rules and all that is set of it, in one "
    "edit. Records in it move to --to first.",
    "Supprimer un pipeline dans le brouillon, avec ses phases, ses règles et tous ses réglages, en "
    "une modification. Ses fiches vont d’abord dans --to.",
)
STAGES = Text(
    "A stage of it, in order: its label, = and its state (NEW of leads, 0.5 of deals, OPEN or "
    "CLOSED of others). Repeatable.",
    "Une de ses phases, dans l’ordre : son nom, = et son état (NEW pour les leads, 0.5 pour les "
    "transactions, OPEN ou CLOSED pour les autres). Répétable.",
)
ID = Text(
    "The id that it shall have, instead of one made of its label; it never changes.",
    "L’identifiant à lui donner, au lieu d’un fait de son nom ; il ne change jamais.",
)
BEFORE = Text("The pipeline that it shall stand before.", "Le pipeline devant lequel le placer.")
TO = Text(
    "The stage to which its records move, by its id.",
    "La phase où vont ses fiches, par son identifiant.",
)
LABEL_STATE = Text("LABEL=STATE", "NOM=ÉTAT")
NO_STATE = Text(
    "--stage {text} gives no state. Write LABEL=STATE: --stage Received=NEW.",
    "--stage {text} ne donne pas d’état. Écrivez NOM=ÉTAT\u00a0: --stage Reçu=NEW.",
)


def create_command(speech: Speech) -> click.Command:
    """Build ``pipelines create``."""

    @click.command("create", help=speech(CREATE_HELP))
    @arguments(speech, OBJECT, LABEL)
    @click.option(
        "--stage",
        "stages",
        multiple=True,
        required=True,
        metavar=speech(LABEL_STATE),
        help=speech(STAGES),
    )
    @click.option("--id", "own_id", default="", metavar=speech(NAME), help=speech(ID))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        label: str,
        stages: tuple[str, ...],
        own_id: str,
        format_: str | None,
        out: Path | None,
    ) -> None:
        wanted = [_split(session.speech, each) for each in stages]

        def edit(drafting: Drafting) -> Warnings:
            pipeline = drafting.new_pipeline(object_name, label)
            if own_id:
                pipeline = replace(pipeline, pipeline_id=own_id)
            made: list[Stage] = []
            for text, of in wanted:
                stage = drafting.new_stage(pipeline.address, text, state(object_name, of))
                made.append(stage)
            return drafting.create_pipeline(pipeline, made)

        carry_out(session, format_, out, edit)

    return command


def rename_command(speech: Speech) -> click.Command:
    """Build ``pipelines rename``."""

    @click.command("rename", help=speech(RENAME_HELP))
    @arguments(speech, OBJECT, PIPELINE, LABEL)
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        label: str,
        format_: str | None,
        out: Path | None,
    ) -> None:
        def edit(drafting: Drafting) -> Warnings:
            found = pipeline_of(drafting.configuration(), object_name, pipeline)
            return drafting.rename_pipeline(found.address, label)

        carry_out(session, format_, out, edit)

    return command


def move_command(speech: Speech) -> click.Command:
    """Build ``pipelines move``."""

    @click.command("move", help=speech(MOVE_HELP))
    @arguments(speech, OBJECT, PIPELINE)
    @click.option("--before", default="", metavar=speech(PIPELINE), help=speech(BEFORE))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        before: str,
        format_: str | None,
        out: Path | None,
    ) -> None:
        def edit(drafting: Drafting) -> Warnings:
            known = drafting.configuration()
            other = pipeline_of(known, object_name, before).address if before else None
            return drafting.move_pipeline(pipeline_of(known, object_name, pipeline).address, other)

        carry_out(session, format_, out, edit)

    return command


def delete_command(speech: Speech) -> click.Command:
    """Build ``pipelines delete``."""

    @click.command("delete", help=speech(DELETE_HELP))
    @arguments(speech, OBJECT, PIPELINE)
    @click.option("--to", default="", metavar=speech(STAGE), help=speech(TO))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        to: str,
        format_: str | None,
        out: Path | None,
    ) -> None:
        def edit(drafting: Drafting) -> Warnings:
            known = drafting.configuration()
            address = pipeline_of(known, object_name, pipeline).address
            target = stage_of(known, address, to).address if to else None
            return drafting.delete_pipeline(address, target)

        carry_out(session, format_, out, edit)

    return command


def _split(speech: Speech, text: str) -> tuple[str, str]:
    """Read ``LABEL=STATE``; a label may hold an equals sign itself."""
    label, sign, of = text.rpartition("=")
    if not sign or not label.strip() or not of.strip():
        raise click.UsageError(speech(NO_STATE, text=text))
    return label, of.strip()
