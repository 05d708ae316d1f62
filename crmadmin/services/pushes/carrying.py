"""One step of a push: compared with the portal, journalled, called, read back."""

from crmadmin.connectors.http import Answer, Uncertain, correlation
from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import Bindings
from crmadmin.core.plans import targets
from crmadmin.core.plans.association_labels import ids_in
from crmadmin.core.plans.plan import Call, Step
from crmadmin.core.plans.resolving import NotCreated, resolve
from crmadmin.core.progress import Cancelled
from crmadmin.core.runs.journal import Event, StepState
from crmadmin.errors import Problem
from crmadmin.errors.pushing import NO_ID
from crmadmin.services.pushes.journal import Journal, found_detail
from crmadmin.services.pushes.portal import Portal, differing
from crmadmin.services.pushes.problems import (
    explained,
    only_pauses,
    partly,
    problem_detail,
    tells_nothing,
)

ATTEMPTS = 3
"""How often one sitting makes a call that turned out not to have been carried out."""


class Carrier:
    """Carries steps out. A problem that it raises pauses the push; a step that fails says so."""

    def __init__(self, portal: Portal, journal: Journal) -> None:
        self._portal = portal
        self._journal = journal

    def take_up(self, step: Step) -> None:
        """Find out what an earlier sitting left open: whether a call was carried out, and how."""
        match self._journal.last(step):
            case Event.STARTED | Event.UNKNOWN:
                self._settle(step)
            case Event.DONE:
                self._read_back(step)

    def carry_out(self, step: Step) -> Problem | None:
        """Carry a step out if its target is as the plan says; give the problem if it failed.

        A call of which nobody knows whether it was carried out is made again only once its target
        was read and shows that it was not.
        """
        for attempt in range(1, ATTEMPTS + 1):
            self._portal.guard()
            if not self._is_as_planned(step):
                break
            problem = self._call(step)
            if problem is None or self._journal.states[step.number] is not StepState.WAITING:
                return problem
            if attempt == ATTEMPTS:
                raise problem
        return None

    def _is_as_planned(self, step: Step) -> bool:
        moved = self._portal.seen(step, self._journal.bindings).moved(step)
        if moved:
            self._journal.write(step, Event.REFUSED, found_detail(moved))
        return not moved

    def _call(self, step: Step) -> Problem | None:
        """Make the call of a step and write down what came of it; give what went wrong."""
        try:
            call = _resolved(step, self._journal.bindings)
        except NotCreated as missing:
            problem = Problem(NO_ID, detail=str(missing), address=missing.created.address)
            self._journal.write(step, Event.FAILED, problem_detail(problem))
            return problem
        self._journal.write(step, Event.STARTED)
        try:
            answer = self._portal.send(call)
        except Cancelled:  # heard before the call was sent, or after it was told to come later
            self._journal.write(step, Event.SETTLED, {"took_effect": False})
            raise
        except Problem as problem:
            return self._went_wrong(step, explained(problem))
        if (refused := partly(answer)) is not None:
            return self._declined(step, refused)
        self._carried_out(step, answer)
        return None

    def _went_wrong(self, step: Step, problem: Problem) -> Problem | None:
        if isinstance(problem, Uncertain) or tells_nothing(problem):
            self._journal.write(step, Event.UNKNOWN, problem_detail(problem))
            return None if self._settle(step) else problem
        if not only_pauses(problem):
            return self._declined(step, problem)
        detail = {"took_effect": False, **problem_detail(problem)}
        self._journal.write(step, Event.SETTLED, detail)
        raise problem

    def _declined(self, step: Step, problem: Problem) -> Problem | None:
        """Write why the portal refused: because its settings moved meanwhile, or for itself."""
        detail = problem_detail(problem)
        try:
            moved = self._portal.seen(step, self._journal.bindings).moved(step)
        except Problem:
            moved = {}
        if not moved:
            self._journal.write(step, Event.FAILED, detail)
            return problem
        self._journal.write(step, Event.REFUSED, {**detail, **found_detail(moved)})
        return None

    def _carried_out(self, step: Step, answer: Answer) -> None:
        detail = {"status": answer.status, "request_id": correlation(answer)}
        bindings = _answered(step, answer, self._journal.bindings)
        self._journal.carried_out(step, Event.DONE, detail, bindings)
        self._read_back(step)

    def _read_back(self, step: Step) -> None:
        """Read what the write left: answers only echo it (domain/hubspot-api.md §6)."""
        seen = self._portal.left(step, self._journal.bindings)
        differs = differing(seen.target, targets.after(step))
        if not differs:
            self._journal.read_back(step, seen.bindings)
            return
        detail = {"as_planned": False, **found_detail(differs)}
        self._journal.write(step, Event.READ_BACK, detail)

    def _settle(self, step: Step) -> bool:
        """Find out whether a call was carried out; tell whether there is nothing more to do."""
        seen = self._portal.left(step, self._journal.bindings)
        if seen.target == targets.after(step):
            detail = {"took_effect": True}
            self._journal.carried_out(step, Event.SETTLED, detail, seen.bindings)
            return True
        moved = seen.moved(step)
        if not moved:
            self._journal.write(step, Event.SETTLED, {"took_effect": False})
            return False
        self._journal.write(step, Event.REFUSED, found_detail(moved))
        return True


def _resolved(step: Step, bindings: Bindings) -> Call:
    if step.call is None:
        raise ValueError(f"step {step.number} is done by hand")
    return resolve(step.call, bindings)


def _answered(step: Step, answer: Answer, known: Bindings) -> Bindings:
    """Give the ids that an answer tells of the labels it made; reading back tells them too."""
    for change in step.changes:
        if isinstance(change, Create) and isinstance(change.new, AssociationLabel):
            ids = ids_in(answer.document, change.new)
            if ids is not None:
                known = known.bound(change.address, ids)
    return known
