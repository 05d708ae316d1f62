"""``crmadmin pipelines rules|access``: what people may do with records, edited in the draft."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from crmadmin.cli.people_naming import team_named, user_named
from crmadmin.cli.pipeline_edits import (
    NAME,
    OBJECT,
    PIPELINE,
    STAGE,
    arguments,
    carry_out,
    edit_options,
    pipeline_of,
    stage_of,
)
from crmadmin.cli.session import Session
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules, rules_address
from crmadmin.core.configuration.stage_permissions import (
    StageAccess,
    StagePermissions,
    permissions_address,
)
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.services.people import read_people
from crmadmin.wording.speech import Speech, Text

RULES_HELP = Text(
    "Set the rules of a pipeline in the draft. What is not named stays.",
    "Définir les règles d’un pipeline dans le brouillon. Ce qui n’est pas nommé reste.",
)
ACCESS_HELP = Text(
    "Set who may edit records in a stage in the draft: only those who are named, or --open.",
    "Définir dans le brouillon qui peut modifier les fiches d’une phase : seulement ceux qui sont "
    "nommés, ou --open.",
)
CREATE_IN = Text(
    "A stage in which records may be created; any: in every one. Repeatable.",
    "Une phase où l’on peut créer des fiches ; any : dans toutes. Répétable.",
)
NO_SKIPPING = Text(
    "A stage that cannot be skipped; all, or off. Repeatable.",
    "Une phase qui ne peut être sautée ; all : toutes, off : aucune. Répétable.",
)
NO_BACKWARDS = Text(
    "A stage that a record cannot leave for an earlier one; all, or off. Repeatable.",
    "Une phase qu’une fiche ne peut quitter pour une précédente ; all : toutes, off : aucune. "
    "Répétable.",
)
TEAM = Text(
    "A team, by its id or name. Repeatable.", "Une équipe, par son ID ou son nom. Répétable."
)
USER = Text(
    "A user, by id, name or e-mail address. Repeatable.",
    "Un utilisateur, par son ID, son nom ou son adresse e-mail. Répétable.",
)
SUPER_ADMINS = Text("Super admins, too.", "Les super administrateurs aussi.")
OPEN = Text("Everybody may edit in the stage.", "Tout le monde peut modifier dans la phase.")
NOBODY_NAMED = Text(
    "Name who may edit, with --team, --user or --super-admins; or everybody, with --open alone.",
    "Nommez ceux qui peuvent modifier, par --team, --user ou --super-admins\u00a0; ou tout "
    "le monde, par --open seul.",
)
ANY, ALL, OFF = "any", "all", "off"


def rules_command(speech: Speech) -> click.Command:
    """Build ``pipelines rules``."""
    stages = partial(click.option, multiple=True, metavar=speech(STAGE))

    @click.command("rules", help=speech(RULES_HELP))
    @arguments(speech, OBJECT, PIPELINE)
    @stages("--create-in", help=speech(CREATE_IN))
    @stages("--no-skipping", help=speech(NO_SKIPPING))
    @stages("--no-backwards", help=speech(NO_BACKWARDS))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        create_in: tuple[str, ...],
        no_skipping: tuple[str, ...],
        no_backwards: tuple[str, ...],
        format_: str | None,
        out: Path | None,
    ) -> None:
        def edit(drafting: Drafting) -> Warnings:
            known = drafting.configuration()
            address = pipeline_of(known, object_name, pipeline).address
            rules = _rules(known, address)
            if create_in:
                chosen = () if create_in == (ANY,) else _ids(known, address, create_in)
                rules = replace(rules, creation=chosen)
            if no_skipping:
                rules = replace(rules, no_skipping=_cover(known, address, no_skipping))
            if no_backwards:
                rules = replace(rules, no_backwards=_cover(known, address, no_backwards))
            return drafting.set_rules(rules)

        carry_out(session, format_, out, edit)

    return command


def access_command(speech: Speech) -> click.Command:
    """Build ``pipelines access``."""
    people = partial(click.option, multiple=True, metavar=speech(NAME))

    @click.command("access", help=speech(ACCESS_HELP))
    @arguments(speech, OBJECT, PIPELINE, STAGE)
    @people("--team", "teams", help=speech(TEAM))
    @people("--user", "users", help=speech(USER))
    @click.option("--super-admins", is_flag=True, help=speech(SUPER_ADMINS))
    @click.option("--open", "is_open", is_flag=True, help=speech(OPEN))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        object_name: str,
        pipeline: str,
        stage: str,
        teams: tuple[str, ...],
        users: tuple[str, ...],
        super_admins: bool,
        is_open: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        if is_open == bool(teams or users or super_admins):
            raise click.UsageError(session.speech(NOBODY_NAMED))
        with session.reading() as database:
            known = read_people(database)

        def edit(drafting: Drafting) -> Warnings:
            configuration = drafting.configuration()
            address = pipeline_of(configuration, object_name, pipeline).address
            stage_id = stage_of(configuration, address, stage).stage_id
            access = StageAccess(
                stage_id=stage_id,
                teams=tuple(team_named(known, each) for each in teams),
                users=tuple(user_named(known, each) for each in users),
                super_admins=super_admins,
            )
            present = _permissions(configuration, address)
            others = [each for each in present.restricted if each.stage_id != stage_id]
            restricted = (*others, *(() if is_open else (access,)))
            return drafting.set_permissions(replace(present, restricted=restricted))

        carry_out(session, format_, out, edit)

    return command


def _rules(known: Configuration, pipeline: Address) -> PipelineRules:
    found = known.get(rules_address(*pipeline.path))
    object_name, pipeline_id = pipeline.path
    if isinstance(found, PipelineRules):
        return found
    return PipelineRules(object=object_name, pipeline_id=pipeline_id)


def _permissions(known: Configuration, pipeline: Address) -> StagePermissions:
    found = known.get(permissions_address(*pipeline.path))
    object_name, pipeline_id = pipeline.path
    if isinstance(found, StagePermissions):
        return found
    return StagePermissions(object=object_name, pipeline_id=pipeline_id)


def _cover(known: Configuration, pipeline: Address, stages: tuple[str, ...]) -> Cover:
    if stages == (ALL,):
        return Cover(all_stages=True)
    return Cover() if stages == (OFF,) else Cover(stages=_ids(known, pipeline, stages))


def _ids(known: Configuration, pipeline: Address, stages: Iterable[str]) -> tuple[str, ...]:
    return tuple(stage_of(known, pipeline, each).stage_id for each in stages)
