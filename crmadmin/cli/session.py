"""What every command stands on: the language, the workspace named, the ways to open it."""

import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import click
from rich.console import Console

from crmadmin.cli.displays import has_display
from crmadmin.errors import Problem
from crmadmin.errors.command import HELD, NO_WORKSPACE
from crmadmin.keychain import Keychain
from crmadmin.services.workspaces import SUFFIX, Database, create_workspace, open_workspace
from crmadmin.wording.speech import Speech, Text

if TYPE_CHECKING:
    from crmadmin.services.connecting import Connecting

WORKSPACE = Text(
    "The workspace file (*.crmadmin) to work on.",
    "Le fichier de l’espace de travail (*.crmadmin) concerné.",
)
_COMPANIONS = ("-lock", "-holder", "-wal", "-shm")
"""Ends of the names of files that SQLite and the lock keep beside a workspace."""

F = TypeVar("F", bound=Callable[..., Any])


class OpenApp(Protocol):
    """Opens the window and gives the exit status; imports Qt only when called."""

    def __call__(self, workspace: Path | None, *, demo: bool = False) -> int:
        """Open the window on a workspace, on the demo, or on the start page."""


@dataclass(slots=True)
class Session:
    """One run of the program; ``errors`` writes to standard error."""

    speech: Speech
    open_app: OpenApp
    errors: Console
    keychain: Keychain
    workspace: Path | None = None

    def named(self) -> Path:
        """Give the file that was named, with or without the end of its name.

        Problem if none was.
        """
        if self.workspace is None:
            raise Problem(NO_WORKSPACE)
        if self.workspace.exists() or self.workspace.suffix == SUFFIX:
            return self.workspace
        return self.workspace.with_name(self.workspace.name + SUFFIX)

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Open the workspace to be read, whoever else holds it; Problem if there is none."""
        with open_workspace(self.named(), read_only=True) as database:
            yield database

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Open the workspace to be changed; make it where there is none.

        One that was made goes again if the work fails. Problem if another program holds it.
        """
        path = self.named()
        if not path.exists():
            with _made(path) as database:
                yield database
            return
        with self.changing() as database:
            yield database

    @contextmanager
    def changing(self) -> Iterator[Database]:
        """Open the workspace to be changed.

        Problem if there is none, or if another program holds it.
        """
        path = self.named()
        with open_workspace(path) as database:
            if database.holder is not None:
                raise Problem(HELD, path=path, holder=database.holder)
            yield database

    def connecting(self, database: Database) -> "Connecting":
        """Give the connections of a workspace, their secrets in the keychain."""
        from crmadmin.services.connecting import Connecting  # noqa: PLC0415 - most need no network

        return Connecting(database, self.keychain, open_browser=self.browse)

    def browse(self, address: str) -> None:
        """Open a page in the browser, and name it for whoever has none here."""
        self.tell(address)
        if has_display():  # without one, a text browser would take the terminal over
            webbrowser.open(address)

    def tell(self, line: str, style: str = "") -> None:
        """Say something beside the result."""
        self.errors.print(line, style=style, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def _made(path: Path) -> Iterator[Database]:
    database = create_workspace(path)
    try:
        with database:
            yield database
    except BaseException:
        for name in (path.name, *(path.name + end for end in _COMPANIONS)):
            with suppress(OSError):
                path.with_name(name).unlink(missing_ok=True)
        raise


def workspace_option(speech: Speech) -> Callable[[F], F]:
    """Add ``-w WORKSPACE``, which may stand before the command or behind it."""

    def take(context: click.Context, _parameter: click.Parameter, value: Path | None) -> None:
        if value is not None:
            context.find_object(Session).workspace = value  # type: ignore[union-attr] # always set

    return click.option(
        "-w",
        "--workspace",
        type=click.Path(path_type=Path),
        expose_value=False,
        callback=take,
        help=speech(WORKSPACE),
    )
