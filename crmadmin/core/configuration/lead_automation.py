"""Which leads HubSpot creates by itself; no API tells or sets it (domain/leads.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address
from crmadmin.core.definitions import LEADS

KIND = "lead_automation"
ADDRESS = Address(KIND, (LEADS,))


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A new lead of ``lead_type`` after a disqualification with one of ``reasons``.

    Both are internal values of options; ``reasons`` are sorted.
    """

    lead_type: str
    reasons: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "reasons", tuple(sorted(set(self.reasons))))

    def to_plain(self) -> plain.Plain:
        """Write the value as JSON values."""
        return {"lead_type": self.lead_type, "reasons": list(self.reasons)}

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "FollowUp":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"lead_type", "reasons"})
        return cls(lead_type=plain.text(value, "lead_type"), reasons=plain.texts(value, "reasons"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadAutomation:
    """The lifecycle stages that create a lead when they are entered, and the follow-up lead.

    ``contact_stages`` and ``company_stages`` are internal values, sorted; none = switched off.
    """

    contact_stages: tuple[str, ...] = ()
    company_stages: tuple[str, ...] = ()
    follow_up: FollowUp | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "contact_stages", tuple(sorted(set(self.contact_stages))))
        object.__setattr__(self, "company_stages", tuple(sorted(set(self.company_stages))))

    @property
    def address(self) -> Address:
        """Give the setting's address: ``lead_automation/leads``."""
        return ADDRESS

    def occupies(self) -> frozenset[str]:
        """Name what no two of them may have at once: nothing besides the address."""
        return frozenset()

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none.

        HubSpot keeps the values of reasons and types that are options no more.
        """
        return frozenset()

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "contact_stages": list(self.contact_stages),
            "company_stages": list(self.company_stages),
            "follow_up": None if self.follow_up is None else self.follow_up.to_plain(),
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "LeadAutomation":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"contact_stages", "company_stages", "follow_up"})
        told = value["follow_up"]
        return cls(
            contact_stages=plain.texts(value, "contact_stages"),
            company_stages=plain.texts(value, "company_stages"),
            follow_up=None
            if told is None
            else FollowUp.from_plain(plain.mapping(value, "follow_up")),
        )
