"""Declare properties, and read anew what was stored before their kinds were known."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.exchange.cells import Cells
from crmadmin.exchange.choices import choices_of
from crmadmin.exchange.notations import find_notation
from crmadmin.store.loading import Intake
from crmadmin.store.records import RecordTable

_SAMPLED = 2000
_TYPED = frozenset({ValueKind.NUMBER, ValueKind.DATE, ValueKind.DATETIME})


def declare(
    intake: Intake, system: System, name: str, definitions: Sequence[Definition]
) -> RecordTable:
    """Declare properties of an object; give its table as it is then."""
    table, stale = intake.declare(system, name, definitions)
    if stale:
        samples = [
            (each.kind, intake.sample(table, each, _SAMPLED))
            for each in stale
            if each.kind in _TYPED
        ]
        notation = find_notation(samples).notation
        labels = choices(intake)
        intake.recompute(
            table, {each.name: cache(Cells(each, notation, labels(each)).one) for each in stale}
        )
    return table


def choices(intake: Intake) -> Callable[[Definition], Mapping[str, str]]:
    """Give how labels of a property's choices are turned into internal values."""
    owners, pipelines = intake.owners(), intake.pipelines()
    return lambda definition: choices_of(definition, owners=owners, pipelines=pipelines)
