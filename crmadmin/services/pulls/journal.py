"""The journal of one pull: pages kept as they come, and what earlier ones hold."""

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.report import Finding, FindingKind, Mode
from crmadmin.core.sync.moments import iso_milliseconds
from crmadmin.services.pulls.steps import Json, Reading, Step
from crmadmin.store.database import Database
from crmadmin.store.pull_records import (
    count_expected,
    expected_ids,
    mark_records,
    stored_associations,
    unknown_ids,
)
from crmadmin.store.pulls import PullPage, StepState, add_page, read_pages, read_steps

_RESULTS, _FINDING = "results", "finding"


class Journal:
    """Pages of one pull. Each is kept in a transaction of its own, with the ids it names."""

    def __init__(self, database: Database, system: System, pull_id: int) -> None:
        self._database = database
        self.system = system
        self.pull_id = pull_id
        self._one = threading.Lock()
        with database.reading(once=True) as connection:
            self._states = read_steps(connection, pull_id)
        self._refused = dict(self._refusals())

    def state(self, name: StepName) -> StepState | None:
        """Tell how far a step is; None if it was not begun."""
        return self._states.get(str(name))

    def states(self) -> dict[StepName, StepState]:
        """Tell how far every step is that was begun."""
        return {StepName.parse(name): state for name, state in dict(self._states).items()}

    def keep(self, step: Step, reading: Reading, *, calls: int, begun: float) -> None:
        """Keep a page; ``begun`` is when reading it began, by ``time.monotonic``."""
        body = {**reading.extra, _RESULTS: list(reading.results)}
        self._keep(step.name, reading, body, calls=calls, begun=begun)

    def refuse(self, step: Step, finding: Finding, *, calls: int, begun: float) -> None:
        """Keep that a step could not be read, and why."""
        body = {
            _FINDING: {
                "kind": str(finding.kind),
                "scopes": list(finding.scopes),
                "detail": finding.detail,
            }
        }
        self._keep(step.name, Reading(), body, calls=calls, begun=begun)
        self._refused[str(step.name)] = finding

    def results(self, name: StepName) -> Iterator[Json]:
        """Give the results of a step's pages, page after page; none if it was refused."""
        for page in self.pages(name):
            yield from page.get(_RESULTS, ())

    def pages(self, name: StepName) -> Iterator[Json]:
        """Give the bodies of a step's pages; each page is read by itself."""
        if self.state(name) is None:
            return
        with self._database.reading(once=True) as connection:
            yield from read_pages(connection, self.pull_id, str(name))

    def first(self, name: StepName) -> Json:
        """Give the first page of a step, an empty one if there is none."""
        return next(self.pages(name), {})

    def was_read(self, name: StepName) -> bool:
        """Tell whether a step was read to its end and not refused."""
        state = self.state(name)
        return state is not None and state.done and str(name) not in self._refused

    def findings(self) -> tuple[Finding, ...]:
        """Give what could not be read, in the order in which the steps were begun."""
        return tuple(self._refused[each] for each in self._states if each in self._refused)

    def _refusals(self) -> Iterator[tuple[str, Finding]]:
        """Give the findings that were kept; such a step has one page, and no rows."""
        for name, state in self.states().items():
            kept: Any = None if state.rows or state.pages > 1 else self.first(name).get(_FINDING)
            if kept:
                yield (
                    str(name),
                    Finding(
                        kind=FindingKind(kept["kind"]),
                        part=name.part,
                        scope=name.scope,
                        scopes=tuple(kept["scopes"]),
                        detail=kept["detail"],
                    ),
                )

    def mode(self, name: str, planned: Mode) -> Mode:
        """Say how an object was read in the end: more than one page of ids is a pass over all."""
        ids = self.state(StepName(Part.IDS, name))
        passed = planned is Mode.CHANGED and ids is not None and ids.pages > 1
        return Mode.CHECKED if passed else planned

    def count_expected(self, name: str, mode: Mode) -> int:
        """Count the records that an object will have."""
        with self._database.reading(once=True) as connection:
            return count_expected(connection, self.pull_id, self.system, name, mode)

    def expected_ids(self, name: str, mode: Mode, after: str) -> list[str]:
        """Give the next ids of those that an object will have."""
        with self._database.reading(once=True) as connection:
            return expected_ids(connection, self.pull_id, self.system, name, mode, after=after)

    def unknown_ids(self, name: str, ids: list[str]) -> list[str]:
        """Give those ids whose values are not known yet."""
        with self._database.reading(once=True) as connection:
            return unknown_ids(connection, self.pull_id, self.system, name, ids)

    def stored_associations(
        self, from_object: str, to_object: str, ids: list[str]
    ) -> dict[str, set[tuple[str, str, int]]]:
        """Give what the workspace knows of some records' associations, by record."""
        with self._database.reading(once=True) as connection:
            return stored_associations(connection, from_object, to_object, ids)

    def _keep(
        self, name: StepName, reading: Reading, body: Json, *, calls: int, begun: float
    ) -> None:
        before = self.state(name)
        page = PullPage(
            step=str(name),
            sequence=before.pages if before else 0,
            body=body,
            rows=reading.counted,
            next=reading.next,
            total=reading.total,
            calls=calls,
            seconds=time.monotonic() - begun,
            read_at=_now(),
        )
        with self._one, self._database.writing(once=True) as connection:
            add_page(connection, self.pull_id, page)
            for each in reading.marked:
                mark_records(connection, self.pull_id, each.object, each.ids, each.mark)
        self._states[str(name)] = StepState(
            pages=page.sequence + 1,
            rows=(before.rows if before else 0) + page.rows,
            next=page.next,
            total=page.total if page.total is not None else before.total if before else None,
            calls=(before.calls if before else 0) + calls,
            seconds=(before.seconds if before else 0.0) + page.seconds,
            last_at=page.read_at,
        )


def _now() -> str:
    return iso_milliseconds(datetime.now(UTC)) + "Z"
