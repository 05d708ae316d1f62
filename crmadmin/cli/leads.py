"""``crmadmin leads``: what settings of leads do to the leads that there are."""

import click

from crmadmin.cli.lead_board import board_command
from crmadmin.cli.lead_figures import automation_command, ownership_command, qualification_command
from crmadmin.cli.lead_settings import settings_command
from crmadmin.cli.lead_simulation import simulate_command
from crmadmin.cli.session import workspace_option
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Say what settings of leads do to the leads that there are, and would have done in their "
    "history. The draft’s edits are in effect; nothing is changed.",
    "Dire ce que les paramètres des leads font aux leads existants, et ce qu’ils auraient fait "
    "dans leur historique. Les modifications du brouillon sont prises en compte ; rien n’est "
    "modifié.",
)


def leads_command(speech: Speech) -> click.Command:
    """Build ``leads`` with its commands."""
    group = click.Group("leads", help=speech(HELP))
    group = workspace_option(speech)(group)
    for command in (
        qualification_command,
        automation_command,
        ownership_command,
        board_command,
        simulate_command,
        settings_command,
    ):
        group.add_command(command(speech))
    return group
