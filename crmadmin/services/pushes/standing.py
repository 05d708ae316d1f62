"""Whether a plan can be pushed, as far as the workspace alone tells."""

from collections.abc import Iterator

from crmadmin.core.definitions import System
from crmadmin.core.plans.codec import digest
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import Target
from crmadmin.core.runs.moving import moved_since
from crmadmin.core.runs.report import Moved, Standing
from crmadmin.errors import Problem
from crmadmin.errors.pushing import (
    ALREADY_PUSHED,
    BLOCKED,
    EDITED,
    NOTHING,
    OTHER_PORTAL,
    STALE,
    UNFINISHED,
)
from crmadmin.store.configurations import read_base
from crmadmin.store.connected import account_held
from crmadmin.store.database import Transaction
from crmadmin.store.plans import read_plan
from crmadmin.store.runs import runs_of_plan, unfinished_run


def standing(connection: Transaction, plan: Plan) -> Standing:
    """Say whether a plan can be pushed now, and why not."""
    moved = moved_since(plan, read_base(connection))
    return Standing(why=tuple(_why(connection, plan, moved)), moved=moved)


def _why(connection: Transaction, plan: Plan, moved: tuple[Moved, ...]) -> Iterator[Problem]:
    expected, held = plan.portal.account_id, account_held(connection, System.HUBSPOT)
    if expected != held:
        yield Problem(OTHER_PORTAL, expected=expected, found=held or "?")
    if not plan.steps:
        yield Problem(NOTHING)
    kept = read_plan(connection, plan.plan_id)
    if kept is not None and digest(kept) != digest(plan):
        yield Problem(EDITED)
    unfinished = unfinished_run(connection)
    pushed = runs_of_plan(connection, plan.plan_id, Target.PORTAL)
    if unfinished is not None:
        yield Problem(UNFINISHED, run=unfinished.run_id)
    elif pushed:
        yield Problem(ALREADY_PUSHED, run=pushed[0].run_id)
    elif moved:
        yield Problem(STALE, count=len(moved))
    if plan.blocking:
        steps = dict.fromkeys(str(step.number) for step, _hazard in plan.blocking)
        yield Problem(BLOCKED, steps=", ".join(steps))
