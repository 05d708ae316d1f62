"""A run in one line of the history."""

from collections.abc import Mapping
from dataclasses import dataclass

from crmadmin.core.runs.journal import RunState, StepState, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """Who pushed what, when, and how it ended.

    ``counts`` say how many of the ``steps`` of the plan are in each state; ``changed`` how many
    changes of settings the audit has of the run. ``rolls_back`` is the run whose before-values it
    restored; ``rolled_back_by`` are the runs that restored its own. Times are UTC; ``finished_at``
    is empty while the run can be resumed.
    """

    run_id: int
    plan_id: str
    account_id: str
    target: Target
    who: str
    started_at: str
    finished_at: str
    state: RunState
    steps: int
    counts: Mapping[StepState, int]
    changed: int
    rolls_back: int | None = None
    rolled_back_by: tuple[int, ...] = ()

    @property
    def is_rehearsal(self) -> bool:
        """Tell whether it changed nothing but a sandbox."""
        return self.target is Target.SANDBOX

    @property
    def can_be_rolled_back(self) -> bool:
        """Tell whether the portal has changes of this run, and all of them are known."""
        return not self.is_rehearsal and self.changed > 0 and bool(self.finished_at)
