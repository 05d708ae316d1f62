"""What the edits of a draft stand on, address by address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """What the edits in effect did to one address, in their order."""

    parts: tuple[Replacement, ...]

    @property
    def mine(self) -> Setting | None:
        """Give what the address holds at last."""
        return self.parts[-1].after

    def ground(self, base: Setting | None) -> Setting | None:
        """Give what the admin saw in the portal when these edits began.

        That is the ``before`` of the last part which does not go on from the part before it: a
        decision about a conflict begins anew on what the others set. An admin who had set the
        address to what the base holds, and went on from there, stands on the base.
        """
        ground, last = self.parts[0].before, self.parts[0].before
        for part in self.parts:
            if part.before != last:
                ground = part.before
            last = part.after
            if last == base:
                ground = base
        return ground


def chains(edits: Iterable[Edit]) -> Mapping[Address, Chain]:
    """Collect the parts of edits by their address, in the order in which addresses were met."""
    found: dict[Address, list[Replacement]] = {}
    for edit in edits:
        for part in edit.parts:
            found.setdefault(part.address, []).append(part)
    return {address: Chain(parts=tuple(parts)) for address, parts in found.items()}


def grounds(base: Configuration, edits: Iterable[Edit]) -> Mapping[Address, Setting | None]:
    """Give the ground of every address that the edits are about; None = there was nothing."""
    return {address: chain.ground(base.get(address)) for address, chain in chains(edits).items()}
