"""Field mappings of the HubSpot–Salesforce sync (domain/sync-rules.md §1)."""

from dataclasses import dataclass
from enum import StrEnum

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
