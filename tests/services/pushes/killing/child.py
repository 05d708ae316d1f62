"""The program that is killed: it goes on with the push and ends itself at the next new point.

Points are lines of the journal, and answers of the portal that no line tells of yet. Those at which
an earlier child has died are written in a file.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crmadmin.connectors.http import Answer, Check, unchecked
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.definitions import System
from crmadmin.core.progress import Progress
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.report import PushProgress
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from crmadmin.store.runs import read_runs
from tests.services.pulls.world import Quick as QuickClock
from tests.services.pushes.desk import Quick

FINISHED, PAUSED, KILLED = 0, 3, 9
RUN = 1
"""The number of the only run."""

CALLED = "called"
"""The point after an answer came and before it is written down."""

_GOING_ON = PushChoices(stop_at_first_failure=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """What one child is given; ``kinds`` are the points at which it may die."""

    workspace: str
    address: str
    token: str
    spent: str
    kinds: frozenset[str]


class Death:
    """Ends the process at the first point at which none has ended before."""

    def __init__(self, sitting: Sitting) -> None:
        self._file = Path(sitting.spent)
        self._kinds = sitting.kinds
        self._spent = set(self._file.read_text(encoding="utf-8").splitlines())

    def at(self, kind: str, point: str) -> None:
        """End here, unless another child has."""
        name = f"{kind} {point}"
        if kind in self._kinds and name not in self._spent:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"{name}\n")
            os._exit(KILLED)

    def watch(self, progress: Progress) -> None:
        """Look at a line of the journal."""
        entry = progress.entry if isinstance(progress, PushProgress) else None
        if entry is not None:
            took = entry.detail.get("took_effect", "")
            self.at(str(entry.event), f"{entry.step} {took}".strip())


class Mortal(HubSpot):
    """A portal whose caller may die of an answer."""

    death: Death

    def send(self, method: str, path: str, body: Any = None, **asked: Any) -> Answer:
        """Make a call, and die of its answer if it was a write."""
        answer = super().send(method, path, body, **asked)
        self.death.at(CALLED, f"{method} {path} {body}")
        return answer


def sit(sitting: Sitting) -> None:
    """Go on with the push of a workspace; the exit code tells how it ended."""
    death = Death(sitting)

    @contextmanager
    def open_client(_system: System, check: Check = unchecked) -> Iterator[HubSpot]:
        with Mortal.connect(
            sitting.token, host=sitting.address, check=check, clock=QuickClock()
        ) as client:
            client.death = death
            yield client

    with Database.open(Path(sitting.workspace)) as database:
        pushing = Quick(database, open_client)
        with database.reading() as connection:
            begun = bool(read_runs(connection))
        if not begun:
            (entry,) = Planning(database).plans()
            plan = Planning(database).plan(entry.plan_id)
            typed = {(valve.kind, valve.verb): valve.count for valve in plan.valves}
            report = pushing.push(plan, replace(_GOING_ON, typed=typed), death.watch)
        else:
            report = pushing.resume(RUN, death.watch)
    os._exit(PAUSED if report.run.state is RunState.PAUSED else FINISHED)
