"""A draft: edits on top of a configuration, and how many of them are in effect."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Edits in the order in which they were made; those before ``position`` are in effect.

    The edits from ``position`` on were undone and can be redone. Raises ValueError for a
    position outside of the edits.
    """

    base: Configuration
    edits: tuple[Edit, ...] = ()
    position: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.position <= len(self.edits):
            raise ValueError(f"position {self.position} of {len(self.edits)} edits")

    @property
    def can_undo(self) -> bool:
        """Tell whether an edit is in effect."""
        return self.position > 0

    @property
    def can_redo(self) -> bool:
        """Tell whether an edit was undone and nothing was edited since."""
        return self.position < len(self.edits)

    def configuration(self) -> Configuration:
        """Give the base with the edits in effect made on it."""
        configuration = self.base
        for edit in self.edits[: self.position]:
            configuration = edit.applied_to(configuration)
        return configuration

    def changes(self) -> tuple[Change, ...]:
        """List what separates the draft from its base; edits that cancel out leave nothing."""
        return diff(self.base, self.configuration())

    def edit(self, address: Address, after: Setting | None, *, made_at: str = "") -> "Draft":
        """Set an address, or empty it for None; undone edits are dropped.

        An edit that would change nothing leaves the draft as it is, undone edits included.
        """
        return self.edit_all({address: after}, made_at=made_at)

    def edit_all(self, wanted: Mapping[Address, Setting | None], *, made_at: str = "") -> "Draft":
        """Set several addresses in one edit, as :meth:`edit` does one."""
        present = self.configuration()
        parts = tuple(
            Replacement(address=address, before=present.get(address), after=after)
            for address, after in wanted.items()
            if present.get(address) != after
        )
        return self.made(Edit(parts=parts, made_at=made_at)) if parts else self

    def made(self, edit: Edit) -> "Draft":
        """Add an edit as it is; undone edits are dropped."""
        edits = (*self.edits[: self.position], edit)
        return replace(self, edits=edits, position=len(edits))

    def undo(self) -> "Draft":
        """Take back the last edit in effect; a draft without one stays as it is."""
        return self.move_to(max(self.position - 1, 0))

    def redo(self) -> "Draft":
        """Make the next undone edit again; a draft without one stays as it is."""
        return self.move_to(min(self.position + 1, len(self.edits)))

    def move_to(self, position: int) -> "Draft":
        """Put exactly that many edits in effect; raises ValueError outside of 0…len(edits)."""
        return replace(self, position=position)
