"""Association labels between two HubSpot objects (domain/associations.md §1)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address

KIND = "association_labels"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociationLabel:
    """A label of a portal's own between two objects.

    ``name`` is its internal name: unique in the portal and never changed, so that a label is
    the same one whatever its texts become. ``label`` is read from ``from_object`` to
    ``to_object``; ``inverse_label`` the other way, None for a single label, whose text is the
    same both ways: an equal text becomes None. The two ids that a portal gives a label are not
    part of the setting.
    """

    from_object: str
    to_object: str
    name: str
    label: str
    inverse_label: str | None = None

    def __post_init__(self) -> None:
        if self.inverse_label == self.label:
            # A portal tells two equal texts either way: one label must not have two values.
            object.__setattr__(self, "inverse_label", None)

    @property
    def address(self) -> Address:
        """Give the setting's address: ``association_labels/contacts/companies/reseller``."""
        return Address(KIND, (self.from_object, self.to_object, self.name))

    @property
    def texts(self) -> tuple[str, str]:
        """Give the texts of both directions."""
        inverse = self.label if self.inverse_label is None else self.inverse_label
        return self.label, inverse

    def occupies(self) -> frozenset[str]:
        """Name what no two labels may have at once: a text in one direction of a pair.

        Texts that differ in case or accents only may stand side by side in a portal.
        """
        label, inverse = self.texts
        there = f"{self.from_object}/{self.to_object}/{label.strip()}"
        back = f"{self.to_object}/{self.from_object}/{inverse.strip()}"
        return frozenset({there, back})

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def parked(self, number: int) -> "AssociationLabel":
        """Give the label under texts that nothing else has, while another takes its own."""
        inverse = self.inverse_label
        return replace(
            self,
            label=f"{self.label} ~{number}",
            inverse_label=None if inverse is None else f"{inverse} ~{number}",
        )

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "from_object": self.from_object,
            "to_object": self.to_object,
            "name": self.name,
            "label": self.label,
            "inverse_label": self.inverse_label,
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "AssociationLabel":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"from_object", "to_object", "name", "label", "inverse_label"})
        return cls(
            from_object=plain.text(value, "from_object"),
            to_object=plain.text(value, "to_object"),
            name=plain.text(value, "name"),
            label=plain.text(value, "label"),
            inverse_label=plain.optional_text(value, "inverse_label"),
        )
