"""Every run in one line, counted in SQL: where its steps stand, what it changed, what undid it."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select

from crmadmin.core.runs.journal import Entry, Event, StepState, Target, states
from crmadmin.core.runs.summary import RunSummary
from crmadmin.models import JournalRow
from crmadmin.store.audit import count_by_run
from crmadmin.store.plans import PlanEntry, read_plans
from crmadmin.store.runs import RunEntry, read_run, read_runs


def read_summaries(connection: Connection) -> tuple[RunSummary, ...]:
    """Sum up every run, the latest first."""
    return _summed_up(connection, read_runs(connection))


def read_summary(connection: Connection, run_id: int) -> RunSummary | None:
    """Sum up one run; None if there is none of that number."""
    if read_run(connection, run_id) is None:
        return None
    return next(each for each in read_summaries(connection) if each.run_id == run_id)


def _summed_up(connection: Connection, runs: Iterable[RunEntry]) -> tuple[RunSummary, ...]:
    entries = tuple(runs)
    changed, stood = count_by_run(connection), _counts(connection)
    plans = {plan.plan_id: plan for plan in read_plans(connection)}
    undone: dict[int, list[int]] = {}
    for run in entries:
        plan = plans.get(run.plan_id)
        if plan and plan.rolls_back and run.target is Target.PORTAL and run.run_id in changed:
            undone.setdefault(plan.rolls_back, []).append(run.run_id)
    return tuple(
        _summary(
            run,
            plans.get(run.plan_id),
            stood.get(run.run_id, {}),
            changed.get(run.run_id, 0),
            undone.get(run.run_id, ()),
        )
        for run in entries
    )


def _summary(
    run: RunEntry,
    plan: PlanEntry | None,
    counts: dict[StepState, int],
    changed: int,
    undone: Iterable[int],
) -> RunSummary:
    steps = 0 if plan is None else plan.steps
    waiting = steps - sum(counts.values())
    if waiting > 0:
        counts = counts | {StepState.WAITING: counts.get(StepState.WAITING, 0) + waiting}
    return RunSummary(
        run_id=run.run_id,
        plan_id=run.plan_id,
        account_id=run.account_id,
        target=run.target,
        who=run.who,
        started_at=run.started_at,
        finished_at=run.finished_at,
        state=run.state,
        steps=steps,
        counts=counts,
        changed=changed,
        rolls_back=None if plan is None else plan.rolls_back,
        rolled_back_by=tuple(sorted(undone)),
    )


def _counts(connection: Connection) -> dict[int, dict[StepState, int]]:
    """Count the steps of each run by where they stand: the last line about a step says so."""
    line = JournalRow
    last = (
        select(line.run_id, line.step, func.max(line.sequence).label("sequence"))
        .group_by(line.run_id, line.step)
        .subquery()
    )
    says = [func.json_extract(line.detail, f"$.{name}") for name in _DECIDING]
    query = (
        select(
            line.run_id,
            line.event,
            func.json_array(*says).label("says"),
            func.count().label("steps"),
        )
        .join(last, and_(line.run_id == last.c.run_id, line.sequence == last.c.sequence))
        .group_by(line.run_id, line.event, "says")
    )
    found: dict[int, dict[StepState, int]] = {}
    for row in connection.execute(query):
        counts = found.setdefault(row.run_id, {})
        state = _state(row)
        counts[state] = counts.get(state, 0) + row.steps
    return found


_DECIDING = ("took_effect", "as_planned", "unread")
"""What of a line's detail decides where its step stands."""


def _state(row: Row[Any]) -> StepState:
    detail = dict(zip(_DECIDING, json.loads(row.says), strict=True))
    entry = Entry(sequence=0, step=0, event=Event(row.event), at="", detail=detail)
    return states((0,), (entry,))[0]
