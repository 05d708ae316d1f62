"""``crmadmin leads settings declare|set``: each kind by its own command, alike in both."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import click

from crmadmin.cli.lead_setting_words import (
    ACTION,
    AUTOMATION_HELP,
    COMPANY_STAGE,
    CONTACT_STAGE,
    DEAL_HELP,
    DECLARE_HELP,
    FILE,
    FILE_HELP,
    FOLLOW_UP,
    FORM_HELP,
    NAME,
    OWNERSHIP_HELP,
    PROPERTIES_HELP,
    PROPERTY,
    REASON,
    REQUIRED,
    SET_HELP,
    SYNC_ACTIVITIES,
    SYNC_OWNER,
    TEXT,
    UPDATE_OPEN,
    VALUE,
    WORKFLOW_HELP,
)
from crmadmin.cli.pipeline_edits import (
    DECLARED,
    DRAFTED,
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
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.deal_requirements import DealRequirement
from crmadmin.core.configuration.lead_automation import FollowUp, LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stage_workflows import StageWorkflow
from crmadmin.core.definitions import LEADS
from crmadmin.core.pipelines.manual_objections import ByHand
from crmadmin.services.configuring import load_by_hand
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.wording.speech import Speech, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """What becomes of a setting: it is declared, or drafted; and what it goes on from."""

    heading: Text
    keep: Callable[[Drafting, ByHand], Warnings]
    known: Callable[[Drafting], Configuration]


_DECLARING = _Way(heading=DECLARED, keep=Drafting.declare, known=Drafting.base)
_DRAFTING = _Way(heading=DRAFTED, keep=Drafting.set_setting, known=Drafting.configuration)


def declare_command(speech: Speech) -> click.Command:
    """Build ``leads settings declare``."""
    group = _group(speech, "declare", DECLARE_HELP, _DECLARING)
    group.add_command(_file(speech))
    return group


def set_command(speech: Speech) -> click.Command:
    """Build ``leads settings set``."""
    return _group(speech, "set", SET_HELP, _DRAFTING)


def _group(speech: Speech, name: str, about: Text, way: _Way) -> click.Group:
    group = click.Group(name, help=speech(about))
    for command in (_ownership, _automation, _form, _deal, _properties, _workflow):
        group.add_command(command(speech, way))
    return group


def _ownership(speech: Speech, way: _Way) -> click.Command:
    @click.command("ownership", help=speech(OWNERSHIP_HELP))
    @click.option("--sync-owner/--no-sync-owner", default=None, help=speech(SYNC_OWNER))
    @click.option("--update-open/--no-update-open", default=None, help=speech(UPDATE_OPEN))
    @click.option(
        "--sync-activities/--no-sync-activities", default=None, help=speech(SYNC_ACTIVITIES)
    )
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session, /, *, format_: str | None, out: Path | None, **asked: bool | None
    ) -> None:
        def setting(known: Configuration) -> ByHand:
            found = known.get(LeadOwnership().address)
            present = found if isinstance(found, LeadOwnership) else LeadOwnership()
            told: dict[str, Any] = {key: each for key, each in asked.items() if each is not None}
            return replace(present, **told)

        _keep(session, format_, out, way, setting)

    return command


def _automation(speech: Speech, way: _Way) -> click.Command:
    many = partial(click.option, multiple=True, metavar=speech(VALUE))

    @click.command("automation", help=speech(AUTOMATION_HELP))
    @many("--contact-stage", "contact_stages", help=speech(CONTACT_STAGE))
    @many("--company-stage", "company_stages", help=speech(COMPANY_STAGE))
    @click.option("--follow-up", default="", metavar=speech(VALUE), help=speech(FOLLOW_UP))
    @many("--reason", "reasons", help=speech(REASON))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        contact_stages: tuple[str, ...],
        company_stages: tuple[str, ...],
        follow_up: str,
        reasons: tuple[str, ...],
        format_: str | None,
        out: Path | None,
    ) -> None:
        if reasons and not follow_up:
            raise click.UsageError("--reason: --follow-up")
        automation = LeadAutomation(
            contact_stages=contact_stages,
            company_stages=company_stages,
            follow_up=FollowUp(lead_type=follow_up, reasons=reasons) if follow_up else None,
        )
        _keep(session, format_, out, way, lambda _known: automation)

    return command


def _form(speech: Speech, way: _Way) -> click.Command:
    @click.command("form", help=speech(FORM_HELP))
    @_asked(speech)
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        properties: tuple[str, ...],
        format_: str | None,
        out: Path | None,
    ) -> None:
        form = LeadForm(properties=_properties_of(properties))
        _keep(session, format_, out, way, lambda _known: form)

    return command


def _deal(speech: Speech, way: _Way) -> click.Command:
    @click.command("deal", help=speech(DEAL_HELP))
    @arguments(speech, PIPELINE)
    @click.option("--required/--not-required", default=True, help=speech(REQUIRED))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        pipeline: str,
        required: bool,
        format_: str | None,
        out: Path | None,
    ) -> None:
        def setting(known: Configuration) -> ByHand:
            found = pipeline_of(known, LEADS, pipeline)
            return DealRequirement(object=LEADS, pipeline_id=found.pipeline_id, required=required)

        _keep(session, format_, out, way, setting)

    return command


def _properties(speech: Speech, way: _Way) -> click.Command:
    @click.command("properties", help=speech(PROPERTIES_HELP))
    @arguments(speech, PIPELINE, STAGE)
    @_asked(speech)
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        pipeline: str,
        stage: str,
        properties: tuple[str, ...],
        format_: str | None,
        out: Path | None,
    ) -> None:
        def setting(known: Configuration) -> ByHand:
            _object, pipeline_id, stage_id = _stage(known, pipeline, stage).path
            return StageProperties(
                object=LEADS,
                pipeline_id=pipeline_id,
                stage_id=stage_id,
                properties=_properties_of(properties),
            )

        _keep(session, format_, out, way, setting)

    return command


def _workflow(speech: Speech, way: _Way) -> click.Command:
    @click.command("workflow", help=speech(WORKFLOW_HELP))
    @arguments(speech, PIPELINE, STAGE)
    @click.option("--action", "actions", multiple=True, metavar=speech(TEXT), help=speech(ACTION))
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session,
        /,
        *,
        pipeline: str,
        stage: str,
        actions: tuple[str, ...],
        format_: str | None,
        out: Path | None,
    ) -> None:
        def setting(known: Configuration) -> ByHand:
            _object, pipeline_id, stage_id = _stage(known, pipeline, stage).path
            return StageWorkflow(
                object=LEADS, pipeline_id=pipeline_id, stage_id=stage_id, actions=actions
            )

        _keep(session, format_, out, way, setting)

    return command


def _file(speech: Speech) -> click.Command:
    @click.command("file", help=speech(FILE_HELP))
    @click.argument("path", metavar=speech(FILE), type=click.Path(path_type=Path))
    @edit_options(speech)
    @click.pass_obj
    def command(session: Session, path: Path, format_: str | None, out: Path | None) -> None:
        settings = load_by_hand(path)
        carry_out(session, format_, out, lambda at: at.declare_all(settings), heading=DECLARED)

    return command


def _keep(
    session: Session,
    format_: str | None,
    out: Path | None,
    way: _Way,
    setting: Callable[[Configuration], ByHand],
) -> None:
    def edit(drafting: Drafting) -> Warnings:
        return way.keep(drafting, setting(way.known(drafting)))

    carry_out(session, format_, out, edit, heading=way.heading)


def _stage(known: Configuration, pipeline: str, stage: str) -> Address:
    return stage_of(known, pipeline_of(known, LEADS, pipeline).address, stage).address


def _asked(speech: Speech) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    return click.option(
        "--property", "properties", multiple=True, metavar=speech(NAME), help=speech(PROPERTY)
    )


def _properties_of(names: Iterable[str]) -> tuple[AskedProperty, ...]:
    return tuple(
        AskedProperty(name=each.removesuffix("!"), required=each.endswith("!")) for each in names
    )
