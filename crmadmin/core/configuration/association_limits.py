"""How many records one record may be associated with (domain/associations.md §3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS

KIND = "association_limits"

_KEYS = ("from_object", "to_object", "max_records", "label", "type_id", "inverse")
_ONE_OF_BOTH = "a limit is on a label or on a type of HubSpot"
_NO_WAY_BACK = "only a label between records of one object has a way back"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationLimit:
    """At most ``max_records`` records of ``to_object`` for each record of ``from_object``.

    Counted are associations of one type: ``label`` is the address of a label of the portal's
    own, None where ``type_id`` names a type that HubSpot defines (279: contact to company).
    Between records of one object ``inverse`` says that the label's way back is counted;
    elsewhere the direction follows from the objects.
    """

    from_object: str
    to_object: str
    max_records: int
    label: Address | None = None
    type_id: int | None = None
    inverse: bool = False

    def __post_init__(self) -> None:
        if (self.label is None) == (self.type_id is None):
            raise ValueError(_ONE_OF_BOTH)
        if self.inverse and (self.from_object != self.to_object or self.label is None):
            raise ValueError(_NO_WAY_BACK)

    @property
    def address(self) -> Address:
        """Give the setting's address: ``association_limits/contacts/companies/279``."""
        side = "inverse" if self.inverse else "label"
        counted = str(self.type_id) if self.label is None else f"{side}:{self.label.path[-1]}"
        return Address(KIND, (self.from_object, self.to_object, counted))

    @property
    def counts_inverse(self) -> bool:
        """Tell whether the way back of the label is what is counted."""
        if self.label is None:
            return False
        return self.inverse or self.label.path[0] != self.from_object

    def occupies(self) -> frozenset[str]:
        """Name what no two limits may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: the label that is counted."""
        return frozenset() if self.label is None else frozenset({self.label})

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "from_object": self.from_object,
            "to_object": self.to_object,
            "max_records": self.max_records,
            "label": None if self.label is None else str(self.label),
            "type_id": self.type_id,
            "inverse": self.inverse,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "AssociationLimit":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, _KEYS)
        label = plain.optional_text(value, "label")
        if (label is None) == (value["type_id"] is None):
            raise plain.NotASetting(_ONE_OF_BOTH)
        from_object, to_object = plain.text(value, "from_object"), plain.text(value, "to_object")
        inverse = plain.boolean(value, "inverse")
        if inverse and (from_object != to_object or label is None):
            raise plain.NotASetting(_NO_WAY_BACK)
        address = None if label is None else Address.parse(label)
        if address is not None and address.kind != LABELS:
            raise plain.NotASetting(f"{label} is no label")
        return cls(
            from_object=from_object,
            to_object=to_object,
            max_records=plain.whole_number(value, "max_records"),
            label=address,
            type_id=None if label is not None else plain.whole_number(value, "type_id"),
            inverse=inverse,
        )
