"""Pulls and the pages of answers that wait until one is complete."""

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from crmadmin.core.definitions import System
from crmadmin.models import PullPageRow, PullRecordRow, PullRow

_LEVEL = 3
"""How hard pages are zipped: a tenth of their size in a millisecond."""

_KEPT = 20
"""Complete pulls of which the report is kept."""


class PullState(StrEnum):
    """How far a pull came."""

    READING = "reading"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class PullEntry:
    """A pull as the workspace knows it; ``request`` and ``report`` are JSON."""

    pull_id: int
    system: System
    account_id: str
    state: PullState
    started_at: str
    sittings: int
    request: str
    report: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PullPage:
    """A page to keep: ``next`` says where its step goes on, None at the end."""

    step: str
    sequence: int
    body: Mapping[str, Any]
    rows: int = 0
    next: str | None = None
    total: int | None = None
    calls: int = 0
    seconds: float = 0.0
    read_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """How far a step is: its pages, their rows, where it goes on, what it cost."""

    pages: int
    rows: int
    next: str | None
    total: int | None
    calls: int
    seconds: float
    last_at: str

    @property
    def done(self) -> bool:
        """Tell whether the step was read to its end."""
        return self.next is None


def begin_pull(
    connection: Connection, system: System, account_id: str, *, started_at: str, request: str
) -> int:
    """Begin a pull; give its number."""
    row = {
        "system": str(system),
        "account_id": account_id,
        "state": str(PullState.READING),
        "started_at": started_at,
        "finished_at": "",
        "sittings": 0,
        "request": request,
        "report": "",
    }
    key = connection.execute(insert(PullRow).values(row)).inserted_primary_key
    return int(key[0]) if key else 0


def sit_down(connection: Connection, pull_id: int) -> None:
    """Count one more sitting of a pull."""
    connection.execute(
        update(PullRow).where(PullRow.pull_id == pull_id).values(sittings=PullRow.sittings + 1)
    )


def unfinished_pull(connection: Connection, system: System) -> PullEntry | None:
    """Give the pull of a system that is being read; None if there is none."""
    return _entry(connection, system, PullState.READING)


def last_pull(connection: Connection, system: System) -> PullEntry | None:
    """Give the last complete pull of a system."""
    return _entry(connection, system, PullState.DONE)


def add_page(connection: Connection, pull_id: int, page: PullPage) -> None:
    """Keep a page."""
    text = json.dumps(page.body, ensure_ascii=False, separators=(",", ":"))
    connection.execute(
        insert(PullPageRow).values(
            pull_id=pull_id,
            step=page.step,
            sequence=page.sequence,
            next=page.next,
            rows=page.rows,
            total=page.total,
            calls=page.calls,
            seconds=page.seconds,
            read_at=page.read_at,
            body=zlib.compress(text.encode(), _LEVEL),
        )
    )


def read_steps(connection: Connection, pull_id: int) -> dict[str, StepState]:
    """Tell how far each step of a pull is, in the order in which they were begun."""
    row = PullPageRow
    sums = connection.execute(
        select(
            row.step,
            func.max(row.sequence).label("last"),
            func.sum(row.rows).label("rows"),
            func.max(row.total).label("total"),
            func.sum(row.calls).label("calls"),
            func.sum(row.seconds).label("seconds"),
            func.max(row.read_at).label("last_at"),
        )
        .where(row.pull_id == pull_id)
        .group_by(row.step)
        .order_by(func.min(row.read_at))
    ).all()
    found: dict[str, StepState] = {}
    for each in sums:
        goes_on = connection.scalar(
            select(row.next).where(
                row.pull_id == pull_id, row.step == each.step, row.sequence == each.last
            )
        )
        found[each.step] = StepState(
            pages=each.last + 1,
            rows=each.rows,
            next=goes_on,
            total=each.total,
            calls=each.calls,
            seconds=each.seconds,
            last_at=each.last_at,
        )
    return found


def read_pages(connection: Connection, pull_id: int, step: str) -> Iterator[dict[str, Any]]:
    """Read the bodies of a step's pages in their order, one at a time."""
    row = PullPageRow
    query = select(row.body).where(row.pull_id == pull_id, row.step == step).order_by(row.sequence)
    with connection.execute(query, execution_options={"yield_per": 1}) as bodies:
        for (body,) in bodies:
            yield json.loads(zlib.decompress(body))


def finish_pull(connection: Connection, pull_id: int, *, finished_at: str, report: str) -> None:
    """Mark a pull complete, keep its report, and drop its pages and those of older ones."""
    drop_pages(connection, pull_id)
    connection.execute(
        update(PullRow)
        .where(PullRow.pull_id == pull_id)
        .values(state=str(PullState.DONE), finished_at=finished_at, report=report)
    )
    connection.execute(delete(PullRow).where(PullRow.pull_id <= pull_id - _KEPT))


def drop_pull(connection: Connection, pull_id: int) -> None:
    """Forget a pull with all that it has read."""
    drop_pages(connection, pull_id)
    connection.execute(delete(PullRow).where(PullRow.pull_id == pull_id))


def drop_pages(connection: Connection, pull_id: int) -> None:
    """Drop what a pull has read."""
    connection.execute(delete(PullPageRow).where(PullPageRow.pull_id == pull_id))
    connection.execute(delete(PullRecordRow).where(PullRecordRow.pull_id == pull_id))


def _entry(connection: Connection, system: System, state: PullState) -> PullEntry | None:
    query = select(PullRow.__table__).where(PullRow.system == system, PullRow.state == state)
    found = connection.execute(query.order_by(PullRow.pull_id.desc()).limit(1)).first()
    if found is None:
        return None
    return PullEntry(
        pull_id=found.pull_id,
        system=system,
        account_id=found.account_id,
        state=state,
        started_at=found.started_at,
        sittings=found.sittings,
        request=found.request,
        report=found.report,
    )
