"""``crmadmin pipelines``: pipelines, their stages and rules."""

import click

from crmadmin.cli.pipeline_audit import audit_command
from crmadmin.cli.pipeline_commands import (
    create_command,
    delete_command,
    move_command,
    rename_command,
)
from crmadmin.cli.pipeline_show import list_command, show_command
from crmadmin.cli.rule_commands import access_command, rules_command
from crmadmin.cli.session import workspace_option
from crmadmin.cli.stage_commands import stage_command
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Look at pipelines, their stages and their rules, and edit them in the draft. Nothing reaches "
    "the portal before a plan is pushed.",
    "Voir les pipelines, leurs phases et leurs règles, et les modifier dans le brouillon. Rien "
    "n’atteint le portail avant l’envoi d’un plan.",
)


def pipelines_command(speech: Speech) -> click.Command:
    """Build ``pipelines`` with its commands."""
    group = click.Group("pipelines", help=speech(HELP))
    group = workspace_option(speech)(group)
    for command in (
        list_command,
        show_command,
        create_command,
        rename_command,
        move_command,
        delete_command,
        stage_command,
        rules_command,
        access_command,
        audit_command,
    ):
        group.add_command(command(speech))
    return group
