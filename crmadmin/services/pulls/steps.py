"""Steps of a pull: each reads pages, and can go on behind any of them in another process."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmadmin.core.pull.marks import Mark
from crmadmin.core.pull.parts import StepName

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """What a page tells of records of an object, whatever it holds of their values."""

    object: str
    mark: Mark
    ids: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A page as it was read.

    ``results`` are the API's objects, ``extra`` what else the step wants to find again.
    ``rows`` counts what the step is measured in; ``next`` is where it goes on, None at its end.
    ``total`` is the account's own count of those rows; ``calls`` were made by other threads.
    """

    results: Sequence[Json] = ()
    extra: Json = field(default_factory=dict)
    rows: int | None = None
    next: str | None = None
    total: int | None = None
    marked: Sequence[Marked] = ()
    calls: int = 0

    @property
    def counted(self) -> int:
        """Count the rows of the page."""
        return len(self.results) if self.rows is None else self.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step: its name, and how a page is read behind a cursor (None = from the beginning).

    One whose first page the account refuses ends in a finding.
    """

    name: StepName
    read: Callable[[str | None], Reading]


def once(name: StepName, read: Callable[[], Sequence[Json]]) -> Step:
    """Give a step of one page."""
    return Step(name=name, read=lambda _cursor: Reading(results=tuple(read())))


Chain = Sequence[Step]
"""Steps that are read one after the other."""


def apart(steps: Iterable[Step]) -> list[Chain]:
    """Give each step a chain of its own: they may be read side by side."""
    return [(step,) for step in steps]
