"""``crmadmin associations``: what associates records, looked at and edited in the draft."""

import click

from crmadmin.cli.association_files import edit_command
from crmadmin.cli.association_findings import findings_command
from crmadmin.cli.association_matrix import matrix_command
from crmadmin.cli.association_merges import merge_command, move_command, split_command
from crmadmin.cli.association_orders import label_command, primary_command
from crmadmin.cli.association_show import show_command
from crmadmin.cli.session import workspace_option
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "Look at what associates records, and edit it in the draft: labels, primary companies, "
    "associations themselves. Nothing reaches the portal before a plan is pushed.",
    "Voir ce qui associe les fiches, et le modifier dans le brouillon : libellés, entreprises "
    "principales, associations mêmes. Rien n’atteint le portail avant l’envoi d’un plan.",
)


def associations_command(speech: Speech) -> click.Command:
    """Build ``associations`` with its commands."""
    group = click.Group("associations", help=speech(HELP))
    group = workspace_option(speech)(group)
    for command in (
        matrix_command,
        show_command,
        findings_command,
        label_command,
        primary_command,
        merge_command,
        split_command,
        move_command,
        edit_command,
    ):
        group.add_command(command(speech))
    return group
