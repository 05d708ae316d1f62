"""What becomes of values that are options of a property (domain/hubspot-api.md §3.8, §6).

Records keep the value of an option that goes.
"""

from collections.abc import Mapping

from crmadmin.core.changes.changes import Change, Delete, Update
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import ValueKind
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.sync.canonical import parts_of
from crmadmin.core.sync.notation import BLANKS


def holds(text: str | None, option: str, kind: ValueKind) -> bool:
    """Tell whether a value is an option, or has it among its parts (D25)."""
    if kind is ValueKind.SET:
        return option.strip(BLANKS) in parts_of(text)
    return bool(text) and text == option


def holders(values: Mapping[str, int], option: str, kind: ValueKind) -> int:
    """Count the records that hold an option, out of how many hold each value."""
    return sum(count for text, count in values.items() if holds(text, option, kind))


def consequences(change: Change) -> tuple[Consequence, ...]:
    """Say what a change of an option is to the records that hold it.

    Its place and its description mean nothing to them; a new option changes no record.
    """
    match change:
        case Delete():
            return (Consequence.ORPHANED,)
        case Update(old=PropertyOption() as old, new=PropertyOption() as new):
            renamed = (Consequence.OPTION_RENAMED,) if old.label != new.label else ()
            hidden = (Consequence.OPTION_HIDDEN,) if new.hidden and not old.hidden else ()
            return renamed + hidden
        case _:
            return ()
