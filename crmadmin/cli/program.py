"""All commands together; a word that names none is a workspace to open."""

from pathlib import Path

import click

from crmadmin import __version__
from crmadmin.cli.associations import associations_command
from crmadmin.cli.config import config_command
from crmadmin.cli.connecting import connect_command
from crmadmin.cli.history import history_command
from crmadmin.cli.importing import import_command
from crmadmin.cli.plan import plan_command
from crmadmin.cli.preview import preview_command
from crmadmin.cli.proposing import propose_command
from crmadmin.cli.pull import pull_command
from crmadmin.cli.pushing import push_command
from crmadmin.cli.rehearsing import rehearse_command
from crmadmin.cli.rollback import rollback_command
from crmadmin.cli.sandbox import sandbox_command
from crmadmin.cli.session import Session, workspace_option
from crmadmin.cli.window import demo_command, open_command, open_window
from crmadmin.services.workspaces import SUFFIX
from crmadmin.wording.speech import Speech, Text

HELP = Text(
    "See, offline, which records a change of HubSpot–Salesforce settings touches, field by field, "
    "and why.\n\nWithout a command, open the window, on a workspace if one is named: "
    "crmadmin [WORKSPACE]",
    "Voir, hors ligne, quelles fiches un changement des paramètres HubSpot–Salesforce touche, "
    "champ par champ, et pourquoi.\n\nSans commande, ouvrir la fenêtre, sur un espace de travail "
    "s’il est indiqué\u00a0: crmadmin [ESPACE]",
)
ENDING = Text(
    "Exit status: 0 done, 1 error; plan --detailed-exitcode: 2 changes; push: 2 something is left; "
    "rehearse: 2 something differs. CRMADMIN_LANGUAGE=fr speaks French.",
    "Code de sortie : 0 fait, 1 erreur ; plan --detailed-exitcode : 2 modifications ; push : 2 "
    "il reste quelque chose ; rehearse : 2 quelque chose diffère. "
    "CRMADMIN_LANGUAGE=en parle anglais.",
)


class _Program(click.Group):
    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        first = Path(args[0])
        if args[0] not in self.commands and (first.suffix == SUFFIX or first.exists()):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


def program(speech: Speech) -> click.Group:
    """Build the program in a language."""

    @click.group(
        "crmadmin",
        cls=_Program,
        invoke_without_command=True,
        help=speech(HELP),
        epilog=speech(ENDING),
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    @workspace_option(speech)
    @click.version_option(__version__)
    @click.pass_context
    def group(context: click.Context) -> int:
        if context.invoked_subcommand is not None:
            return 0
        session = context.find_object(Session)
        assert session is not None  # noqa: S101 - given by run
        return open_window(session, None if session.workspace is None else session.named())

    for command in (
        open_command,
        demo_command,
        import_command,
        config_command,
        preview_command,
        connect_command,
        pull_command,
        plan_command,
        rehearse_command,
        push_command,
        history_command,
        rollback_command,
        sandbox_command,
        propose_command,
        associations_command,
    ):
        group.add_command(command(speech))
    return group
