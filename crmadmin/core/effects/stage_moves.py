"""What a record lacks in the stage that it is moved to (domain/leads.md §6)."""

from collections.abc import Collection, Mapping


def lacking(required: Collection[str], values: Mapping[str, str | None]) -> tuple[str, ...]:
    """Name the required properties that a record has blank.

    ``values`` are those that the workspace knows; of a property that it does not know nothing can
    be told. A call is not asked for them: only people who move a record in the window are.
    """
    return tuple(name for name in required if name in values and not values[name])
