"""The options that choose a stretch of history."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import click

from crmadmin.core.leads.periods import Period
from crmadmin.wording.speech import Speech, Text

SINCE = Text(
    "Only what happened since this day (UTC): 2026-10-01.",
    "Seulement ce qui s’est passé depuis ce jour (UTC) : 2026-10-01.",
)
UNTIL = Text("Only what happened until this day.", "Seulement jusqu’à ce jour inclus.")
DAY = Text("DAY", "JOUR")
_DAYS = ("%Y-%m-%d",)

F = TypeVar("F", bound=Callable[..., Any])


def period_options(speech: Speech) -> Callable[[F], F]:
    """Add ``--since`` and ``--until`` to a command."""
    day = click.DateTime(formats=list(_DAYS))

    def add(command: F) -> F:
        command = click.option("--until", type=day, metavar=speech(DAY), help=speech(UNTIL))(
            command
        )
        return click.option("--since", type=day, metavar=speech(DAY), help=speech(SINCE))(command)

    return add


def period_of(since: datetime | None, until: datetime | None) -> Period:
    """Give the stretch from one day to the end of another."""
    after = None if until is None else until + timedelta(days=1)
    return Period(
        since="" if since is None else since.strftime(_DAYS[0]),
        until="" if after is None else after.strftime(_DAYS[0]),
    )
