"""One run of the command line: from arguments to an exit status, whatever happens."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from crmadmin.cli.crash import write_crash_report
from crmadmin.cli.messages import VARIABLE, click_speaking, variable_set
from crmadmin.cli.program import program
from crmadmin.cli.session import OpenApp, Session
from crmadmin.cli.speech import spoken_language
from crmadmin.core.progress import Cancelled
from crmadmin.errors import Problem
from crmadmin.errors.command import UNEXPECTED
from crmadmin.keychain import Keychain
from crmadmin.wording.speech import Speech, Text

CANCELLED = Text(
    "Cancelled; the workspace is unchanged.", "Annulé ; l’espace de travail est inchangé."
)
DONE, FAILED = 0, 1


def run(arguments: Sequence[str], *, open_app: OpenApp, keychain: Keychain | None = None) -> int:
    """Run one command; give 0 when it is done and 1 for any error, told on standard error.

    The keychain is the system's unless another is given.
    """
    _write_utf8()
    speech = Speech(spoken_language())
    errors = Console(stderr=True)
    session = Session(
        speech=speech,
        open_app=_as_started(open_app),
        errors=errors,
        keychain=keychain or Keychain(),
    )
    try:
        with click_speaking(speech.language):
            status = program(speech).main(
                list(arguments), prog_name="crmadmin", standalone_mode=False, obj=session
            )
        sys.stdout.flush()
        return int(status or DONE)
    except click.ClickException as error:
        with click_speaking(speech.language):
            error.show()
    except (Cancelled, click.Abort, KeyboardInterrupt):
        session.tell(speech(CANCELLED))
    except Problem as problem:
        session.tell(speech.problem(problem))
    except BrokenPipeError:
        # Whoever read the output went away; Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # noqa: BLE001 - never a bare traceback before a person
        report = write_crash_report(error)
        kind = type(error).__name__
        session.tell(speech.problem(Problem(UNEXPECTED, kind=kind, report=report)))
    return FAILED


def _as_started(open_app: OpenApp) -> OpenApp:
    """Have the window see the environment of the process, whatever click is made to speak."""
    language = os.environ.get(VARIABLE)

    def opened(workspace: Path | None, *, demo: bool = False) -> int:
        with variable_set(language):
            return open_app(workspace, demo=demo)

    return opened


def _write_utf8() -> None:
    """Write UTF-8 to files and pipes on every system; a terminal knows its own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if not stream.isatty() and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
