"""Push a reviewed plan to the portal: guarded, journalled, resumable, and read back."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.definitions import System
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Cancelled, Monitor, Progress, unwatched
from crmadmin.core.pull.parts import CONFIGURATION
from crmadmin.core.pull.request import PullRequest
from crmadmin.core.runs.choices import PushChoices
from crmadmin.core.runs.journal import Event, StepState, Target
from crmadmin.core.runs.report import PushProgress, RunReport, RunView, Standing
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.errors import Problem
from crmadmin.errors.pushing import COUNT_NEEDED, NOT_WAITING, OVER, RUNNING, UNSETTLED
from crmadmin.services.pulling import OpenClient, Pulling
from crmadmin.services.pushes.batches.rows import ALL
from crmadmin.services.pushes.journal import Journal
from crmadmin.services.pushes.links.rows import RunLinks
from crmadmin.services.pushes.portal import Portal
from crmadmin.services.pushes.records.rows import RunRecords
from crmadmin.services.pushes.sitting import Halt, begin, conclude, pause, sit, who
from crmadmin.services.pushes.standing import standing
from crmadmin.services.pushes.telling import OPEN
from crmadmin.services.pushes.viewing import run_of, view_of
from crmadmin.services.pushes.watching import Watch
from crmadmin.store.database import Database
from crmadmin.store.runs import unfinished_run

_ANY_CHOICE = PushChoices(stop_at_first_failure=False)


class Pushing:
    """The pushes of one workspace; usable from any thread, one push at a time.

    What cannot begin raises Problem. What began gives a report, whatever became of it: a run that
    paused says why and can be resumed, in this process or in another.
    """

    def __init__(self, database: Database, open_client: OpenClient) -> None:
        self._database = database
        self._open_client = open_client
        self._running = threading.Lock()

    def check(self, plan: Plan) -> Standing:
        """Say whether a plan can be pushed now, without a call."""
        with self._database.reading() as connection:
            return standing(connection, plan)

    def push(
        self, plan: Plan, choices: PushChoices | None = None, monitor: Monitor = unwatched
    ) -> RunReport:
        """Carry a plan out. Problem, with nothing done, if it cannot be pushed.

        Each valve that the plan trips asks for its count in ``choices``. ``monitor`` gets
        ``PushProgress``, on the calling thread; what it raises to cancel stops between two calls.
        """
        chosen = choices or PushChoices()
        with self._alone():
            self._admit(plan, chosen)
            watch = Watch(monitor)
            with self._hubspot(watch) as client:
                Portal(client, plan, Target.PORTAL).admit(plan.calls)
                run_id = begin(self._database, plan, Target.PORTAL)
                halt = sit(self._database, client, plan, run_id=run_id, choices=chosen, watch=watch)
            return self._finished(plan, run_id, halt, watch)

    def resume(
        self, run_id: int, monitor: Monitor = unwatched, choices: PushChoices | None = None
    ) -> RunReport:
        """Go on with a run from its journal alone; what it left open is settled first.

        Steps that do not depend on one that failed go on. Problem if the run is over.
        """
        with self._alone():
            view = self._resumable(run_id)
            watch = Watch(monitor)
            with self._hubspot(watch) as client:
                left = [each for each in view.plan.calls if view.states[each.number] in OPEN]
                Portal(client, view.plan, Target.PORTAL).admit(left)
                chosen = choices or _ANY_CHOICE
                halt = sit(
                    self._database, client, view.plan, run_id=run_id, choices=chosen, watch=watch
                )
            return self._finished(view.plan, run_id, halt, watch)

    def confirm_all(self, run_id: int, steps: Iterable[int]) -> RunView:
        """Note that a person did several manual steps; Problem, and none is noted, as of one."""
        wanted, view = tuple(dict.fromkeys(steps)), self._resumable(run_id)
        for step in wanted:
            if step not in view.waiting_cards:
                raise Problem(NOT_WAITING, run=run_id, step=step)
        for step in wanted:
            view = self.confirm(run_id, step)
        return view

    def confirm(self, run_id: int, step: int) -> RunView:
        """Note that a person did a manual step; the workspace then takes its setting as made.

        Problem unless the step waits for a person. A run in which nothing else waits is over.
        """
        view = self._resumable(run_id)
        if step not in view.waiting_cards:
            raise Problem(NOT_WAITING, run=run_id, step=step)
        journal, name = self._by_hand(view)
        done = next(each for each in view.plan.steps if each.number == step)
        journal.carried_out(done, Event.CONFIRMED, {"who": name})
        if StepState.WAITING not in journal.states.values():
            conclude(self._database, view.plan, run_id)
        return self.run(run_id)

    def leave(self, run_id: int) -> RunView:
        """End a run: what of it waits is skipped. Problem while a step is not settled."""
        view = self._resumable(run_id)
        for number, state in view.states.items():
            if state is StepState.UNKNOWN:
                raise Problem(UNSETTLED, run=run_id, step=number)
        journal, name = self._by_hand(view)
        for step in view.plan.steps:
            if view.states[step.number] is StepState.WAITING:
                journal.write(step, Event.SKIPPED, {"who": name})
        conclude(self._database, view.plan, run_id)
        return self.run(run_id)

    def unfinished(self) -> RunView | None:
        """Give the push that can be resumed; None if there is none."""
        with self._database.reading() as connection:
            run = unfinished_run(connection)
            return None if run is None else view_of(connection, run.run_id)

    def run(self, run_id: int) -> RunView:
        """Give a run as its journal tells it; Problem if there is none of that number."""
        with self._database.reading() as connection:
            return view_of(connection, run_id)

    def links(self, run_id: int, query: ItemQuery = ALL) -> RunLinks:
        """Give what became of the pairs of a run, page by page."""
        return RunLinks(self._database, run_id, query)

    def records(self, run_id: int, query: ItemQuery = ALL) -> RunRecords:
        """Give what became of the records that a run moved, as far as a query wants them."""
        return RunRecords(self._database, run_id, query)

    def _admit(self, plan: Plan, choices: PushChoices) -> None:
        for problem in self.check(plan).why:
            raise problem
        for valve in choices.untyped(plan.valves):
            raise Problem(
                COUNT_NEEDED,
                kind=valve.kind,
                verb=valve.verb,
                count=valve.count,
                existing=valve.existing,
            )

    def _resumable(self, run_id: int) -> RunView:
        view = self.run(run_id)
        if not view.can_resume or view.target is not Target.PORTAL:
            raise Problem(OVER, run=run_id)
        return view

    def _by_hand(self, view: RunView) -> tuple[Journal, str]:
        """Give the journal that a person writes in, and the name of that person."""
        with self._database.reading() as connection:
            run, name = run_of(connection, view.run_id), who(connection)
        return Journal(self._database, view.plan, run), name

    def _finished(self, plan: Plan, run_id: int, halt: Halt | None, watch: Watch) -> RunReport:
        """Read everything again, unless the run halted, and say what is left."""
        halt = halt or self._pulled(run_id, watch)
        if halt is None:
            conclude(self._database, plan, run_id)
            return RunReport(run=self.run(run_id))
        pause(self._database, run_id)
        return RunReport(run=self.run(run_id), problem=halt.problem, cancelled=halt.cancelled)

    def _pulled(self, run_id: int, watch: Watch) -> Halt | None:
        states = self.run(run_id).states

        def show(progress: Progress) -> None:
            watch.show(
                PushProgress(
                    step=progress.step,
                    done=progress.done,
                    total=progress.total,
                    unit=progress.unit,
                    run_id=run_id,
                    number=0,
                    states=states,
                    settling=True,
                )
            )
            watch.check()

        try:
            request = PullRequest(system=System.HUBSPOT, only=(CONFIGURATION,))
            Pulling(self._database, self._open_client).pull(request, show)
        except Cancelled:
            return Halt(cancelled=True)
        except Problem as problem:
            return Halt(problem=problem)
        return None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._running.acquire(blocking=False):
            raise Problem(RUNNING)
        try:
            yield
        finally:
            self._running.release()

    @contextmanager
    def _hubspot(self, watch: Watch) -> Iterator[HubSpot]:
        with self._open_client(System.HUBSPOT, watch.check) as client:
            if not isinstance(client, HubSpot):
                raise TypeError(client)
            yield client


def push_to(
    database: Database,
    client: HubSpot,
    plan: Plan,
    *,
    choices: PushChoices = _ANY_CHOICE,
    monitor: Monitor = unwatched,
) -> RunReport:
    """Rehearse a plan in a sandbox on this machine: the same engine, with a journal of its own.

    Base, draft and audit stay as they are, and nothing is pulled; manual steps are taken as done.
    ValueError for a client that leads elsewhere.
    """
    watch = Watch(monitor)
    Portal(client, plan, Target.SANDBOX)
    run_id = begin(database, plan, Target.SANDBOX)
    halt = sit(database, client, plan, run_id=run_id, choices=choices, watch=watch)
    if halt is None:
        conclude(database, plan, run_id, compare=False)
    else:
        pause(database, run_id)
    with database.reading() as connection:
        view = view_of(connection, run_id)
    return RunReport(
        run=view,
        problem=None if halt is None else halt.problem,
        cancelled=halt is not None and halt.cancelled,
    )
