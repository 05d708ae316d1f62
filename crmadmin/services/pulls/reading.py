"""Reading the steps of a pull, some side by side, each page kept as it comes."""

import time
from collections.abc import Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from crmadmin.connectors.http import Refused
from crmadmin.core.pull.parts import StepName
from crmadmin.core.pull.progress import PullProgress
from crmadmin.core.pull.report import Finding, FindingKind
from crmadmin.errors import Problem, remote
from crmadmin.services.pulls.journal import Journal
from crmadmin.services.pulls.sources import Source
from crmadmin.services.pulls.steps import Chain, Step
from crmadmin.services.pulls.watching import Watch

AT_ONCE = 4
"""Steps that are read side by side: enough to use what an account allows in a second."""

_LOOK = 0.1
_REFUSED = {
    400: FindingKind.NOT_AVAILABLE,
    403: FindingKind.REFUSED,
    404: FindingKind.NOT_AVAILABLE,
}
"""Answers that end a step in a finding; any other stops the pull."""


class Run:
    """Reads what a pull has not read yet."""

    def __init__(self, source: Source, journal: Journal, watch: Watch) -> None:
        self._source = source
        self._journal = journal
        self._watch = watch
        self._steps: list[StepName] = []
        self._told: set[StepName] = set()
        self._waited = self._waits_until = 0.0
        self._calls_before = sum(state.calls for state in journal.states().values())

    def read(self) -> None:
        """Read every phase to its end; what was kept before an exception stays.

        Raises Cancelled, and the Problem of a call that failed.
        """
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pull") as pool:
            for phase in range(self._source.phases):
                chains = self._source.chains(phase)
                self._steps += [step.name for chain in chains for step in chain]
                self._read_phase(pool, chains)

    def _is_done(self, name: StepName) -> bool:
        state = self._journal.state(name)
        return state is not None and state.done

    def _read_phase(self, pool: ThreadPoolExecutor, chains: Sequence[Chain]) -> None:
        waiting = {pool.submit(self._read_chain, chain): chain for chain in chains}
        try:
            while waiting:
                done, _left = wait(waiting, timeout=_LOOK, return_when=FIRST_COMPLETED)
                for chain in waiting.values():
                    self._show(chain)
                for future in done:
                    waiting.pop(future)
                    future.result()
                self._watch.check()
        except BaseException:
            self._watch.stop()
            _end(waiting)
            raise

    def _read_chain(self, chain: Chain) -> None:
        for step in chain:
            self._read_step(step)

    def _read_step(self, step: Step) -> None:
        """Read a step to its end, page by page."""
        while not self._is_done(step.name):
            self._watch.check()
            state = self._journal.state(step.name)
            before, begun = self._source.calls_of_thread, time.monotonic()
            try:
                reading = step.read(state.next if state else None)
            except Problem as problem:
                finding = _finding(step, problem)
                if finding is None or state is not None:
                    raise
                calls = self._source.calls_of_thread - before
                self._journal.refuse(step, finding, calls=calls, begun=begun)
                return
            calls = self._source.calls_of_thread - before + reading.calls
            self._journal.keep(step, reading, calls=calls, begun=begun)

    def _show(self, chain: Chain) -> None:
        """Tell of the steps of a chain that were begun, of each until it was told to be whole."""
        for name in (step.name for step in chain):
            state = self._journal.state(name)
            if state is None or name in self._told:
                continue
            if state.done:
                self._told.add(name)
            self._watch.show(
                PullProgress(
                    step=str(name),
                    done=state.rows,
                    total=state.total or 0,
                    unit="records",
                    part=name.part,
                    scope=name.scope,
                    steps_done=sum(map(self._is_done, self._steps)),
                    steps_total=len(self._steps),
                    calls=self._calls_before + self._source.costs.calls,
                    waiting=self._waiting(),
                )
            )

    def _waiting(self) -> float:
        """Tell how many seconds the account's limit is still waited for."""
        waited, now = self._source.costs.waited, time.monotonic()
        if waited > self._waited:
            self._waits_until = now + waited - self._waited
            self._waited = waited
        return max(0.0, self._waits_until - now)


def _finding(step: Step, problem: Problem) -> Finding | None:
    """Say what a failed call means for a step that the pull can do without; None to stop."""
    kind: FindingKind | None = None
    if isinstance(problem, Refused):
        kind = _REFUSED.get(problem.answer.status)
    if problem.wording is remote.NOT_AN_ANSWER and step.name.part.is_configuration:
        kind = FindingKind.UNREADABLE
    if kind is None:
        return None
    scopes = tuple(each for each in str(problem.facts.get("scopes", "")).split(", ") if each)
    return Finding(
        kind=FindingKind.MISSING_SCOPE if scopes else kind,
        part=step.name.part,
        scope=step.name.scope,
        scopes=scopes,
        detail=problem.detail,
    )


def _end(running: Iterable[Future[None]]) -> None:
    """Wait until no thread reads any more; their own ends were caused by the first."""
    futures = list(running)
    for future in futures:
        future.cancel()
    wait(futures)
