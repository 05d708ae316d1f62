"""A draft: edits on top of a configuration, and how many of them are in effect."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from crmadmin.core.changes import rebasing
from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.changes.dependence import Dependence
from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.changes.grounds import grounds
from crmadmin.core.changes.merging import Conflict
from crmadmin.core.changes.readdressing import (
    Renames,
    readdressed_configuration,
    readdressed_edit,
    redigested_edit,
)
from crmadmin.core.changes.reverting import TakenBack, taken_back
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting, stated


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
        settings = dict(self.base.settings)
        for edit in self._in_effect:
            edit.make(settings)
        return Configuration(settings)

    def changes(self) -> tuple[Change, ...]:
        """List what separates the draft from its base; edits that cancel out leave nothing."""
        return diff(self.base, self.configuration())

    def edit(self, address: Address, after: Setting | None, *, made_at: str = "") -> "Draft":
        """Set an address, or empty it for None; undone edits are dropped.

        An edit that would change nothing leaves the draft as it is, undone edits included.
        """
        return self.edit_all({address: after}, made_at=made_at)

    def edit_all(self, wanted: Mapping[Address, Setting | None], *, made_at: str = "") -> "Draft":
        """Set several addresses in one edit, as :meth:`edit` does one.

        What restricts nothing is drafted as no setting, as a portal tells it.
        """
        present = self.configuration()
        parts = tuple(
            Replacement(address=address, before=present.get(address), after=after)
            for address, value in wanted.items()
            if present.get(address) != (after := stated(value))
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

    def depending(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Name the other changes that would go with these, if these were taken back.

        Those are settings that refer to one that goes, and settings that have taken a text
        which goes back to its owner.
        """
        asked = tuple(addresses)
        all_of_them = Dependence(self.configuration(), self.base).entailed(asked)
        return tuple(address for address in all_of_them if address not in asked)

    def revert(self, addresses: Iterable[Address], *, made_at: str = "") -> "Draft":
        """Set addresses back to the base, with what depends on them, in one edit.

        That is an edit as any other: it takes back changes out of their order, and is undone.
        """
        going = Dependence(self.configuration(), self.base).entailed(addresses)
        return self.edit_all({each: self.base.get(each) for each in going}, made_at=made_at)

    def taken_back(self) -> tuple[TakenBack, ...]:
        """List the changes that were set back to the base, and can be made again."""
        return taken_back(self.base, self.configuration(), self._in_effect)

    def put_back(self, addresses: Iterable[Address], *, made_at: str = "") -> "Draft":
        """Make changes again that were taken back, with what they need, in one edit.

        Addresses that :meth:`taken_back` does not list are passed over.
        """
        known = {each.change.address: each for each in self.taken_back()}
        wanted: dict[Address, Setting | None] = {}
        for address in addresses:
            if address in known:
                wanted |= known[address].values
        return self.edit_all(wanted, made_at=made_at)

    def grounds(self) -> Mapping[Address, Setting | None]:
        """Give what each edited address stands on: what the portal held when it was edited."""
        return grounds(self.base, self._in_effect)

    def conflicts(self) -> tuple[Conflict, ...]:
        """List the addresses that the portal changed meanwhile, to something else than mine."""
        mine = self.configuration()
        return tuple(
            Conflict(
                address=address, base=ground, mine=mine.get(address), theirs=self.base.get(address)
            )
            for address, ground in self.grounds().items()
            if self.base.get(address) not in (ground, mine.get(address))
        )

    def keep_mine(self, addresses: Iterable[Address], *, made_at: str = "") -> "Draft":
        """Decide conflicts for my values: from now on they stand on what the portal holds."""
        asked = set(addresses)
        parts = tuple(
            Replacement(address=each.address, before=each.theirs, after=each.mine)
            for each in self.conflicts()
            if each.address in asked
        )
        return self.made(Edit(parts=parts, made_at=made_at)) if parts else self

    def take_theirs(self, addresses: Iterable[Address], *, made_at: str = "") -> "Draft":
        """Decide conflicts for the portal's values; what depends on mine goes with them."""
        asked = set(addresses)
        conflicts = [each.address for each in self.conflicts() if each.address in asked]
        return self.revert(conflicts, made_at=made_at)

    def readdressed(self, renames: Renames) -> "Draft":
        """Give the draft with labels under the addresses that became known, undone edits too."""
        return replace(
            self,
            base=readdressed_configuration(self.base, renames),
            edits=tuple(readdressed_edit(edit, renames) for edit in self.edits),
        )

    def redigested(self, digests: Mapping[str, str]) -> "Draft":
        """Give the draft with edits of records, by their id, standing for rows of these digests."""
        if not digests:
            return self
        return replace(self, edits=tuple(redigested_edit(edit, digests) for edit in self.edits))

    def rebased(self, base: Configuration) -> "Draft":
        """Give the draft on another base, without what is settled (``rebasing``)."""
        edits, position = rebasing.rebased(self.edits, self.position, self.base, base)
        return Draft(base=base, edits=edits, position=position)

    @property
    def _in_effect(self) -> tuple[Edit, ...]:
        return self.edits[: self.position]
