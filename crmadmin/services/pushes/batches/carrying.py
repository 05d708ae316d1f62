"""One batch of items: compared with the portal, journalled, called, read back one by one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from crmadmin.connectors.http import Answer, Uncertain, correlation
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.resolving import NotCreated
from crmadmin.core.progress import Cancelled
from crmadmin.core.runs.journal import Event, StepState
from crmadmin.core.runs.verdicts import (
    ItemChange,
    ItemVerdict,
    compared,
    followed,
    judged,
    settled,
    tally_of,
)
from crmadmin.errors import Problem
from crmadmin.errors.pushing import NO_ID
from crmadmin.services.pushes.batches.dealing import Dealing, L, Look
from crmadmin.services.pushes.batches.journal import BatchJournal
from crmadmin.services.pushes.batches.refusing import refusals_in
from crmadmin.services.pushes.portal import Portal
from crmadmin.services.pushes.problems import only_pauses, problem_detail, tells_nothing

ATTEMPTS = 3
"""How often one sitting makes a call that turned out not to have been carried out."""

_WORDS = 5
"""The most words of a portal's that name no item which a line of the journal keeps."""

K = TypeVar("K")
V = TypeVar("V")


class BatchCarrier(Generic[K, V, L]):
    """Carries batches out. A problem that it raises pauses the push; a batch that fails says so.

    Every call of a batch may be made again: what it gives or takes, it gives or takes once. So a
    batch of which nobody knows what came of it is read, and what is left of it is sent again.
    """

    def __init__(
        self, portal: Portal, journal: BatchJournal[K, V, L], dealing: Dealing[K, V, L]
    ) -> None:
        self._portal = portal
        self._journal = journal
        self._dealing = dealing

    def take_up(self, step: Step) -> None:
        """Find out what an earlier sitting left open: which items were carried out."""
        entry = self._journal.last(step)
        if entry is None or self._journal.states[step.number] is not StepState.UNKNOWN:
            return
        if entry.event is Event.DONE:
            self._read_back(step, entry.detail)
        else:
            self._settle(step)

    def carry_out(self, step: Step) -> Problem | None:
        """Send the items that are as the plan says; give the problem if the batch was refused.

        An item that is as it should be already counts as done, one that holds something else is
        refused alone.
        """
        for attempt in range(1, ATTEMPTS + 1):
            self._portal.guard()
            left = self._journal.open(step)
            look = self._dealing.look(step, left.all)
            known = {each.key: compared(each, look.held[each.key]) for each in left.all}
            kept = [verdict for verdict in known.values() if verdict is not None]
            sent = [each for each in left.named if known[each.key] is None]
            if not sent:
                follow = [each for each in left.implied if known[each.key] is None]
                self._end(step, [*kept, *_followed(follow, look)], look)
                break
            problem = self._call(step, sent, kept, look)
            if problem is None or self._journal.states[step.number] is not StepState.WAITING:
                return problem
            if attempt == ATTEMPTS:
                raise problem
        return None

    def _call(
        self,
        step: Step,
        sent: Sequence[ItemChange[K, V]],
        kept: Sequence[ItemVerdict[K, V]],
        look: L,
    ) -> Problem | None:
        """Make the call of a batch for some of its items; give what went wrong."""
        try:
            call = self._dealing.call(step, sent, look)
        except NotCreated as missing:
            problem = Problem(NO_ID, detail=str(missing), address=missing.created.address)
            return self._declined(step, problem, sent, kept)
        self._journal.write(step, Event.STARTED, verdicts=kept, look=look)
        try:
            answer = self._portal.send(call)
        except Cancelled:  # heard before the call was sent, or after it was told to come later
            self._journal.write(step, Event.SETTLED, {"took_effect": False})
            raise
        except Problem as problem:
            return self._went_wrong(step, problem, sent)
        self._answered(step, answer, sent)
        return None

    def _went_wrong(
        self, step: Step, problem: Problem, sent: Sequence[ItemChange[K, V]]
    ) -> Problem | None:
        if isinstance(problem, Uncertain) or tells_nothing(problem):
            self._journal.write(step, Event.UNKNOWN, problem_detail(problem))
            return None if self._settle(step) else problem
        if not only_pauses(problem):
            return self._declined(step, problem, sent)
        detail = {"took_effect": False, **problem_detail(problem)}
        self._journal.write(step, Event.SETTLED, detail)
        raise problem

    def _declined(
        self,
        step: Step,
        problem: Problem,
        sent: Sequence[ItemChange[K, V]],
        kept: Sequence[ItemVerdict[K, V]] = (),
    ) -> Problem | None:
        """Write which items the portal refused as a whole, and which of them moved meanwhile."""
        follow = [
            each
            for each in self._journal.open(step).implied
            if each.key not in {verdict.key for verdict in kept}
        ]
        look = self._dealing.look(step, [*sent, *follow])
        verdicts = [*kept, *_followed(follow, look)]
        for change in sent:
            carried = look.held[change.key]
            verdict = compared(change, carried)
            verdicts.append(verdict or judged(change, carried, problem.detail or problem.code))
        self._end(step, verdicts, look, problem_detail(problem))
        return problem if tally_of(verdicts).failed else None

    def _answered(self, step: Step, answer: Answer, sent: Sequence[ItemChange[K, V]]) -> None:
        """Write what the portal said, one by one where it refused some; then read back."""
        refusals = refusals_in(answer, [each.key for each in sent], self._dealing.named)
        failed = [
            judged(each, each.before, words)
            for each in sent
            if (words := refusals.of_items.get(each.key)) is not None
        ]
        detail = {
            "status": answer.status,
            "request_id": correlation(answer),
            "unread": True,
            **({"said": list(refusals.others[:_WORDS])} if refusals.others else {}),
        }
        self._journal.write(step, Event.DONE, detail, verdicts=failed)
        self._read_back(step, detail)

    def _read_back(self, step: Step, done: Mapping[str, Any]) -> None:
        """Read what the call left of each item: what is there counts, not what was said."""
        left = self._journal.open(step)
        look = self._left(step, left.all)
        error = "\n".join(done.get("said") or ()) or None
        verdicts = [judged(each, look.held[each.key], error) for each in left.named]
        verdicts += _followed(left.implied, look)
        self._end(step, verdicts, look, {"request_id": done.get("request_id", "")})

    def _settle(self, step: Step) -> bool:
        """Find out which items were carried out; tell whether there is nothing more to do."""
        left = self._journal.open(step)
        look = self._left(step, left.all)
        known = [settled(each, look.held[each.key]) for each in left.named]
        verdicts = [verdict for verdict in known if verdict is not None]
        if len(verdicts) == len(left.named):
            self._end(step, [*verdicts, *_followed(left.implied, look)], look)
            return True
        detail = {"took_effect": False}
        self._journal.write(step, Event.SETTLED, detail, verdicts=verdicts, look=look)
        return False

    def _end(
        self,
        step: Step,
        verdicts: Sequence[ItemVerdict[K, V]],
        look: L,
        detail: Mapping[str, Any] | None = None,
    ) -> None:
        """Write the last line about a batch, by what became of all of its items."""
        tally = self._journal.tally(step) + tally_of(verdicts)
        event = self._dealing.ending(tally)
        told = {"as_planned": not tally.not_done} if event is Event.READ_BACK else {}
        self._journal.write(step, event, {**told, **(detail or {})}, verdicts=verdicts, look=look)

    def _left(self, step: Step, changes: Sequence[ItemChange[K, V]]) -> L:
        """Read what a call left of its items, until all are as planned or patience ends."""
        look, waiting = self._dealing.look(step, ()), changes
        for _seconds in self._portal.patience():
            look.take(self._dealing.look(step, waiting))
            waiting = [each for each in waiting if look.held[each.key] != each.after]
            if not waiting:
                break
        return look


def _followed(changes: Iterable[ItemChange[K, V]], look: Look[K, V]) -> list[ItemVerdict[K, V]]:
    return [followed(each, look.held[each.key]) for each in changes]
