"""Rehearse a plan: the same push to a sandbox of this workspace, beside what was predicted."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.plans.subjects import new_of
from crmadmin.core.progress import Cancelled, Monitor, Progress, unwatched
from crmadmin.core.runs.journal import Entry, RunState, StepState
from crmadmin.core.runs.moving import moved_of
from crmadmin.core.runs.rehearsal import Measured, ReadBack, Rehearsal, RehearsedStep
from crmadmin.core.runs.report import RunView
from crmadmin.sandbox.measuring import Measures
from crmadmin.sandbox.server import SandboxServer
from crmadmin.services.pushes.moments import now
from crmadmin.services.pushing import push_to
from crmadmin.services.rehearsals.counting import Counting
from crmadmin.services.rehearsals.seeding import seed_for
from crmadmin.services.sandboxing import serve_sandbox
from crmadmin.store.database import Database
from crmadmin.store.runs import set_run_state

COUNTING = "counting_effects"
"""The step of progress while the effects are counted in the sandbox."""

_UNHURRIED = 1_000_000
"""Calls that a sandbox allows at once: a rehearsal shares it with nobody."""

_SECONDS_BETWEEN = 0.1


class Rehearsing:
    """The rehearsals of one workspace; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rehearse(self, plan: Plan, monitor: Monitor = unwatched) -> Rehearsal:
        """Push a plan to a sandbox that begins as the workspace, and count what it did there.

        The portal is not called; the workspace keeps the run, and nothing else of it. Steps that
        do not depend on one that failed go on. Raises Cancelled; Problem where the workspace is
        open for reading only or the disk is full.
        """
        with tempfile.TemporaryDirectory(prefix="crmadmin-") as folder:
            seed = seed_for(self._database, plan, monitor)
            with serve_sandbox(seed, state_file=Path(folder) / "sandbox") as sandbox:
                counting = Counting(Measures(sandbox.state), plan)
                run = self._push(plan, sandbox, monitor)
                return Rehearsal(
                    plan_id=plan.plan_id,
                    run_id=run.run_id,
                    at=now(),
                    steps=tuple(_rehearsed(plan, run, counting, monitor)),
                )

    def _push(self, plan: Plan, sandbox: SandboxServer, monitor: Monitor) -> RunView:
        for allowance in (sandbox.behaviour.app, sandbox.behaviour.associations):
            allowance.burst = allowance.daily = _UNHURRIED
        listening = _Listening(monitor)
        with HubSpot.connect(sandbox.token, host=sandbox.address, check=listening.check) as client:
            report = push_to(self._database, client, plan, monitor=listening)
        if report.cancelled or report.problem is not None:
            self._end(report.run)
            raise report.problem or Cancelled
        return report.run

    def _end(self, run: RunView) -> None:
        """Write that a run is over: its sandbox is gone, so that it cannot be resumed."""
        with self._database.writing() as connection:
            set_run_state(connection, run.run_id, RunState.PARTLY, finished_at=now())


class _Listening:
    """A monitor that is also asked while a call waits, so that a cancel is heard at once."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._last: Progress | None = None
        self._told = 0.0

    def __call__(self, progress: Progress) -> None:
        self._last = progress
        self._told = time.monotonic()
        self._monitor(progress)

    def check(self) -> None:
        """Raise Cancelled once the work should stop."""
        if self._last is not None and time.monotonic() - self._told >= _SECONDS_BETWEEN:
            self(self._last)


def _rehearsed(
    plan: Plan, run: RunView, counting: Counting, monitor: Monitor
) -> Iterator[RehearsedStep]:
    counting.take(run.entries)
    for done, step in enumerate(plan.steps):
        monitor(Progress(step=COUNTING, done=done, total=len(plan.steps), unit="steps"))
        if step.call is None:
            yield RehearsedStep(number=step.number, state=None)
            continue
        state, last = run.states[step.number], run.last(step.number)
        problem = {} if last is None else last.detail.get("problem") or {}
        yield RehearsedStep(
            number=step.number,
            state=state,
            read_back=tuple(_read_back(step, state, last)),
            measured=_counted(step, state, counting),
            problem=str(problem.get("code", "")),
            facts=problem.get("facts") or {},
            detail=str(problem.get("detail", "")),
        )


def _counted(step: Step, state: StepState, counting: Counting) -> tuple[Measured, ...]:
    """Count the effects of a step that was carried out; the others had none."""
    return counting.counted(step) if state.is_carried_out else ()


def _read_back(step: Step, state: StepState, last: Entry | None) -> Iterator[ReadBack]:
    """Say what was found of each setting when the step was compared or read back."""
    if not (state.is_carried_out or state is StepState.REFUSED):
        return
    planned = {change.address: new_of(change) for change in step.changes}
    moved = {each.address: each for each in moved_of(step, last)}
    for address in dict.fromkeys((*planned, *moved)):
        differing = moved.get(address)
        wanted = planned.get(address) if differing is None else differing.new
        found = wanted if differing is None else differing.found
        yield ReadBack(address=address, planned=wanted, found=found)
