"""``crmadmin pipelines``: pipelines, their stages and rules."""

import click

from crmadmin.cli.pipeline_audit import audit_command
from crmadmin.cli.session import workspace_option
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Look at pipelines, their stages and their rules.",
    "Voir les pipelines, leurs phases et leurs règles.",
)


def pipelines_command(speech: Speech) -> click.Command:
    """Build ``pipelines`` with its commands."""
    group = click.Group("pipelines", help=speech(HELP))
    group = workspace_option(speech)(group)
    for command in (audit_command,):
        group.add_command(command(speech))
    return group
