"""All commands together; a word that names none is a workspace to open.

A command's module is imported when the command is asked for: a start waits for nothing else.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click

from crmadmin import __version__
from crmadmin.cli.session import Session, workspace_option
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


_MODULES = {
    "open": "window",
    "demo": "window",
    "import": "importing",
    "config": "config",
    "associations": "associations",
    "pipelines": "pipelines",
    "leads": "leads",
    "preview": "preview",
    "connect": "connecting",
    "pull": "pull",
    "plan": "plan",
    "rehearse": "rehearsing",
    "push": "pushing",
    "history": "history",
    "rollback": "rollback",
    "sandbox": "sandbox",
    "propose": "proposing",
}
"""Where each command is: ``<name>_command`` of that module of ``crmadmin.cli`` builds it."""


class Program(click.Group):
    """The group of all commands, each built in a language when it is asked for."""

    speech: Speech

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every command, as help lists them."""
        del ctx
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Build a command; None if there is none of that name."""
        del ctx
        if cmd_name not in _MODULES:
            return None
        module = import_module(f"crmadmin.cli.{_MODULES[cmd_name]}")
        build: Callable[[Speech], click.Command] = getattr(module, f"{cmd_name}_command")
        return build(self.speech)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names; a file opens the window."""
        first = Path(args[0])
        if args[0] not in _MODULES and (first.suffix == SUFFIX or first.exists()):
            return "open", self.get_command(ctx, "open"), args
        return super().resolve_command(ctx, args)


def program(speech: Speech) -> Program:
    """Build the program in a language."""

    @click.group(
        "crmadmin",
        cls=Program,
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
        from crmadmin.cli.window import open_window  # noqa: PLC0415 - as any other command

        return open_window(session, None if session.workspace is None else session.named())

    group.speech = speech
    return group
