"""The ids that a portal gave to settings: they differ per portal and are no part of a setting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from crmadmin.core.configuration.address import Address

FORWARD = "forward"
"""The end of a label that is read from its first object to its second."""
INVERSE = "inverse"
"""The other end of a label."""

Ids = Mapping[str, int]
"""The ids of one setting by the name of their end: ``{"forward": 21, "inverse": 22}``."""

_NONE: Mapping[Address, Ids] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Bindings:
    """Ids by the address of their setting; kinds that need no id have none."""

    ids: Mapping[Address, Ids] = field(default_factory=lambda: _NONE)

    def get(self, address: Address, end: str) -> int | None:
        """Give the id of one end of a setting; None if it is not known."""
        return self.ids.get(address, {}).get(end)

    def bound(self, address: Address, ids: Ids | None) -> "Bindings":
        """Give bindings with the ids of one setting put in place, or taken out for None."""
        kept = {known: value for known, value in self.ids.items() if known != address}
        if ids is not None:
            kept[address] = dict(ids)
        return Bindings(kept)
