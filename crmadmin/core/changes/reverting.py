"""Changes that were taken back one by one, and can be made again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.changes.dependence import Dependence, Standing
from crmadmin.core.changes.edits import Edit
from crmadmin.core.changes.grounds import Chain, chains
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """A change that was taken back.

    ``values`` are what all addresses hold once it is made again: its own, and those of the
    changes that it needs.
    """

    change: Change
    values: Mapping[Address, Setting | None]

    @property
    def needs(self) -> tuple[Address, ...]:
        """Name the other changes that are made again with it."""
        return tuple(address for address in self.values if address != self.change.address)


def taken_back(
    base: Configuration, present: Configuration, edits: Iterable[Edit]
) -> tuple[TakenBack, ...]:
    """List the changes that edits in effect set back to the base, the latest first.

    One that could not stand beside what was drafted since is left out.
    """
    undone = [
        change
        for address, chain in chains(edits).items()
        if (change := _undone(address, base.get(address), chain)) is not None
    ]
    if not undone:
        return ()
    wished = dict(present.settings)
    for change in undone:
        if isinstance(change, Delete):
            wished.pop(change.address, None)
        else:
            wished[change.address] = change.new
    target, standing = Configuration(wished), Standing(present)
    dependence = Dependence(present, target)
    found = (_with_needs(change, target, dependence) for change in reversed(undone))
    return tuple(each for each in found if standing.stays_sound(each.values))


def _undone(address: Address, base: Setting | None, chain: Chain) -> Change | None:
    """Give the last wish of an address that is back at the base; None if it is not."""
    left = [part.before for part in chain.parts if part.before != base]
    if chain.mine != base or not left:
        return None
    wish = left[-1]
    if base is None:
        return None if wish is None else Create(address=address, new=wish)
    if wish is None:
        return Delete(address=address, old=base)
    return Update(address=address, old=base, new=wish)


def _with_needs(change: Change, target: Configuration, dependence: Dependence) -> TakenBack:
    addresses = dependence.entailed([change.address])
    return TakenBack(change=change, values={each: target.get(each) for each in addresses})
