"""One thing that an admin did: to one address, or to several at once."""

from collections.abc import Iterator
from dataclasses import dataclass

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """The setting at an address before and after; None = there was or is none."""

    address: Address
    before: Setting | None
    after: Setting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What was done in one go, and is undone in one go.

    ``made_at`` is UTC, ``YYYY-MM-DDTHH:MM:SSZ``, empty where nobody noted it. Raises ValueError
    for an edit of nothing.
    """

    parts: tuple[Replacement, ...]
    made_at: str = ""

    def __post_init__(self) -> None:
        if not self.parts:
            raise ValueError("an edit of nothing")

    @property
    def addresses(self) -> Iterator[Address]:
        """Give the addresses that it is about."""
        return (part.address for part in self.parts)

    def make(self, settings: dict[Address, Setting]) -> None:
        """Make this edit on settings by address, in place."""
        for part in self.parts:
            if part.after is None:
                settings.pop(part.address, None)
            else:
                settings[part.address] = part.after
