"""How long work tells how far it is, and learns that it should stop."""

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818 - cancelling is not an error
    """The person asked the work to stop; whoever started it expects this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a piece of work is.

    ``done`` and ``total`` are in ``unit`` ("rows", "bytes"…); ``total`` is 0 while unknown.
    ``step`` names what is being done ("contacts.csv").
    """

    step: str
    done: int
    total: int
    unit: str = "rows"


Monitor = Callable[[Progress], None]
"""Receives progress; raises :class:`Cancelled` to stop the work that reports it."""


def unwatched(_progress: Progress) -> None:
    """Ignore progress and never cancel."""
