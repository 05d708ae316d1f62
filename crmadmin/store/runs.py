"""Runs and their journals; a journal only grows, and a run's row says where it stands."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, insert, select, update

from crmadmin.core.runs.journal import Entry, Event, RunState, Target
from crmadmin.models import JournalRow, RunRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEntry:
    """A run as the workspace knows it; ``outcome`` is JSON, None before it was found.

    Times are UTC; ``finished_at`` is empty while the run can be resumed.
    """

    run_id: int
    plan_id: str
    account_id: str
    target: Target
    who: str
    started_at: str
    finished_at: str
    state: RunState
    outcome: str | None


def begin_run(
    connection: Connection,
    *,
    plan_id: str,
    account_id: str,
    target: Target,
    who: str,
    started_at: str,
) -> int:
    """Begin a run; give its number."""
    row = {
        "plan_id": plan_id,
        "account_id": account_id,
        "target": str(target),
        "who": who,
        "started_at": started_at,
        "finished_at": "",
        "state": str(RunState.RUNNING),
        "outcome": None,
    }
    found = connection.execute(insert(RunRow).values(row)).inserted_primary_key
    if found is None:
        raise LookupError("the run has no number")
    return int(found[0])


def set_run_state(
    connection: Connection,
    run_id: int,
    state: RunState,
    *,
    finished_at: str = "",
    outcome: str | None = None,
) -> None:
    """Say where a run stands; without ``outcome`` the one that was found stays."""
    values = {"state": str(state), "finished_at": finished_at}
    if outcome is not None:
        values["outcome"] = outcome
    connection.execute(update(RunRow).where(RunRow.run_id == run_id).values(values))


def read_run(connection: Connection, run_id: int) -> RunEntry | None:
    """Read a run; None if there is none of that number."""
    return next(_runs(connection, _QUERY.where(RunRow.run_id == run_id)), None)


def read_runs(connection: Connection, target: Target | None = None) -> tuple[RunEntry, ...]:
    """Read all runs, the latest first, to one target if it is named."""
    query = _QUERY if target is None else _QUERY.where(RunRow.target == str(target))
    return tuple(_runs(connection, query))


def unfinished_run(connection: Connection) -> RunEntry | None:
    """Give the push to the portal that can be resumed; None if there is none."""
    query = _QUERY.where(RunRow.finished_at == "", RunRow.target == str(Target.PORTAL))
    return next(_runs(connection, query), None)


def runs_of_plan(connection: Connection, plan_id: str, target: Target) -> tuple[RunEntry, ...]:
    """Give the runs of a plan to a target, the latest first."""
    query = _QUERY.where(RunRow.plan_id == plan_id, RunRow.target == str(target))
    return tuple(_runs(connection, query))


def add_entry(connection: Connection, run_id: int, entry: Entry) -> None:
    """Write a line of a run's journal; its ``sequence`` must be the next one."""
    connection.execute(
        insert(JournalRow).values(
            run_id=run_id,
            sequence=entry.sequence,
            step=entry.step,
            event=str(entry.event),
            at=entry.at,
            detail=json.dumps(dict(entry.detail), ensure_ascii=False),
        )
    )


def next_sequence(connection: Connection, run_id: int) -> int:
    """Give the number of the next line of a run's journal, from 1."""
    last = connection.scalar(
        select(func.max(JournalRow.sequence)).where(JournalRow.run_id == run_id)
    )
    return (last or 0) + 1


def read_entries(connection: Connection, run_id: int) -> tuple[Entry, ...]:
    """Read a run's journal in its order."""
    row = JournalRow
    query = select(row.__table__).where(row.run_id == run_id).order_by(row.sequence)
    return tuple(
        Entry(
            sequence=found.sequence,
            step=found.step,
            event=Event(found.event),
            at=found.at,
            detail=json.loads(found.detail),
        )
        for found in connection.execute(query)
    )


_QUERY = select(RunRow.__table__).order_by(RunRow.run_id.desc())


def _runs(connection: Connection, query: Select[tuple[object, ...]]) -> Iterator[RunEntry]:
    for found in connection.execute(query):
        yield RunEntry(
            run_id=found.run_id,
            plan_id=found.plan_id,
            account_id=found.account_id,
            target=Target(found.target),
            who=found.who,
            started_at=found.started_at,
            finished_at=found.finished_at,
            state=RunState(found.state),
            outcome=found.outcome,
        )
