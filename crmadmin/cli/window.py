"""``crmadmin [WORKSPACE]`` and ``crmadmin demo``: open the window."""

import sys
from pathlib import Path

import click

from crmadmin.cli.displays import has_display
from crmadmin.cli.output import table_console
from crmadmin.cli.progress import watching
from crmadmin.cli.session import Session
from crmadmin.cli.summary_tables import write_summary_table
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.errors import Problem
from crmadmin.errors.command import NO_DISPLAY, NO_WINDOW_LIBRARIES
from crmadmin.errors.workspace import MISSING
from crmadmin.services.demo import make_demo
from crmadmin.services.previewing import Previewing
from crmadmin.services.workspaces import demo_workspace, open_workspace
from crmadmin.wording.speech import Speech, Text

OPEN_HELP = Text(
    "Open the window, on WORKSPACE if one is named.",
    "Ouvrir la fenêtre, sur l’espace de travail ESPACE s’il est indiqué.",
)
DEMO_HELP = Text(
    "Open the window on a demo workspace of made-up people and companies. "
    "Without a display, print what the next sync would do in it.",
    "Ouvrir la fenêtre sur un espace de travail de démonstration, aux personnes et entreprises "
    "inventées. Sans écran, afficher ce que la prochaine synchronisation y ferait.",
)
PRINTED_INSTEAD = Text(
    "There is no display here, so the window stays closed. This is the demo’s next sync:",
    "Il n’y a pas d’écran ici : la fenêtre reste fermée. Voici la prochaine synchronisation de la "
    "démonstration :",
)
_SIGNS_OF_LIBRARIES = (".so", ".dylib", "DLL", "PySide6")
"""What an import error names when it is the system that lacks something."""

KEPT_AT = Text("The demo workspace is {path}", "L’espace de travail de démonstration est {path}")


def open_window(session: Session, workspace: Path | None, *, demo: bool = False) -> int:
    """Open the window and give its exit status; Problem where none can be shown."""
    if not has_display():
        raise Problem(NO_DISPLAY)
    if workspace is not None and not workspace.exists():
        raise Problem(MISSING, path=workspace)
    try:
        return session.open_app(workspace, demo=demo)
    except ImportError as error:
        if not any(sign in str(error) for sign in _SIGNS_OF_LIBRARIES):
            raise
        raise Problem(NO_WINDOW_LIBRARIES, detail=str(error)) from error


def open_command(speech: Speech) -> click.Command:
    """Build the command that a workspace's name stands for."""

    @click.command("open", hidden=True, help=speech(OPEN_HELP))
    @click.argument("workspace", type=click.Path(path_type=Path), required=False)
    @click.pass_obj
    def command(session: Session, workspace: Path | None) -> int:
        session.workspace = workspace or session.workspace
        return open_window(session, None if session.workspace is None else session.named())

    return command


def demo_command(speech: Speech) -> click.Command:
    """Build ``demo``."""

    @click.command("demo", help=speech(DEMO_HELP))
    @click.pass_obj
    def command(session: Session) -> int:
        if has_display():
            return open_window(session, None, demo=True)
        with watching(session.errors, session.speech) as monitor:
            path = make_demo(demo_workspace().parent, monitor)
        session.tell(session.speech(PRINTED_INSTEAD))
        with open_workspace(path, read_only=True) as database:
            counts = Previewing(database).summary(Scenario.NEXT_SYNC)
        write_summary_table(table_console(sys.stdout), session.speech, Scenario.NEXT_SYNC, counts)
        session.tell(session.speech(KEPT_AT, path=path))
        return 0

    return command
