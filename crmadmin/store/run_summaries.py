"""Every run in one line, counted in SQL: where its steps stand, what it changed, what undid it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select

from crmadmin.core.runs.journal import Entry, Event, StepState, Target, states
from crmadmin.core.runs.summary import RunSummary
from crmadmin.models import JournalRow, PlanRow
from crmadmin.store.audit import count_by_run
from crmadmin.store.runs import RunEntry, read_run, read_runs


@dataclass(frozen=True, slots=True)
class _Planned:
    """What a run's plan says of it."""

    steps: int = 0
    rolls_back: int | None = None


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
    plans = _plans(connection)
    undone: dict[int, list[int]] = {}
    for run in entries:
        undoes = plans.get(run.plan_id, _Planned()).rolls_back
        if undoes is not None and run.target is Target.PORTAL and run.run_id in changed:
            undone.setdefault(undoes, []).append(run.run_id)
    return tuple(
        _summary(
            run,
            plans.get(run.plan_id, _Planned()),
            stood.get(run.run_id, {}),
            changed.get(run.run_id, 0),
            undone.get(run.run_id, ()),
        )
        for run in entries
    )


def _summary(
    run: RunEntry,
    plan: _Planned,
    counts: dict[StepState, int],
    changed: int,
    undone: Iterable[int],
) -> RunSummary:
    waiting = plan.steps - sum(counts.values())
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
        steps=plan.steps,
        counts=counts,
        changed=changed,
        rolls_back=plan.rolls_back,
        rolled_back_by=tuple(sorted(undone)),
    )


def _plans(connection: Connection) -> dict[str, _Planned]:
    body = PlanRow.body
    query = select(
        PlanRow.plan_id,
        func.json_array_length(body, "$.steps").label("steps"),
        func.json_extract(body, "$.rolls_back").label("rolls_back"),
    )
    return {
        row.plan_id: _Planned(row.steps or 0, row.rolls_back) for row in connection.execute(query)
    }


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


_DECIDING = ("took_effect", "as_planned")
"""What of a line's detail decides where its step stands."""


def _state(row: Row[Any]) -> StepState:
    detail = dict(zip(_DECIDING, json.loads(row.says), strict=True))
    entry = Entry(sequence=0, step=0, event=Event(row.event), at="", detail=detail)
    return states((0,), (entry,))[0]
