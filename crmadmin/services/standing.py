"""How a setting of the draft stands to the base."""

from collections.abc import Iterable
from enum import StrEnum

from crmadmin.core.configuration.configuration import Setting


class Standing(StrEnum):
    """What the draft has made of a setting."""

    UNCHANGED = "unchanged"
    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


def standing(before: Setting | None, after: Setting | None) -> Standing:
    """Compare a setting of the base with that of the draft; None = there is none."""
    if before == after:
        return Standing.UNCHANGED
    if before is None:
        return Standing.CREATED
    return Standing.DELETED if after is None else Standing.UPDATED


def strongest(standings: Iterable[Standing]) -> Standing:
    """Sum several up: all alike is that, nothing is unchanged, a mixture is an update."""
    found = {each for each in standings if each is not Standing.UNCHANGED}
    if not found:
        return Standing.UNCHANGED
    return found.pop() if len(found) == 1 else Standing.UPDATED
