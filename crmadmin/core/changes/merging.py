"""Three configurations that grew from one: what was there, what I drafted, what is there now."""

from dataclasses import dataclass

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """An address that both sides changed, each to something else; None = absent."""

    address: Address
    base: Setting | None
    mine: Setting | None
    theirs: Setting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What comes of both sides.

    ``configuration`` is theirs with my changes made on it, where they do not conflict.
    ``drift`` is what the others changed, conflicts included; ``settled`` are the addresses
    where both made the same change, so that nothing is left to do.
    """

    configuration: Configuration
    drift: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    settled: tuple[Address, ...]


def merge(base: Configuration, mine: Configuration, theirs: Configuration) -> Merge:
    """Bring my changes of ``base`` onto ``theirs``, address by address.

    Where both changed an address differently, theirs stays and the conflict is told.
    """
    drift = diff(base, theirs)
    drifted = {change.address for change in drift}
    conflicts: list[Conflict] = []
    settled: list[Address] = []
    merged = theirs
    for change in diff(base, mine):
        address = change.address
        after, present = mine.get(address), theirs.get(address)
        if address not in drifted:
            merged = merged.replaced(address, after)
        elif after == present:
            settled.append(address)
        else:
            conflicts.append(
                Conflict(address=address, base=base.get(address), mine=after, theirs=present)
            )
    return Merge(
        configuration=merged,
        drift=drift,
        conflicts=tuple(conflicts),
        settled=tuple(settled),
    )
