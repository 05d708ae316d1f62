"""What a pull did, put together from its journal and from what settling it gave."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from crmadmin.core.import_report import Loaded
from crmadmin.core.pull.parts import Part, StepName
from crmadmin.core.pull.report import Mode, PartReport
from crmadmin.services.pulls.journal import Journal
from crmadmin.store.pulls import StepState

_BELONGING = {Part.DELETED: Part.RECORDS, Part.IDS: Part.RECORDS, Part.TOUCHED: Part.RECORDS}
"""Parts that are told with another: they serve the reading of its records."""

_BY_OBJECT = frozenset({Part.RECORDS, Part.HISTORY, Part.PROPERTIES, Part.PIPELINES, Part.DESCRIBE})
"""Parts that are told for each object; of the others one line tells all."""

Key = tuple[Part, str]


def part_reports(
    journal: Journal,
    loaded: Mapping[Key, Loaded],
    mode: Callable[[str], Mode | None],
    held: Mapping[str, int],
) -> Iterator[PartReport]:
    """Tell of each part, in the order in which parts are read."""
    groups: dict[Key, dict[StepName, StepState]] = {}
    for step, state in journal.states().items():
        part = _BELONGING.get(step.part, step.part)
        key = (part, step.object if part in _BY_OBJECT else "")
        groups.setdefault(key, {})[step] = state
    order = list(Part)
    for part, name in sorted(groups, key=lambda key: (order.index(key[0]), key[1])):
        steps = groups[part, name]
        if any(journal.was_read(step) for step in steps):
            yield _report(part, name, steps, loaded.get((part, name)), mode(name), held)


def _report(  # noqa: PLR0917 - what is known of a part
    part: Part,
    name: str,
    steps: Mapping[StepName, StepState],
    loaded: Loaded | None,
    mode: Mode | None,
    held: Mapping[str, int],
) -> PartReport:
    records = part is Part.RECORDS
    checked = steps.get(StepName(Part.IDS, name)) if records else None
    told = loaded or Loaded(read=_rows(steps.values()))
    return PartReport(
        part=part,
        object=name,
        mode=mode if records else None,
        read=told.read,
        new=told.new,
        changed=told.changed,
        unchanged=told.unchanged,
        removed=told.removed,
        held=held.get(name, 0) if records else told.read,
        portal_count=checked.total if checked else None,
        calls=sum(state.calls for state in steps.values()),
        seconds=round(sum(state.seconds for state in steps.values()), 3),
    )


def _rows(states: Iterable[StepState]) -> int:
    return sum(state.rows for state in states)
