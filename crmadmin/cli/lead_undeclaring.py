"""``crmadmin leads settings undeclare``: takes back what was declared, kind by kind."""

from collections.abc import Callable
from pathlib import Path

import click

from crmadmin.cli.lead_setting_words import (
    AUTOMATION_HELP,
    DEAL_HELP,
    FORM_HELP,
    OWNERSHIP_HELP,
    PROPERTIES_HELP,
    UNDECLARE_HELP,
    WORKFLOW_HELP,
)
from crmadmin.cli.pipeline_edits import (
    PIPELINE,
    STAGE,
    UNDECLARED,
    arguments,
    carry_out,
    edit_options,
    pipeline_of,
    stage_of,
)
from crmadmin.cli.session import Session
from crmadmin.core.configuration import deal_requirements, stage_properties, stage_workflows
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.lead_automation import LeadAutomation
from crmadmin.core.configuration.lead_form import LeadForm
from crmadmin.core.configuration.lead_ownership import LeadOwnership
from crmadmin.core.definitions import LEADS
from crmadmin.services.drafting import Drafting, Warnings
from crmadmin.wording.speech import Speech, Text

Found = Callable[..., Address]
"""Where a setting is, in a configuration, of the arguments by name."""


def undeclare_command(speech: Speech) -> click.Command:
    """Build ``leads settings undeclare``."""
    group = click.Group("undeclare", help=speech(UNDECLARE_HELP))
    for name, about, setting in (
        ("ownership", OWNERSHIP_HELP, LeadOwnership()),
        ("automation", AUTOMATION_HELP, LeadAutomation()),
        ("form", FORM_HELP, LeadForm()),
    ):
        group.add_command(_command(speech, name, about, (), _always(setting.address)))
    group.add_command(_command(speech, "deal", DEAL_HELP, (PIPELINE,), _deal))
    for name, about, kind in (
        ("properties", PROPERTIES_HELP, stage_properties.KIND),
        ("workflow", WORKFLOW_HELP, stage_workflows.KIND),
    ):
        group.add_command(_command(speech, name, about, (PIPELINE, STAGE), _of_stage(kind)))
    return group


def _command(
    speech: Speech, name: str, about: Text, places: tuple[Text, ...], found: Found
) -> click.Command:
    @click.command(name, help=speech(about))
    @arguments(speech, *places)
    @edit_options(speech)
    @click.pass_obj
    def command(
        session: Session, /, *, format_: str | None, out: Path | None, **place: str
    ) -> None:
        def edit(drafting: Drafting) -> Warnings:
            drafting.undeclare(found(drafting.base(), **place))
            return ()

        carry_out(session, format_, out, edit, heading=UNDECLARED)

    return command


def _always(address: Address) -> Found:
    return lambda _known: address


def _deal(known: Configuration, *, pipeline: str) -> Address:
    return Address(deal_requirements.KIND, pipeline_of(known, LEADS, pipeline).address.path)


def _of_stage(kind: str) -> Found:
    def found(known: Configuration, *, pipeline: str, stage: str) -> Address:
        of_it = pipeline_of(known, LEADS, pipeline).address
        return Address(kind, stage_of(known, of_it, stage).address.path)

    return found
