"""How far a whole pull is, whose steps run side by side."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.progress import PullProgress

_OF_OBJECT = frozenset({Part.RECORDS, Part.IDS, Part.DELETED, Part.HISTORY, Part.ASSOCIATIONS})
"""The parts that count an object's records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PullOverview(Progress):
    """How far all steps together are.

    ``done`` and ``total`` count rows of the steps of records that were begun and whose number is
    known. ``total`` is 0 while nobody knows how much is left: as settings are read, and whenever
    all that was begun is done. ``latest`` is the step that told last, ``objects`` how far each
    object is: rows done and known.
    """

    latest: PullProgress
    objects: Mapping[str, tuple[int, int]] = field(default_factory=dict)


class Tally:
    """Turn the progress of steps into that of the pull; belongs to the worker that pulls."""

    def __init__(self, monitor: Monitor) -> None:
        self._monitor = monitor
        self._steps: dict[tuple[Part, str], tuple[int, int]] = {}

    def __call__(self, progress: Progress) -> None:
        """Pass on how far the pull is; raises Cancelled as the monitor does."""
        if not isinstance(progress, PullProgress):
            self._monitor(progress)
            return
        if not progress.part.is_configuration:
            self._steps[progress.part, progress.scope] = (progress.done, progress.total)
        counted = [step for step in self._steps.values() if step[1]]
        done = sum(done for done, _total in counted or self._steps.values())
        total = sum(max(step) for step in counted)
        self._monitor(
            PullOverview(
                step="pull",
                done=done,
                total=total if done < total else 0,
                unit="records",
                latest=progress,
                objects=self._objects(),
            )
        )

    def _objects(self) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        for (part, scope), (done, total) in self._steps.items():
            name = scope.partition("/")[0]
            if part in _OF_OBJECT:
                before = found.get(name, (0, 0))
                found[name] = (before[0] + done, before[1] + max(done, total))
        return found
