"""A run as its row, its plan and its journal tell it."""

from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import states
from crmadmin.core.runs.outcome import outcome_from_json
from crmadmin.core.runs.report import RunView
from crmadmin.errors import Problem
from crmadmin.errors.pushing import NO_PLAN, NO_RUN
from crmadmin.services.pushes.batches.tallies import read_tallies
from crmadmin.store.database import Transaction
from crmadmin.store.plans import read_plan
from crmadmin.store.runs import RunEntry, read_entries, read_run


def run_of(connection: Transaction, run_id: int) -> RunEntry:
    """Give a run; Problem if there is none of that number."""
    run = read_run(connection, run_id)
    if run is None:
        raise Problem(NO_RUN, run=run_id)
    return run


def plan_of(connection: Transaction, run: RunEntry) -> Plan:
    """Give the plan of a run; Problem if the workspace does not hold it."""
    plan = read_plan(connection, run.plan_id)
    if plan is None:
        raise Problem(NO_PLAN, run=run.run_id)
    return plan


def view_of(connection: Transaction, run_id: int) -> RunView:
    """Give a run with everything that is known of it; Problem if there is none."""
    run = run_of(connection, run_id)
    plan, entries = plan_of(connection, run), read_entries(connection, run_id)
    return RunView(
        run_id=run_id,
        plan=plan,
        target=run.target,
        who=run.who,
        started_at=run.started_at,
        finished_at=run.finished_at,
        state=run.state,
        states=states((step.number for step in plan.steps), entries),
        entries=entries,
        outcome=None if run.outcome is None else outcome_from_json(run.outcome),
        tallies=read_tallies(connection, run_id),
    )
