"""Where results go: standard output or a file, as a table, JSON or CSV."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click
from rich.console import Console

from crmadmin.exchange.replacing import replacing
from crmadmin.wording.speech import Speech, Text

FORMAT = Text(
    "How to write the result; without it, by the end of --out, else a table.",
    "Comment écrire le résultat ; sinon d’après la fin de --out, sinon un tableau.",
)
OUT = Text(
    "Write the result to this file, whole or not at all.",
    "Écrire le résultat dans ce fichier, en entier ou pas du tout.",
)
_SPACES = "\u00a0\u202f"
_WIDE = 160
"""Columns of a table that goes to a file or another program."""

F = TypeVar("F", bound=Callable[..., Any])


class Format(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command's result goes; no path = standard output."""

    format: Format
    path: Path | None

    @classmethod
    def asked(cls, format_: str | None, path: Path | None) -> "Output":
        """Take the options of a command; the end of the file's name decides where none does."""
        if format_ is not None:
            return cls(Format(format_), path)
        suffix = "" if path is None else path.suffix.lower().removeprefix(".")
        return cls(Format(suffix) if suffix in set(Format) else Format.TABLE, path)

    @contextmanager
    def stream(self) -> Iterator[TextIO]:
        """Give what to write to; a file is there only once everything was written."""
        if self.path is None:
            yield sys.stdout
            sys.stdout.flush()
            return
        with (
            replacing(self.path) as part,
            part.open("w", encoding="utf-8", newline="") as stream,
        ):
            yield stream


def printable(text: str) -> str:
    """Give a text in which no control character of a record reaches the terminal.

    Spaces that do not break stay: French sets them.
    """
    return "".join(
        letter if letter.isprintable() or letter in _SPACES else "\ufffd" for letter in text
    )


def table_console(stream: TextIO) -> Console:
    """Give a console that writes tables to a stream; wide where that is no terminal."""
    if stream.isatty():
        return Console(file=stream)
    return Console(file=stream, width=_WIDE, color_system=None)


def output_options(speech: Speech) -> Callable[[F], F]:
    """Add ``--format`` and ``--out`` to a command."""

    def add(command: F) -> F:
        out = click.option("--out", type=click.Path(path_type=Path), help=speech(OUT))
        format_ = click.option(
            "--format", "format_", type=click.Choice([str(f) for f in Format]), help=speech(FORMAT)
        )
        return format_(out(command))

    return add
