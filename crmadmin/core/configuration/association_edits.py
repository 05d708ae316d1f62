"""What an admin does to the associations of many records in one go, as a value of the draft.

The pairs and what is done to each lie in the workspace, row by row; the setting stands for them:
it enters the draft, is undone, taken back and pushed as any other, and never is in a portal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from crmadmin.core.associations.links import LinkKey, label_addresses
from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address

KIND = "association_edits"


class Doing(StrEnum):
    """What an edit is for; what it does to each pair is in its rows.

    ``LABEL`` adds and removes labels; ``ASSOCIATE`` and ``PART`` make and end associations;
    ``PRIMARY`` chooses primary companies. ``MERGE`` makes one label of several, ``SPLIT`` another
    one of part of a label, ``MOVE`` another one of all of it. ``FILE`` came from a file;
    ``RESTORE`` undoes what a run did.
    """

    LABEL = "label"
    ASSOCIATE = "associate"
    PART = "part"
    PRIMARY = "primary"
    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    FILE = "file"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationEdit:
    """An edit of the associations of ``pairs`` pairs of two objects.

    ``edit_id`` names its rows, of which ``digest`` is the SHA-256; ``adds`` and ``removes`` are
    the keys that occur in them. ``chosen`` says in words of the admin's what the pairs were
    chosen by: the name of a file, a search; empty for pairs that were pointed at.
    """

    edit_id: str
    from_object: str
    to_object: str
    doing: Doing
    pairs: int
    digest: str
    adds: tuple[LinkKey, ...] = ()
    removes: tuple[LinkKey, ...] = ()
    chosen: str = ""

    @property
    def address(self) -> Address:
        """Give the setting's address: ``association_edits/contacts/companies/4f1c…``."""
        return Address(KIND, (self.from_object, self.to_object, self.edit_id))

    def occupies(self) -> frozenset[str]:
        """Name what no two edits may have at once: nothing."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: the labels that it gives to pairs."""
        return label_addresses(self.from_object, self.to_object, self.adds)

    def takes(self) -> frozenset[Address]:
        """Name the labels that it takes from pairs; they may go once it is carried out."""
        return label_addresses(self.from_object, self.to_object, self.removes)

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "edit_id": self.edit_id,
            "from_object": self.from_object,
            "to_object": self.to_object,
            "doing": str(self.doing),
            "pairs": self.pairs,
            "digest": self.digest,
            "adds": list(self.adds),
            "removes": list(self.removes),
            "chosen": self.chosen,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "AssociationEdit":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, set(cls.__dataclass_fields__))
        return cls(
            edit_id=plain.text(value, "edit_id"),
            from_object=plain.text(value, "from_object"),
            to_object=plain.text(value, "to_object"),
            doing=plain.choice(value, "doing", Doing),
            pairs=plain.whole_number(value, "pairs"),
            digest=plain.text(value, "digest"),
            adds=plain.texts(value, "adds"),
            removes=plain.texts(value, "removes"),
            chosen=plain.text(value, "chosen"),
        )
