"""A report as rows for a spreadsheet: one for each field that a step changes."""

import json
from collections.abc import Iterator
from typing import Any

from crmadmin.core.plans.plan import Plan, Step
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.wording.changes import verb_of

COLUMNS = (
    "step",
    "after",
    "channel",
    "reason",
    "verb",
    "kind",
    "address",
    "field",
    "old",
    "new",
    "method",
    "path",
)
"""The header; all values are internal ones, the same in every language."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows_of(plan: Plan) -> Iterator[tuple[str, ...]]:
    """Give the rows of a plan under ``COLUMNS``.

    A text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    for step in plan.steps:
        for row in _rows_of(step):
            yield tuple(f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row)


def _rows_of(step: Step) -> Iterator[tuple[str, ...]]:
    after = " ".join(str(number) for number in sorted(step.after))
    begin = (str(step.number), after, str(step.channel), str(step.reason))
    end = ("", "") if step.call is None else (step.call.method, step.call.path)
    for change in step.changes:
        old, new = old_of(change), new_of(change)
        before = {} if old is None else old.to_plain()
        becomes = {} if new is None else new.to_plain()
        about = (verb_of(change), change.address.kind, str(change.address))
        for field in {**before, **becomes}:
            values = (before.get(field), becomes.get(field))
            if values[0] != values[1]:
                yield (*begin, *about, field, *(_text(value) for value in values), *end)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
