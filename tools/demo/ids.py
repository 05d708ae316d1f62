"""Record ids of both systems, in order of making."""

from crmadmin.core.sync.canonical import longer_id

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_FIRST = {
    "contacts": 51_000_000_000,
    "companies": 31_000_000_000,
    "deals": 41_000_000_000,
    "leads": 61_000_000_000,
    "tickets": 71_000_000_000,
}
_PREFIXES = {
    "Account": "001",
    "Contact": "003",
    "User": "005",
    "Opportunity": "006",
    "OpportunityContactRole": "00K",
    "Lead": "00Q",
    "Group": "00G",
}
_STEP = 7919
"""A prime, so that neighbouring records do not have neighbouring ids."""


class Ids:
    """Give out new record ids."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def hubspot(self, kind: str) -> str:
        """Give the next id of a HubSpot object: a number."""
        return str(_FIRST[kind] + self._next(kind) * _STEP)

    def salesforce(self, kind: str) -> str:
        """Give the next Id of a Salesforce object: 18 characters, capitals count."""
        number = 4_000_000 + self._next(kind) * _STEP
        digits = ""
        while number:
            number, rest = divmod(number, len(_ALPHABET))
            digits = _ALPHABET[rest] + digits
        return longer_id(_PREFIXES[kind] + "Lu0" + digits.rjust(9, "0"))

    def _next(self, kind: str) -> int:
        self._given[kind] = self._given.get(kind, 0) + 1
        return self._given[kind]
