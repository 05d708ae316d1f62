"""What is told of a push as it goes: steps, items of these, and the time that is left."""

import time
from collections.abc import Mapping

from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.core.runs.journal import Entry, StepState
from crmadmin.core.runs.report import PushProgress
from crmadmin.core.runs.verdicts import Tally
from crmadmin.services.pushes.watching import Watch

OPEN = frozenset({StepState.WAITING, StepState.UNKNOWN})
"""States of a step of which something is left to do."""


class Telling:
    """Tells a watch of every line of a journal.

    ``tally`` counts the items that earlier sittings judged. The time that is left is what the
    items of this sitting took, on average.
    """

    def __init__(self, watch: Watch, plan: Plan, run_id: int, tally: Tally) -> None:
        self._watch = watch
        self._run_id = run_id
        batches = [step.batch for step in plan.steps if step.batch is not None]
        self._total = sum(batch.touched for batch in batches)
        self._records = sum(batch.touched for batch in batches if isinstance(batch, RecordBatch))
        self._before = self._judged = tally.judged
        self._began = time.monotonic()

    def tell(self, entry: Entry | None, states: Mapping[int, StepState]) -> None:
        """Tell where each step stands after a line; None before the first."""
        number = 0
        if entry is not None:
            number = entry.step
            self._judged += int(entry.detail.get("judged", 0))
        self._watch.show(
            PushProgress(
                step=str(number),
                done=sum(state not in OPEN for state in states.values()),
                total=len(states),
                unit="steps",
                run_id=self._run_id,
                number=number,
                states=states,
                entry=entry,
                judged=self._judged,
                items=self._total,
                records=self._records,
                seconds_left=self._left(),
            )
        )

    def _left(self) -> float | None:
        done = self._judged - self._before
        if not done:
            return None
        return (time.monotonic() - self._began) / done * max(self._total - self._judged, 0)
