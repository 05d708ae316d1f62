"""Field mappings of the HubSpot–Salesforce sync (domain/sync-rules.md §1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from crmadmin.core.configuration import plain
from crmadmin.core.configuration.address import Address

KIND = "field_mappings"


class SyncRule(StrEnum):
    """The four rules; there is no "prefer HubSpot" rule."""

    PREFER_SALESFORCE_UNLESS_BLANK = "prefer_salesforce_unless_blank"
    ALWAYS_USE_SALESFORCE = "always_use_salesforce"
    TWO_WAY = "two_way"
    DONT_SYNC = "dont_sync"

    @property
    def code(self) -> str:
        """Give the short name used in reason codes (``PSUB``…)."""
        return _CODES[self]


_CODES = {
    SyncRule.PREFER_SALESFORCE_UNLESS_BLANK: "PSUB",
    SyncRule.ALWAYS_USE_SALESFORCE: "ALWAYS_SF",
    SyncRule.TWO_WAY: "TWO_WAY",
    SyncRule.DONT_SYNC: "DONT_SYNC",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldMapping:
    """A HubSpot property, the Salesforce fields it is mapped to, and the rule.

    ``object`` is HubSpot's (``contacts``); ``fields`` holds (Salesforce object, field) pairs:
    one mapping serves Lead and Contact.
    """

    object: str
    property_name: str
    fields: tuple[tuple[str, str], ...]
    rule: SyncRule

    @property
    def address(self) -> Address:
        """Give the setting's address: ``field_mappings/contacts/email``."""
        return Address(KIND, (self.object, self.property_name))

    def field_on(self, salesforce_object: str) -> str | None:
        """Give the field on that Salesforce object; None if the mapping names none (D20)."""
        return dict(self.fields).get(salesforce_object)

    def occupies(self) -> frozenset[str]:
        """Name what no two mappings may have at once: a field of Salesforce (R6)."""
        return frozenset(f"{target}/{field.casefold()}" for target, field in self.fields)

    def references(self) -> frozenset[Address]:
        """Name the settings that must exist for this one: none."""
        return frozenset()

    def to_plain(self) -> plain.Plain:
        """Write the setting as JSON values."""
        return {
            "object": self.object,
            "property": self.property_name,
            "fields": [list(pair) for pair in self.fields],
            "rule": str(self.rule),
        }

    @classmethod
    def from_plain(cls, value: Mapping[str, Any]) -> "FieldMapping":
        """Read what ``to_plain`` wrote; raises NotASetting for anything else."""
        plain.expect_keys(value, {"object", "property", "fields", "rule"})
        fields = value["fields"]
        if not isinstance(fields, list) or not all(_is_pair(pair) for pair in fields):
            raise plain.NotASetting("fields are pairs of texts")
        try:
            rule = SyncRule(value["rule"])
        except ValueError as error:
            raise plain.NotASetting(f"unknown rule {value['rule']!r}") from error
        return cls(
            object=plain.text(value, "object"),
            property_name=plain.text(value, "property"),
            fields=tuple((target, field) for target, field in fields),
            rule=rule,
        )


def _is_pair(value: object) -> bool:
    pair_length = 2
    return (
        isinstance(value, list)
        and len(value) == pair_length
        and all(isinstance(part, str) for part in value)
    )
